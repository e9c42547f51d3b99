package app.elevenses.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.text.NothingSaid;
import app.elevenses.text.TooManyWords;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Tag("database")
class AnswersTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Answers answers;

    @Autowired
    private Celebrating celebrating;

    @Autowired
    private Wall wall;

    @Autowired
    private JdbcClient database;

    private WallScene scene;
    private Colleague maya;
    private Colleague tomas;
    private long id;

    @BeforeEach
    void celebrate() {
        scene = WallScene.empty(beans);
        maya = scene.hire("Maya Okafor");
        tomas = scene.hire("Tomáš Dvořák");
        id = scene.celebrate(maya, "Hurray!", tomas);
        maya.signIn();
    }

    @Test
    void cheeringTwiceIsCheeringOnce() {
        answers.cheer(id);
        answers.cheer(id);
        tomas.does(() -> answers.cheer(id));

        assertThat(item().cheererIds()).containsExactly(maya.id(), tomas.id());
        assertThat(item().newestCheerers()).extracting("name").containsExactly("Tomáš Dvořák", "Maya Okafor");
    }

    @Test
    void cheeringOnManyDevicesAtOnceIsCheeringOnce() throws Exception {
        AtOnce.all(
                8,
                () -> maya.does(() -> {
                    answers.cheer(id);
                    return true;
                }));
        assertThat(item().cheererIds()).containsExactly(maya.id());
    }

    @Test
    void aCheerIsTakenBackByWhoeverGaveIt() {
        answers.cheer(id);
        tomas.does(() -> answers.takeBackCheer(id));
        assertThat(item().cheererIds()).containsExactly(maya.id());

        answers.takeBackCheer(id);
        answers.takeBackCheer(id);
        assertThat(item().cheererIds()).isEmpty();
    }

    @Test
    void onlyTheNewestTwoWhoCheeredAreNamed() {
        List<Colleague> four = List.of(maya, tomas, scene.hire("佐藤 愛子"), scene.hire("Lena Vogt"));
        four.forEach(each -> each.does(() -> answers.cheer(id)));

        assertThat(item().cheererIds())
                .containsExactlyElementsOf(four.stream().map(Colleague::id).toList());
        assertThat(item().newestCheerers()).extracting("name").containsExactly("Lena Vogt", "佐藤 愛子");
    }

    @Test
    void aCommentIsReadAsItWasSaid() {
        Instant before = Instant.now();
        long said = tomas.does(() -> answers.comment(id, draft(" Cheers,\r\nall! 🎉 ")));

        CommentItem comment = answers.comments(id).getFirst();
        assertThat(comment.id()).isEqualTo(said);
        assertThat(comment.author().name()).isEqualTo("Tomáš Dvořák");
        assertThat(comment.text()).isEqualTo("Cheers,\nall! 🎉");
        assertThat(comment.saidAt()).isBetween(before.minusMillis(1), Instant.now());
        assertThat(item().newestComments()).containsExactly(comment);
    }

    @Test
    void sayingItTwiceIsSayingItOnce() {
        CommentDraft draft = draft("Hear, hear");
        long first = answers.comment(id, draft);
        long second = answers.comment(id, draft);

        assertThat(second).isEqualTo(first);
        assertThat(answers.comments(id)).hasSize(1);
    }

    @Test
    void sayingItManyTimesAtOnceIsSayingItOnce() throws Exception {
        CommentDraft draft = draft("Hear, hear");
        List<Long> said = AtOnce.all(8, () -> maya.does(() -> answers.comment(id, draft)));

        assertThat(said.stream().distinct()).hasSize(1);
        assertThat(answers.comments(id)).hasSize(1);
    }

    @Test
    void theNewestTwoCommentsHangUnderTheCelebrationAndAllAreReadInOrder() {
        IntStream.rangeClosed(1, 5).forEach(number -> answers.comment(id, draft("Number " + number)));

        assertThat(item().newestComments()).extracting(CommentItem::text).containsExactly("Number 4", "Number 5");
        assertThat(item().commentCount()).isEqualTo(5);
        assertThat(answers.comments(id))
                .extracting(CommentItem::text)
                .containsExactly("Number 1", "Number 2", "Number 3", "Number 4", "Number 5");
        assertThat(scene.reads(() -> answers.comments(id))).isLessThanOrEqualTo(3);
    }

    @Test
    void ofVeryManyCommentsTheNewestAreRead() {
        database.sql("""
                        insert into comments (celebration_id, author_id, client_key, text, said_at)
                        select ?, ?, md5(seq), concat('Number ', seq), utc_timestamp(6) from seq_1_to_501""").params(id, maya.id()).update();

        assertThat(answers.comments(id))
                .hasSize(500)
                .satisfies(said -> assertThat(said.getFirst().text()).isEqualTo("Number 2"))
                .satisfies(said -> assertThat(said.getLast().text()).isEqualTo("Number 501"));
    }

    @Test
    void wordsAreAskedFor() {
        assertThatThrownBy(() -> answers.comment(id, draft("\u200b"))).isInstanceOf(NothingSaid.class);
        answers.comment(id, draft("🎂".repeat(2_000)));
        assertThatThrownBy(() -> answers.comment(id, draft("a".repeat(2_001)))).isInstanceOf(TooManyWords.class);
    }

    @Test
    void whatWasTakenDownIsNotAnsweredAnyMore() {
        answers.cheer(id);
        celebrating.takeDown(id);

        assertThatThrownBy(() -> answers.cheer(id)).isInstanceOf(CelebrationGone.class);
        assertThatThrownBy(() -> answers.comment(id, draft("Hear, hear"))).isInstanceOf(CelebrationGone.class);
        assertThatThrownBy(() -> answers.comments(id)).isInstanceOf(CelebrationGone.class);
        assertThatThrownBy(() -> answers.cheer(Long.MAX_VALUE)).isInstanceOf(CelebrationGone.class);
    }

    @Test
    void aStrangerSaysNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> answers.cheer(id)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> answers.takeBackCheer(id)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> answers.comments(id)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> answers.comment(id, draft("Hello"))).isInstanceOf(AuthenticationException.class);
    }

    private CelebrationItem item() {
        return wall.find(id).orElseThrow();
    }

    private static CommentDraft draft(String text) {
        return new CommentDraft(WallScene.key(), text);
    }
}
