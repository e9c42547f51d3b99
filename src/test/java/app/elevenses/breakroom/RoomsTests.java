package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.people.Colleagues.Colleague;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class RoomsTests extends KitchenTest {

    @Autowired
    private Rooms rooms;

    private Colleague maya;

    @BeforeEach
    void arrive() {
        maya = scene.hire("Maya Okafor");
    }

    @Test
    void howeverManyComeInFirstARoomOpensOnce() throws Exception {
        String slug = KitchenScene.key();
        List<Long> found = AtOnce.all(
                8, () -> maya.does(() -> beans.createBean(Rooms.class).openOnce(slug)));
        assertThat(found.stream().distinct()).hasSize(1);
        assertThat(scene.count("rooms where slug = '" + slug + "'")).isEqualTo(1);
        scene.close(slug);
    }

    @Test
    void theKitchenIsEverybodysAndFoundWithoutAskingTwice() {
        RoomCard kitchen = maya.does(() -> rooms.find("kitchen")).orElseThrow();
        assertThat(kitchen.id()).isEqualTo(scene.kitchen(maya));
        assertThat(kitchen.kind()).isEqualTo(RoomKind.KITCHEN);
        assertThat(kitchen.isIn() && kitchen.mayWrite()).isTrue();
        assertThat(kitchen.mayKeep() || kitchen.hasMembers()).isFalse();
        assertThat(scene.reads(() -> maya.does(rooms::kitchen))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kitchen", "kitchen ", "no-such-bar", "kitchen/..", "1", "küche"})
    void thereIsNoOtherRoom(String slug) {
        assertThat(maya.does(() -> rooms.find(slug))).isEmpty();
    }

    @Test
    void anOpenRoomIsFoundByEverybodyAndListedForThoseWhoAreInIt() {
        RoomCard bread = roomScene.make(RoomKind.OPEN, "Bread and butter", maya, ben);
        assertThat(sofia.does(() -> rooms.find(bread.slug())))
                .get()
                .extracting(RoomCard::isIn)
                .isEqualTo(false);
        assertThat(sofia.does(rooms::open)).extracting(RoomCard::id).contains(bread.id());
        assertThat(ben.does(rooms::mine)).extracting(RoomCard::id).contains(bread.id(), scene.kitchen(ben));
        assertThat(sofia.does(rooms::mine)).extracting(RoomCard::id).doesNotContain(bread.id());
    }

    @Test
    void aClosedRoomIsFoundByThoseWhoAreInItAlone() {
        RoomCard gift = roomScene.make(RoomKind.CLOSED, "A gift for Sofia", maya, ben);
        assertThat(ben.does(() -> rooms.find(gift.slug())))
                .get()
                .extracting(RoomCard::name)
                .isEqualTo("A gift for Sofia");
        assertThat(sofia.does(() -> rooms.find(gift.slug()))).isEmpty();
        assertThat(sofia.does(() -> rooms.card(gift.id()))).isEmpty();
        assertThat(Stream.of(sofia.does(rooms::open), sofia.does(rooms::mine), sofia.does(rooms::putAway)))
                .allSatisfy(all -> assertThat(all).extracting(RoomCard::id).doesNotContain(gift.id()));
    }

    @Test
    void aConversationIsListedForTheOthersOnceSomethingIsSaid() {
        RoomCard talk = roomScene.between(maya, ben);
        assertThat(maya.does(rooms::mine)).extracting(RoomCard::id).contains(talk.id());
        assertThat(ben.does(rooms::mine)).extracting(RoomCard::id).doesNotContain(talk.id());
        roomScene.say(talk, maya, "Have you got a minute?");
        assertThat(ben.does(rooms::mine))
                .filteredOn(room -> room.id() == talk.id())
                .flatExtracting(RoomCard::others)
                .extracting("id")
                .containsExactly(maya.id());
    }

    @Test
    void whatIsPutAwayIsListedApart() {
        RoomCard bar = roomScene.make(RoomKind.OPEN, "The bar", maya, ben);
        roomScene.archive(bar, maya);
        assertThat(ben.does(rooms::mine)).extracting(RoomCard::id).doesNotContain(bar.id());
        assertThat(ben.does(rooms::open)).extracting(RoomCard::id).doesNotContain(bar.id());
        assertThat(sofia.does(rooms::putAway)).extracting(RoomCard::id).contains(bar.id());
    }

    @Test
    void listsAreReadWithoutTheDatabase() {
        roomScene.make(RoomKind.OPEN, "Quiet", maya, ben);
        roomScene.say(roomScene.between(maya, ben), maya, "Psst");
        ben.does(rooms::mine);
        assertThat(scene.reads(() -> ben.does(() -> {
                    rooms.mine();
                    rooms.open();
                    rooms.putAway();
                })))
                .isZero();
    }

    @Test
    void aStrangerFindsNone() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> rooms.kitchen()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> rooms.mine()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> rooms.open()).isInstanceOf(AuthenticationException.class);
    }
}
