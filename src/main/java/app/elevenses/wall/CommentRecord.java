package app.elevenses.wall;

import app.elevenses.people.PersonCard;
import java.time.Instant;

record CommentRecord(long id, long celebrationId, long authorId, String text, Instant saidAt, long inAll) {

    CommentItem by(PersonCard author) {
        return new CommentItem(id, author, text, saidAt);
    }
}
