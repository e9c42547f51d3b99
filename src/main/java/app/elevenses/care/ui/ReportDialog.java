package app.elevenses.care.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.care.ReportDraft;
import app.elevenses.care.ReportKind;
import app.elevenses.care.Reports;
import app.elevenses.kit.Refusal;
import app.elevenses.text.PlainText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

/** Where somebody says what is wrong with a message, and is thanked. */
@StyleSheet("styles/reports.css")
class ReportDialog extends Dialog {

    private final transient MessageItem message;
    private final transient Reports reports;
    private final RadioButtonGroup<ReportKind> kind = new RadioButtonGroup<>();
    private final TextArea words = new TextArea(getTranslation("care.dialog.words"));
    private final Paragraph told = new Paragraph();
    private final Button send = new Button(getTranslation("care.dialog.send"), pressed -> attempt());

    ReportDialog(MessageItem message, Reports reports) {
        this.message = message;
        this.reports = reports;
        addClassName("report-dialog");
        setHeaderTitle(getTranslation("care.dialog.title"));
        shape();
        add(new Paragraph(getTranslation("care.dialog.why")), kind, words, told);
        getFooter().add(new Button(getTranslation("care.dialog.cancel"), pressed -> close()), send);
    }

    private void shape() {
        kind.setLabel(getTranslation("care.dialog.kind"));
        kind.setItems(ReportKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(ReportWords.key(each)));
        kind.setErrorMessage(getTranslation("care.dialog.choose"));
        words.setHelperText(getTranslation("care.dialog.words-hint", ReportDraft.LONGEST));
        words.setErrorMessage(getTranslation("care.dialog.unfit", ReportDraft.LONGEST));
        words.setMaxLength(2 * ReportDraft.LONGEST);
        words.setWidthFull();
        told.addClassName("report-told");
        told.getElement().setAttribute("role", "alert");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
    }

    /** What is refused stays as it was written. */
    private void attempt() {
        try {
            if (isFit()) {
                reports.report(new ReportDraft(message.roomId(), message.id(), kind.getValue(), words.getValue()));
                thank();
            }
        } catch (Refusal refusal) {
            told.setText(getTranslation(refusal.key(), refusal.details()));
        } finally {
            send.setEnabled(true);
        }
    }

    private boolean isFit() {
        String written = PlainText.tidy(words.getValue());
        boolean needed = kind.getValue() == ReportKind.OTHER;
        kind.setInvalid(kind.isEmpty());
        words.setInvalid((needed && PlainText.saysNothing(written)) || PlainText.length(written) > ReportDraft.LONGEST);
        return !kind.isInvalid() && !words.isInvalid();
    }

    private void thank() {
        removeAll();
        getFooter().removeAll();
        Paragraph thanks = new Paragraph(getTranslation("care.dialog.thanks"));
        thanks.getElement().setAttribute("role", "status");
        add(thanks);
        Button close = new Button(getTranslation("care.dialog.close"), pressed -> close());
        getFooter().add(close);
        close.focus();
    }
}
