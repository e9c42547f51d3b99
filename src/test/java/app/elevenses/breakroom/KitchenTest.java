package app.elevenses.breakroom;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

/** A test that begins in a quiet kitchen, with two colleagues and an administrator about. */
@SpringBootTest
@Tag("database")
public abstract class KitchenTest {

    @Autowired
    protected AutowireCapableBeanFactory beans;

    protected KitchenScene scene;
    protected RoomScene roomScene;
    protected Colleague ben;
    protected Colleague sofia;
    protected Colleague ada;
    protected long kitchen;

    @BeforeEach
    void comeIn() {
        scene = KitchenScene.quiet(beans);
        roomScene = RoomScene.of(beans);
        ben = scene.hire("Ben Whitlock");
        sofia = scene.hire("Sofia Tavares");
        ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        kitchen = scene.kitchen(ben);
    }
}
