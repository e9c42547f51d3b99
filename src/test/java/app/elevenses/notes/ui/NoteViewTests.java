package app.elevenses.notes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.kit.Sent;
import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteState;
import app.elevenses.notes.NotesScene;
import app.elevenses.notes.NotesScene.Company;
import app.elevenses.notes.ParcelState;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@Tag("database")
class NoteViewTests extends SpringBrowserlessTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private NoteDesk desk;

    private NotesScene scene;
    private Company company;

    @BeforeEach
    void meet() {
        scene = NotesScene.empty(beans);
        company = new Company(
                scene.hire("Ben Whitlock"),
                scene.hire("Yuki Tanabe"),
                scene.hire("Mina Farahani", Role.APPROVER),
                scene.hire("Olu Adeyemi", Role.MAIL_ROOM));
    }

    @ParameterizedTest
    @EnumSource
    void whoAskedSeesTheCardAndItsStoryInEveryState(ParcelState state) {
        long note = scene.bring(company, state).noteId();
        company.sender().signIn();
        open(note);
        assertThat(heading()).isEqualTo("Handwritten note for Yuki Tanabe");
        assertThat(said()).contains("Happy birthday!");
        assertThat(Sent.to(UI.getCurrent(), "tell").getLast())
                .contains("Ben Whitlock asked for it")
                .doesNotContain("no-thanks", "NO_THANKS");
    }

    @ParameterizedTest
    @EnumSource
    void whoReceivesItFindsNothingUntilItIsThere(ParcelState state) {
        long note = scene.bring(company, state).noteId();
        company.recipient().signIn();
        open(note);
        boolean there = state == ParcelState.ARRIVED || state == ParcelState.THANKED;
        assertThat(heading()).isEqualTo(there ? "From Ben Whitlock" : "Nothing here");
        assertThat(said().contains("Happy birthday!")).isEqualTo(there);
    }

    @Test
    void nobodyElseFindsIt() {
        long note = scene.bring(company, ParcelState.THANKED).noteId();
        Colleague ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        for (Colleague other : List.of(company.approver(), company.mailRoom(), ada, scene.hire("Sofia Tavares"))) {
            other.signIn();
            open(note);
            assertThat(heading()).isEqualTo("Nothing here");
        }
    }

    @Test
    void whoReceivedItSaysThankYou() {
        long note = scene.bring(company, ParcelState.ARRIVED).noteId();
        company.recipient().signIn();
        open(note);
        press("Send thanks");
        assertThat(find(WordsField.class).single().isInvalid()).isTrue();
        find(WordsField.class).single().setValue("It made my week.");
        press("Send thanks");
        open(note);
        assertThat(said()).contains("You wrote back: “It made my week.”");
        assertThat(find(WordsField.class).all()).isEmpty();
    }

    @Test
    void aQuestionIsAnsweredOnThePage() {
        long note = scene.ask(company.sender(), "Happy birthday!", company.recipient());
        company.approver().does(() -> queue.askBack(note, "Which birthday?"));
        company.sender().signIn();
        open(note);
        assertThat(said()).contains("Which birthday?");
        find(WordsField.class).single().setValue("The big one.");
        press("Answer");
        assertThat(desk.find(note).orElseThrow().state()).isEqualTo(NoteState.REQUESTED);
    }

    @Test
    void itIsCalledOffOnlyAfterASecondThought() {
        long note = scene.ask(company.sender(), "Happy birthday!", company.recipient());
        company.sender().signIn();
        open(note);
        press("Call it off…");
        press("Keep it");
        assertThat(scene.stateOfNote(note)).isEqualTo(NoteState.REQUESTED);
        press("Call it off…");
        press("Call it off");
        assertThat(scene.stateOfNote(note)).isEqualTo(NoteState.CANCELLED);
    }

    @Test
    void aDeclineIsReadWithItsReason() {
        long note = scene.bring(company, ParcelState.DECLINED).noteId();
        company.sender().signIn();
        open(note);
        assertThat(said()).contains("Mina Farahani declined it: “Not this year.”");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Declined");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Call it off…");
    }

    private void open(long note) {
        UI.getCurrent().navigate("notes/" + note);
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private List<String> said() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}
