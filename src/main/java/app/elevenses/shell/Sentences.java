package app.elevenses.shell;

import app.elevenses.kit.Refusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import jakarta.validation.ConstraintViolationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells people in one sentence what could not be done, and what to do about it. */
class Sentences implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Sentences.class);
    private static final int SHOWN_MILLIS = 8_000;

    @Override
    public void error(ErrorEvent event) {
        Sentence sentence = causes(event.getThrowable())
                .map(Sentences::known)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> unknown(event.getThrowable()));
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> show(ui.getTranslation(sentence.key(), sentence.details())));
        }
    }

    private static Stream<Throwable> causes(@Nullable Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .map(cause -> (Throwable) cause);
    }

    private static @Nullable Sentence known(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> new Sentence(refusal.key(), refusal.details());
            case OptimisticLockingFailureException late -> new Sentence("shell.error.somebody-else");
            case AccessDeniedException refused -> new Sentence("shell.error.not-allowed");
            case ConstraintViolationException misshapen -> new Sentence("shell.error.misshapen");
            case CannotCreateTransactionException away -> databaseAway(away);
            case DataAccessResourceFailureException away -> databaseAway(away);
            case TransientDataAccessResourceException away -> databaseAway(away);
            case QueryTimeoutException away -> databaseAway(away);
            case TransactionSystemException away -> databaseAway(away);
            default -> null;
        };
    }

    private static Sentence databaseAway(Throwable away) {
        LOG.warn("The database did not answer: {}", away.getMessage());
        return new Sentence("shell.error.database-away");
    }

    private static Sentence unknown(@Nullable Throwable thrown) {
        LOG.error("Something nobody expected", thrown);
        return new Sentence("shell.error.unexpected");
    }

    private static void show(String sentence) {
        Notification notice = new Notification(sentence, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        notice.open();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Sentence(String key, Object... details) {}
}
