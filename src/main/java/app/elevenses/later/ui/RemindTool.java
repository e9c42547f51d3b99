package app.elevenses.later.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.MessageTool;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Undo;
import app.elevenses.later.ReminderItem;
import app.elevenses.later.Reminders;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets people be reminded of a message. */
@Component
class RemindTool implements MessageTool {

    private final Reminders reminders;
    private final OwnClock clock;
    private final Messages messages;

    RemindTool(Reminders reminders, OwnClock clock, Messages messages) {
        this.reminders = reminders;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "remind";
    }

    @Override
    public String label(Locale reader) {
        return messages.getTranslation("later.remind.open", reader);
    }

    @Override
    public boolean isForOwn() {
        return true;
    }

    @Override
    public void open(MessageItem message) {
        new WhenDialog("later.remind.title", "later.remind.keep", clock, at -> remind(message.id(), at)).open();
    }

    private void remind(long messageId, Instant at) {
        Optional<Instant> before = chosen(messageId);
        long id = reminders.remindOf(messageId, at);
        offerUndo(
                at,
                () -> before.ifPresentOrElse(
                        then -> reminders.remindOf(messageId, then), () -> reminders.takeBack(id)));
    }

    private Optional<Instant> chosen(long messageId) {
        return reminders.mine().stream()
                .filter(each -> isOf(each, messageId))
                .map(ReminderItem::at)
                .findFirst();
    }

    private static boolean isOf(ReminderItem reminder, long messageId) {
        MessageItem message = reminder.message();
        return message != null && message.id() == messageId;
    }

    /** Says when it will be. */
    void offerUndo(Instant at, Runnable takeBack) {
        Locale reader = UI.getCurrent().getLocale();
        Undo.offer(
                messages.getTranslation("later.remind.done", reader, Moment.say(at, clock.now(), reader)),
                messages.getTranslation("kit.undo", reader),
                takeBack);
    }
}
