package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notes.NoteDesk;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Profile;
import app.elevenses.people.Role;
import app.elevenses.wall.Answers;
import app.elevenses.wall.CommentDraft;
import app.elevenses.wall.WallScene;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PostmanTests extends PostTest {

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private NoteDesk desk;

    @Autowired
    private Answers answers;

    @Autowired
    private Profile profile;

    @Test
    void nothingLeavesThatIsUndoneInTime() {
        Colleague yuki = scene.hire("Yuki", "yuki@elevenses.example", Locale.ENGLISH, ZONE);
        long celebration = ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki)));
        scene.pass(Duration.ofSeconds(9));
        postman.round();
        ben.does(() -> celebrating.takeDown(celebration));
        long note = scene.ask(ben, SECRET, yuki);
        ben.does(() -> desk.cancel(note));
        later();

        assertThat(gate.delivered()).isEmpty();
        assertThat(scene.count("mails")).isZero();
    }

    @Test
    void whatWasSeenOrDoneWithBeforeItsMailWentIsNotMailed() {
        Colleague other =
                scene.hire("Lena Vogt", "lena@elevenses.example", Locale.ENGLISH, "Asia/Tokyo", Role.APPROVER);
        long first = scene.ask(ben, SECRET, scene.hire("Yuki"));
        scene.ask(ben, SECRET, scene.hire("Abena"));
        scene.pass(NoticesScene.A_WHILE);
        other.does(() -> notices.see(NoticeKind.DECISION, 0));
        mina.does(() -> queue.decline(first, "Not this year"));
        postman.round();
        assertThat(only()).isNotNull();

        clock.set("2026-06-18T00:30:00Z");
        postman.round();
        assertThat(gate.delivered()).hasSize(1);
        assertThat(scene.count("mails")).isZero();
    }

    @Test
    void whatComesWhileAMailIsUnderWayGetsAnotherOne() throws Exception {
        Colleague yuki = scene.hire("Yuki", "yuki@elevenses.example", Locale.ENGLISH, ZONE);
        scene.ask(ben, SECRET, yuki);
        scene.pass(NoticesScene.A_WHILE);
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", mina)));
        postman.round();
        assertThat(gate.delivered()).hasSize(1);

        later();
        assertThat(gate.delivered()).hasSize(2);
        assertThat(gate.delivered().getLast().getSubject()).isEqualTo("In Elevenses gibt es etwas für dich");
        later();
        assertThat(gate.delivered()).hasSize(2);
    }

    @Test
    void whoHasNoMailAddressIsToldByTheBellAlone() {
        Colleague sutrisno = scene.hire("Sutrisno");
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", sutrisno)));
        assertThat(scene.count("mails")).isZero();
        later();

        assertThat(gate.delivered()).isEmpty();
        assertThat(sutrisno.<Integer>does(() -> notices.unseen())).isEqualTo(1);
    }

    @Test
    void whoeverTookTheirAddressAwayGetsNoMoreMail() {
        scene.ask(ben, SECRET, scene.hire("Yuki"));
        mina.does(() -> profile.receiveMailAt(null));
        later();

        assertThat(gate.delivered()).isEmpty();
        assertThat(scene.count("mails")).isZero();
    }

    @Test
    void whatSomebodyDoesNotWantMailedIsNot() throws Exception {
        Colleague yuki = scene.hire("Yuki", "yuki@elevenses.example", Locale.ENGLISH, ZONE);
        long first = yuki.does(() -> celebrating.celebrate(WallScene.draft("Hurray", mina)));
        mina.does(() -> choices.choose(new NoticeWays(NoticeTopic.CELEBRATIONS, true, false)));
        ben.does(() -> answers.comment(first, new CommentDraft(WallScene.key(), "Hear, hear")));
        later();
        assertThat(gate.delivered()).isEmpty();

        yuki.does(() -> choices.choose(new NoticeWays(NoticeTopic.COMMENTS, true, true)));
        ben.does(() -> answers.comment(first, new CommentDraft(WallScene.key(), "Once more")));
        later();
        assertThat(only().getSubject()).isEqualTo("Somebody said something to you in Elevenses");
    }

    @Test
    void withSomebodyWhoLeavesTheirNoticesAndTheirMailGo() {
        scene.ask(ben, SECRET, scene.hire("Yuki"));
        assertThat(scene.count("mails")).isEqualTo(1);
        scene.letGo(mina);

        assertThat(scene.count("mails")).isZero();
        assertThat(scene.count("notices where person_id = " + mina.id())).isZero();
        later();
        assertThat(gate.delivered()).isEmpty();
    }
}
