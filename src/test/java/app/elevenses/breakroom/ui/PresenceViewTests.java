package app.elevenses.breakroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.Typing;
import app.elevenses.kit.Sent;
import app.elevenses.people.Directory;
import app.elevenses.people.Discretions;
import app.elevenses.people.StatusDialog;
import app.elevenses.people.StatusDraft;
import app.elevenses.people.Statuses;
import app.elevenses.people.Whereabouts;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is near, what they want others to know, and who types, as others see it. */
class PresenceViewTests extends KitchenScreenTest {

    private static final String BENS_LAPTOP = "Ben's laptop";

    @Autowired
    private Whereabouts whereabouts;

    @Autowired
    private Discretions discretions;

    @Autowired
    private Directory directory;

    @Autowired
    private Statuses statuses;

    @Autowired
    private Typing typing;

    private RoomCard talk;

    @BeforeEach
    void meet() {
        talk = roomScene.between(ben, sofia);
        roomScene.say(talk, ben, "Psst");
        ben.does(() -> whereabouts.come(directory.colleague(ben.id()).orElseThrow(), BENS_LAPTOP));
        sofia.signIn();
    }

    @AfterEach
    void part() {
        roomScene.exit(talk, ben);
        whereabouts.go(ben.id(), BENS_LAPTOP);
    }

    private void visit(RoomCard room) {
        UI.getCurrent().navigate("break-room/" + room.slug());
    }

    private String companion(String near) {
        return "\"%d\":{\"id\":%d,\"near\":\"%s\"".formatted(talk.id(), ben.id(), near);
    }

    @Test
    void aConversationShowsHowNearTheOtherOneIs() {
        visit(talk);
        assertThat(sent("show")).contains(companion("HERE"));
        whereabouts.look(ben.id(), BENS_LAPTOP, false);
        arrives(companion("AWAY"));
        ben.does(() -> statuses.set(new StatusDraft("🌴", "On holiday", null)));
        arrives("statuses([{\"id\":%d".formatted(ben.id()), companion("AWAY") + ",\"status\":{\"emoji\":\"🌴\"");
        whereabouts.go(ben.id(), BENS_LAPTOP);
        arrives(companion("OUT"));
    }

    @Test
    void theStripShowsWhoIsAwayWhenTheyWorkAndTheirStatus() {
        roomScene.enter(talk, ben);
        visit(talk);
        assertThat(sent("show")).contains("\"name\":\"Ben Whitlock\"", "\"away\":false", "\"days\":[1,2,3,4,5]");
        whereabouts.look(ben.id(), BENS_LAPTOP, false);
        arrives("\"away\":true");
        ben.does(() -> discretions.showHours(false));
        arrives("\"away\":true,\"when\":null");
    }

    @Test
    void whoeverIsInvisibleComesTypesAndGoesWithoutASound() {
        ben.does(() -> discretions.beInvisible(true));
        visit(talk);
        assertThat(sent("show"))
                .contains(companion("OUT"))
                .doesNotContain("\"name\":\"Ben Whitlock\",\"pictureId\":null,\"zone\"");
        roomScene.enter(talk, ben);
        whereabouts.look(ben.id(), BENS_LAPTOP, false);
        whereabouts.look(ben.id(), BENS_LAPTOP, true);
        ben.does(() -> typing.type(talk.id()));
        roomScene.exit(talk, ben);
        whereabouts.go(ben.id(), BENS_LAPTOP);
        UI ui = UI.getCurrent();
        await().until(() -> !ui.getSession().getPendingAccessQueue().isEmpty());
        MockVaadin.runUIQueue();
        assertThat(sent("show", "statuses", "update")).isEmpty();

        sofia.does(() -> statuses.set(new StatusDraft("☕", "What comes last", null)));
        StringBuilder told = new StringBuilder();
        await().pollInSameThread().until(() -> {
            MockVaadin.runUIQueue();
            told.append(sent("show", "statuses", "update"));
            return told.indexOf("statuses(") >= 0;
        });
        assertThat(told.toString()).contains("What comes last").doesNotContain("Ben Whitlock", "\"id\":" + ben.id());
    }

    @Test
    void whoeverTurnsInvisibleIsGoneAtOnceAndComesBackWhenTheyLike() {
        roomScene.enter(talk, ben);
        visit(talk);
        ben.does(() -> typing.type(talk.id()));
        arrives("show([\"Ben Whitlock\"])");
        ben.does(() -> discretions.beInvisible(true));
        arrives("show([])", companion("OUT"), "\"people\":[{\"id\":%d,".formatted(sofia.id()));
        ben.does(() -> discretions.beInvisible(false));
        arrives(companion("HERE"), "\"people\":[{\"id\":%d,".formatted(ben.id()));
    }

    @Test
    void theInvisibleAreToldSoThemselvesAndSeeOthers() {
        sofia.does(() -> discretions.beInvisible(true));
        roomScene.enter(talk, ben);
        visit(talk);
        assertThat(sent("show"))
                .contains("\"invisible\":true", "\"name\":\"Ben Whitlock\"", "\"name\":\"Sofia Tavares\"");
    }

    @Test
    void anOutsidersScreenIsToldNothingOfWhoTypesOrIsInAClosedRoom() {
        RoomCard closed = roomScene.make(RoomKind.CLOSED, "Quetzalcoatl", ben);
        UI.getCurrent().navigate("break-room/" + closed.slug());
        sent("start", "show");
        roomScene.enter(closed, ben);
        ben.does(() -> typing.type(closed.id()));
        assertThat(find(WhoIsHere.class).all()).isEmpty();
        assertThat(find(WhoTypes.class).all()).isEmpty();
        assertThat(typing.in(closed.id())).isEmpty();
        assertThat(sent("start", "show", "update")).isEmpty();
        roomScene.exit(closed, ben);
    }

    @Test
    void aWritersStatusStandsInTheirRows() {
        scene.say(ben, "Oats are dear");
        ben.does(() -> statuses.set(new StatusDraft("🌴", "On holiday", null)));
        UI.getCurrent().navigate("break-room");
        assertThat(sent("start")).contains("\"status\":{\"emoji\":\"🌴\",\"words\":\"On holiday\",\"endsAt\":null}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            🌴 on holiday          | 🌴 | on holiday
            :coffee: only a minute | ☕ | only a minute
            in the garden          | 💬 | in the garden
            """)
    void theCommandSetsItAndCanBeUndone(String typed, String emoji, String words) {
        visit(talk);
        find(RoomTools.class).single().open("status", typed);
        assertThat(statuses.mine())
                .hasValueSatisfying(
                        now -> assertThat(List.of(now.emoji(), now.words())).containsExactly(emoji, words));
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(statuses.mine()).isEmpty();
    }

    @Test
    void theCommandAloneAsksForItAndClearsIt() {
        statuses.set(new StatusDraft("🌴", "On holiday", null));
        visit(talk);
        find(RoomTools.class).single().open("status", "  ");
        assertThat(find(StatusDialog.class).single().isOpened()).isTrue();
        assertThat(words().getValue()).isEqualTo("On holiday");
        test(find(Button.class).withText("Clear status").single()).click();
        assertThat(statuses.mine()).isEmpty();
        assertThat(find(StatusDialog.class).all()).isEmpty();
    }

    @Test
    void whatIsTooLongOrOnlyAnEmojiStaysWhereItCanBeMended() {
        visit(talk);
        find(RoomTools.class).single().open("status", "🌴 " + "x".repeat(1_000));
        assertThat(words().getValue()).hasSize(1_000);
        assertThat(find(StatusDialog.class).single().getElement().getTextRecursively())
                .contains("Say it in a few words, at most 80 characters.");
        assertThat(statuses.mine()).isEmpty();
        words().setValue("On holiday");
        test(find(Button.class).withText("Set status").single()).click();
        assertThat(statuses.mine())
                .hasValueSatisfying(now -> assertThat(now.emoji()).isEqualTo("🌴"));
    }

    private TextField words() {
        return find(TextField.class).withCaption("What should colleagues know?").single();
    }

    /** Until the screen has been told all of this. */
    private static void arrives(String... parts) {
        StringBuilder told = new StringBuilder();
        await().pollInSameThread().until(() -> {
            MockVaadin.runUIQueue();
            told.append(sent("show", "statuses"));
            return Stream.of(parts).allMatch(part -> told.indexOf(part) >= 0);
        });
    }

    private static String sent(String... functions) {
        return String.join("\n", Sent.to(UI.getCurrent(), functions));
    }
}
