package app.elevenses.breakroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.TableLaid;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@Tag("database")
class TableDialogTests extends SpringBrowserlessTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ObjectProvider<TableDialog> dialogs;

    @BeforeEach
    void arrive() {
        KitchenScene.quiet(beans).hire("Maya Okafor").signIn();
    }

    @Test
    void theFirstPressLaysItAndWhatIsRefusedCanBePressedAgain() {
        dialogs.getObject().open();
        assertThat(lay().isDisableOnClick()).isTrue();
        test(lay()).click();
        test(find(TextField.class).single()).setValue("A coffee for four");
        test(lay()).click();
        assertThat(find(TableDialog.class).all()).noneMatch(TableDialog::isOpened);

        dialogs.getObject().open();
        test(find(TextField.class).single()).setValue("And a second one");
        assertThatThrownBy(() -> test(lay()).click()).isInstanceOf(TableLaid.class);
        assertThat(lay().isEnabled()).isTrue();
        assertThat(find(TextField.class).single().getValue()).isEqualTo("And a second one");
    }

    private Button lay() {
        return find(Button.class).withText("Lay it").single();
    }
}
