package app.elevenses.notices;

import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whoever is signed in, on all their devices alike. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Notices {

    private final NoticeRepository notices;
    private final NoticeReader reader;
    private final Chosen chosen;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(
            NoticeRepository notices,
            NoticeReader reader,
            Chosen chosen,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.reader = reader;
        this.chosen = chosen;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** How many of what they would be shown they have not seen. */
    public int unseen() {
        return notices.unseen(signedIn.id(), rung(), now());
    }

    public NoticePage newest(int most) {
        return before(NoticeKey.END, most);
    }

    public NoticePage before(NoticeKey key, int most) {
        Instant now = now();
        Set<NoticeKind> kinds = rung();
        List<NoticeGroup> groups = notices.before(signedIn.id(), kinds, now, key.at(), key.id(), Limit.of(most + 1));
        List<NoticeGroup> shown = groups.stream().limit(most).toList();
        return new NoticePage(reader.items(signedIn.id(), kinds, now, shown), groups.size() > most);
    }

    /** Has seen those of that kind and group, here and on every other device. */
    @Transactional
    public void see(NoticeKind kind, long groupId) {
        tellIfAny(notices.see(signedIn.id(), Set.of(kind), groupId, now()));
    }

    @Transactional
    public void seeAll() {
        tellIfAny(notices.seeAll(signedIn.id(), rung(), now()));
    }

    private void tellIfAny(int seen) {
        if (seen > 0) {
            events.publishEvent(new NoticesChanged(signedIn.id()));
        }
    }

    private Set<NoticeKind> rung() {
        return chosen.rung(signedIn.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
