package app.elevenses.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.elevenses.AtOnce;
import app.elevenses.audit.Logbook;
import app.elevenses.breakroom.Hiding;
import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.KitchenTest;
import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.RoomAccess;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.Talking;
import app.elevenses.images.PictureCard;
import app.elevenses.images.PictureUse;
import app.elevenses.kit.Refusal;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What moderators see of a report, and what they decide. */
class ReportDeskTests extends KitchenTest {

    @Autowired
    private ReportDesk desk;

    @Autowired
    private Hiding hiding;

    @Autowired
    private Talking talking;

    @Autowired
    private RoomAccess access;

    @Autowired
    private Logbook logbook;

    @Autowired
    private List<PictureUse> pictureUses;

    private CareScene care;
    private Colleague mina;
    private Colleague rike;

    @BeforeEach
    void moderate() {
        care = CareScene.calm(beans);
        mina = care.moderator("Mina Farahani");
        rike = care.moderator("Friederike Hohenstein-Krüger");
    }

    private List<ReportItem> waitingFor(Colleague moderator) {
        return moderator.does(() -> desk.open());
    }

    private long reported() {
        long id = scene.say(ben, "Unkind");
        care.report(sofia, kitchen, id);
        return id;
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "DIRECT"})
    void ofARoomTheyMayNotReadTheySeeTheMessageAloneAndItIsWrittenDown(RoomKind kind) {
        RoomCard room = kind == RoomKind.CLOSED
                ? roomScene.make(kind, "A gift for Yuki", ben, sofia)
                : roomScene.between(ben, sofia);
        PictureCard picture = scene.picture(ben);
        long before = roomScene.say(room, ben, "Said before");
        long id = ben.does(
                () -> talking.say(room.id(), new MessageDraft(KitchenScene.key(), "Unkind", picture.id(), "")));
        care.report(sofia, room.id(), id);

        assertThat(waitingFor(mina)).singleElement().satisfies(item -> {
            assertThat(item.message()).isNull();
            assertThat(item.room()).isNull();
        });
        assertThat(seen(mina)).isEmpty();

        assertThat(mina.does(() -> desk.look(id)).text()).isEqualTo("Unkind");
        mina.does(() -> desk.look(id));
        assertThat(seen(mina)).containsExactly(id, id);
        assertThat(shows(mina, picture)).isTrue();
        assertThat(shows(ada, picture)).isFalse();
        assertThat(mina.<Boolean>does(() -> access.mayRead(room.id()))).isFalse();
        assertThatThrownBy(() -> mina.does(() -> desk.look(before))).isInstanceOf(AlreadyDecided.class);

        mina.does(() -> desk.leave(id, "A joke among friends"));
        assertThat(shows(mina, picture)).isFalse();
        assertThatThrownBy(() -> mina.does(() -> desk.look(id))).isInstanceOf(AlreadyDecided.class);
        assertThat(mina.does(() -> hiding.broughtUp(List.of(id, before)))).isEmpty();
    }

    private List<Long> seen(Colleague moderator) {
        return moderator.does(() -> logbook.about(ben.id(), "report.seen", 10)).stream()
                .filter(line -> line.actorId() == moderator.id())
                .map(line -> line.subjectId())
                .toList();
    }

    private boolean shows(Colleague somebody, PictureCard picture) {
        return somebody.does(() -> pictureUses.stream().anyMatch(use -> use.shows(picture.id())));
    }

    @Test
    void whereEverybodyReadsLookingIsNotWrittenDown() {
        long id = reported();
        mina.does(() -> desk.look(id));
        assertThat(seen(mina)).isEmpty();
    }

    @Test
    void whatIsDecidedWaitsNoMoreAndSaysWhoAndWhy() {
        long hidden = reported();
        long left = reported();
        mina.does(() -> desk.hide(hidden, "It is about her sister"));
        rike.does(() -> desk.leave(left, "A matter of taste"));

        assertThat(waitingFor(mina)).isEmpty();
        assertThat(scene.words(sofia)).containsExactly("", "Unkind");
        assertThat(mina.does(() -> desk.decided()))
                .extracting(
                        DecisionItem::messageId,
                        DecisionItem::verdict,
                        DecisionItem::reason,
                        each -> each.decidedBy().id(),
                        each -> each.writer().id())
                .containsExactly(
                        tuple(left, Verdict.LEFT, "A matter of taste", rike.id(), ben.id()),
                        tuple(hidden, Verdict.HIDDEN, "It is about her sister", mina.id(), ben.id()));
    }

    @Test
    void aDecisionTakenBackWaitsAgain() {
        long hidden = reported();
        long left = reported();
        mina.does(() -> {
            desk.hide(hidden, "Too quick");
            desk.leave(left, "Too quick");
            desk.takeBack(hidden, Verdict.HIDDEN);
            desk.takeBack(left, Verdict.LEFT);
        });
        assertThat(waitingFor(rike)).extracting(ReportItem::messageId).containsExactly(hidden, left);
        assertThat(scene.words(sofia)).containsExactly("Unkind", "Unkind");
        assertThat(mina.does(() -> desk.decided())).isEmpty();
        rike.does(() -> desk.hide(hidden, "After a second look"));
        assertThat(waitingFor(rike)).hasSize(1);
    }

    @Test
    void whatIsHiddenInTheRoomItselfIsDecided() {
        long id = reported();
        mina.does(() -> hiding.hide(id, "Seen in passing"));
        assertThat(waitingFor(rike)).isEmpty();
        assertThat(rike.does(() -> desk.decided()))
                .extracting(DecisionItem::messageId, DecisionItem::reason)
                .containsExactly(tuple(id, "Seen in passing"));
        mina.does(() -> hiding.showAgain(id));
        assertThat(waitingFor(rike)).hasSize(1);
    }

    @Test
    void ofTwoModeratorsAtOnceOneDecides() throws Exception {
        long id = reported();
        List<Boolean> done = AtOnce.each(2, number -> {
            try {
                if (number == 0) {
                    mina.does(() -> desk.hide(id, "Unkind"));
                } else {
                    rike.does(() -> desk.leave(id, "Not so bad"));
                }
                return true;
            } catch (AlreadyDecided late) {
                return false;
            }
        });
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(scene.words(sofia)).containsExactly(Boolean.TRUE.equals(done.getFirst()) ? "" : "Unkind");
        assertThat(scene.count("report_decisions where message_id = " + id)).isEqualTo(1);
        assertThatThrownBy(() -> mina.does(() -> desk.leave(id, "Late"))).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void aDecisionNeedsWords() {
        long id = reported();
        assertThat(List.of("", " \n", "\u0000", "x".repeat(ReportDesk.LONGEST_REASON + 1)))
                .allSatisfy(reason -> {
                    assertThatThrownBy(() -> mina.does(() -> desk.hide(id, reason)))
                            .isInstanceOf(Refusal.class);
                    assertThatThrownBy(() -> mina.does(() -> desk.leave(id, reason)))
                            .isInstanceOf(Refusal.class);
                });
        assertThat(waitingFor(mina)).hasSize(1);
        assertThat(scene.words(sofia)).containsExactly("Unkind");
    }

    @Test
    void nobodyDecidesAboutThemselvesOrWithoutBeingAModerator() {
        long id = scene.say(mina, "Said by a moderator");
        care.report(sofia, kitchen, id);
        assertThat(waitingFor(mina)).isEmpty();
        assertThatThrownBy(() -> mina.does(() -> desk.leave(id, "I meant well")))
                .isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> ada.does(() -> desk.leave(id, "As an administrator")))
                .isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> ben.does(() -> desk.leave(id, "As anybody")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(waitingFor(rike)).hasSize(1);
    }

    @Test
    void administratorsStepInWhereNoModeratorCould() {
        care.letGo(rike);
        long id = scene.say(mina, "Said by the only moderator");
        care.report(sofia, kitchen, id);
        assertThat(waitingFor(ada)).hasSize(1);
        ada.does(() -> desk.hide(id, "Unkind"));
        assertThat(scene.words(sofia)).containsExactly("");

        care.employ(mina);
        assertThat(ada.<Boolean>does(() -> desk.isOpen())).isTrue();
        care.employ(mina, Role.MODERATOR);
        assertThat(ada.<Boolean>does(() -> desk.isOpen())).isFalse();
    }
}
