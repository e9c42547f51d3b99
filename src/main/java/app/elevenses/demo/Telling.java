package app.elevenses.demo;

import app.elevenses.notices.Notices;
import app.elevenses.people.Acting;
import app.elevenses.people.Profile;
import app.elevenses.wall.Answers;
import app.elevenses.wall.Celebrating;
import app.elevenses.wall.CelebrationDraft;
import app.elevenses.wall.CommentDraft;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the cast say themselves what the stories say of them. */
@Component
@org.springframework.context.annotation.Profile("demo")
class Telling {

    private final Profile profile;
    private final Celebrating celebrating;
    private final Answers answers;
    private final Notices notices;
    private final Acting acting;

    Telling(Profile profile, Celebrating celebrating, Answers answers, Notices notices, Acting acting) {
        this.profile = profile;
        this.celebrating = celebrating;
        this.answers = answers;
        this.notices = notices;
        this.acting = acting;
    }

    void wear(Cast someone, Future<Long> portrait) {
        acting.as(someone.handle(), () -> profile.wear(Album.arrived(portrait)));
    }

    long celebrate(Story story, Map<Cast, Long> ids, @Nullable Future<Long> ordered) {
        Story.Picture picture = story.picture();
        CelebrationDraft draft = new CelebrationDraft(
                key(story.toString()),
                story.occasion(),
                story.people().stream().map(ids::get).toList(),
                story.text(),
                ordered == null ? null : Album.arrived(ordered),
                picture == null ? "" : picture.alt());
        return acting.as(story.by().handle(), () -> celebrating.celebrate(draft));
    }

    void comment(Story.Comment comment, long celebration) {
        CommentDraft draft = new CommentDraft(key(celebration + comment.text()), comment.text());
        acting.as(comment.by().handle(), () -> answers.comment(celebration, draft));
    }

    void cheer(Cast someone, long celebration) {
        acting.as(someone.handle(), () -> answers.cheer(celebration));
    }

    /** Reads all that waits for them. */
    void catchUp(Cast someone) {
        acting.as(someone.handle(), notices::seeAll);
    }

    static String key(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
