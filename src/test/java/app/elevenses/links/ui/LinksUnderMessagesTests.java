package app.elevenses.links.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.kit.Arriving;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Pressed;
import app.elevenses.links.LinksScene;
import app.elevenses.links.PreviewGone;
import app.elevenses.previews.Widened;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Widened.Neighbour.class)
@Tag("database")
class LinksUnderMessagesTests extends SpringBrowserlessTest {

    private static final Pattern CARD = Pattern.compile("\"links\":\\[\\{\"id\":(\\d+)");

    @Autowired
    private AutowireCapableBeanFactory beans;

    private LinksScene scene;

    @BeforeEach
    void meet() {
        scene = LinksScene.in(beans);
    }

    @AfterEach
    void close() {
        scene.forbid();
    }

    @Test
    void aCardComesToOpenScreensByItselfAndGoesWithUndo() {
        scene.allow();
        scene.ben.signIn();
        UI.getCurrent().navigate("break-room");
        long id = scene.kitchen.say(scene.ben, "See " + scene.page("Green &lt;tea&gt;"));

        long preview = card(Arriving.rowsWith("Green <tea>"));
        assertThatThrownBy(() -> Pressed.in(feed(), "takeLinkAway", id, "{\"preview\":" + (preview + 1) + "}"))
                .isInstanceOf(PreviewGone.class);
        Pressed.in(feed(), "takeLinkAway", id, "{\"preview\":" + preview + "}");
        scene.awaitUnder(id);
        test(find(Button.class).withText("Undo").single()).click();
        scene.awaitUnder(id, "Green <tea>");
    }

    private static long card(String sent) {
        Matcher card = CARD.matcher(sent);
        assertThat(card.find()).isTrue();
        return Long.parseLong(card.group(1));
    }

    private Feed feed() {
        return find(Feed.class).single();
    }
}
