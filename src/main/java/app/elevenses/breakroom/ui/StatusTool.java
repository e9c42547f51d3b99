package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomTool;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Refusal;
import app.elevenses.kit.Undo;
import app.elevenses.people.Profile;
import app.elevenses.people.StatusDialog;
import app.elevenses.people.StatusDraft;
import app.elevenses.people.StatusItem;
import app.elevenses.people.Statuses;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sets one's status without going anywhere: {@code /status 🥪 Lunch until 13:00}; alone, it asks for it. */
@Component
class StatusTool implements RoomTool {

    private final Statuses statuses;
    private final ObjectProvider<StatusDialog> dialogs;
    private final Messages messages;
    private final Profile profile;
    private final Clock clock;

    StatusTool(
            Statuses statuses, ObjectProvider<StatusDialog> dialogs, Messages messages, Profile profile, Clock clock) {
        this.statuses = statuses;
        this.dialogs = dialogs;
        this.messages = messages;
        this.profile = profile;
        this.clock = clock;
    }

    @Override
    public String command() {
        return "status";
    }

    @Override
    public String name(Locale reader) {
        return messages.getTranslation("people.status.open", reader);
    }

    @Override
    public boolean hasButton() {
        return false;
    }

    /** What cannot be kept as it is written stays there to be written otherwise. */
    @Override
    public void open(RoomCard room, String words, Runnable done) {
        if (words.isBlank()) {
            done.run();
            dialogs.getObject().open();
            return;
        }
        StatusDraft draft = StatusDraft.read(
                words, clock.instant().atZone(profile.preferences().zone()), profile.hours());
        StatusItem before = statuses.mine().orElse(null);
        try {
            statuses.set(draft);
        } catch (Refusal refusal) {
            dialogs.getObject().open(draft, refusal);
            return;
        }
        done.run();
        Locale reader = UI.getCurrent().getLocale();
        StatusItem now = statuses.mine().orElseThrow();
        Undo.offer(
                messages.getTranslation("people.status.told", reader, now.emoji(), now.words()),
                messages.getTranslation("kit.undo", reader),
                () -> statuses.putBack(before));
    }
}
