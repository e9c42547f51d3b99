package app.elevenses.care;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.elevenses.audit.AuditLine;
import app.elevenses.audit.Logbook;
import app.elevenses.breakroom.Hiding;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.RoomAccess;
import app.elevenses.breakroom.Rooms;
import app.elevenses.people.Directory;
import app.elevenses.people.Moderators;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for moderators, who see of it no more than they need, and decide; nobody decides about themselves. */
@Service
@PreAuthorize("hasAnyRole('MODERATOR', 'ADMINISTRATOR')")
@Transactional
public class ReportDesk {

    /** In characters. */
    public static final int LONGEST_REASON = ReportDecision.LONGEST_REASON;

    static final int MOST = 200;
    private static final int MOST_DECIDED = 30;

    private final ReportRepository reports;
    private final ReportBook book;
    private final Hiding hiding;
    private final RoomAccess access;
    private final Rooms rooms;
    private final Directory directory;
    private final Moderators moderators;
    private final SignedIn signedIn;
    private final Logbook logbook;

    ReportDesk(
            ReportRepository reports,
            ReportBook book,
            Hiding hiding,
            RoomAccess access,
            Rooms rooms,
            Directory directory,
            Moderators moderators,
            SignedIn signedIn,
            Logbook logbook) {
        this.reports = reports;
        this.book = book;
        this.hiding = hiding;
        this.access = access;
        this.rooms = rooms;
        this.directory = directory;
        this.moderators = moderators;
        this.signedIn = signedIn;
        this.logbook = logbook;
    }

    /** Whether there is anything here for whoever asks: administrators step in only where no moderator can. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return moderators.isOneOfThem() || waiting() > 0;
    }

    /** How many messages wait for whoever asks. */
    @Transactional(readOnly = true)
    public int waiting() {
        return byMessage().size();
    }

    /** What was reported first comes first. */
    @Transactional(readOnly = true)
    public List<ReportItem> open() {
        Map<Long, List<Report>> waiting = byMessage();
        Map<Long, MessageItem> messages = hiding.broughtUp(waiting.keySet());
        Map<Long, PersonCard> reporters = directory.cards(waiting.values().stream()
                .flatMap(List::stream)
                .map(Report::reporterId)
                .collect(Collectors.toSet()));
        return waiting.entrySet().stream()
                .filter(each -> messages.containsKey(each.getKey()))
                .map(each -> item(Objects.requireNonNull(messages.get(each.getKey())), each.getValue(), reporters))
                .toList();
    }

    private Map<Long, List<Report>> byMessage() {
        return reports.open(Limit.of(MOST)).stream()
                .filter(report -> moderators.mayDecideAbout(report.writerId()))
                .collect(groupingBy(Report::messageId, LinkedHashMap::new, toList()));
    }

    private ReportItem item(MessageItem message, List<Report> about, Map<Long, PersonCard> reporters) {
        List<Complaint> complaints = about.stream()
                .map(report -> new Complaint(
                        Objects.requireNonNull(reporters.get(report.reporterId())),
                        report.kind(),
                        report.words(),
                        report.reportedAt()))
                .toList();
        return access.mayRead(message.roomId())
                ? new ReportItem(
                        message.id(),
                        complaints,
                        message,
                        rooms.card(message.roomId()).orElse(null))
                : new ReportItem(message.id(), complaints, null, null);
    }

    /** Shows what waits, also out of a room that they may not read; that they looked is written down. */
    public MessageItem look(long messageId) {
        MessageItem message = hiding.broughtUp(Set.of(messageId)).get(messageId);
        if (message == null || reports.writersOfOpen(messageId).isEmpty()) {
            throw new AlreadyDecided();
        }
        if (!access.mayRead(message.roomId())) {
            logbook.write(new AuditLine(
                    signedIn.id(),
                    "report.seen",
                    "message",
                    messageId,
                    message.author().id()));
        }
        return message;
    }

    /** Hides it from everybody, for a reason that they read. */
    public void hide(long messageId, String reason) {
        requireMine(messageId);
        book.decide(messageId, Verdict.HIDDEN, reason);
        hiding.hide(messageId, reason);
    }

    /** Leaves it as it is, for a reason that moderators read. */
    public void leave(long messageId, String reason) {
        requireMine(messageId);
        book.decide(messageId, Verdict.LEFT, reason);
    }

    private void requireMine(long messageId) {
        if (reports.writersOfOpen(messageId).stream().noneMatch(moderators::mayDecideAbout)) {
            throw new AlreadyDecided();
        }
    }

    /** Lets it wait again, and be read again where it was hidden. */
    public void takeBack(long messageId, Verdict verdict) {
        if (verdict == Verdict.HIDDEN) {
            hiding.showAgain(messageId);
        } else if (reports.writers(messageId).stream().anyMatch(moderators::mayDecideAbout)) {
            book.reopen(messageId, Verdict.LEFT);
        }
    }

    /** The last decisions, the newest first. */
    @Transactional(readOnly = true)
    public List<DecisionItem> decided() {
        List<DecisionRecord> decided = reports.decided(Limit.of(MOST_DECIDED)).stream()
                .filter(each -> moderators.mayDecideAbout(each.writerId()))
                .toList();
        Map<Long, PersonCard> cards = directory.cards(decided.stream()
                .flatMap(each -> Stream.of(each.writerId(), each.decidedById()))
                .collect(Collectors.toSet()));
        return decided.stream()
                .map(each -> new DecisionItem(
                        each.messageId(),
                        Objects.requireNonNull(cards.get(each.writerId())),
                        each.verdict(),
                        each.reason(),
                        Objects.requireNonNull(cards.get(each.decidedById())),
                        each.decidedAt()))
                .toList();
    }
}
