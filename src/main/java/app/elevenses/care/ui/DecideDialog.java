package app.elevenses.care.ui;

import app.elevenses.care.ReportDesk;
import app.elevenses.care.Verdict;
import app.elevenses.kit.Undo;
import app.elevenses.text.PlainText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;

/** Where a moderator says why they decide as they do. */
@StyleSheet("styles/reports.css")
class DecideDialog extends Dialog {

    private final long messageId;
    private final Verdict verdict;
    private final transient ReportDesk desk;
    private final TextArea reason = new TextArea(getTranslation("care.decide.reason"));
    private final Button decide = new Button("", pressed -> attempt());

    DecideDialog(long messageId, Verdict verdict, ReportDesk desk) {
        this.messageId = messageId;
        this.verdict = verdict;
        this.desk = desk;
        boolean hides = verdict == Verdict.HIDDEN;
        addClassName("report-dialog");
        setHeaderTitle(getTranslation(hides ? "care.decide.hide-title" : "care.decide.leave-title"));
        reason.setHelperText(
                getTranslation(hides ? "care.decide.hide-hint" : "care.decide.leave-hint", ReportDesk.LONGEST_REASON));
        reason.setErrorMessage(getTranslation("care.decide.unfit", ReportDesk.LONGEST_REASON));
        reason.setMaxLength(2 * ReportDesk.LONGEST_REASON);
        reason.setWidthFull();
        decide.setText(getTranslation(hides ? "care.decide.hide" : "care.decide.leave"));
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        decide.setDisableOnClick(true);
        add(reason);
        getFooter().add(new Button(getTranslation("care.dialog.cancel"), pressed -> close()), decide);
        addOpenedChangeListener(changed -> reason.focus());
    }

    private void attempt() {
        try {
            String words = PlainText.tidy(reason.getValue());
            reason.setInvalid(PlainText.saysNothing(words) || PlainText.length(words) > ReportDesk.LONGEST_REASON);
            if (!reason.isInvalid()) {
                decide(words);
            }
        } finally {
            decide.setEnabled(true);
        }
    }

    private void decide(String words) {
        boolean hides = verdict == Verdict.HIDDEN;
        if (hides) {
            desk.hide(messageId, words);
        } else {
            desk.leave(messageId, words);
        }
        close();
        Undo.offer(
                getTranslation(hides ? "care.decide.hidden" : "care.decide.left"),
                getTranslation("kit.undo"),
                () -> desk.takeBack(messageId, verdict));
    }
}
