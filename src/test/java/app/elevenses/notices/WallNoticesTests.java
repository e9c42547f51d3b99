package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.wall.Answers;
import app.elevenses.wall.Celebrating;
import app.elevenses.wall.CommentDraft;
import app.elevenses.wall.Occasion;
import app.elevenses.wall.WallScene;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are told of the wall. */
class WallNoticesTests extends TellingTest {

    @Autowired
    private Celebrating celebrating;

    @Autowired
    private Answers answers;

    @Test
    void whoIsCelebratedIsToldAndWhoeverPostedItIsNot() {
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki, mina, ben)));
        later();

        NoticeItem told = only(yuki);
        assertThat(told.kind()).isEqualTo(NoticeKind.CELEBRATED);
        assertThat(told.occasion()).isEqualTo(Occasion.BIRTHDAY);
        assertThat(told.newestActors()).extracting("name").containsExactly("Ben Whitlock");
        assertThat(told.unseen()).isTrue();
        assertThat(only(mina).kind()).isEqualTo(NoticeKind.CELEBRATED);
        assertThat(of(ben)).isEmpty();
    }

    @Test
    void nothingRingsBeforeTheTimeToUndoIsOver() {
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki)));
        scene.pass(Duration.ofSeconds(10));
        assertThat(of(yuki)).isEmpty();
        assertThat(unseen(yuki)).isZero();

        scene.pass(Duration.ofSeconds(2));
        assertThat(of(yuki)).hasSize(1);
        assertThat(unseen(yuki)).isEqualTo(1);
    }

    @Test
    void cheersAndCommentsAreGatheredUnderWhatTheyAreAboutAndNameTheNewestTwo() {
        long id = ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki)));
        for (String name : List.of("Abena", "Lena", "Mateo")) {
            Colleague colleague = scene.hire(name);
            scene.pass(Duration.ofSeconds(1));
            colleague.does(() -> answers.cheer(id));
            colleague.does(() -> say(id));
            colleague.does(() -> say(id));
        }
        yuki.does(() -> answers.cheer(id));
        later();

        assertThat(of(ben)).extracting(NoticeItem::kind).containsExactly(NoticeKind.CHEERED, NoticeKind.COMMENTED);
        assertThat(of(yuki))
                .extracting(NoticeItem::kind)
                .containsExactlyInAnyOrder(NoticeKind.COMMENTED, NoticeKind.CHEERED, NoticeKind.CELEBRATED);
        NoticeItem comments = of(ben).getLast();
        assertThat(comments.count()).isEqualTo(6);
        assertThat(comments.actorCount()).isEqualTo(3);
        assertThat(comments.newestActors()).extracting("name").containsExactly("Mateo", "Lena");
        assertThat(of(ben).getFirst().newestActors()).extracting("name").containsExactly("Yuki Tanabe", "Mateo");
    }

    @Test
    void aCheerThatIsTakenBackTellsNobody() {
        long id = ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", ben)));
        yuki.does(() -> answers.cheer(id));
        yuki.does(() -> answers.takeBackCheer(id));
        later();
        assertThat(of(ben)).isEmpty();

        yuki.does(() -> answers.cheer(id));
        later();
        assertThat(only(ben).actorCount()).isEqualTo(1);
    }

    @Test
    void whatIsTakenDownDropsOutAndComesBackWithIt() {
        long id = ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki)));
        mina.does(() -> say(id));
        later();
        assertThat(of(yuki)).hasSize(2);

        ben.does(() -> celebrating.takeDown(id));
        assertThat(of(yuki)).isEmpty();
        assertThat(unseen(yuki)).isZero();

        ben.does(() -> celebrating.putBack(id));
        assertThat(of(yuki)).hasSize(2);
    }

    @Test
    void whoLeftIsToldNothing() {
        scene.letGo(yuki);
        long id = ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", mina)));
        mina.does(() -> say(id));
        scene.letGo(ben);
        mina.does(() -> say(id));
        later();
        assertThat(scene.count("notices where person_id in (%d, %d)".formatted(ben.id(), yuki.id())))
                .isZero();
    }

    private void say(long celebrationId) {
        answers.comment(celebrationId, new CommentDraft(WallScene.key(), "Hear, hear"));
    }
}
