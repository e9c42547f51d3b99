package app.elevenses.people.ui;

import app.elevenses.live.LiveUpdates;
import app.elevenses.people.Discretion;
import app.elevenses.people.Discretions;
import app.elevenses.people.SignedIn;
import app.elevenses.people.StatusDialog;
import app.elevenses.people.WhereaboutsChanged;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What one wants others to know, and whether they see that one is here. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OwnPresence extends Desk {

    private final transient Discretions discretions;
    private final Checkbox invisible;
    private final Checkbox typing;
    private final Checkbox hours;

    OwnPresence(
            Discretions discretions,
            PersonNow now,
            ObjectProvider<StatusDialog> dialogs,
            LiveUpdates live,
            SignedIn signedIn) {
        super("people.presence.title", "people.presence.hint");
        this.discretions = discretions;
        invisible = box("people.presence.invisible", "people.presence.invisible-hint", discretions::beInvisible);
        typing = box("people.presence.typing", "people.presence.typing-hint", discretions::showTyping);
        hours = box("people.presence.hours", "people.presence.hours-hint", discretions::showHours);
        Button status = new Button(
                getTranslation("people.status.open"),
                pressed -> dialogs.getObject().open());
        long me = signedIn.id();
        lay(now.of(me), status, invisible, typing, hours);
        show();
        live.watch(this, WhereaboutsChanged.TOPIC, id -> id == me, any -> show());
    }

    private Checkbox box(String label, String hint, Consumer<Boolean> choose) {
        Checkbox box = new Checkbox(getTranslation(label));
        box.setHelperText(getTranslation(hint));
        box.addValueChangeListener(ticked -> {
            if (ticked.isFromClient()) {
                attempt(() -> choose.accept(ticked.getValue()), "people.presence.kept");
            }
        });
        return box;
    }

    /** It may have been chosen elsewhere. */
    private void show() {
        Discretion mine = discretions.mine();
        invisible.setValue(mine.invisible());
        typing.setValue(mine.typing());
        hours.setValue(mine.hours());
    }
}
