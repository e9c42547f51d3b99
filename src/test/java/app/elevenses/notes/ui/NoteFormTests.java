package app.elevenses.notes.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.drafts.Draft;
import app.elevenses.drafts.Drafts;
import app.elevenses.kit.DayField;
import app.elevenses.notes.Gift;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteItem;
import app.elevenses.notes.NotesScene;
import app.elevenses.notes.RecipientGone;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Directory;
import app.elevenses.people.PeopleField;
import app.elevenses.people.PersonCard;
import app.elevenses.people.Role;
import app.elevenses.wall.Occasion;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
class NoteFormTests extends SpringBrowserlessTest {

    private static final String NOBODY_DECIDES =
            "Just now nobody could approve this: everybody who decides is part of it. You may ask all the same; it waits"
                    + " until an administrator has named somebody else.";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Directory directory;

    @Autowired
    private NoteDesk desk;

    @Autowired
    private Drafts drafts;

    private NotesScene scene;
    private Colleague ben;
    private Colleague yuki;
    private Colleague mina;

    @BeforeEach
    void open() {
        scene = NotesScene.empty(beans);
        ben = scene.hire("Ben Whitlock");
        yuki = scene.hire("Yuki Tanabe");
        mina = scene.hire("Mina Farahani", Role.APPROVER);
        ben.signIn();
        navigate(AskView.class);
    }

    @Test
    void whatIsAskedForWaitsToBeDecidedAndHasAPage() {
        LocalDate day = desk.today().plusDays(30);
        fill("Happy birthday, Yuki!", day, yuki);
        gift().setValue(Gift.CHOCOLATE);
        press();

        NoteItem note = desk.mine().items().getFirst();
        assertThat(note.recipients()).extracting(PersonCard::id).containsExactly(yuki.id());
        assertThat(note.occasion()).isEqualTo(Occasion.BIRTHDAY);
        assertThat(note.gift()).isEqualTo(Gift.CHOCOLATE);
        assertThat(note.words()).isEqualTo("Happy birthday, Yuki!");
        assertThat(note.reason()).isEqualTo("She is turning forty.");
        assertThat(note.arriveOn()).isEqualTo(day);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("notes/" + note.id());
    }

    @Test
    void whatIsMissingIsSaidWhereItIsMissing() {
        press();

        assertThat(find(PeopleField.class).single().getErrorMessage()).isEqualTo("Say who it is for.");
        assertThat(occasion().getErrorMessage()).isEqualTo("Choose the occasion.");
        assertThat(words().isInvalid()).isTrue();
        assertThat(reason().isInvalid()).isTrue();
        assertThat(day().isInvalid()).isTrue();
        assertThat(desk.mine().items()).isEmpty();
        assertThat(find(Button.class).withText("Ask for it").single().isEnabled())
                .isTrue();
    }

    @Test
    void aCardOfThreeThousandCharactersStaysWhereItIs() {
        fill("x".repeat(3_000), desk.today().plusDays(30), yuki);
        assertThat(text()).contains("2,400 characters too many for the card");
        press();

        assertThat(words().getErrorMessage()).isEqualTo("That is more than fits. Keep it to 600 characters.");
        assertThat(words().getValue()).hasSize(3_000);
        assertThat(desk.mine().items()).isEmpty();
    }

    @Test
    void yesterdayIsTooEarly() {
        fill("Happy birthday!", desk.today().minusDays(1), yuki);
        press();

        assertThat(day().isInvalid()).isTrue();
        assertThat(desk.mine().items()).isEmpty();
        assertThat(words().getValue()).isEqualTo("Happy birthday!");
    }

    @Test
    void theFormSaysByWhenItHasToBeApprovedAndWhatIfNot() {
        day().setValue(desk.today().plusDays(60));
        assertThat(text()).anyMatch(said -> said.startsWith("To be there in time it has to be approved by"));
        day().setValue(desk.today().plusDays(2));
        assertThat(text()).anyMatch(said -> said.startsWith("That is soon."));
        gift().setValue(Gift.CHOCOLATE);
        assertThat(text()).anyMatch(said -> said.startsWith("That is soon."));
    }

    @Test
    void whatWasBegunElsewhereIsThereAgainAndNoDraftOnceItIsAskedFor() {
        LocalDate day = desk.today().plusDays(30);
        drafts.keep(NoteDesk.DRAFT, """
                {"people":[%d],"occasion":"BABY","gift":"CHOCOLATE","words":"A girl!","day":"%s","reason":"She is a mother."}
                """.formatted(yuki.id(), day), List.of(), Instant.now());
        UI.getCurrent().refreshCurrentRoute(false);

        assertThat(find(PeopleField.class).single().getValue())
                .extracting(PersonCard::id)
                .containsExactly(yuki.id());
        assertThat(occasion().getValue()).isEqualTo(Occasion.BABY);
        assertThat(gift().getValue()).isEqualTo(Gift.CHOCOLATE);
        assertThat(words().getValue()).isEqualTo("A girl!");
        assertThat(day().getValue()).isEqualTo(day);
        assertThat(reason().getValue()).isEqualTo("She is a mother.");

        press();
        assertThat(desk.mine().items()).hasSize(1);
        assertThat(drafts.find(NoteDesk.DRAFT).map(Draft::content)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "{}",
                "{\"people\":[null,999999999],\"gift\":null,\"words\":null}",
                "{\"occasion\":\"COUP\"}",
                "{\"day\":\"31.2.\"}"
            })
    void aDraftThatDoesNotFitIsTakenForWhatItIs(String content) {
        drafts.keep(NoteDesk.DRAFT, content, List.of(), Instant.now());
        UI.getCurrent().refreshCurrentRoute(false);
        fill("Happy birthday!", desk.today().plusDays(30), yuki);
        press();
        assertThat(desk.mine().items()).hasSize(1);
    }

    @Test
    void nothingIsLostWhenItCannotBeAsked() {
        fill("Come back!", desk.today().plusDays(30), yuki);
        scene.letGo(yuki);

        assertThatThrownBy(this::press).isInstanceOf(RecipientGone.class);

        assertThat(words().getValue()).isEqualTo("Come back!");
        assertThat(reason().getValue()).isEqualTo("She is turning forty.");
        assertThat(desk.mine().items()).isEmpty();
    }

    @Test
    void aLinkMayNameWhoItIsFor() {
        UI.getCurrent().navigate("notes/new", QueryParameters.of("to", yuki.handle()));
        assertThat(find(PeopleField.class).single().getValue())
                .extracting(PersonCard::id)
                .containsExactly(yuki.id());

        for (String nobody : List.of(ben.handle(), "nobody-known", "%")) {
            navigate(NotesView.class);
            UI.getCurrent().navigate("notes/new", QueryParameters.of("to", nobody));
            assertThat(find(PeopleField.class).single().isEmpty()).isTrue();
        }
    }

    @Test
    void whoAsksIsToldWhenNobodyCouldDecide() {
        people(yuki);
        assertThat(text()).doesNotContain(NOBODY_DECIDES);
        people(yuki, mina);
        assertThat(text()).contains(NOBODY_DECIDES);
        scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        people(mina);
        assertThat(text()).doesNotContain(NOBODY_DECIDES);
    }

    private void fill(String written, LocalDate arriveOn, Colleague... recipients) {
        people(recipients);
        occasion().setValue(Occasion.BIRTHDAY);
        words().setValue(written);
        day().setValue(arriveOn);
        reason().setValue("She is turning forty.");
    }

    private void people(Colleague... recipients) {
        find(PeopleField.class)
                .single()
                .setValue(Stream.of(recipients)
                        .map(each -> directory.card(each.handle()).orElseThrow())
                        .collect(Collectors.toSet()));
    }

    private List<String> text() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void press() {
        test(find(Button.class).withText("Ask for it").single()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Occasion> occasion() {
        return (RadioButtonGroup<Occasion>) find(RadioButtonGroup.class).all().stream()
                .filter(group -> !(group instanceof GiftField))
                .findFirst()
                .orElseThrow();
    }

    private GiftField gift() {
        return find(GiftField.class).single();
    }

    private DayField day() {
        return find(DayField.class).single();
    }

    private WordsField words() {
        return find(WordsField.class).all().getFirst();
    }

    private WordsField reason() {
        return find(WordsField.class).all().getLast();
    }
}
