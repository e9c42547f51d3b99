package app.elevenses.breakroom;

import app.elevenses.people.Earshot;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import app.elevenses.people.Whereabouts;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who is typing in a room of a few, as far as they and whoever looks take part in that; never recorded. */
@Service
@PreAuthorize("isAuthenticated()")
public class Typing {

    /** With more people present nobody is told, for somebody always types. */
    static final int MOST_PRESENT = 12;

    private final Typists typists;
    private final Presence presence;
    private final Whereabouts whereabouts;
    private final Earshot earshot;
    private final RoomAccess access;
    private final SignedIn signedIn;

    Typing(
            Typists typists,
            Presence presence,
            Whereabouts whereabouts,
            Earshot earshot,
            RoomAccess access,
            SignedIn signedIn) {
        this.typists = typists;
        this.presence = presence;
        this.whereabouts = whereabouts;
        this.earshot = earshot;
        this.access = access;
        this.signedIn = signedIn;
    }

    /** Whoever asks has typed something; nobody is told who may not be. */
    public void type(long roomId) {
        long me = signedIn.id();
        List<PersonCard> here = presence.here(roomId);
        if (access.mayWrite(roomId)
                && whereabouts.showsTyping(me)
                && here.size() <= MOST_PRESENT
                && here.stream().anyMatch(person -> person.id() == me)) {
            typists.touch(roomId, me);
        }
    }

    /** Whoever asks has taken back what they typed. */
    public void rest(long roomId) {
        typists.rest(roomId, signedIn.id());
    }

    /** Who else types there, may be seen to and is not muted, by name. */
    public List<PersonCard> in(long roomId) {
        long me = signedIn.id();
        if (!access.mayRead(roomId) || !whereabouts.showsTyping(me)) {
            return List.of();
        }
        List<PersonCard> here = presence.here(roomId);
        Set<Long> typing = here.size() > MOST_PRESENT ? Set.of() : typists.in(roomId);
        return here.stream()
                .filter(person -> person.id() != me && typing.contains(person.id()))
                .filter(person -> whereabouts.showsTyping(person.id()))
                .filter(person -> earshot.hears(me, person.id()))
                .toList();
    }
}
