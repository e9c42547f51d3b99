package app.elevenses.wall;

import app.elevenses.people.PersonCard;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A celebration as a row of the wall, the same for every reader: with its cheers and its newest comments. */
public record CelebrationItem(
        WallKey key,
        Occasion occasion,
        PersonCard poster,
        List<PersonCard> people,
        String text,
        @Nullable CelebrationPicture picture,
        Set<Long> cheererIds,
        List<PersonCard> newestCheerers,
        List<CommentItem> newestComments,
        int commentCount) {

    public long id() {
        return key.id();
    }

    public Instant publishedAt() {
        return key.publishedAt();
    }

    /** Whether they may take it down: it is theirs, or about them. */
    public boolean concerns(long personId) {
        return poster.id() == personId || people.stream().anyMatch(person -> person.id() == personId);
    }
}
