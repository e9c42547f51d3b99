package app.elevenses.breakroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.breakroom.Reading;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomGone;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.Saved;
import app.elevenses.kit.DayField;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Pressed;
import app.elevenses.kit.Sent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How a screen is led to what was said. */
class LeadingTests extends KitchenScreenTest {

    @Autowired
    private Reading reading;

    @Autowired
    private Saved saved;

    @Autowired
    private ObjectProvider<RoomDayDialog> dialogs;

    private List<Long> say(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> scene.say(sofia, "Number " + number))
                .toList();
    }

    @Test
    void aRoomOpensAtTheFirstUnreadAndSaysHowMuchWaits() {
        long kitchen = scene.kitchen(ben);
        ben.does(() -> reading.enter(kitchen));
        List<Long> said = say(140);
        ben.does(() -> reading.readUpTo(kitchen, said.get(9)));
        ben.signIn();
        UI.getCurrent().navigate("break-room");
        assertThat(opened())
                .contains("\"readUpTo\":" + said.get(9) + ",\"waiting\":130")
                .contains("\"newest\":\"" + key(said.getLast()) + "\"", "Number 11<", "Number 35<")
                .doesNotContain("Number 36<");
    }

    private static String opened() {
        return Sent.to(UI.getCurrent(), "start").stream()
                .filter(each -> each.contains("rowTag"))
                .findFirst()
                .orElseThrow();
    }

    private static String key(long id) {
        return MessageRow.key(id);
    }

    @Test
    void aScreenIsLedToAMessageAndOnFromThere() {
        List<Long> said = say(150);
        ben.signIn();
        UI.getCurrent().navigate("break-room");
        JsonNode around = Pressed.around(feed(), said.get(9));
        assertThat(around.path("rows")).hasSize(35);
        assertThat(around.path("rows").get(34).path("id").asLong()).isEqualTo(said.getFirst());
        assertThat(around.path("more").asBoolean()).isFalse();
        JsonNode after = Pressed.after(feed(), key(said.get(34)));
        assertThat(after.path("rows").get(49).path("id").asLong()).isEqualTo(said.get(35));
        assertThat(after.path("newest").asString()).isEqualTo(key(said.getLast()));
        assertThat(Pressed.after(feed(), key(said.get(120))).has("newest")).isFalse();
        assertThat(Pressed.newest(feed()).path("rows").get(0).path("id").asLong())
                .isEqualTo(said.getLast());
    }

    @Test
    void nobodyIsLedIntoAnotherRoomOrOneThatWasClosedToThem() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "The bar", sofia, ben);
        long inTheBar = roomScene.say(bar, sofia, "Among ourselves");
        ben.signIn();
        UI.getCurrent().navigate("break-room");
        assertThat(Pressed.around(feed(), inTheBar).isNull()).isTrue();
        UI.getCurrent().navigate("break-room/" + bar.slug());
        Feed feed = feed();
        assertThat(Pressed.around(feed, inTheBar).path("rows")).hasSize(1);
        roomScene.remove(bar, sofia, ben);
        assertThatThrownBy(() -> Pressed.around(feed, inTheBar)).isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> Pressed.after(feed, key(0))).isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> Pressed.newest(feed)).isInstanceOf(RoomGone.class);
    }

    @Test
    void whatWasSavedInAnotherRoomSaysInWhichAndLeadsThere() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "The bar", sofia, ben);
        long inTheBar = roomScene.say(bar, sofia, "Among ourselves");
        long here = scene.say(sofia, "For everybody");
        ben.does(() -> saved.save(inTheBar));
        ben.does(() -> saved.save(here));
        ben.signIn();
        UI.getCurrent().navigate("break-room");
        Sent.to(UI.getCurrent(), "show");
        test(find(NativeButton.class).withAttribute("title", "Saved by me").single())
                .click();
        assertThat(String.join("\n", Sent.to(UI.getCurrent(), "show")))
                .contains("\"room\":\"The bar\",\"address\":\"/break-room/" + bar.slug() + "\"")
                .containsOnlyOnce("\"room\"");
    }

    @Test
    void aDayLeadsToItsFirstMessageAndADayAfterAllToTheNewest() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        long first = scene.say(sofia, "Said today");
        ben.signIn();
        UI.getCurrent().navigate("break-room");
        choose(today);
        assertThat(Sent.to(UI.getCurrent(), "lead")).containsExactly("lead(" + first + ")");

        scene.delete(first, sofia);
        choose(today);
        assertThat(Sent.to(UI.getCurrent(), "leadToNewest")).containsExactly("leadToNewest()");
    }

    private void choose(LocalDate day) {
        RoomCard kitchen = ben.does(() -> roomScene.kitchen());
        dialogs.getObject().show(kitchen, feed());
        find(DayField.class).single().setValue(day);
        test(find(Button.class).withText("Go there").single()).click();
    }

    @Test
    void aDayThatCannotBeIsRefusedInOneSentence() {
        scene.say(sofia, "Said today");
        ben.signIn();
        UI.getCurrent().navigate("break-room");
        choose(LocalDate.now(ZoneOffset.UTC).plusDays(3));
        assertThat(find(DayField.class).single().isInvalid()).isTrue();
        assertThat(find(DayField.class).single().getErrorMessage()).isEqualTo("That day is still to come.");
        assertThat(Sent.to(UI.getCurrent(), "lead", "leadToNewest")).isEmpty();
    }

    private Feed feed() {
        return find(Feed.class).single();
    }
}
