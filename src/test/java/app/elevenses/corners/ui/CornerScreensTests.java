package app.elevenses.corners.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.Wristwatch;
import app.elevenses.breakroom.Reactions;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.ui.KitchenScreenTest;
import app.elevenses.corners.DailyQuestions;
import app.elevenses.corners.Homecoming;
import app.elevenses.corners.QuestionPlan;
import app.elevenses.kit.Sent;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(Wristwatch.Worn.class)
class CornerScreensTests extends KitchenScreenTest {

    @Autowired
    private DailyQuestions questions;

    @Autowired
    private Homecoming homecoming;

    @Autowired
    private Reactions reactions;

    @Autowired
    private QuestionDestinations destinations;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Wristwatch watch;

    private Colleague ada;

    @BeforeEach
    void meet() {
        ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        forget();
    }

    @AfterEach
    void forget() {
        for (String table : List.of("questions_asked", "daily_questions", "question_ideas")) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void anybodyAddsAQuestionAndTakesItOffAgain() {
        ben.signIn();
        UI.getCurrent().navigate("break-room/questions");
        assertThat(find(H1.class).single().getText()).isEqualTo("Questions for the day");
        assertThat(find(ListItem.class).single().getText())
                .isEqualTo("There are no questions yet. Yours would be the first.");
        add("What is on your desk today?");
        assertThat(told()).isEqualTo("It is on the list.");
        add("what is on your desk today?");
        assertThat(told()).isEqualTo("This question is on the list already.");
        add(" ");
        assertThat(told()).isEqualTo("There is nothing to read yet. Write a few words.");
        assertThat(removals()).hasSize(1);
        test(removals().getFirst()).click();
        assertThat(removals()).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(removals()).hasSize(1);
    }

    @Test
    void othersMayOnlyRead() {
        ben.signIn();
        UI.getCurrent().navigate("break-room/questions");
        add("What is on your desk today?");
        sofia.signIn();
        UI.getCurrent().navigate("wall");
        UI.getCurrent().navigate("break-room/questions");
        assertThat(find(ListItem.class).all()).hasSize(1);
        assertThat(removals()).isEmpty();
    }

    @Test
    void theListCanBeJumpedTo() {
        ben.signIn();
        assertThat(destinations.matching("quest", 5)).extracting("address").containsExactly("/break-room/questions");
        assertThat(destinations.matching("milk", 5)).isEmpty();
    }

    @Test
    void whoeverLooksAfterARoomHasItAskedAndStopsIt() {
        RoomCard room = roomScene.make(RoomKind.CLOSED, "Bread", ben, sofia);
        ben.signIn();
        UI.getCurrent().navigate("break-room/" + room.slug());
        choose("Question of the day…");
        assertThat(find(RouterLink.class).all())
                .anyMatch(link -> link.getHref().equals("break-room/questions")
                        && link.getText().equals("Questions for the day"));
        assertThat(find(Button.class).withText("Stop asking").all()).isEmpty();
        find(CheckboxGroup.class).single().clear();
        test(button("Ask every day")).click();
        assertThat(find(Paragraph.class)
                        .withClassName("daily-question-told")
                        .single()
                        .getText())
                .isEqualTo("Choose at least one day, a time and a place.");
        assertThat(plan(room)).isEmpty();
        find(CheckboxGroup.class).single().setValue(Set.of(DayOfWeek.FRIDAY));
        test(button("Ask every day")).click();
        assertThat(plan(room)).get().extracting(QuestionPlan::days).isEqualTo(Set.of(DayOfWeek.FRIDAY));

        choose("Question of the day…");
        test(button("Stop asking")).click();
        assertThat(plan(room)).isEmpty();
        assertThat(find(Span.class)
                        .withText("The house asks nothing here any more.")
                        .all())
                .hasSize(1);
    }

    @Test
    void whatWasChosenForARoomIsTakenBack() {
        RoomCard room = roomScene.make(RoomKind.OPEN, "Bread", ben);
        QuestionPlan before = new QuestionPlan(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 30), ZoneId.of("Asia/Tokyo"));
        ben.signIn();
        UI.getCurrent().navigate("break-room/" + room.slug());
        choose("Question of the day…");
        test(button("Ask every day")).click();
        test(button("Undo")).click();
        assertThat(plan(room)).isEmpty();

        ben.does(() -> questions.ask(room.id(), before));
        choose("Question of the day…");
        test(button("Stop asking")).click();
        test(button("Undo")).click();
        assertThat(plan(room)).contains(before);
    }

    private Optional<QuestionPlan> plan(RoomCard room) {
        return ben.does(() -> questions.plan(room.id()));
    }

    @Test
    void whoeverComesBackIsShownWhatTheyMissed() {
        sofia.does(homecoming::arrive);
        watch.pass(Duration.ofHours(1));
        long cake = scene.say(ben, "There is **cake**");
        ada.does(() -> reactions.react(cake, "🎂"));
        watch.pass(Duration.ofDays(1));
        sofia.signIn();
        UI.getCurrent().navigate("break-room");
        assertThat(away())
                .singleElement()
                .asString()
                .contains("\"id\":" + cake, "There is cake", "\"answers\":1", "\"slug\":\"kitchen\"")
                .doesNotContain("\"room\":");
        find(WhileAway.class).single().haveRead();
        UI.getCurrent().navigate("wall");
        UI.getCurrent().navigate("break-room");
        assertThat(away()).isEmpty();
    }

    private static List<String> away() {
        return Sent.to(UI.getCurrent(), "start").stream()
                .filter(sent -> sent.contains("\"missed\""))
                .toList();
    }

    private void add(String words) {
        test(find(TextField.class).single()).setValue(words);
        test(button("Add")).click();
    }

    private String told() {
        return find(Paragraph.class).withClassName("desk-told").single().getText();
    }

    private List<Button> removals() {
        return find(Button.class).withText("Remove").all();
    }

    private Button button(String name) {
        return find(Button.class).withText(name).single();
    }
}
