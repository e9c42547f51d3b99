package app.elevenses.wall.ui;

import app.elevenses.people.Face;
import app.elevenses.people.PersonCard;
import app.elevenses.wall.CelebrationItem;
import app.elevenses.wall.CelebrationPicture;
import java.util.List;
import org.jspecify.annotations.Nullable;

record CelebrationRow(
        long id,
        String key,
        String occasion,
        String occasionName,
        String symbol,
        String title,
        Face poster,
        List<Face> people,
        String text,
        @Nullable Shown picture,
        String at,
        int cheers,
        boolean cheered,
        List<String> cheerers,
        List<CommentRow> comments,
        int commentCount,
        boolean mine,
        boolean mayTakeDown) {

    record Shown(long id, int width, int height, String alt) {

        static @Nullable Shown of(@Nullable CelebrationPicture picture) {
            return picture == null
                    ? null
                    : new Shown(
                            picture.card().id(),
                            picture.card().width(),
                            picture.card().height(),
                            picture.alt());
        }
    }

    static CelebrationRow of(
            CelebrationItem item, String occasionName, String title, long readerId, boolean mayTakeDownAny) {
        return new CelebrationRow(
                item.id(),
                item.key().text(),
                item.occasion().key(),
                occasionName,
                item.occasion().symbol(),
                title,
                Face.of(item.poster()),
                Face.of(item.people()),
                item.text(),
                Shown.of(item.picture()),
                item.publishedAt().toString(),
                item.cheererIds().size(),
                item.cheererIds().contains(readerId),
                item.newestCheerers().stream().map(PersonCard::name).toList(),
                CommentRow.of(item.newestComments()),
                item.commentCount(),
                item.poster().id() == readerId,
                mayTakeDownAny || item.concerns(readerId));
    }
}
