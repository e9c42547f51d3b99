package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A test of what three colleagues are told, one of whom approves. */
@NoticesTest
abstract class TellingTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    Notices notices;

    NoticesScene scene;
    Colleague ben;
    Colleague mina;
    Colleague yuki;

    @BeforeEach
    void hire() {
        scene = NoticesScene.empty(beans);
        ben = scene.hire("Ben Whitlock");
        mina = scene.hire("Mina Farahani", Role.APPROVER);
        yuki = scene.hire("Yuki Tanabe");
    }

    void later() {
        scene.pass(NoticesScene.A_WHILE);
    }

    List<NoticeItem> of(Colleague reader) {
        return reader.does(() -> notices.newest(50).items());
    }

    NoticeItem only(Colleague reader) {
        assertThat(of(reader)).hasSize(1);
        return of(reader).getFirst();
    }

    int unseen(Colleague reader) {
        return reader.<Integer>does(() -> notices.unseen());
    }
}
