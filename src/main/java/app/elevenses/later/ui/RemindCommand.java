package app.elevenses.later.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomTool;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Refusal;
import app.elevenses.later.Reminders;
import app.elevenses.text.SpokenTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets people be reminded of words of their own; nothing of it is said in the room. */
@Component
class RemindCommand implements RoomTool {

    private final Reminders reminders;
    private final RemindTool tool;
    private final OwnClock clock;
    private final Messages messages;

    RemindCommand(Reminders reminders, RemindTool tool, OwnClock clock, Messages messages) {
        this.reminders = reminders;
        this.tool = tool;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public String command() {
        return "remind";
    }

    @Override
    public String name(Locale reader) {
        return messages.getTranslation("later.remind.open", reader);
    }

    @Override
    public boolean hasButton() {
        return false;
    }

    /** What says no time, or nothing besides, is asked for. */
    @Override
    public void open(RoomCard room, String words, Runnable done) {
        Optional<SpokenTime> said =
                SpokenTime.first(words, clock.now(), clock.hours().from());
        String rest = said.map(SpokenTime::rest).orElse(words);
        Instant at = said.map(SpokenTime::at).map(Instant::from).orElse(null);
        if (at == null || rest.isBlank()) {
            ask(rest, at, null, done);
            return;
        }
        try {
            remind(rest, at);
            done.run();
        } catch (Refusal refusal) {
            ask(rest, at, refusal, done);
        }
    }

    private void ask(String words, @Nullable Instant at, @Nullable Refusal refusal, Runnable done) {
        RemindDialog dialog = new RemindDialog(clock, words, (written, then) -> {
            remind(written, then);
            done.run();
        });
        if (at != null) {
            dialog.begin(at);
        }
        if (refusal != null) {
            dialog.tell(refusal);
        }
        dialog.open();
    }

    private void remind(String words, Instant at) {
        long id = reminders.remindOf(words, at);
        tool.offerUndo(at, () -> reminders.takeBack(id));
    }
}
