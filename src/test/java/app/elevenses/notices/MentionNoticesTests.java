package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.MessageExpired;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomScene;
import app.elevenses.breakroom.Seeing;
import app.elevenses.breakroom.Talking;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Mutes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;

@NoticesTest
class MentionNoticesTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Talking talking;

    @Autowired
    private Mutes mutes;

    @Autowired
    private Seeing seeing;

    @Autowired
    private ApplicationEventPublisher publisher;

    private NoticesScene scene;
    private KitchenScene room;
    private Colleague ben;
    private Colleague sofia;
    private Colleague yuki;
    private long kitchen;

    @BeforeEach
    void hire() {
        scene = NoticesScene.empty(beans);
        room = KitchenScene.quiet(beans);
        ben = scene.hire("Ben Whitlock");
        sofia = scene.hire("Sofia Tavares", "sofia@example.org", Locale.ENGLISH, "UTC");
        yuki = scene.hire("Yuki Tanabe");
        kitchen = room.kitchen(ben);
    }

    @Test
    void whoIsSpokenToIsToldOncePerRoomAndByWhom() {
        room.say(ben, "@%s @%s @%s".formatted(sofia.handle(), sofia.handle(), ben.handle()));
        long newest = room.say(yuki, "@" + sofia.handle());
        later();

        NoticeItem told = of(sofia).getFirst();
        assertThat(of(sofia)).hasSize(1);
        assertThat(told.kind()).isEqualTo(NoticeKind.MENTIONED);
        assertThat(told.count()).isEqualTo(2);
        assertThat(told.place()).isEqualTo("/break-room/kitchen#message-" + newest);
        assertThat(told.newestActors()).extracting("name").containsExactlyInAnyOrder("Ben Whitlock", "Yuki Tanabe");
        assertThat(told.unseen()).isTrue();
        assertThat(of(ben)).isEmpty();
        assertThat(of(yuki)).isEmpty();
    }

    @Test
    void nobodyIsToldOfWhatIsSaidBySomebodyTheyMuted() {
        sofia.does(() -> mutes.mute(ben.id()));
        room.say(ben, "@%s @%s".formatted(sofia.handle(), yuki.handle()));
        later();
        assertThat(of(sofia)).isEmpty();
        assertThat(of(yuki)).hasSize(1);

        sofia.does(() -> mutes.unmute(ben.id()));
        room.say(ben, "@" + sofia.handle());
        later();
        assertThat(of(sofia)).singleElement().extracting(NoticeItem::count).isEqualTo(1);
    }

    private void later() {
        scene.pass(NoticesScene.A_WHILE);
    }

    private List<NoticeItem> of(Colleague reader) {
        return reader.does(() -> notices.newest(20)).items();
    }

    @Test
    void whoIsTakenOutOfARoomIsNotCalledThereAnyMore() {
        RoomScene rooms = RoomScene.of(beans);
        RoomCard bar = rooms.make(RoomKind.CLOSED, "The bar", ben, sofia);
        rooms.say(bar, ben, "@%s and @%s, who is not here".formatted(sofia.handle(), yuki.handle()));
        later();
        assertThat(of(sofia)).hasSize(1);
        assertThat(of(yuki)).isEmpty();

        rooms.remove(bar, ben, sofia);
        assertThat(of(sofia)).isEmpty();
    }

    @Test
    void whatWasSeenInTheRoomWaitsNoMoreAndIsNotMailed() {
        long said = room.say(ben, "@%s @%s".formatted(sofia.handle(), yuki.handle()));
        sofia.does(() -> seeing.seeMentions(kitchen, Set.of(said)));
        later();
        assertThat(of(sofia)).isEmpty();
        assertThat(outbox.contents(sofia.id())).isEmpty();
        assertThat(of(yuki)).hasSize(1);

        long again = room.say(ben, "Again, @" + sofia.handle());
        long aside = room.say(ben, "And once more, @" + sofia.handle());
        later();
        assertThat(of(sofia)).extracting(NoticeItem::count).containsExactly(2);
        assertThat(outbox.contents(sofia.id())).hasSize(2);
        sofia.does(() -> seeing.seeMentions(kitchen, Set.of(said, again)));
        assertThat(of(sofia)).extracting(NoticeItem::count).containsExactly(1);
        sofia.does(() -> seeing.seeMentions(kitchen, Set.of(aside)));
        assertThat(of(sofia)).isEmpty();
    }

    @Test
    void whatWasDeletedWaitsNoMoreUntilItIsPutBack() {
        long id = room.say(ben, "@" + sofia.handle());
        long other = room.say(ben, "And once more, @" + sofia.handle());
        ben.does(() -> talking.delete(id));
        later();
        assertThat(of(sofia).getFirst().count()).isEqualTo(1);
        ben.does(() -> talking.delete(other));
        assertThat(of(sofia)).isEmpty();
        ben.does(() -> talking.putBack(id));
        assertThat(of(sofia).getFirst().count()).isEqualTo(1);
    }

    @Test
    void whatIsPutBackWaitsForThoseForWhomItWaitedAndNobodyElse() {
        RoomScene rooms = RoomScene.of(beans);
        RoomCard bar = rooms.make(RoomKind.CLOSED, "The bar", ben, sofia, yuki);
        Colleague kofi = scene.hire("Kofi Mensah");
        rooms.bring(bar, ben, kofi);
        long id = rooms.say(bar, ben, "@%s @%s @%s".formatted(sofia.handle(), yuki.handle(), kofi.handle()));
        later();
        sofia.does(() -> seeing.seeMentions(bar.id(), Set.of(id)));
        ben.does(() -> talking.delete(id));
        rooms.remove(bar, ben, kofi);
        ben.does(() -> talking.putBack(id));
        assertThat(of(sofia)).isEmpty();
        assertThat(of(kofi)).isEmpty();
        assertThat(of(yuki)).hasSize(1);
    }

    @Test
    void whatWasDeletedForGoodLeavesNothing() {
        long id = room.say(ben, "@" + sofia.handle());
        later();
        publisher.publishEvent(new MessageExpired(id, kitchen));
        assertThat(of(sofia)).isEmpty();
        assertThat(scene.count("notices where person_id = " + sofia.id())).isZero();
        assertThat(outbox.contents(sofia.id())).isEmpty();
    }

    @Test
    void whoIsTakenOutByAnEditHearsNothingAndIsToldWhenPutIn() {
        long id = room.say(ben, "@%s @%s".formatted(sofia.handle(), yuki.handle()));
        room.edit(ben, id, "@%s".formatted(yuki.handle()));
        later();
        assertThat(of(sofia)).isEmpty();
        assertThat(outbox.contents(sofia.id())).isEmpty();
        assertThat(of(yuki)).hasSize(1);

        room.edit(ben, id, "@%s @%s".formatted(sofia.handle(), yuki.handle()));
        later();
        assertThat(of(sofia)).hasSize(1);
    }

    @Test
    void anEditTellsWhoWasAdded() {
        long said = room.say(ben, "@" + yuki.handle());
        later();
        yuki.does(() -> seeing.seeMentions(kitchen, Set.of(said)));
        room.edit(ben, said, "@%s @%s".formatted(yuki.handle(), sofia.handle()));
        later();
        assertThat(of(yuki)).isEmpty();
        assertThat(of(sofia)).hasSize(1);
    }

    @Test
    void whoWantsNoBellForItHearsNone() {
        sofia.does(() -> choices.choose(new NoticeWays(NoticeTopic.MENTIONS, false, false)));
        room.say(ben, "@" + sofia.handle());
        later();
        assertThat(of(sofia)).isEmpty();
        assertThat(scene.count("mails")).isZero();
    }
}
