package app.elevenses.vault.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.places.AddressForm;
import app.elevenses.places.Country;
import app.elevenses.vault.AddressVault;
import app.elevenses.vault.VaultScene;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(VaultScene.class)
@Tag("database")
class OwnAddressTests extends SpringBrowserlessTest {

    @Autowired
    private VaultScene scene;

    @Autowired
    private AddressSection section;

    @Autowired
    private AddressVault vault;

    @Autowired
    private JdbcClient database;

    private Colleague yuki;

    @BeforeEach
    void yukiLooksAtHerPage() {
        yuki = scene.hire("Yuki Tanabe");
        yuki.signIn();
    }

    @Test
    void whoeverHasNoneIsOfferedToAddOne() {
        open();
        assertThat(label()).isEmpty();

        press("Add an address");
        fill(new Country("PT"), "Sofia Tavares", "Rua do Norte 5", "1100-148", "Lisboa");
        press("Remember it");

        assertThat(label()).containsExactly("Sofia Tavares", "Rua do Norte 5", "1100-148 Lisboa", "PORTUGAL");
        assertThat(vault.remembered()).isPresent();
    }

    @Test
    void whatDoesNotFitIsSaidBesideIt() {
        open();
        press("Add an address");
        fill(new Country("PT"), "Sofia Tavares", "Rua do Norte 5", "1100", "Lisboa");
        press("Remember it");

        assertThat(field("Postal code").isInvalid()).isTrue();
        assertThat(field("Postal code").getErrorMessage()).isEqualTo("A postal code there looks like 1100-148.");
        assertThat(field("Town or city").isInvalid()).isFalse();
        assertThat(vault.remembered()).isEmpty();
    }

    @Test
    void withoutACountryNothingElseIsAsked() {
        open();
        press("Add an address");
        assertThat(find(TextField.class).all()).isEmpty();
        press("Remember it");
        assertThat(country().getErrorMessage()).isEqualTo("Choose the country first.");
    }

    @Test
    void changingBeginsWithWhatIsRemembered() {
        vault.remember(VaultScene.inBerlin());
        open();
        press("Change");
        assertThat(country().getValue()).isEqualTo(new Country("DE"));
        field("Street and number").setValue("Lindenallee 1");
        press("Remember it");
        assertThat(label()).contains("Lindenallee 1", "10115 Berlin");
    }

    @Test
    void forgettingIsAskedOnceMore() {
        vault.remember(VaultScene.inBerlin());
        open();
        press("Forget it");
        press("Cancel");
        assertThat(label()).isNotEmpty();
        press("Forget it");
        press("Yes, forget it");
        assertThat(label()).isEmpty();
        assertThat(vault.remembered()).isEmpty();
    }

    @Test
    void aDamagedAddressCanBeGivenOnceMore() {
        vault.remember(VaultScene.inBerlin());
        database.sql("update remembered_addresses set city = name where owner_id = ?")
                .param(yuki.id())
                .update();
        open();
        assertThat(label()).isEmpty();
        press("Add an address");
        fill(new Country("PT"), "Sofia Tavares", "Rua do Norte 5", "1100-148", "Lisboa");
        press("Remember it");
        assertThat(label()).contains("PORTUGAL");
    }

    private void open() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(section.section());
    }

    private List<String> label() {
        return find(Div.class).withClassName("address-label").all().stream()
                .flatMap(label -> label.getChildren())
                .map(line -> line.getElement().getText())
                .toList();
    }

    private void fill(Country where, String name, String street, String code, String city) {
        country().setValue(where);
        field("Name on the label").setValue(name);
        field("Street and number").setValue(street);
        field("Postal code").setValue(code);
        field("Town or city").setValue(city);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Country> country() {
        return find(ComboBox.class, find(AddressForm.class).single()).single();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}
