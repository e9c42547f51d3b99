package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notes.Doorstep;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteRequested;
import app.elevenses.notes.Outgoing;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.wall.Answers;
import app.elevenses.wall.Celebrating;
import app.elevenses.wall.CelebrationShared;
import app.elevenses.wall.CommentDraft;
import app.elevenses.wall.Occasion;
import app.elevenses.wall.WallScene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@NoticesTest
class NoticesTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private Housekeeping housekeeping;

    @Autowired
    private Celebrating celebrating;

    @Autowired
    private Answers answers;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private NoteDesk desk;

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private Outgoing outgoing;

    @Autowired
    private ApplicationEventPublisher events;

    private NoticesScene scene;
    private Colleague ben;
    private Colleague mina;
    private Colleague yuki;

    @BeforeEach
    void hire() {
        scene = NoticesScene.empty(beans);
        ben = scene.hire("Ben Whitlock");
        mina = scene.hire("Mina Farahani", Role.APPROVER);
        yuki = scene.hire("Yuki Tanabe");
    }

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
    void whatTheSameEventTellsTwiceIsToldOnce() {
        long id = ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki)));
        ben.does(() -> events.publishEvent(new CelebrationShared(id, ben.id())));
        long note = scene.ask(ben, "Happy birthday", yuki);
        ben.does(() -> events.publishEvent(new NoteRequested(note, ben.id())));
        later();

        assertThat(only(yuki).count()).isEqualTo(1);
        assertThat(only(mina).count()).isEqualTo(1);
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
    void threeRequestsAreOneNoticeForEverybodyWhoMayDecide() {
        Colleague lena = scene.hire("Lena Vogt", Role.APPROVER);
        Colleague ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        scene.ask(ben, "One", yuki);
        scene.ask(yuki, "Two", ben);
        scene.ask(ben, "Three", lena);
        later();

        assertThat(only(mina).kind()).isEqualTo(NoticeKind.DECISION);
        assertThat(only(mina).count()).isEqualTo(3);
        assertThat(only(lena).count()).isEqualTo(2);
        assertThat(of(ada)).isEmpty();
    }

    @Test
    void whereEveryApproverIsConcernedAnAdministratorIsTold() {
        Colleague ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        scene.ask(ben, "For you", mina);
        later();

        assertThat(only(ada).kind()).isEqualTo(NoticeKind.DECISION);
        assertThat(of(mina)).isEmpty();
    }

    @Test
    void whatWaitsIsHandedOverWhenTheApproverLeavesOrIsNoneAnyMore() {
        Colleague ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        Colleague lena = scene.hire("Lena Vogt", Role.APPROVER);
        scene.ask(ben, "For you", yuki);
        later();
        assertThat(of(ada)).isEmpty();

        scene.letGo(mina);
        scene.employ(lena);
        assertThat(of(lena)).isEmpty();
        later();
        assertThat(only(ada).kind()).isEqualTo(NoticeKind.DECISION);

        scene.employ(lena, Role.APPROVER);
        later();
        assertThat(only(lena).kind()).isEqualTo(NoticeKind.DECISION);
        assertThat(of(ada)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"approve, APPROVED", "decline, DECLINED", "askBack, ASKED_BACK", "cancel, "})
    void whatIsDecidedByOneOrCalledOffWaitsForNobodyElse(String deed, NoticeKind news) {
        Colleague lena = scene.hire("Lena Vogt", Role.APPROVER);
        long note = scene.ask(ben, "Happy birthday", yuki);
        later();
        assertThat(unseen(lena)).isEqualTo(1);

        decide(deed, note);
        assertThat(of(mina)).isEmpty();
        assertThat(of(lena)).isEmpty();
        assertThat(of(ben)).isEmpty();

        later();
        assertThat(of(ben)).extracting(NoticeItem::kind).isEqualTo(news == null ? List.of() : List.of(news));
    }

    @ParameterizedTest
    @CsvSource({"approve", "decline"})
    void aDecisionThatIsTakenBackTellsNobodyAndWaitsAgain(String deed) {
        long note = scene.ask(ben, "Happy birthday", yuki);
        later();
        decide(deed, note);
        scene.pass(Duration.ofSeconds(5));
        mina.does(() -> queue.takeBack(note));
        later();

        assertThat(of(ben)).isEmpty();
        assertThat(of(yuki)).isEmpty();
        assertThat(only(mina).count()).isEqualTo(1);
    }

    private void decide(String deed, long note) {
        switch (deed) {
            case "approve" -> scene.approve(mina, note);
            case "decline" -> mina.does(() -> queue.decline(note, "Not this year"));
            case "askBack" -> mina.does(() -> queue.askBack(note, "Which birthday?"));
            default -> ben.does(() -> desk.cancel(note));
        }
    }

    @Test
    void aQuestionIsAnsweredAndTheRequestWaitsAgainAsNew() {
        long note = scene.ask(ben, "Happy birthday", yuki);
        later();
        mina.does(() -> notices.see(NoticeKind.DECISION, 0));
        mina.does(() -> queue.askBack(note, "Which birthday?"));
        later();
        assertThat(only(ben).kind()).isEqualTo(NoticeKind.ASKED_BACK);

        ben.does(() -> desk.answer(note, "The fortieth"));
        assertThat(of(ben)).isEmpty();
        later();
        assertThat(only(mina).unseen()).isTrue();
    }

    @Test
    void whoIsAskedForAnAddressIsToldNeitherByWhomNorForWhat() {
        long note = scene.ask(ben, "Happy birthday", yuki);
        scene.approve(mina, note);
        later();

        NoticeItem asked = only(yuki);
        assertThat(asked.kind()).isEqualTo(NoticeKind.ADDRESS);
        assertThat(asked.newestActors()).isEmpty();
        assertThat(asked.occasion()).isNull();
    }

    @Test
    void aParcelIsFollowedToTheHandsItIsFor() {
        Colleague olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        long note = scene.ask(ben, "Happy birthday", yuki);
        long parcel = scene.parcelTo(yuki, note);
        scene.approve(mina, note);
        later();

        yuki.does(() -> doorstep.ready(parcel, "JP"));
        assertThat(of(yuki)).isEmpty();
        later();
        assertThat(only(olu).kind()).isEqualTo(NoticeKind.READY);

        olu.does(() -> outgoing.markPrinted(parcel, false));
        olu.does(() -> outgoing.markPosted(parcel, null));
        assertThat(of(olu)).isEmpty();
        yuki.does(() -> doorstep.arrived(parcel));
        scene.pass(Duration.ofSeconds(1));
        yuki.does(() -> doorstep.thank(parcel, "What a surprise"));
        later();

        assertThat(of(ben))
                .extracting(NoticeItem::kind)
                .containsExactly(NoticeKind.THANKED, NoticeKind.ARRIVED, NoticeKind.POSTED, NoticeKind.APPROVED);
    }

    @Test
    void noThanksEmptiesTheQuestionAndTellsTheSenderNoMoreThanNotThisTime() {
        long note = scene.ask(ben, "Happy birthday", yuki);
        long parcel = scene.parcelTo(yuki, note);
        scene.approve(mina, note);
        later();
        ben.does(() -> notices.seeAll());
        yuki.does(() -> doorstep.noThanks(parcel));
        assertThat(of(yuki)).isEmpty();
        later();

        assertThat(of(ben).getFirst().kind()).isEqualTo(NoticeKind.NOT_THIS_TIME);
        assertThat(of(ben).getFirst().unseen()).isTrue();
    }

    @Test
    void whoeverWorksInTheMailRoomHearsNothingOfWhatComesToThemself() {
        Colleague olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        Colleague ola = scene.hire("Ola Nordmann", Role.MAIL_ROOM);
        long note = scene.ask(ben, "Happy birthday", olu);
        scene.approve(mina, note);
        olu.does(() -> doorstep.ready(scene.parcelTo(olu, note), "DE"));
        later();

        assertThat(of(olu)).isEmpty();
        assertThat(only(ola).kind()).isEqualTo(NoticeKind.READY);
    }

    @Test
    void whatIsSeenOnOneDeviceIsSeenOnTheOthersAndStaysUntilItIsDone() {
        scene.ask(ben, "One", yuki);
        scene.ask(ben, "Two", yuki);
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", mina)));
        later();
        assertThat(unseen(mina)).isEqualTo(2);

        mina.does(() -> notices.see(NoticeKind.DECISION, 0));
        assertThat(unseen(mina)).isEqualTo(1);
        assertThat(of(mina)).hasSize(2);
        mina.does(() -> notices.seeAll());
        assertThat(unseen(mina)).isZero();
        assertThat(of(mina)).noneMatch(NoticeItem::unseen);

        scene.ask(ben, "Three", yuki);
        later();
        assertThat(unseen(mina)).isEqualTo(1);
        assertThat(of(mina).getFirst().count()).isEqualTo(3);
    }

    @Test
    void nobodySeesOrTouchesWhatIsSomebodyElses() {
        scene.ask(ben, "One", yuki);
        later();
        ben.does(() -> notices.see(NoticeKind.DECISION, 0));
        ben.does(() -> notices.seeAll());

        assertThat(of(ben)).isEmpty();
        assertThat(unseen(mina)).isEqualTo(1);
    }

    @Test
    void whatSomebodyWantsToHearNothingOfVanishesWithWhatWasThere() {
        scene.ask(ben, "One", yuki);
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", mina)));
        later();
        mina.does(() -> choices.choose(new NoticeWays(NoticeTopic.CELEBRATIONS, false, false)));

        assertThat(only(mina).kind()).isEqualTo(NoticeKind.DECISION);
        assertThat(unseen(mina)).isEqualTo(1);
    }

    @Test
    void everybodyIsAskedOnlyAboutWhatMayReachThem() {
        assertThat(topics(yuki))
                .containsExactly(
                        NoticeTopic.ADDRESSES,
                        NoticeTopic.OWN_NOTES,
                        NoticeTopic.CELEBRATIONS,
                        NoticeTopic.COMMENTS,
                        NoticeTopic.CHEERS,
                        NoticeTopic.MENTIONS,
                        NoticeTopic.ROOMS);
        assertThat(topics(mina)).contains(NoticeTopic.DECISIONS).doesNotContain(NoticeTopic.MAIL_ROOM);
        assertThat(topics(scene.hire("Olu", Role.MAIL_ROOM))).contains(NoticeTopic.MAIL_ROOM);
        assertThat(yuki.<List<NoticeWays>>does(choices::mine))
                .containsExactly(
                        new NoticeWays(NoticeTopic.ADDRESSES, true, true),
                        new NoticeWays(NoticeTopic.OWN_NOTES, true, true),
                        new NoticeWays(NoticeTopic.CELEBRATIONS, true, true),
                        new NoticeWays(NoticeTopic.COMMENTS, true, false),
                        new NoticeWays(NoticeTopic.CHEERS, true, false),
                        new NoticeWays(NoticeTopic.MENTIONS, true, true),
                        new NoticeWays(NoticeTopic.ROOMS, true, false));
    }

    private List<NoticeTopic> topics(Colleague someone) {
        return someone.<List<NoticeWays>>does(choices::mine).stream()
                .map(NoticeWays::topic)
                .toList();
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

    @Test
    void olderOnesComePageByPageWithoutAGapOrARepetition() {
        List<Long> celebrated = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            celebrated.addFirst(ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki))));
        }
        later();
        List<Long> read = new ArrayList<>();
        yuki.does(() -> {
            NoticePage page = notices.newest(3);
            while (page.more()) {
                page.items().forEach(item -> read.add(item.groupId()));
                page = notices.before(page.items().getLast().key(), 3);
            }
            page.items().forEach(item -> read.add(item.groupId()));
        });
        assertThat(read).isEqualTo(celebrated);
    }

    @Test
    void whatNobodyNeedsAfterThreeMonthsIsClearedAway() {
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", yuki)));
        scene.pass(Duration.ofDays(89));
        housekeeping.clear();
        assertThat(of(yuki)).hasSize(1);
        scene.pass(Duration.ofDays(2));
        housekeeping.clear();
        assertThat(scene.count("notices")).isZero();
    }

    @Test
    void aStrangerIsToldNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> notices.unseen()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> notices.newest(1)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> notices.seeAll()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> choices.mine()).isInstanceOf(AuthenticationException.class);
    }

    private void say(long celebrationId) {
        answers.comment(celebrationId, new CommentDraft(WallScene.key(), "Hear, hear"));
    }

    private void later() {
        scene.pass(NoticesScene.A_WHILE);
    }

    private List<NoticeItem> of(Colleague reader) {
        return reader.does(() -> notices.newest(50).items());
    }

    private NoticeItem only(Colleague reader) {
        assertThat(of(reader)).hasSize(1);
        return of(reader).getFirst();
    }

    private int unseen(Colleague reader) {
        return reader.<Integer>does(() -> notices.unseen());
    }
}
