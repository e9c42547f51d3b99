package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.RoomScene;
import app.elevenses.people.Colleagues.Colleague;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

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
}
