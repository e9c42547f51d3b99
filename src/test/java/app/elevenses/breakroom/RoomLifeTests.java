package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.images.PictureGone;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.PersonCard;
import app.elevenses.text.TooManyWords;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Rooms are made, joined, looked after, left and put away. */
class RoomLifeTests extends KitchenTest {

    @Autowired
    private RoomMaking making;

    @Autowired
    private RoomKeeping keeping;

    @Autowired
    private RoomMembers members;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Talking talking;

    @Autowired
    private Reactions reactions;

    private Colleague maya;

    @BeforeEach
    void arrive() {
        maya = scene.hire("Maya Okafor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u2800", "\n\n"})
    void aRoomNeedsANameThatCanBeRead(String name) {
        assertThatThrownBy(() -> roomScene.make(RoomKind.OPEN, name, maya)).isInstanceOf(RoomNameUnfit.class);
    }

    @Test
    void aNameHasSixtyCharactersAndATopicTwoHundred() {
        RoomCard room = roomScene.make(RoomKind.OPEN, new RoomDraft("🥖".repeat(60), "x".repeat(200), null), maya);
        assertThat(room.name()).isEqualTo("🥖".repeat(60));
        assertThatThrownBy(() -> roomScene.make(RoomKind.OPEN, "x".repeat(61), maya))
                .isInstanceOf(RoomNameUnfit.class);
        assertThatThrownBy(() -> roomScene.make(RoomKind.OPEN, new RoomDraft("Bread", "x".repeat(201), null), maya))
                .isInstanceOf(TooManyWords.class);
    }

    @Test
    void nameAndTopicStandOnOneLineWithoutControls() {
        RoomCard room = roomScene.make(RoomKind.OPEN, new RoomDraft(" The\nbar\u0007 ", "a\u202eb\nc", null), maya);
        assertThat(room.name()).isEqualTo("The bar");
        assertThat(room.topic()).isEqualTo("ab c");
    }

    @ParameterizedTest
    @EnumSource(names = {"KITCHEN", "DIRECT", "TABLE"})
    void noOtherKindIsMade(RoomKind kind) {
        assertThatThrownBy(() -> roomScene.make(kind, "Bar", maya)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roomsOfOneNameMadeAtTheSameMomentHaveAddressesOfTheirOwn() throws Exception {
        String name = "Bar " + KitchenScene.key();
        List<RoomCard> made = AtOnce.all(4, () -> roomScene.make(RoomKind.OPEN, name, maya));
        assertThat(made).extracting(RoomCard::slug).doesNotHaveDuplicates();
    }

    @Test
    void aClosedRoomTakesNoAddressAwayFromAnOpenOne() {
        String name = "bar" + KitchenScene.key();
        RoomCard closed = roomScene.make(RoomKind.CLOSED, name, maya);
        assertThat(closed.slug()).startsWith(name + "-");
        assertThat(roomScene.make(RoomKind.OPEN, name, sofia).slug()).isEqualTo(name);
    }

    @Test
    void administratorsMayKeepTheMakingToThemselves() {
        try {
            ada.does(() -> making.keepForAdministrators(true));
            assertThat(ben.does(making::mayMake)).isFalse();
            assertThatThrownBy(() -> roomScene.make(RoomKind.OPEN, "Bar", ben)).isInstanceOf(RoomsNotYoursToMake.class);
            assertThat(roomScene.make(RoomKind.OPEN, "Bar", ada).mayKeep()).isTrue();
        } finally {
            ada.does(() -> making.keepForAdministrators(false));
        }
        assertThat(ben.does(making::mayMake)).isTrue();
        assertThatThrownBy(() -> ben.does(() -> making.keepForAdministrators(true)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyColleaguesAreBroughtAndNotMoreThanFifty() {
        List<List<Long>> unfit =
                List.of(List.of(-1L), LongStream.range(0, 51).boxed().toList());
        assertThat(unfit)
                .allSatisfy(people -> assertThatThrownBy(
                                () -> maya.does(() -> making.make(RoomKind.OPEN, RoomScene.called("Bar"), people)))
                        .isInstanceOf(PeopleUnfit.class));
    }

    @Test
    void anOpenRoomIsJoinedAndLeftAndComeBackTo() {
        RoomCard bar = roomScene.make(RoomKind.OPEN, "Bar", maya);
        ben.does(() -> members.join(bar.id()));
        ben.does(() -> members.join(bar.id()));
        assertThat(in(bar, maya)).containsExactlyInAnyOrder(maya.id(), ben.id());
        ben.does(() -> members.leave(bar.id()));
        assertThat(in(bar, maya)).containsExactly(maya.id());
        ben.does(() -> members.putBack(bar.id(), ben.id()));
        assertThat(in(bar, maya)).contains(ben.id());
    }

    @Test
    void whoLeftAClosedRoomComesBackForAMomentAndWhoWasTakenOutDoesNot() {
        RoomCard gift = roomScene.make(RoomKind.CLOSED, "Gift", maya, ben, sofia);
        ben.does(() -> members.leave(gift.id()));
        ben.does(() -> members.putBack(gift.id(), ben.id()));
        assertThat(in(gift, maya)).contains(ben.id());

        roomScene.remove(gift, maya, sofia);
        assertThatThrownBy(() -> sofia.does(() -> members.putBack(gift.id(), sofia.id())))
                .isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> ben.does(() -> members.putBack(gift.id(), sofia.id())))
                .isInstanceOf(RoomGone.class);
        maya.does(() -> members.putBack(gift.id(), sofia.id()));
        assertThat(in(gift, maya)).contains(sofia.id());

        ben.does(() -> members.leave(gift.id()));
        scene.ago("room_leavings", "left_at", 61, gift.id());
        assertThatThrownBy(() -> ben.does(() -> members.putBack(gift.id(), ben.id())))
                .isInstanceOf(RoomGone.class);
    }

    @Test
    void whoeverIsInARoomBringsOthersAndNobodyElseDoes() {
        RoomCard gift = roomScene.make(RoomKind.CLOSED, "Gift", maya, ben);
        roomScene.bring(gift, ben, sofia);
        assertThat(in(gift, sofia)).contains(sofia.id());
        assertThatThrownBy(() -> roomScene.bring(gift, ada, ada)).isInstanceOf(RoomGone.class);
    }

    @Test
    void whenTheMakerIsGoneWhoeverHasBeenThereLongestLooksAfterIt() {
        RoomCard gift = roomScene.make(RoomKind.CLOSED, "Gift", maya);
        roomScene.bring(gift, maya, ben);
        roomScene.bring(gift, ben, sofia);
        assertThatThrownBy(() -> roomScene.archive(gift, ben)).isInstanceOf(NotYoursToKeep.class);
        maya.does(() -> members.leave(gift.id()));
        assertThatThrownBy(() -> roomScene.archive(gift, sofia)).isInstanceOf(NotYoursToKeep.class);
        roomScene.archive(gift, ben);
    }

    @Test
    void whoeverLeavesTheHouseLeavesItsRooms() {
        RoomCard gift = roomScene.make(RoomKind.CLOSED, "Gift", maya, ben);
        scene.letGo(ben);
        assertThat(in(gift, maya)).containsExactly(maya.id());
    }

    @Test
    void whoeverLooksAfterARoomChangesWhatItIsCalled() {
        long picture = scene.picture(maya).id();
        RoomCard bar = roomScene.make(RoomKind.OPEN, new RoomDraft("Bar", "", picture), maya, ben);
        ada.does(() -> keeping.change(bar.id(), new RoomDraft("The bar", "After work", picture)));
        assertThat(ben.does(() -> rooms.find(bar.slug())))
                .get()
                .extracting(RoomCard::name, RoomCard::topic, RoomCard::pictureId)
                .containsExactly("The bar", "After work", picture);
        assertThatThrownBy(() -> ben.does(() -> keeping.change(bar.id(), RoomScene.called("Mine"))))
                .isInstanceOf(NotYoursToKeep.class);
        long sofias = scene.picture(sofia).id();
        assertThatThrownBy(() -> maya.does(() -> keeping.change(bar.id(), new RoomDraft("Bar", "", sofias))))
                .isInstanceOf(PictureGone.class);
    }

    @Test
    void theKitchenStaysAsItIs() {
        long kitchen = scene.kitchen(ada);
        assertThatThrownBy(() -> ada.does(() -> keeping.archive(kitchen))).isInstanceOf(NotYoursToKeep.class);
        assertThatThrownBy(() -> ada.does(() -> keeping.change(kitchen, RoomScene.called("Bar"))))
                .isInstanceOf(NotYoursToKeep.class);
        assertThatThrownBy(() -> ada.does(() -> members.leave(kitchen))).isInstanceOf(NotYoursToKeep.class);
        assertThatThrownBy(() -> ada.does(() -> members.join(kitchen))).isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> ada.does(() -> members.bring(kitchen, List.of(ben.id()))))
                .isInstanceOf(NotYoursToKeep.class);
    }

    @Test
    void whatIsPutAwayIsReadAndNotWrittenUntilItIsUsedAgain() {
        RoomCard bar = roomScene.make(RoomKind.OPEN, "Bar", maya, ben);
        roomScene.archive(bar, maya);
        roomScene.archive(bar, maya);
        assertThatThrownBy(() -> roomScene.say(bar, ben, "Anybody?")).isInstanceOf(RoomPutAway.class);
        assertThatThrownBy(() -> sofia.does(() -> members.join(bar.id()))).isInstanceOf(RoomPutAway.class);
        assertThatThrownBy(() -> roomScene.bring(bar, ben, sofia)).isInstanceOf(RoomPutAway.class);
        assertThatThrownBy(() -> maya.does(() -> keeping.change(bar.id(), RoomScene.called("Pub"))))
                .isInstanceOf(RoomPutAway.class);
        maya.does(() -> keeping.bringBack(bar.id()));
        roomScene.say(bar, ben, "Back again");
    }

    @Test
    void whereItIsForReadingThoseWhoLookAfterItWriteAndTheOthersAnswerWithEmoji() {
        RoomDraft news = new RoomDraft("News", "", null, true, MessageLife.FOR_GOOD);
        RoomCard room = roomScene.make(RoomKind.OPEN, news, maya, ben, ada);
        long told = roomScene.say(room, maya, "The lift works again");
        roomScene.say(room, ada, "Thank you");
        assertThatThrownBy(() -> roomScene.say(room, ben, "At last")).isInstanceOf(RoomForReading.class);
        assertThatThrownBy(() -> roomScene.say(room, sofia, "At last")).isInstanceOf(NotInRoom.class);
        ben.does(() -> reactions.react(told, "🎉"));

        maya.does(() -> keeping.change(room.id(), RoomScene.called("News")));
        long said = roomScene.say(room, ben, "At last");
        maya.does(() -> keeping.change(room.id(), news));
        assertThatThrownBy(() -> ben.does(() -> talking.edit(said, "After all")))
                .isInstanceOf(RoomForReading.class);
        ben.does(() -> talking.delete(said));
    }

    private List<Long> in(RoomCard room, Colleague reader) {
        return reader.does(() -> members.of(room.id())).stream()
                .map(PersonCard::id)
                .toList();
    }
}
