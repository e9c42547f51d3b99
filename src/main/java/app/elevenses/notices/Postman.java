package app.elevenses.notices;

import app.elevenses.people.Correspondent;
import app.elevenses.people.Correspondents;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/** Sends what is due, to nobody outside their working hours; tries again, for days, what could not be sent. */
@Component
class Postman {

    static final Duration TRIED_FOR = Duration.ofDays(3);

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 8;

    private final Outbox outbox;
    private final Correspondents correspondents;
    private final MailWording wording;
    private final MailServer server;
    private final Clock clock;
    private final AtomicBoolean away = new AtomicBoolean();

    Postman(Outbox outbox, Correspondents correspondents, MailWording wording, MailServer server, Clock clock) {
        this.outbox = outbox;
        this.correspondents = correspondents;
        this.wording = wording;
        this.server = server;
        this.clock = clock;
    }

    private enum Outcome {
        DONE,
        REFUSED,
        SERVER_AWAY
    }

    /** Until nothing is due any more; a server that is away is asked once and no more. */
    void round() {
        Optional<Outbox.Waiting> next = server.isThere() ? outbox.take() : Optional.empty();
        while (next.isPresent() && deliver(next.get()) != Outcome.SERVER_AWAY) {
            next = outbox.take();
        }
    }

    private Outcome deliver(Outbox.Waiting mail) {
        Optional<Correspondent> found = correspondents.find(mail.personId()).filter(Postman::receives);
        if (found.isEmpty()) {
            outbox.delete(mail);
            return Outcome.DONE;
        }
        Correspondent reader = found.get();
        Instant now = clock.instant();
        Instant next = reader.hours().next(now, reader.zone());
        if (next.isAfter(now)) {
            outbox.postpone(mail, next);
            return Outcome.DONE;
        }
        return deliver(mail, reader, outbox.contents(mail.personId()));
    }

    private static boolean receives(Correspondent reader) {
        return reader.worksHere() && reader.mailAddress() != null;
    }

    private Outcome deliver(Outbox.Waiting mail, Correspondent reader, List<NoticeToMail> contents) {
        Outcome outcome = contents.isEmpty() ? Outcome.DONE : send(mail, reader, contents);
        if (outcome == Outcome.DONE) {
            outbox.close(mail, reader, contents);
        } else if (mail.failingSince().plus(TRIED_FOR).isBefore(clock.instant())) {
            LOG.warn(
                    "A mail to person {} could not be sent for {} days and is given up",
                    reader.id(),
                    TRIED_FOR.toDays());
            outbox.close(mail, reader, contents);
        } else {
            outbox.failed(mail, clock.instant().plus(pause(mail.attempts())));
        }
        return outcome;
    }

    /** A minute, then twice as long each time, up to some hours. */
    private static Duration pause(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    }

    private Outcome send(Outbox.Waiting mail, Correspondent reader, List<NoticeToMail> contents) {
        try {
            server.send(written(mail, reader, contents));
            if (away.getAndSet(false)) {
                LOG.info("The mail server is there again");
            }
            return Outcome.DONE;
        } catch (AddressException misshapen) {
            return refused(reader, misshapen);
        } catch (MailException | MessagingException | UnsupportedEncodingException failure) {
            Throwable cause = cause(failure);
            return cause instanceof SendFailedException ? refused(reader, cause) : away(cause);
        }
    }

    /** What was said of a refusal may name the address, so it is not written down. */
    private static Outcome refused(Correspondent reader, Throwable why) {
        LOG.warn(
                "A mail to person {} is refused and tried again: {}",
                reader.id(),
                why.getClass().getSimpleName());
        return Outcome.REFUSED;
    }

    private Outcome away(Throwable why) {
        if (!away.getAndSet(true)) {
            LOG.warn(
                    "The mail server takes no mail, which waits: {}",
                    why.getClass().getSimpleName());
        }
        return Outcome.SERVER_AWAY;
    }

    private static Throwable cause(Exception failure) {
        return failure instanceof MailSendException several && several.getMessageExceptions().length > 0
                ? several.getMessageExceptions()[0]
                : failure;
    }

    private MimeMessage written(Outbox.Waiting mail, Correspondent reader, List<NoticeToMail> contents)
            throws MessagingException, UnsupportedEncodingException {
        EnumSet<NoticeTopic> topics = contents.stream()
                .map(notice -> notice.kind().topic())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeTopic.class)));
        MimeMessage sheet = server.sheet();
        wording.write(sheet, reader, mail.messageKey(), topics);
        return sheet;
    }
}
