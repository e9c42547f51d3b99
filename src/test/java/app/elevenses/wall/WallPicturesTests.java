package app.elevenses.wall;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.images.PictureCard;
import app.elevenses.people.Colleagues.Colleague;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@Tag("database")
class WallPicturesTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private WallPictures pictures;

    @Autowired
    private Celebrating celebrating;

    private Colleague maya;
    private Colleague tomas;
    private PictureCard picture;
    private long id;

    @BeforeEach
    void celebrate() {
        WallScene scene = WallScene.empty(beans);
        maya = scene.hire("Maya Okafor");
        tomas = scene.hire("Tomáš Dvořák");
        picture = scene.picture(maya);
        CelebrationDraft draft = WallScene.draft(picture, "Two rings", tomas);
        id = maya.does(() -> celebrating.celebrate(draft));
    }

    @Test
    void everybodySignedInSeesAPictureOnTheWall() {
        assertThat(tomas.does(() -> pictures.shows(picture.id()))).isTrue();
    }

    @Test
    void aStrangerSeesNone() {
        assertThat(pictures.shows(picture.id())).isFalse();
    }

    @Test
    void aPictureThatIsNotOnTheWallIsNotShown() {
        WallScene scene = beans.createBean(WallScene.class);
        PictureCard waiting = scene.picture(maya);
        assertThat(maya.does(() -> pictures.shows(waiting.id()))).isFalse();
        assertThat(maya.does(() -> pictures.shows(Long.MAX_VALUE))).isFalse();
    }

    @Test
    void aPictureIsTakenDownWithItsCelebrationAndComesBackWithIt() {
        tomas.does(() -> celebrating.takeDown(id));
        assertThat(maya.does(() -> pictures.shows(picture.id()))).isFalse();
        tomas.does(() -> celebrating.putBack(id));
        assertThat(maya.does(() -> pictures.shows(picture.id()))).isTrue();
    }
}
