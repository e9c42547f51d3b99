package app.elevenses.polls.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.Rooms;
import app.elevenses.breakroom.ui.KitchenScreenTest;
import app.elevenses.kit.Arriving;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Pressed;
import app.elevenses.kit.Sent;
import app.elevenses.polls.PollDraft;
import app.elevenses.polls.PollGone;
import app.elevenses.polls.Polls;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PollScreensTests extends KitchenScreenTest {

    @Autowired
    private Polls polls;

    @Autowired
    private Rooms rooms;

    @Autowired
    private PollTool tool;

    @BeforeEach
    void meet() {
        ben.signIn();
        UI.getCurrent().navigate("break-room");
    }

    @Test
    void theComposerOffersToAskTheRoom() {
        assertThat(Sent.to(UI.getCurrent(), "start"))
                .anySatisfy(sent -> assertThat(sent).contains("\"command\":\"poll\",\"name\":\"Ask the room…\""));
    }

    @Test
    void whatIsWrittenInTheDialogBecomesAPoll() {
        AtomicBoolean done = new AtomicBoolean();
        tool.open(rooms.kitchen(), "Tea or\n coffee?", () -> done.set(true));
        assertThat(field("Question").getValue()).isEqualTo("Tea or coffee?");
        answer(1, "Tea");
        answer(2, "Coffee");
        answer(3, "Milk");
        assertThat(fields()).hasSize(5);
        assertThat(done).isFalse();
        press("Ask");
        assertThat(done).isTrue();
        assertThat(scene.words(sofia)).containsExactly("Tea or coffee?");
        assertThat(find(PollDialog.class).all()).noneMatch(PollDialog::isOpened);
        assertThat(Objects.requireNonNull(scene.read(sofia).getLast().extras().get("poll"))
                        .to(sofia.id())
                        .toString())
                .contains("Tea", "Coffee", "Milk", "several=false", "anonymous=false");
    }

    @Test
    void thereIsRoomForTenAnswersAndNoMore() {
        tool.open(rooms.kitchen(), "Tea?", () -> {});
        for (int number = 1; number <= PollDraft.MOST_ANSWERS; number++) {
            answer(number, "Number " + number);
        }
        assertThat(fields()).hasSize(1 + PollDraft.MOST_ANSWERS);
    }

    @Test
    void whatIsRefusedStaysWhereItIsWrittenAndIsSaidThere() {
        tool.open(rooms.kitchen(), "", () -> {});
        press("Ask");
        assertThat(told()).isEqualTo("There is nothing to read yet. Write a few words.");
        test(field("Question")).setValue("Tea?");
        answer(1, "Tea");
        press("Ask");
        assertThat(told()).isEqualTo("Give at least 2 answers to choose from.");
        answer(2, "tea");
        press("Ask");
        assertThat(told()).isEqualTo("Two of the answers are the same.");
        assertThat(field("Question").getValue()).isEqualTo("Tea?");
        assertThat(scene.words(sofia)).isEmpty();
        answer(2, "Coffee");
        press("Ask");
        assertThat(scene.words(sofia)).containsExactly("Tea?");
    }

    @Test
    void aVoteIsSeenOnOpenScreensAtOnce() {
        long id = ask();
        UI.getCurrent().navigate("wall");
        UI.getCurrent().navigate("break-room");
        Sent.to(UI.getCurrent(), "start", "update");
        sofia.does(() -> polls.vote(id, Set.of(1)));
        assertThat(Arriving.rowsWith("Sofia Tavares"))
                .contains("\"count\":1,\"mine\":false,\"names\":[\"Sofia Tavares\"]");
        Pressed.in(feed(), "vote", id, "{\"answers\":[1]}");
        assertThat(Arriving.rowsWith("\"mine\":true")).contains("\"count\":2,\"mine\":true");
        Pressed.in(feed(), "closePoll", id, "{}");
        assertThat(Arriving.rowsWith("\"closed\":true")).contains("\"mayClose\":false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answers\":[2]}",
                "{\"answers\":[0,1]}",
                "{\"answers\":[\"tea\"]}",
                "{\"answers\":[0.5, 1e99]}",
                "{\"answers\":[null]}"
            })
    void whatIsNoAnswerIsRefused(String detail) {
        long id = ask();
        assertThatThrownBy(() -> Pressed.in(feed(), "vote", id, detail)).isInstanceOf(PollGone.class);
    }

    private long ask() {
        PollDraft draft =
                new PollDraft(KitchenScene.key(), "Tea or coffee?", List.of("Tea", "Coffee"), false, false, null);
        return ben.<Long>does(() -> polls.ask(scene.kitchen(ben), draft));
    }

    private List<TextField> fields() {
        return find(TextField.class).all();
    }

    private TextField field(String label) {
        return fields().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void answer(int number, String words) {
        test(fields().get(number)).setValue(words);
    }

    private void press(String name) {
        test(find(Button.class).withText(name).single()).click();
    }

    private String told() {
        return find(Paragraph.class).withClassName("poll-told").single().getText();
    }

    private Feed feed() {
        return find(Feed.class).single();
    }
}
