package app.elevenses.later.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.Rooms;
import app.elevenses.breakroom.SavedCompanion;
import app.elevenses.kit.Messages;
import app.elevenses.later.Reminders;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.Component;

/** Lists the reminders where people look for what they keep. */
@org.springframework.stereotype.Component
class RemindersBesideSaved implements SavedCompanion {

    private final Reminders reminders;
    private final Rooms rooms;
    private final OwnClock clock;
    private final Messages messages;
    private final LiveUpdates live;
    private final SignedIn signedIn;

    RemindersBesideSaved(
            Reminders reminders, Rooms rooms, OwnClock clock, Messages messages, LiveUpdates live, SignedIn signedIn) {
        this.reminders = reminders;
        this.rooms = rooms;
        this.clock = clock;
        this.messages = messages;
        this.live = live;
        this.signedIn = signedIn;
    }

    @Override
    public Component beside(RoomCard room) {
        ReminderList list = list();
        list.standBeside(room);
        return list;
    }

    ReminderList list() {
        return new ReminderList(reminders, rooms, clock, messages, live, signedIn);
    }
}
