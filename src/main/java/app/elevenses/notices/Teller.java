package app.elevenses.notices;

import app.elevenses.kit.Undo;
import app.elevenses.people.Correspondent;
import app.elevenses.people.Correspondents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is told what, in the transaction in which it happens: both are kept, or neither. */
@Component
@Transactional
class Teller {

    /** Longer than the offer to undo lasts, which begins when it is on the screen. */
    static final Duration LEAVES_AFTER = Undo.OFFERED.plusSeconds(2);

    private final NoticeRepository notices;
    private final Correspondents correspondents;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Teller(
            NoticeRepository notices,
            Correspondents correspondents,
            Outbox outbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /** Tells these people, once, unless they left. */
    void tell(NoticeKind kind, long aboutId, long subjectId, @Nullable Long actorId, Collection<Long> people) {
        Instant now = now();
        people.stream()
                .distinct()
                .sorted()
                .forEach(person -> correspondents
                        .find(person)
                        .filter(Correspondent::worksHere)
                        .ifPresent(reader -> tell(reader, kind, aboutId, subjectId, actorId, now)));
    }

    private void tell(
            Correspondent reader, NoticeKind kind, long aboutId, long subjectId, @Nullable Long actorId, Instant now) {
        Instant leavesAt = now.plus(LEAVES_AFTER);
        long group = kind.group(aboutId);
        int told = notices.tell(reader.id(), kind.name(), aboutId, subjectId, group, actorId, now, leavesAt);
        if (told > 0 || notices.tellAgain(reader.id(), kind, aboutId, subjectId, now, leavesAt) > 0) {
            outbox.expect(reader, kind, leavesAt);
        }
    }

    /** Tells that person at that time, and not when they would have been told before. */
    void tellAt(NoticeKind kind, long aboutId, long personId, Instant at) {
        notices.withdrawFrom(Set.of(personId), Set.of(kind), aboutId, NoticeRepository.ANY);
        correspondents.find(personId).filter(Correspondent::worksHere).ifPresent(reader -> {
            notices.tell(personId, kind.name(), aboutId, aboutId, kind.group(aboutId), null, at, at);
            outbox.expect(reader, kind, at);
        });
        wake(Set.of(personId));
    }

    /** Empties what is done with, for everybody. */
    void settle(Collection<NoticeKind> kinds, long aboutId, long subjectId) {
        List<Long> told = notices.told(kinds, aboutId, subjectId);
        notices.settle(kinds, aboutId, subjectId, now());
        wake(told);
    }

    /** Lets it wait for these people, and for nobody else any more. */
    void handOver(NoticeKind kind, long aboutId, long subjectId, Collection<Long> people) {
        List<Long> others = notices.told(Set.of(kind), aboutId, subjectId).stream()
                .filter(person -> !people.contains(person))
                .toList();
        others.forEach(person -> notices.settleFor(person, kind, aboutId, subjectId, now()));
        tell(kind, aboutId, subjectId, null, people);
        wake(others);
    }

    /** Nothing about it waits for that person any more. */
    void release(long personId, NoticeKind kind, long aboutId) {
        notices.release(personId, kind, aboutId, now());
        wake(List.of(personId));
    }

    /** Lets it wait again, as if it had not been settled, for those who have not done with it themselves. */
    void reopen(Collection<NoticeKind> kinds, long aboutId) {
        reopen(kinds, aboutId, NoticeRepository.ANY);
    }

    void reopen(Collection<NoticeKind> kinds, long aboutId, long subjectId) {
        notices.reopen(kinds, aboutId, subjectId);
        wake(notices.told(kinds, aboutId, subjectId));
    }

    /** Empties what one person has seen where it happened, even before it was told. */
    void done(long personId, NoticeKind kind, long aboutId, Collection<Long> subjectIds) {
        if (notices.done(personId, kind, aboutId, subjectIds, now()) > 0) {
            wake(Set.of(personId));
        }
    }

    /** As if it had not happened. */
    void withdraw(Collection<NoticeKind> kinds, long aboutId, long subjectId) {
        List<Long> told = notices.told(kinds, aboutId, subjectId);
        notices.withdraw(kinds, aboutId, subjectId);
        wake(told);
    }

    /** As if it had not happened to these people. */
    void withdraw(Collection<NoticeKind> kinds, long aboutId, long subjectId, Collection<Long> people) {
        notices.withdrawFrom(people, kinds, aboutId, subjectId);
        wake(people);
    }

    private void wake(Collection<Long> people) {
        Set.copyOf(people).forEach(person -> events.publishEvent(new NoticesChanged(person)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
