package app.elevenses.notes.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.kit.Feed;
import app.elevenses.kit.Pressed;
import app.elevenses.kit.Sent;
import app.elevenses.notes.NoteAlreadyDecided;
import app.elevenses.notes.NoteGone;
import app.elevenses.notes.NoteState;
import app.elevenses.notes.NotesScene;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.text.NothingSaid;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@Tag("database")
class QueueViewTests extends SpringBrowserlessTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private NotesScene scene;
    private Colleague ben;
    private Colleague yuki;
    private Colleague mina;

    @BeforeEach
    void meet() {
        scene = NotesScene.empty(beans);
        ben = scene.hire("Ben Whitlock");
        yuki = scene.hire("Yuki Tanabe");
        mina = scene.hire("Mina Farahani", Role.APPROVER);
    }

    @Test
    void theReasonIsThereForThoseWhoDecide() {
        scene.ask(ben, "Happy birthday!", yuki);
        mina.signIn();
        navigate(QueueView.class);
        assertThat(Sent.to(UI.getCurrent(), "start"))
                .anySatisfy(told -> assertThat(told)
                        .contains(
                                "She was there for us.",
                                "Happy birthday!",
                                "Ben Whitlock",
                                "Yuki Tanabe",
                                "Decide by"));
    }

    @Test
    void anApprovalIsDoneAtOnceAndCanBeTakenBack() {
        long note = scene.ask(ben, "Happy birthday!", yuki);
        mina.signIn();
        navigate(QueueView.class);

        Pressed.in(feed(), "approve", note, "{}");
        assertThat(scene.stateOfNote(note)).isEqualTo(NoteState.APPROVED);
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(scene.stateOfNote(note)).isEqualTo(NoteState.REQUESTED);
    }

    @Test
    void aDeclineComesWithAReason() {
        long note = scene.ask(ben, "Happy birthday!", yuki);
        mina.signIn();
        navigate(QueueView.class);

        assertThatThrownBy(() -> Pressed.in(feed(), "decline", note, "{\"text\": \" \"}"))
                .isInstanceOf(NothingSaid.class);
        assertThatThrownBy(() -> Pressed.in(feed(), "decline", note, "{}")).isInstanceOf(NothingSaid.class);
        assertThat(scene.stateOfNote(note)).isEqualTo(NoteState.REQUESTED);
        Pressed.in(feed(), "decline", note, "{\"text\": \"Not this year.\"}");
        assertThat(scene.stateOfNote(note)).isEqualTo(NoteState.DECLINED);
        assertThatThrownBy(() -> Pressed.in(feed(), "approve", note, "{}")).isInstanceOf(NoteAlreadyDecided.class);
    }

    @Test
    void whatIsNotInTheQueueCannotBeDecidedFromIt() {
        long own = scene.ask(mina, "For you", yuki);
        mina.signIn();
        navigate(QueueView.class);
        for (long id : List.of(own, 0L, -1L, Long.MAX_VALUE)) {
            assertThatThrownBy(() -> Pressed.in(feed(), "approve", id, "{}")).isInstanceOf(NoteGone.class);
        }
    }

    @Test
    void administratorsHaveAQueueOnlyWhereNoApproverCouldDecide() {
        Colleague ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        scene.ask(ben, "Happy birthday!", yuki);
        ada.signIn();
        assertThat(seen("notes/queue")).isEqualTo("Nothing here");
        navigate(NotesView.class);
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getHref).doesNotContain("notes/queue");

        scene.ask(ben, "Thank you, Mina", mina);
        assertThat(seen("notes/queue")).isEqualTo("Waiting for your decision");
        navigate(NotesView.class);
        assertThat(find(RouterLink.class).all())
                .filteredOn(link -> link.getHref().equals("notes/queue"))
                .extracting(RouterLink::getText)
                .containsExactly("1 request to decide");
    }

    @Test
    void nobodyElseHasAQueue() {
        ben.signIn();
        assertThat(seen("notes/queue")).isEqualTo("Nothing here");
        navigate(NotesView.class);
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getHref).doesNotContain("notes/queue");
    }

    private String seen(String place) {
        UI.getCurrent().navigate(place);
        return find(H1.class).single().getText();
    }

    private Feed feed() {
        return find(Feed.class).single();
    }
}
