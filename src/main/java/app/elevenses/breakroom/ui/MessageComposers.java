package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.images.Pictures;
import app.elevenses.kit.Messages;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import org.springframework.stereotype.Component;

/** Makes the lines in which messages are written. */
@Component
class MessageComposers {

    private final Directory directory;
    private final Pictures pictures;
    private final Messages messages;

    MessageComposers(Directory directory, Pictures pictures, Messages messages) {
        this.directory = directory;
        this.pictures = pictures;
        this.messages = messages;
    }

    MessageComposer in(RoomCard room, PersonCard writer) {
        return new MessageComposer(room, null, writer, directory, pictures, messages);
    }

    MessageComposer inThread(RoomCard room, long threadId, PersonCard writer) {
        return new MessageComposer(room, threadId, writer, directory, pictures, messages);
    }
}
