package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.breakroom.Involvement;
import app.elevenses.breakroom.Involvements;
import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.MessageExpired;
import app.elevenses.breakroom.Reading;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomScene;
import app.elevenses.breakroom.Talking;
import app.elevenses.people.Colleagues.Colleague;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;

@NoticesTest
class RoomNoticesTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Notices notices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Talking talking;

    @Autowired
    private Involvements involvements;

    @Autowired
    private Reading reading;

    @Autowired
    private ApplicationEventPublisher publisher;

    private NoticesScene scene;
    private KitchenScene room;
    private Colleague ben;
    private Colleague sofia;
    private long kitchen;

    @BeforeEach
    void hire() {
        scene = NoticesScene.empty(beans);
        room = KitchenScene.quiet(beans);
        ben = scene.hire("Ben Whitlock");
        sofia = scene.hire("Sofia Tavares", "sofia@example.org", Locale.ENGLISH, "UTC");
        kitchen = room.kitchen(ben);
        sofia.does(() -> reading.enter(kitchen));
    }

    private void choose(Involvement involvement) {
        sofia.does(() -> involvements.choose(kitchen, involvement));
    }

    private List<NoticeItem> told() {
        scene.pass(NoticesScene.A_WHILE);
        return sofia.does(() -> notices.newest(20)).items();
    }

    @ParameterizedTest
    @CsvSource({
        "EVERYTHING, plain,   SAID",
        "EVERYTHING, mention, MENTIONED",
        "EVERYTHING, here,    SAID",
        "EVERYTHING, thread,  ",
        "MENTIONS,   plain,   ",
        "MENTIONS,   mention, MENTIONED",
        "NOTHING,    plain,   ",
        "NOTHING,    mention, ",
        "NOTHING,    here,    "
    })
    void whatOneChoosesIsWhatReachesThem(Involvement chosen, String words, @Nullable NoticeKind kind) {
        long before = room.say(sofia, "My own words");
        choose(chosen);
        switch (words) {
            case "mention" -> room.say(ben, "@" + sofia.handle());
            case "here" -> room.say(ben, "@here");
            case "thread" -> room.say(ben, KitchenScene.answer(before, false));
            default -> room.say(ben, "Tea?");
        }
        assertThat(told()).extracting(NoticeItem::kind).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void aRoomIsOneNoticeThatLeadsToItAndIsNotMailed() {
        choose(Involvement.EVERYTHING);
        room.say(ben, "Tea?");
        room.say(ben, "Or coffee?");
        room.say(sofia, "My own words");
        NoticeItem told = told().getFirst();
        assertThat(told()).hasSize(1);
        assertThat(told.count()).isEqualTo(2);
        assertThat(told.place()).isEqualTo("/break-room/kitchen");
        assertThat(told.newestActors()).extracting("name").containsExactly("Ben Whitlock");
        assertThat(outbox.contents(sofia.id())).isEmpty();
    }

    @Test
    void whatWasReadInTheRoomWaitsNoMore() {
        choose(Involvement.EVERYTHING);
        long first = room.say(ben, "Tea?");
        long second = room.say(ben, "Or coffee?");
        sofia.does(() -> reading.readUpTo(kitchen, first));
        assertThat(told()).extracting(NoticeItem::count).containsExactly(1);
        sofia.does(() -> reading.readUpTo(kitchen, second));
        assertThat(told()).isEmpty();
    }

    @Test
    void whatWasDeletedWaitsNoMoreUntilItIsPutBack() {
        choose(Involvement.EVERYTHING);
        long id = room.say(ben, "Tea?");
        ben.does(() -> talking.delete(id));
        assertThat(told()).isEmpty();
        ben.does(() -> talking.putBack(id));
        assertThat(told()).hasSize(1);
    }

    @Test
    void whatWasDeletedForGoodLeavesNothing() {
        choose(Involvement.EVERYTHING);
        long id = room.say(ben, "Tea?");
        publisher.publishEvent(new MessageExpired(id, kitchen));
        assertThat(told()).isEmpty();
        assertThat(scene.count("notices where person_id = " + sofia.id())).isZero();
    }

    @Test
    void whoeverChoosesToHearLessIsReleasedOfWhatWaited() {
        choose(Involvement.EVERYTHING);
        room.say(ben, "Tea?");
        room.say(ben, "@" + sofia.handle());
        assertThat(told()).hasSize(2);
        choose(Involvement.MENTIONS);
        assertThat(told()).extracting(NoticeItem::kind).containsExactly(NoticeKind.MENTIONED);
        choose(Involvement.NOTHING);
        assertThat(told()).isEmpty();
    }

    @Test
    void whoIsTakenOutOfARoomHearsNothingOfItAnyMore() {
        RoomScene rooms = RoomScene.of(beans);
        RoomCard bar = rooms.make(RoomKind.CLOSED, "The bar", ben, sofia);
        sofia.does(() -> involvements.choose(bar.id(), Involvement.EVERYTHING));
        rooms.say(bar, ben, "Tea?");
        assertThat(told()).hasSize(1);
        rooms.remove(bar, ben, sofia);
        assertThat(told()).isEmpty();
        rooms.say(bar, ben, "Now that she is gone");
        assertThat(told()).isEmpty();
    }
}
