package app.elevenses.care.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.MessageTool;
import app.elevenses.care.Reports;
import app.elevenses.kit.Messages;
import java.util.Locale;
import org.springframework.stereotype.Component;

@Component
class ReportTool implements MessageTool {

    private final Reports reports;
    private final Messages messages;

    ReportTool(Reports reports, Messages messages) {
        this.reports = reports;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String label(Locale reader) {
        return messages.getTranslation("care.tool", reader);
    }

    @Override
    public void open(MessageItem message) {
        new ReportDialog(message, reports).open();
    }
}
