package app.elevenses.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.ui.KitchenScreenTest;
import app.elevenses.kit.Arriving;
import app.elevenses.kit.Sent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchViewTests extends KitchenScreenTest {

    @Test
    void whoeverHasAskedNothingIsShownAFirstStep() {
        ben.signIn();
        look(Map.of());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText, Anchor::getHref)
                .contains(tuple("What I said myself", "/search?from=" + ben.handle()));
        assertThat(sent()).isEmpty();
        assertThat(status()).isEmpty();
    }

    private static void look(Map<String, String> asked) {
        UI.getCurrent().navigate("search", QueryParameters.simple(asked));
    }

    /** What the list of findings is told. */
    private static String sent() {
        return String.join(
                "\n",
                Sent.to(UI.getCurrent(), "start").stream()
                        .filter(call -> call.contains("elevenses-finding"))
                        .toList());
    }

    private String status() {
        return find(SearchResults.class)
                .single()
                .getChildren()
                .findFirst()
                .orElseThrow()
                .getElement()
                .getText();
    }

    @Test
    void whatIsFoundIsShownWithWhatWasLookedFor() {
        long id = scene.say(sofia, "The price of <b>Milk</b> is up");
        ben.signIn();
        look(Map.of("q", "milk"));
        assertThat(sent())
                .contains("[\"The price of <b>\",\"Milk\",\"</b> is up\"]")
                .contains("\"place\":\"Kitchen\"", "\"name\":\"Sofia Tavares\"")
                .contains("\"address\":\"/break-room/kitchen#message-" + id + "\"");
        assertThat(status()).isEqualTo("One message found.");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("milk");
        assertThat(find(SearchView.class).single().getPageTitle()).isEqualTo("Search: milk · Elevenses");
    }

    @Test
    void whatNarrowsItIsShownAndTakenBackWithOnePress() {
        RoomCard bar = roomScene.make(RoomKind.OPEN, "The bar", sofia, ben);
        roomScene.say(bar, sofia, "Milk at the bar");
        scene.say(sofia, "Milk in the kitchen");
        ben.signIn();
        look(Map.of(
                "q", "milk", "from", sofia.handle(), "in", bar.slug(), "after", "2020-01-01", "before", "2199-12-31"));
        assertThat(sent()).contains("Milk", " at the bar").doesNotContain(" in the kitchen");
        assertThat(find(ComboBox.class).all())
                .extracting(field -> field.getValue() == null ? "" : String.valueOf(field.getValue()))
                .anyMatch(chosen -> chosen.contains(sofia.handle()))
                .anyMatch(chosen -> chosen.contains("The bar"));
        assertThat(find(DatePicker.class).all())
                .extracting(DatePicker::getValue)
                .containsExactly(LocalDate.of(2020, 1, 1), LocalDate.of(2199, 12, 31));

        test(find(NativeButton.class)
                        .withText("Search everywhere, by anybody, at any time")
                        .single())
                .click();
        assertThat(sent()).contains(" at the bar", " in the kitchen");
        assertThat(status()).isEqualTo("2 messages found.");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("milk");
    }

    @Test
    void typingAsksAnew() {
        scene.say(sofia, "Milk in the kitchen");
        ben.signIn();
        look(Map.of());
        test(find(TextField.class).single()).setValue("kitch");
        assertThat(sent()).contains("\"Milk in the \",\"kitchen\"");
        test(find(TextField.class).single()).setValue("nothing of that kind");
        assertThat(sent()).contains("\"rows\":[]");
        assertThat(status()).isEqualTo("Nothing found.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from   | nobody-of-that-name | Nobody here goes by that name
            in     | no-such-room        | There is no room there
            after  | yesterday           | That is no day
            before | 2026-02-30          | That is no day
            after  | +999999999-12-31    | That is no day
            before | 1066-10-14          | That is no day
            q      | !!!                 | There is no word in this
            """)
    void whatNothingAnswersIsToldInASentence(String name, String value, String sentence) {
        scene.say(sofia, "Milk");
        ben.signIn();
        Map<String, String> asked = new HashMap<>(Map.of("q", "milk"));
        asked.put(name, value);
        look(asked);
        assertThat(status()).startsWith(sentence);
        assertThat(sent()).isEmpty();
    }

    @Test
    void aQuestionWithoutEndIsNotAsked() {
        ben.signIn();
        look(Map.of("q", "milk ".repeat(120)));
        assertThat(status()).contains("200 characters are enough");
        assertThat(sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "in", "after", "before", "q", "nonsense"})
    void twoOfOneKindAndKindsThatNobodyKnowsDoNoHarm(String name) {
        ben.signIn();
        UI.getCurrent().navigate("search", new QueryParameters(Map.of(name, List.of("", "2"))));
        assertThat(find(SearchForm.class).exists()).isTrue();
    }

    @Test
    void aClosedRoomIsForOthersAsOneThatNeverWas() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "Secret bar", sofia);
        roomScene.say(bar, sofia, "Milk at the bar");
        ben.signIn();
        look(Map.of("q", "milk", "in", bar.slug()));
        assertThat(status()).startsWith("There is no room there");
        assertThat(find(ComboBox.class).all().toString() + sent()).doesNotContain("Secret bar");
    }

    @Test
    void whoeverIsTakenOutSeesNothingMoreOfIt() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "Secret bar", sofia, ben);
        roomScene.say(bar, sofia, "Milk at the bar");
        scene.say(sofia, "Milk in the kitchen");
        ben.signIn();
        look(Map.of("q", "milk"));
        assertThat(sent()).contains(" at the bar", " in the kitchen");
        roomScene.remove(bar, sofia, ben);
        Arriving.pass();
        assertThat(sent()).doesNotContain("bar").contains(" in the kitchen");
        assertThat(status()).isEqualTo("One message found.");
    }

    @Test
    void moreThanAPageIsReadPageByPage() {
        for (int number = 0; number < 31; number++) {
            scene.say(sofia, KitchenScene.draft("Milk number " + number));
        }
        ben.signIn();
        look(Map.of("q", "milk"));
        assertThat(sent()).contains(" number 30", "\"more\":true").doesNotContain(" number 0\"");
        assertThat(status()).isEqualTo("The newest 30 messages; there are more.");
    }

    @Test
    void theJumpLeadsToWhatWasSaidAfterEverythingElse() {
        ben.signIn();
        look(Map.of());
        SearchDestination destination = beans.getBean(SearchDestination.class);
        assertThat(destination.matching("tea & cakes", 8)).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("Search for “tea & cakes” in what was said");
            assertThat(found.address()).isEqualTo("/search?q=tea%20%26%20cakes");
        });
        assertThat(destination.matching("  ", 8)).isEmpty();
    }
}
