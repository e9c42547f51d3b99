package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Profile;
import app.elevenses.wall.WallScene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Tag("database")
class NoMailServerTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Profile profile;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private Postman postman;

    @Autowired
    private JdbcClient database;

    @Test
    void whereNoServerIsNamedNothingPilesUp() {
        WallScene scene = WallScene.empty(beans);
        Colleague yuki = scene.hire("Yuki Tanabe");
        yuki.does(() -> profile.receiveMailAt("yuki@elevenses.example"));
        scene.celebrate(scene.hire("Ben Whitlock"), "Hurray", yuki);
        postman.round();

        assertThat(rows("notices", yuki)).isEqualTo(1);
        assertThat(rows("mails", yuki)).isZero();
        assertThat(yuki.<Boolean>does(() -> choices.mailIsSent())).isFalse();
    }

    private long rows(String table, Colleague reader) {
        return database.sql("select count(*) from " + table + " where person_id = ?")
                .param(reader.id())
                .query(Long.class)
                .single();
    }
}
