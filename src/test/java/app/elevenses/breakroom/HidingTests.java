package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.audit.Logbook;
import app.elevenses.images.PictureCard;
import app.elevenses.images.PictureUse;
import app.elevenses.kit.Refusal;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.search.FindingKey;
import app.elevenses.search.Question;
import app.elevenses.text.Sought;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class HidingTests extends KitchenTest {

    private static final String WHY = "It names somebody who is ill";

    @Autowired
    private Hiding hiding;

    @Autowired
    private Talking talking;

    @Autowired
    private Reactions reactions;

    @Autowired
    private Pins pins;

    @Autowired
    private Saved saved;

    @Autowired
    private Highlights highlights;

    @Autowired
    private MessageSearch search;

    @Autowired
    private Reading reading;

    @Autowired
    private Conversation conversation;

    @Autowired
    private Logbook logbook;

    @Autowired
    private List<PictureUse> pictureUses;

    private Colleague mina;
    private Colleague rike;

    @BeforeEach
    void moderate() {
        mina = scene.hire("Mina Farahani", Role.MODERATOR);
        rike = scene.hire("Friederike Hohenstein-Krüger", Role.MODERATOR);
    }

    private void hide(Colleague moderator, long id) {
        moderator.does(() -> hiding.hide(id, WHY));
    }

    private MessageItem read(Colleague reader, long id) {
        return scene.read(reader).stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void inItsPlaceStandsWhyUntilAnotherModeratorShowsItAgain() {
        long id = scene.say(ben, "Poor *Sofia*");
        hide(mina, id);

        MessageItem item = read(sofia, id);
        assertThat(item.html() + item.text()).isEmpty();
        assertThat(item.isThere()).isFalse();
        assertThat(Objects.requireNonNull(item.hidden()).reason()).isEqualTo(WHY);
        assertThat(item.hidden().html()).contains("<em>Sofia</em>");

        rike.does(() -> hiding.showAgain(id));
        assertThat(read(sofia, id).text()).isEqualTo("Poor *Sofia*");
        assertThat(read(sofia, id).hidden()).isNull();
        assertThat(mina.does(() -> logbook.about(ben.id(), "message.hidden", 10)))
                .singleElement()
                .satisfies(line ->
                        assertThat(List.of(line.actorId(), line.subjectId())).containsExactly(mina.id(), id));
        assertThat(mina.does(() -> logbook.about(ben.id(), "message.shown-again", 10)))
                .singleElement()
                .satisfies(line -> assertThat(line.actorId()).isEqualTo(rike.id()));
    }

    @Test
    void itIsGoneFromEverywhereItWasShown() {
        PictureCard picture = scene.picture(ben);
        long beginning = scene.say(ada, "A thread");
        sofia.does(() -> reading.mine());
        long id = scene.say(
                ben,
                new MessageDraft(
                        KitchenScene.key(),
                        "@%s unkind".formatted(sofia.handle()),
                        List.of(new PictureDraft(picture.id(), "Unkind, too")),
                        beginning,
                        true));
        long quoting = scene.say(ada, KitchenScene.answer(id, true));
        sofia.does(() -> {
            pins.pin(id);
            saved.save(id);
            reactions.react(id, "😮");
        });
        assertThat(shows(picture)).isTrue();

        hide(mina, id);
        assertThat(sofia.does(() -> pins.in(kitchen))).isEmpty();
        assertThat(sofia.does(() -> saved.mine())).isEmpty();
        assertThat(sofia.does(() -> highlights.since(Instant.EPOCH, 10)))
                .extracting(MessageItem::id)
                .doesNotContain(id);
        assertThat(read(sofia, beginning).replies()).isEqualTo(1);
        assertThat(read(sofia, quoting).quote()).isEqualTo(new MessageQuote(id, null, ""));
        assertThat(read(sofia, id).pictures()).isEmpty();
        assertThat(read(sofia, id).reactions()).isEmpty();
        assertThat(shows(picture)).isFalse();
        assertThat(sofia.does(() -> reading.mine()).get(kitchen))
                .extracting(Unread::mentions)
                .isEqualTo(0L);
        assertThat(sofia.does(() -> conversation.shows(kitchen, List.of(id)))).isFalse();

        mina.does(() -> hiding.showAgain(id));
        assertThat(sofia.does(() -> pins.in(kitchen))).hasSize(1);
        assertThat(sofia.does(() -> saved.mine())).hasSize(1);
        assertThat(read(sofia, beginning).replies()).isEqualTo(2);
        assertThat(shows(picture)).isTrue();
    }

    private boolean shows(PictureCard picture) {
        return sofia.does(() -> pictureUses.stream().anyMatch(use -> use.shows(picture.id())));
    }

    @Test
    void itIsNotFoundAndTakesNobodyElsesPlaceThere() {
        long before = scene.say(ada, "Oat milk is out");
        long id = scene.say(ben, "Milk is for the weak");
        assertThat(newestFound()).containsExactly(id);
        hide(mina, id);
        assertThat(newestFound()).containsExactly(before);
        mina.does(() -> hiding.showAgain(id));
        assertThat(newestFound()).containsExactly(id);
    }

    private List<Long> newestFound() {
        Question milk = new Question(Sought.of("milk"), null, null, null, null);
        return sofia.does(() -> search.find(milk, FindingKey.LAST, 1)).stream()
                .map(MessageItem::id)
                .toList();
    }

    @Test
    void itsWriterDoesNothingWithItMeanwhile() {
        long id = scene.say(ben, "Unkind");
        hide(mina, id);

        assertThat(List.<Runnable>of(
                        () -> talking.edit(id, "Kinder", null),
                        () -> talking.delete(id),
                        () -> pins.pin(id),
                        () -> reactions.react(id, "👍")))
                .allSatisfy(deed -> assertThatThrownBy(() -> ben.does(deed)).isInstanceOf(MessageGone.class));
    }

    @Test
    void onlyModeratorsHideAndNobodyWhatTheySaidThemselves() {
        long bens = scene.say(ben, "Said by Ben");
        long minas = scene.say(mina, "Said by Mina");

        assertThatThrownBy(() -> hide(sofia, bens)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> hide(ben, bens)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> hide(ada, bens)).isInstanceOf(NotYoursToHide.class);
        assertThatThrownBy(() -> hide(mina, minas)).isInstanceOf(NotYoursToHide.class);
        hide(rike, minas);
        assertThatThrownBy(() -> mina.does(() -> hiding.showAgain(minas))).isInstanceOf(NotYoursToHide.class);
        assertThat(scene.words(sofia)).containsExactly("Said by Ben", "");
    }

    @Test
    void whatIsSaidWhereAModeratorIsNotDoesNotExistForThem() {
        RoomCard room = roomScene.make(RoomKind.CLOSED, "A gift for Yuki", ben, sofia);
        long id = roomScene.say(room, ben, "Among us");
        long between = roomScene.say(roomScene.between(ben, sofia), ben, "Between us");

        assertThat(List.of(id, between, Long.MAX_VALUE)).allSatisfy(each -> {
            assertThatThrownBy(() -> hide(mina, each)).isInstanceOf(MessageGone.class);
            assertThatThrownBy(() -> mina.does(() -> hiding.showAgain(each))).isInstanceOf(MessageGone.class);
        });
        assertThat(mina.does(() -> hiding.broughtUp(List.of(id, between)))).isEmpty();
    }

    @Test
    void ofTwoModeratorsAtOnceOneHidesIt() throws Exception {
        long id = scene.say(ben, "Unkind");
        List<Colleague> both = List.of(mina, rike);
        List<Boolean> done = AtOnce.each(2, number -> {
            try {
                hide(both.get(number), id);
                return true;
            } catch (AlreadyHidden late) {
                return false;
            }
        });
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(scene.count("message_hidings where message_id = " + id)).isEqualTo(1);
        assertThat(scene.count("audit_entries where action = 'message.hidden' and subject_id = " + id))
                .isEqualTo(1);
    }

    @Test
    void whatWasDeletedMeanwhileIsGone() {
        long id = scene.say(ben, "Unkind");
        ben.does(() -> talking.delete(id));
        assertThatThrownBy(() -> hide(mina, id)).isInstanceOf(MessageGone.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000\u0007\u200B"})
    void aReasonIsWords(String nothing) {
        long id = scene.say(ben, "Unkind");
        assertThatThrownBy(() -> mina.does(() -> hiding.hide(id, nothing))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> mina.does(() -> hiding.hide(id, "x".repeat(Hiding.LONGEST_REASON + 1))))
                .isInstanceOf(Refusal.class);
        mina.does(() -> hiding.hide(id, "😮".repeat(Hiding.LONGEST_REASON)));
        assertThat(Objects.requireNonNull(read(sofia, id).hidden()).reason()).startsWith("😮");
    }
}
