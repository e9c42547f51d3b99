package app.elevenses.people;

import app.elevenses.kit.RetriedOnConflict;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom one wants to hear nothing of for a while; nobody but oneself ever learns of it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Mutes {

    private final MuteRepository mutes;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mutes(MuteRepository mutes, Directory directory, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.mutes = mutes;
        this.directory = directory;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Mutes somebody else who works here, once, however often it is pressed. */
    public void mute(long personId) {
        long me = signedIn.id();
        if (personId == me || !directory.allHere(List.of(personId))) {
            throw new MuteUnfit();
        }
        if (mutes.mute(me, personId, clock.instant().truncatedTo(ChronoUnit.MICROS)) > 0) {
            events.publishEvent(new MutesChanged(me));
        }
    }

    public void unmute(long personId) {
        long me = signedIn.id();
        if (mutes.unmute(new Mute.Key(me, personId)) > 0) {
            events.publishEvent(new MutesChanged(me));
        }
    }

    /** Whom they muted, the last one first, those who have left since included. */
    @Transactional(readOnly = true)
    public List<PersonCard> mine() {
        List<Long> ids = mutes.mutedBy(signedIn.id());
        Map<Long, PersonCard> cards = directory.cards(ids);
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    /** Within the same transaction: who leaves hears nobody any more. */
    @EventListener
    void forget(PersonLeft left) {
        mutes.forgetAll(left.personId());
    }
}
