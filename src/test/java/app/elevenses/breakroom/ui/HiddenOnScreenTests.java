package app.elevenses.breakroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.breakroom.Hiding;
import app.elevenses.kit.Arriving;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Pressed;
import app.elevenses.kit.Sent;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Mutes;
import app.elevenses.people.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What reaches a screen of what was hidden, and of whom its reader muted. */
class HiddenOnScreenTests extends KitchenScreenTest {

    private static final String WHY = "It names somebody who is ill";

    @Autowired
    private Hiding hiding;

    @Autowired
    private Mutes mutes;

    private Colleague mina;
    private long id;

    @BeforeEach
    void talk() {
        mina = scene.hire("Mina Farahani", Role.MODERATOR);
        id = scene.say(ben, "Unkind words");
    }

    private String start() {
        UI.getCurrent().navigate("break-room");
        return Sent.to(UI.getCurrent(), "start").stream()
                .filter(each -> each.contains("rowTag"))
                .collect(Collectors.joining());
    }

    private Feed feed() {
        return find(Feed.class).single();
    }

    @Test
    void othersAreSentTheReasonAndTheWriterTheirWordsAsWell() {
        mina.does(() -> hiding.hide(id, WHY));
        sofia.signIn();
        assertThat(start()).contains(WHY, "\"mayHide\":false").doesNotContain("Unkind words");
        ben.signIn();
        assertThat(start()).contains(WHY, "<p>Unkind words</p>", "\"mine\":false,\"mayDelete\":false");
        mina.signIn();
        assertThat(start()).contains(WHY, "\"mayHide\":true").doesNotContain("Unkind words");
    }

    @Test
    void whatIsHiddenIsGoneFromOpenScreensAtOnceAndBackAgain() {
        sofia.signIn();
        start();
        mina.does(() -> hiding.hide(id, WHY));
        assertThat(Arriving.rows()).contains(WHY).doesNotContain("Unkind words");
        mina.does(() -> hiding.showAgain(id));
        assertThat(Arriving.rows()).contains("Unkind words").doesNotContain(WHY);
    }

    @Test
    void aModeratorHidesItFromItsMenuAndTakesThatBack() {
        mina.signIn();
        start();
        Pressed.in(feed(), "hide", id, "{}");
        test(find(Button.class).withText("Hide it").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue(WHY);
        test(find(Button.class).withText("Hide it").single()).click();
        assertThat(scene.words(sofia)).containsExactly("");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(scene.words(sofia)).containsExactly("Unkind words");
    }

    @Test
    void nobodyElseIsOfferedThat() {
        sofia.signIn();
        assertThat(start()).contains("\"mayHide\":false");
        Pressed.in(feed(), "hide", id, "{}");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void aScreenKnowsWhomItsReaderMutedAndHearsWhenThatChanges() {
        sofia.signIn();
        sofia.does(() -> mutes.mute(ben.id()));
        start();
        assertThat(feed().getElement().getAttribute("muted")).isEqualTo(Long.toString(ben.id()));
        Pressed.in(feed(), "unmute", id, "{}");
        Arriving.pass();
        assertThat(feed().getElement().getAttribute("muted")).isEmpty();
        assertThat(Sent.to(UI.getCurrent(), "redraw")).isNotEmpty();

        Pressed.in(feed(), "mute", id, "{}");
        assertThat(sofia.does(() -> mutes.mine())).hasSize(1);
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(sofia.does(() -> mutes.mine())).isEmpty();
    }
}
