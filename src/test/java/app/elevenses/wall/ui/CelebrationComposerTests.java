package app.elevenses.wall.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.drafts.Draft;
import app.elevenses.drafts.Drafts;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Directory;
import app.elevenses.people.PeopleField;
import app.elevenses.people.PersonCard;
import app.elevenses.wall.CelebrationItem;
import app.elevenses.wall.ColleagueGone;
import app.elevenses.wall.Occasion;
import app.elevenses.wall.Wall;
import app.elevenses.wall.WallScene;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@Tag("database")
class CelebrationComposerTests extends SpringBrowserlessTest {

    private static final String BEGIN = "Share a celebration…";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Directory directory;

    @Autowired
    private Wall wall;

    @Autowired
    private Drafts drafts;

    private WallScene scene;
    private Colleague maya;
    private Colleague tomas;

    @BeforeEach
    void openTheWall() {
        scene = WallScene.empty(beans);
        maya = scene.hire("Maya Okafor");
        tomas = scene.hire("Tomáš Dvořák");
        maya.signIn();
        navigate(WallView.class);
    }

    @Test
    void itIsALineUntilSomebodyBegins() {
        assertThat(find(TextArea.class).all()).isEmpty();

        press(BEGIN);

        assertThat(text().isVisible()).isTrue();
        assertThat(find(Button.class).withText(BEGIN).all()).isEmpty();
    }

    @Test
    void closingKeepsWhatWasWritten() {
        press(BEGIN);
        fill(Occasion.BABY, "A girl!", tomas);
        press("Close");
        assertThat(find(TextArea.class).all()).isEmpty();

        press("Go on with what you began…");

        assertThat(text().getValue()).isEqualTo("A girl!");
        assertThat(people().getValue()).extracting(PersonCard::id).containsExactly(tomas.id());
    }

    @Test
    void whatWasBegunElsewhereIsThereAgainUnfolded() {
        keep("BABY", tomas, "A girl!");
        comeAnew();

        assertThat(find(Button.class).withText(BEGIN).all()).isEmpty();
        assertThat(occasion().getValue()).isEqualTo(Occasion.BABY);
        assertThat(people().getValue()).extracting(PersonCard::id).containsExactly(tomas.id());
        assertThat(text().getValue()).isEqualTo("A girl!");
    }

    @Test
    void whatIsPostedIsNoDraftAnyMoreAndWhatCouldNotBeIs() {
        Colleague lena = scene.hire("Lena Vogt");
        keep("FAREWELL", lena, "All the best!");
        comeAnew();
        scene.letGo(lena);
        assertThatThrownBy(() -> press("Post")).isInstanceOf(ColleagueGone.class);
        assertThat(draft()).contains("All the best!");

        people().setValue(Set.of(card(tomas)));
        press("Post");
        assertThat(draft()).isEmpty();
        assertThat(scene.count()).isEqualTo(1);
    }

    @Test
    void whatIsThrownAwayIsGoneUntilItIsTakenBack() {
        keep("BABY", tomas, "A girl!");
        comeAnew();

        press("Discard");
        assertThat(draft()).isEmpty();
        assertThat(find(TextArea.class).all()).isEmpty();

        press("Undo");
        assertThat(text().getValue()).isEqualTo("A girl!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"key\":\"'; drop table\",\"people\":[null,999999999],\"picture\":1,\"alt\":null}",
                "{\"text\":\"Old\",\"mood\":\"from another version\"}"
            })
    void aDraftFromAnotherTimeIsTakenForWhatItIs(String content) {
        drafts.keep("wall", content, List.of(), Instant.now());
        comeAnew();
        occasion().setValue(Occasion.BABY);
        people().setValue(Set.of(card(tomas)));
        text().setValue("New");
        press("Post");
        assertThat(scene.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "\"words\"", "{\"occasion\":\"COUP\"}", "{\"people\":7}"})
    void aDraftThatDoesNotFitIsLeftOut(String content) {
        drafts.keep("wall", content, List.of(), Instant.now());
        comeAnew();
        press(BEGIN);
        assertThat(text().isEmpty()).isTrue();
    }

    private static void comeAnew() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void keep(String occasion, Colleague about, String words) {
        String content = "{\"key\":\"%s\",\"occasion\":\"%s\",\"people\":[%d],\"text\":\"%s\",\"alt\":\"\"}";
        drafts.keep("wall", content.formatted(WallScene.key(), occasion, about.id(), words), List.of(), Instant.now());
    }

    private String draft() {
        return drafts.find("wall").map(Draft::content).orElse("");
    }

    @Test
    void theOccasionChangesTheHint() {
        press(BEGIN);
        assertThat(text().getPlaceholder()).isEqualTo("What happened?");
        occasion().setValue(Occasion.FAREWELL);
        assertThat(text().getPlaceholder()).isEqualTo("What will you remember?");
        occasion().setValue(Occasion.WEDDING);
        assertThat(text().getPlaceholder()).isEqualTo("What do you wish them both?");
    }

    @Test
    void whatIsMissingIsSaidWhereItIsMissing() {
        press(BEGIN);
        text().setValue(" \u200b");
        press("Post");

        assertThat(occasion().isInvalid()).isTrue();
        assertThat(occasion().getErrorMessage()).isEqualTo("Choose what there is to celebrate.");
        assertThat(people().isInvalid()).isTrue();
        assertThat(people().getErrorMessage()).isEqualTo("Name whoever is celebrated.");
        assertThat(text().isInvalid()).isTrue();
        assertThat(text().getErrorMessage()).isEqualTo("There is nothing to read yet. Write a few words.");
        assertThat(scene.count()).isZero();
        assertThat(find(Button.class).withText("Post").single().isEnabled()).isTrue();
    }

    @Test
    void thirtyPeopleAreEnough() {
        press(BEGIN);
        fill(Occasion.ACHIEVEMENT, "All of us!", tomas);
        people().setValue(crowd(31));
        press("Post");

        assertThat(people().isInvalid()).isTrue();
        assertThat(people().getErrorMessage()).isEqualTo("There is room for 30 people.");
        assertThat(scene.count()).isZero();
    }

    @Test
    void whatIsPostedHangsOnTheWallAndTheComposerIsEmptyAgain() {
        press(BEGIN);
        fill(Occasion.BIRTHDAY, "Forty!", tomas);
        press("Post");

        CelebrationItem item = wall.newest().items().getFirst();
        assertThat(item.text()).isEqualTo("Forty!");
        assertThat(item.occasion()).isEqualTo(Occasion.BIRTHDAY);
        assertThat(item.people()).extracting(PersonCard::id).containsExactly(tomas.id());
        assertThat(find(TextArea.class).all()).isEmpty();

        press(BEGIN);
        assertThat(occasion().isEmpty()).isTrue();
        assertThat(people().isEmpty()).isTrue();
        assertThat(text().isEmpty()).isTrue();
        assertThat(text().isInvalid() || people().isInvalid() || occasion().isInvalid())
                .isFalse();
    }

    @Test
    void theNextCelebrationIsAnother() {
        for (int times = 0; times < 2; times++) {
            press(BEGIN);
            fill(Occasion.BIRTHDAY, "Forty!", tomas);
            press("Post");
        }
        assertThat(scene.count()).isEqualTo(2);
    }

    @Test
    void nothingIsLostWhenItCannotBePosted() {
        Colleague lena = scene.hire("Lena Vogt");
        press(BEGIN);
        fill(Occasion.FAREWELL, "All the best!", lena, tomas);
        scene.letGo(lena);

        assertThatThrownBy(() -> press("Post")).isInstanceOf(ColleagueGone.class);

        assertThat(scene.count()).isZero();
        assertThat(text().getValue()).isEqualTo("All the best!");
        assertThat(occasion().getValue()).isEqualTo(Occasion.FAREWELL);
        assertThat(people().getValue()).extracting(PersonCard::name).contains("Lena Vogt", "Tomáš Dvořák");

        people().deselect(card(lena));
        press("Post");
        assertThat(scene.count()).isEqualTo(1);
    }

    private void fill(Occasion what, String words, Colleague... about) {
        occasion().setValue(what);
        people().setValue(List.of(about).stream().map(this::card).collect(Collectors.toSet()));
        text().setValue(words);
    }

    private PersonCard card(Colleague colleague) {
        return directory.card(colleague.handle()).orElseThrow();
    }

    private static Set<PersonCard> crowd(int many) {
        return LongStream.rangeClosed(1, many)
                .mapToObj(id -> new PersonCard(id, "p" + id, "Person " + id, null, ZoneId.of("UTC"), null, null))
                .collect(Collectors.toSet());
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Occasion> occasion() {
        return find(RadioButtonGroup.class).single();
    }

    private PeopleField people() {
        return find(PeopleField.class).single();
    }

    private TextArea text() {
        return find(TextArea.class).single();
    }
}
