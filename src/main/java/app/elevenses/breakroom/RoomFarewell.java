package app.elevenses.breakroom;

import app.elevenses.people.PersonLeft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Within the same transaction: who has left the house is in none of its rooms; what they said to few stays theirs. */
@Component
class RoomFarewell {

    private final RoomMemberRepository members;
    private final ApplicationEventPublisher events;

    RoomFarewell(RoomMemberRepository members, ApplicationEventPublisher events) {
        this.members = members;
        this.events = events;
    }

    @EventListener
    void clearOut(PersonLeft left) {
        long personId = left.personId();
        members.roomsToLeave(personId).forEach(roomId -> {
            members.remove(new RoomMember.Key(roomId, personId));
            events.publishEvent(new RoomLeft(roomId, personId));
        });
    }
}
