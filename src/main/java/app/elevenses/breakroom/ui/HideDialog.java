package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Hiding;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.kit.Undo;
import app.elevenses.text.PlainText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Asks a moderator why a message is to be hidden, which everybody reads in its place. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class HideDialog extends Dialog {

    private final transient Hiding hiding;
    private final TextArea reason = new TextArea();
    private final Button hide = new Button();
    private long messageId;

    HideDialog(Hiding hiding) {
        this.hiding = hiding;
        addClassName("room-dialog");
        setHeaderTitle(getTranslation("breakroom.hide.title"));
        reason.setLabel(getTranslation("breakroom.hide.reason"));
        reason.setHelperText(getTranslation("breakroom.hide.hint", Hiding.LONGEST_REASON));
        reason.setErrorMessage(getTranslation("breakroom.hide.unfit", Hiding.LONGEST_REASON));
        reason.setMaxLength(2 * Hiding.LONGEST_REASON);
        reason.setWidthFull();
        hide.setText(getTranslation("breakroom.hide.hide"));
        hide.addThemeVariants(ButtonVariant.PRIMARY);
        hide.setDisableOnClick(true);
        hide.addClickListener(pressed -> attempt());
        add(new Paragraph(getTranslation("breakroom.hide.why")), reason);
        getFooter().add(new Button(getTranslation("breakroom.form.cancel"), pressed -> close()), hide);
    }

    void ask(MessageItem message) {
        messageId = message.id();
        open();
        reason.focus();
    }

    private void attempt() {
        try {
            String words = PlainText.tidy(reason.getValue());
            reason.setInvalid(PlainText.saysNothing(words) || PlainText.length(words) > Hiding.LONGEST_REASON);
            if (!reason.isInvalid()) {
                hide(words);
            }
        } finally {
            hide.setEnabled(true);
        }
    }

    private void hide(String words) {
        long hidden = messageId;
        hiding.hide(hidden, words);
        close();
        Undo.offer(getTranslation("breakroom.hide.done"), getTranslation("kit.undo"), () -> hiding.showAgain(hidden));
    }
}
