package app.elevenses.wall.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.kit.Arriving;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Pressed;
import app.elevenses.kit.Sent;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.wall.Answers;
import app.elevenses.wall.CelebrationGone;
import app.elevenses.wall.CelebrationItem;
import app.elevenses.wall.Wall;
import app.elevenses.wall.WallScene;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Tag("database")
class CelebrationFeedTests extends SpringBrowserlessTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Answers answers;

    @Autowired
    private Wall wall;

    private WallScene scene;
    private Colleague maya;
    private Colleague tomas;
    private long id;

    @BeforeEach
    void celebrate() {
        scene = WallScene.empty(beans);
        maya = scene.hire("Maya Okafor");
        tomas = scene.hire("Tomáš Dvořák");
        id = scene.celebrate(maya, "Hurray!", tomas);
    }

    @ParameterizedTest
    @CsvSource({
        "poster, true, true, false",
        "celebrated, false, true, true",
        "other, false, false, false",
        "administrator, false, true, false"
    })
    void everybodySeesTheirOwnRow(String who, boolean mine, boolean mayTakeDown, boolean cheered) {
        tomas.does(() -> answers.cheer(id));
        switch (who) {
            case "poster" -> maya.signIn();
            case "celebrated" -> tomas.signIn();
            case "other" -> scene.hire("佐藤 愛子").signIn();
            default -> scene.hire("Ada Lindqvist", Role.ADMINISTRATOR).signIn();
        }
        navigate(WallView.class);

        assertThat(sent("start"))
                .singleElement()
                .asString()
                .contains("\"id\":" + id, "\"occasionName\":\"Birthday\"", "\"cheers\":1")
                .contains("\"mine\":" + mine, "\"mayTakeDown\":" + mayTakeDown, "\"cheered\":" + cheered);
    }

    @Test
    void whatOthersDoIsSentToTheScreen() {
        maya.signIn();
        navigate(WallView.class);
        sent("start");

        tomas.does(() -> answers.cheer(id));
        assertThat(Arriving.rows()).contains("\"id\":" + id, "\"cheers\":1", "\"cheered\":false", "\"mine\":true");

        long next = scene.celebrate(tomas, "And one more", maya);
        assertThat(Arriving.rows()).contains("\"id\":" + next, "And one more", "\"mine\":false");
    }

    @Test
    void whatIsTakenDownIsSentAsGone() {
        maya.signIn();
        navigate(WallView.class);
        sent("start");

        Pressed.in(feed(), "takeDown", id, "{}");
        assertThat(Arriving.rows()).isEqualTo("update([], [" + id + "])");

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(Arriving.rows()).contains("\"id\":" + id);
        assertThat(wall.find(id)).isPresent();
    }

    @Test
    void theScreenOfOneCelebrationHearsOfNoOther() {
        long other = scene.celebrate(maya, "Another", tomas);
        maya.signIn();
        navigate(CelebrationView.class, id);
        assertThat(sent("start")).singleElement().asString().contains("Hurray!").doesNotContain("Another");

        answers.cheer(other);
        Arriving.pass();
        assertThat(sent("update")).isEmpty();

        answers.cheer(id);
        assertThat(Arriving.rows()).contains("Hurray!").doesNotContain("Another");
    }

    @Test
    void rowsAreAnsweredByName() {
        maya.signIn();
        navigate(WallView.class);
        Feed feed = feed();

        Pressed.in(feed, "cheer", id, "{}");
        String comment = "{\"key\":\"" + WallScene.key() + "\",\"text\":\"Hear, hear\"}";
        long said = Pressed.in(feed, "comment", id, comment).asLong();
        Pressed.in(feed, "comment", id, comment);

        CelebrationItem item = wall.find(id).orElseThrow();
        assertThat(item.cheererIds()).containsExactly(maya.id());
        assertThat(item.newestComments()).extracting("id").containsExactly(said);
        assertThat(Pressed.in(feed, "comments", id, "{}").toString())
                .contains("\"text\":\"Hear, hear\"", "\"name\":\"Maya Okafor\"");

        Pressed.in(feed, "takeBackCheer", id, "{}");
        assertThat(wall.find(id).orElseThrow().cheererIds()).isEmpty();
    }

    @Test
    void whoMayNotTakeItDownCannotAskForIt() {
        scene.hire("佐藤 愛子").signIn();
        navigate(WallView.class);
        assertThatThrownBy(() -> Pressed.in(feed(), "takeDown", id, "{}")).isInstanceOf(CelebrationGone.class);
    }

    @ParameterizedTest
    @CsvSource({"wall/999999999", "wall/0", "wall/-1"})
    void aCelebrationThatNeverWasIsAPageThatNeverWas(String path) {
        maya.signIn();
        assertThat(shownAt(path)).isEqualTo("Nothing here");
    }

    @Test
    void aCelebrationThatWasTakenDownIsAPageThatNeverWas() {
        maya.signIn();
        assertThat(shownAt("wall/" + id)).isEqualTo("Birthday · Tomáš Dvořák");
        Pressed.in(feed(), "takeDown", id, "{}");
        assertThat(shownAt("wall")).isEqualTo("Wall");
        assertThat(shownAt("wall/" + id)).isEqualTo("Nothing here");
    }

    @ParameterizedTest
    @CsvSource({"wall", "''", "wall/1"})
    void whoeverIsNotSignedInIsShownNothing(String path) {
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate(path);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).isEmpty();
    }

    @Test
    void openingAWarmWallTakesAtMostSixReads() {
        maya.signIn();
        navigate(WallView.class);
        assertThat(scene.reads(() -> {
                    shownAt("wall/" + id);
                    shownAt("wall");
                    sent("start");
                }))
                .isLessThanOrEqualTo(6);
    }

    /** The heading of the page. */
    private String shownAt(String path) {
        UI.getCurrent().navigate(path);
        return find(H1.class).single().getText();
    }

    private Feed feed() {
        return find(Feed.class).single();
    }

    /** What the frame around the wall is told is not meant. */
    private static List<String> sent(String function) {
        return Sent.to(UI.getCurrent(), function).stream()
                .filter(told -> !told.startsWith("start") || told.contains("elevenses-celebration"))
                .toList();
    }
}
