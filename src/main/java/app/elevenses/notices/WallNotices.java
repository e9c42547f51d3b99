package app.elevenses.notices;

import static app.elevenses.notices.NoticeRepository.ANY;

import app.elevenses.wall.CelebrationCheered;
import app.elevenses.wall.CelebrationCommented;
import app.elevenses.wall.CelebrationPutBack;
import app.elevenses.wall.CelebrationShared;
import app.elevenses.wall.CelebrationTakenDown;
import app.elevenses.wall.CheerTakenBack;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people hear of the wall: what is about them, and what others say of what is theirs. */
@Component
class WallNotices {

    private final NoticeRepository notices;
    private final Teller teller;

    WallNotices(NoticeRepository notices, Teller teller) {
        this.notices = notices;
        this.teller = teller;
    }

    @EventListener
    void on(CelebrationShared shared) {
        tell(NoticeKind.CELEBRATED, shared.id(), shared.id(), shared.posterId(), notices.celebrated(shared.id()));
    }

    @EventListener
    void on(CelebrationCommented commented) {
        notices.author(commented.commentId())
                .forEach(author -> tell(
                        NoticeKind.COMMENTED,
                        commented.id(),
                        commented.commentId(),
                        author,
                        concerned(commented.id())));
    }

    @EventListener
    void on(CelebrationCheered cheered) {
        tell(NoticeKind.CHEERED, cheered.id(), cheered.personId(), cheered.personId(), concerned(cheered.id()));
    }

    /** Nobody hears of what they did themselves. */
    private void tell(NoticeKind kind, long celebrationId, long subjectId, long actorId, List<Long> people) {
        List<Long> others = people.stream().filter(person -> person != actorId).toList();
        teller.tell(kind, celebrationId, subjectId, actorId, others);
    }

    private List<Long> concerned(long celebrationId) {
        return Stream.concat(notices.poster(celebrationId).stream(), notices.celebrated(celebrationId).stream())
                .toList();
    }

    @EventListener
    void on(CheerTakenBack takenBack) {
        teller.withdraw(Set.of(NoticeKind.CHEERED), takenBack.id(), takenBack.personId());
    }

    @EventListener
    void on(CelebrationTakenDown takenDown) {
        teller.settle(NoticeKind.OF_THE_WALL, takenDown.id(), ANY);
    }

    @EventListener
    void on(CelebrationPutBack putBack) {
        teller.reopen(NoticeKind.OF_THE_WALL, putBack.id());
    }
}
