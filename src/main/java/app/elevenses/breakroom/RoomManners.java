package app.elevenses.breakroom;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps what was chosen for a room: who writes there, and how long what is said stays. */
@Component
class RoomManners {

    private final RoomReadOnlyRepository readOnlys;
    private final RoomExpiryRepository expiries;
    private final Clock clock;

    RoomManners(RoomReadOnlyRepository readOnlys, RoomExpiryRepository expiries, Clock clock) {
        this.readOnlys = readOnlys;
        this.expiries = expiries;
        this.clock = clock;
    }

    /** What was chosen before and stays so keeps its day. */
    void choose(long roomId, RoomDraft draft, long personId) {
        if (!draft.readOnly()) {
            readOnlys.deleteByRoomId(roomId);
        } else if (!readOnlys.existsByRoomId(roomId)) {
            readOnlys.save(new RoomReadOnly(roomId, personId, clock.instant()));
        }
        keepFor(roomId, draft.life(), personId);
    }

    /** The same for how long what is said stays, alone. */
    void keepFor(long roomId, MessageLife life, long personId) {
        if (!life.ends()) {
            expiries.deleteByRoomId(roomId);
        } else if (expiries.findById(roomId).filter(expiry -> expiry.is(life)).isEmpty()) {
            expiries.save(new RoomExpiry(roomId, life, personId, clock.instant()));
        }
    }
}
