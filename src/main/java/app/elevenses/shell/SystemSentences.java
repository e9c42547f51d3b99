package app.elevenses.shell;

import app.elevenses.kit.Messages;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;

/** What the page says by itself, in the reader's language, when the server cannot. */
final class SystemSentences {

    private SystemSentences() {}

    static SystemMessages in(Messages messages, Locale reader) {
        CustomizedSystemMessages said = new CustomizedSystemMessages();
        // Said in a box that the page takes for a sign to come back by itself, at a moment of its own choice.
        said.setSessionExpiredNotificationEnabled(true);
        said.setSessionExpiredCaption(messages.getTranslation("shell.error.title", reader));
        said.setSessionExpiredMessage(messages.getTranslation("shell.sign-in.again", reader));
        said.setSyncErrorNotificationEnabled(false);
        said.setInternalErrorCaption(messages.getTranslation("shell.error.title", reader));
        said.setInternalErrorMessage(messages.getTranslation("shell.error.unexpected", reader));
        said.setCookiesDisabledNotificationEnabled(true);
        said.setCookiesDisabledCaption(messages.getTranslation("shell.error.title", reader));
        said.setCookiesDisabledMessage(messages.getTranslation("shell.error.cookies", reader));
        return said;
    }
}
