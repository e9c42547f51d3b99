package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.MessageLife;
import app.elevenses.breakroom.Retention;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomNames;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Asks how long what is said in a room stays there. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RetentionDialog extends Dialog {

    private final transient Retention retention;
    private final Select<MessageLife> life = new Select<>();

    RetentionDialog(Retention retention) {
        this.retention = retention;
        addClassName("room-dialog");
        setHeaderTitle(getTranslation("breakroom.life.title"));
        life.setLabel(getTranslation("breakroom.form.life"));
        life.setHelperText(getTranslation("breakroom.form.life-hint"));
        life.setItems(MessageLife.values());
        life.setItemLabelGenerator(each -> getTranslation(RoomNames.key(each)));
        life.setWidthFull();
        add(life);
    }

    void choose(RoomCard room) {
        life.setValue(room.life());
        Button keep = new Button(getTranslation("breakroom.form.change"), pressed -> {
            retention.choose(room.id(), life.getValue());
            close();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("breakroom.form.cancel"), pressed -> close()), keep);
        open();
    }
}
