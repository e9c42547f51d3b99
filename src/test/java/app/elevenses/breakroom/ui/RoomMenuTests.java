package app.elevenses.breakroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.elevenses.breakroom.Involvement;
import app.elevenses.breakroom.Involvements;
import app.elevenses.breakroom.Reading;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Pressed;
import app.elevenses.kit.Sent;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one says about a room or a message, and what the screens make of it. */
class RoomMenuTests extends KitchenScreenTest {

    private static final String LIFE = "How long messages are kept…";
    private static final List<String> CHOICES = List.of("Previews of links…", "Question of the day…");

    @Autowired
    private Involvements involvements;

    @Autowired
    private Reading reading;

    @Test
    void aRoomOfWhichOneWantsToHearNothingIsNotMarked() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "The bar", sofia, ben);
        ben.signIn();
        UI.getCurrent().navigate("break-room");
        sent("show");
        involvements.choose(bar.id(), Involvement.NOTHING);
        pass();
        assertThat(sent("show")).contains("\"unread\":{},\"quiet\":[%d]".formatted(bar.id()));
        roomScene.say(bar, sofia, "Tea, @" + ben.handle());
        involvements.choose(bar.id(), Involvement.MENTIONS);
        pass();
        assertThat(sent("show")).contains("\"unread\":{\"%d\":1},\"quiet\":[]".formatted(bar.id()));
    }

    @Test
    void everyScreenThatShowsTheRoomIsToldWhatIsUnreadAgain() {
        long kitchen = scene.kitchen(ben);
        ben.does(() -> reading.enter(kitchen));
        long first = scene.say(sofia, "One");
        long second = scene.say(sofia, "Two");
        ben.does(() -> reading.readUpTo(kitchen, second));
        ben.signIn();
        UI.getCurrent().navigate("break-room");
        sent("start");
        Pressed.in(find(Feed.class).single(), "markUnread", first, "{}");
        pass();
        assertThat(sent("unreadAfter")).isEqualTo("unreadAfter(%d)".formatted(first - 1));
    }

    @Test
    void whatARoomChoosesIsOfferedToThoseWhoLookAfterIt() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "The bar", sofia, ben);
        assertThat(offered(sofia, bar)).containsAll(CHOICES).doesNotContain(LIFE);
        assertThat(offered(ben, bar)).doesNotContainAnyElementsOf(CHOICES);
        roomScene.archive(bar, sofia);
        assertThat(offered(sofia, bar)).contains("Use it again").doesNotContainAnyElementsOf(CHOICES);
    }

    @Test
    void inTheKitchenItIsOfferedToAdministratorsAndBetweenTwoToNobody() {
        RoomCard kitchen = ben.does(() -> roomScene.kitchen());
        assertThat(offered(ben, kitchen)).doesNotContainAnyElementsOf(CHOICES).doesNotContain(LIFE);
        assertThat(offered(scene.hire("Ada Lindqvist", Role.ADMINISTRATOR), kitchen))
                .containsSubsequence(LIFE, "Previews of links…", "Question of the day…");
        assertThat(offered(ben, roomScene.between(ben, sofia))).doesNotContainAnyElementsOf(CHOICES);
    }

    private List<String> offered(Colleague somebody, RoomCard room) {
        somebody.signIn();
        UI.getCurrent().navigate("wall");
        UI.getCurrent().navigate(RoomView.address(room).substring(1));
        return offered();
    }

    private static String sent(String function) {
        return String.join("\n", Sent.to(UI.getCurrent(), function));
    }

    /** Until something has been read for this screen. */
    private static void pass() {
        UI ui = UI.getCurrent();
        await().until(() -> !ui.getSession().getPendingAccessQueue().isEmpty());
        MockVaadin.runUIQueue();
    }
}
