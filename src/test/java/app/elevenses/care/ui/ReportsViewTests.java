package app.elevenses.care.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.ui.KitchenScreenTest;
import app.elevenses.care.CareScene;
import app.elevenses.care.ReportDesk;
import app.elevenses.kit.Arriving;
import app.elevenses.kit.Destination;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Pressed;
import app.elevenses.kit.Sent;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportsViewTests extends KitchenScreenTest {

    @Autowired
    private ReportDesk desk;

    @Autowired
    private ReportDestinations destinations;

    private CareScene care;
    private Colleague mina;
    private long kitchen;

    @BeforeEach
    void moderate() {
        care = CareScene.calm(beans);
        mina = care.moderator("Mina Farahani");
        kitchen = scene.kitchen(ben);
    }

    private String shownAt(String path) {
        UI.getCurrent().navigate(path);
        return find(H1.class).single().getText();
    }

    private String shown() {
        return String.join("\n", Sent.to(UI.getCurrent(), "show"));
    }

    @Test
    void thePageIsForModeratorsAndWasNeverThereForOthers() {
        sofia.signIn();
        assertThat(shownAt("reports")).isEqualTo("Nothing here");
        assertThat(destinations.matching("", 10)).isEmpty();
        Colleague ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        ada.signIn();
        assertThat(shownAt("reports")).isEqualTo("Nothing here");
        assertThat(destinations.matching("", 10)).isEmpty();
        mina.signIn();
        assertThat(shownAt("reports")).isEqualTo("Reports");
        assertThat(destinations.matching("rep", 10))
                .extracting(Destination::address)
                .containsExactly("/reports");
    }

    @Test
    void ofAClosedRoomNothingIsSentBeforeTheyLookAndTheMessageAloneAfterwards() {
        RoomCard room = roomScene.make(RoomKind.CLOSED, "Quetzalcoatl", ben, sofia);
        roomScene.say(room, ben, "Said before");
        long id = roomScene.say(room, ben, "Unkind words");
        care.report(sofia, room.id(), id);
        mina.signIn();
        shownAt("reports");
        assertThat(shown())
                .contains("This is about my sister", "Sofia Tavares", "It hurts somebody")
                .doesNotContain("Unkind words", "Ben Whitlock", "Quetzalcoatl", room.slug(), "Said before");

        find(ReportList.class).single().look(id);
        assertThat(shown())
                .contains("Unkind words", "Ben Whitlock")
                .doesNotContain("Quetzalcoatl", room.slug(), "Said before");
    }

    @Test
    void whatIsReportedAndDecidedMeanwhileIsThereAndGone() {
        mina.signIn();
        shownAt("reports");
        assertThat(shown()).contains("\"waiting\":[]");
        long id = scene.say(ben, "Unkind words");
        care.report(sofia, kitchen, id);
        Arriving.pass();
        assertThat(shown()).contains("Unkind words", "/break-room/kitchen#message-" + id);

        Colleague rike = care.moderator("Friederike Hohenstein-Krüger");
        rike.does(() -> desk.leave(id, "Not so bad"));
        Arriving.pass();
        assertThat(shown()).contains("\"waiting\":[]", "Not so bad", "Friederike Hohenstein-Krüger");
    }

    @Test
    void aDecisionIsMadeWithWordsAndTakenBackByUndo() {
        long id = scene.say(ben, "Unkind words");
        care.report(sofia, kitchen, id);
        mina.signIn();
        shownAt("reports");
        find(ReportList.class).single().hide(id);
        test(find(Button.class).withText("Hide it").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("It is about her sister");
        test(find(Button.class).withText("Hide it").single()).click();
        assertThat(scene.words(sofia)).containsExactly("");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(scene.words(sofia)).containsExactly("Unkind words");
    }

    @Test
    void whoeverReportsIsThankedAndMayCorrectWhatDoesNotFit() {
        long id = scene.say(ben, "Unkind words");
        sofia.signIn();
        shownAt("break-room");
        Pressed.in(find(Feed.class).single(), "open", id, "{\"tool\":\"report\"}");
        test(find(Button.class).withText("Report it").single()).click();
        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
        test(find(RadioButtonGroup.class).single()).selectItem("Something else");
        test(find(Button.class).withText("Report it").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("He means my sister");
        test(find(Button.class).withText("Report it").single()).click();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(told -> told.startsWith("Thank you"));
        assertThat(List.copyOf(mina.does(() -> desk.open()))).hasSize(1);
    }
}
