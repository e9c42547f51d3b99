package app.elevenses.breakroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.MessageLife;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomChangedMeanwhile;
import app.elevenses.breakroom.RoomDraft;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomScene;
import app.elevenses.breakroom.Rooms;
import app.elevenses.people.Colleagues.Colleague;
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
class RoomDialogTests extends SpringBrowserlessTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ObjectProvider<RoomDialog> dialogs;

    @Autowired
    private Rooms rooms;

    private RoomScene scene;
    private Colleague maya;

    @BeforeEach
    void arrive() {
        scene = RoomScene.of(beans);
        maya = KitchenScene.quiet(beans).hire("Maya Okafor");
        maya.signIn();
    }

    @Test
    void whatWasChangedElsewhereMeanwhileIsShownBesideWhatWasTypedHere() {
        RoomDraft draft = new RoomDraft("Bar", "After work", null, false, MessageLife.A_DAY);
        RoomCard bar = scene.make(RoomKind.OPEN, draft, maya);
        RoomDialog dialog = dialogs.getObject();
        dialog.change(bar);
        test(field("Name")).setValue("The bar");
        scene.change(bar, maya, new RoomDraft("Pub", "Beer", null, true, MessageLife.FOR_GOOD));

        assertThatThrownBy(this::keep).isInstanceOf(RoomChangedMeanwhile.class);
        assertThat(dialog.isOpened()).isTrue();
        assertThat(field("Name").getValue()).isEqualTo("The bar");
        assertThat(field("What it is about").getValue()).isEqualTo("Beer");

        keep();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(rooms.card(bar.id()))
                .get()
                .extracting(RoomCard::name, RoomCard::topic, RoomCard::readOnly, RoomCard::life)
                .containsExactly("The bar", "Beer", true, MessageLife.FOR_GOOD);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void keep() {
        test(find(Button.class).withText("Keep").single()).click();
    }
}
