package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.RoomScene;
import app.elevenses.people.Colleagues.Colleague;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A test of a screen that begins in a quiet kitchen, with two colleagues about. */
@SpringBootTest
@Tag("database")
public abstract class KitchenScreenTest extends SpringBrowserlessTest {

    @Autowired
    protected AutowireCapableBeanFactory beans;

    protected KitchenScene scene;
    protected RoomScene roomScene;
    protected Colleague ben;
    protected Colleague sofia;

    @BeforeEach
    void comeIn() {
        scene = KitchenScene.quiet(beans);
        roomScene = RoomScene.of(beans);
        ben = scene.hire("Ben Whitlock");
        sofia = scene.hire("Sofia Tavares");
    }

    /** What the menu above the room that is shown offers. */
    protected List<String> offered() {
        return menu().map(MenuItem::getText).toList();
    }

    /** Chooses that from it. */
    protected void choose(String name) {
        MenuItem chosen =
                menu().filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
        ComponentUtil.fireEvent(chosen, new ClickEvent<>(chosen));
    }

    /** Opens it as a press on its button does. */
    private Stream<MenuItem> menu() {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> each.getAriaLabel().equals(Optional.of("What you can do with this room")))
                .findFirst()
                .orElseThrow();
        ObjectNode pressed = JsonMapper.shared().createObjectNode();
        pressed.putObject("event.detail");
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "vaadin-context-menu-before-open", pressed));
        return find(ContextMenu.class).all().stream()
                .filter(menu -> menu.getTarget() == button)
                .flatMap(menu -> menu.getItems().stream());
    }
}
