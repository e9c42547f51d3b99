package app.elevenses.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.images.PictureCard;
import app.elevenses.images.PictureGone;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.AuthenticationException;

@SpringBootTest
@Tag("database")
class CelebratingTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Celebrating celebrating;

    @Autowired
    private Wall wall;

    private WallScene scene;
    private Colleague maya;
    private Colleague tomas;
    private Colleague aiko;

    @BeforeEach
    void meet() {
        scene = WallScene.empty(beans);
        maya = scene.hire("Maya Okafor");
        tomas = scene.hire("Tomáš Dvořák");
        aiko = scene.hire("佐藤 愛子");
    }

    @Test
    void aCelebrationIsReadAsItWasPosted() {
        PictureCard picture = scene.picture(maya);
        CelebrationDraft draft = WallScene.draft(picture, " Two rings 💍 ", aiko, maya, tomas);
        Instant before = Instant.now();
        long id = maya.does(() -> celebrating.celebrate(draft));

        CelebrationItem item = tomas.does(() -> wall.find(id)).orElseThrow();
        assertThat(item.id()).isEqualTo(id);
        assertThat(item.occasion()).isEqualTo(Occasion.WEDDING);
        assertThat(item.poster().name()).isEqualTo("Maya Okafor");
        assertThat(item.people()).extracting("name").containsExactly("佐藤 愛子", "Maya Okafor", "Tomáš Dvořák");
        assertThat(item.text()).isEqualTo("Look!");
        assertThat(item.picture()).isEqualTo(new CelebrationPicture(picture, "Two rings 💍"));
        assertThat(picture).isEqualTo(new PictureCard(picture.id(), 60, 40));
        assertThat(item.publishedAt()).isBetween(before.minusMillis(1), Instant.now());
        assertThat(item.cheererIds()).isEmpty();
        assertThat(item.newestComments()).isEmpty();
        assertThat(item.commentCount()).isZero();
        assertThat(tomas.does(() -> wall.newest()).items()).containsExactly(item);
    }

    @Test
    void whoeverIsNamedTwiceIsCelebratedOnce() {
        long id = scene.celebrate(maya, "Twice as good", aiko, tomas, aiko);
        assertThat(maya.does(() -> wall.find(id)).orElseThrow().people())
                .extracting("id")
                .containsExactly(aiko.id(), tomas.id());
    }

    @Test
    void aDraftPostedAgainIsTheSameCelebration() {
        CelebrationDraft draft = WallScene.draft("Once", aiko);
        long first = maya.does(() -> celebrating.celebrate(draft));
        long second = maya.does(() -> celebrating.celebrate(draft));
        long tomasOwn = tomas.does(() -> celebrating.celebrate(draft));

        assertThat(second).isEqualTo(first);
        assertThat(tomasOwn).isNotEqualTo(first);
        assertThat(scene.count("celebrations")).isEqualTo(2);
    }

    @Test
    void aDraftPostedByManyAtTheSameMomentIsOneCelebration() throws Exception {
        CelebrationDraft draft = WallScene.draft(scene.picture(maya), "A cake", aiko, tomas);
        List<Long> ids = AtOnce.all(8, () -> maya.does(() -> celebrating.celebrate(draft)));

        assertThat(ids.stream().distinct()).hasSize(1);
        assertThat(scene.count("celebrations")).isEqualTo(1);
        assertThat(scene.count("celebrated_people")).isEqualTo(2);
    }

    @Test
    void whatTwoTakeDownAtTheSameMomentIsTakenDownOnce() throws Exception {
        long id = scene.celebrate(maya, "Hurray!", aiko);
        List<Boolean> done = AtOnce.all(
                8,
                () -> maya.does(() -> {
                    try {
                        celebrating.takeDown(id);
                        return true;
                    } catch (CelebrationGone late) {
                        return false;
                    }
                }));

        assertThat(done).containsOnlyOnce(true);
        assertThat(scene.count("take_downs")).isEqualTo(1);
    }

    @Test
    void aPictureOfSomebodyElseCannotBePosted() {
        PictureCard tomasOwn = scene.picture(tomas);
        CelebrationDraft draft = WallScene.draft(tomasOwn, "Not mine", aiko);

        assertThatThrownBy(() -> maya.does(() -> celebrating.celebrate(draft))).isInstanceOf(PictureGone.class);
        assertThat(scene.count("celebrations")).isZero();
    }

    @Test
    void whoeverLeftCannotBeCelebrated() {
        Colleague lena = scene.hire("Lena Vogt");
        scene.letGo(lena);

        assertThatThrownBy(() -> scene.celebrate(maya, "Come back!", aiko, lena))
                .isInstanceOf(ColleagueGone.class);
        assertThat(scene.count("celebrations")).isZero();
    }

    @Test
    void whoeverLeftStaysOnTheWall() {
        Colleague lena = scene.hire("Lena Vogt");
        long id = scene.celebrate(lena, "Farewell!", lena);
        scene.letGo(lena);

        assertThat(maya.does(() -> wall.find(id)).orElseThrow().people())
                .extracting("name")
                .containsExactly("Lena Vogt");
    }

    @Test
    void aDraftOutOfShapeIsRefused() {
        CelebrationDraft noKey = new CelebrationDraft("", Occasion.BABY, List.of(aiko.id()), "Hello!", null, "");
        List<Long> many = Stream.iterate(1L, id -> id + 1).limit(31).toList();
        CelebrationDraft tooMany = new CelebrationDraft(WallScene.key(), Occasion.BABY, many, "Hello!", null, "");

        assertThatThrownBy(() -> maya.does(() -> celebrating.celebrate(noKey)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> maya.does(() -> celebrating.celebrate(tooMany)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aStrangerCannotPost() {
        CelebrationDraft draft = WallScene.draft("Hello!", aiko);
        assertThatThrownBy(() -> celebrating.celebrate(draft)).isInstanceOf(AuthenticationException.class);
    }

    @ParameterizedTest
    @CsvSource({"poster, true", "celebrated, true", "other, false", "approver, false", "administrator, true"})
    void onlyThoseItConcernsAndAdministratorsTakeItDown(String who, boolean may) {
        long id = scene.celebrate(maya, "Hurray!", aiko);
        Colleague person = switch (who) {
            case "poster" -> maya;
            case "celebrated" -> aiko;
            case "approver" -> scene.hire("Priya Raman", Role.APPROVER);
            case "administrator" -> scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
            default -> tomas;
        };
        if (may) {
            person.does(() -> celebrating.takeDown(id));
        } else {
            assertThatThrownBy(() -> person.does(() -> celebrating.takeDown(id)))
                    .isInstanceOf(CelebrationGone.class);
        }
        assertThat(maya.does(() -> wall.find(id)).isPresent()).isEqualTo(!may);
    }

    @Test
    void onlyWhoeverTookItDownPutsItBack() {
        long id = scene.celebrate(maya, "Hurray!", aiko);
        CelebrationItem item = maya.does(() -> wall.find(id)).orElseThrow();
        aiko.does(() -> celebrating.takeDown(id));

        assertThatThrownBy(() -> maya.does(() -> celebrating.putBack(id))).isInstanceOf(CelebrationGone.class);
        assertThat(maya.does(() -> wall.find(id))).isEmpty();
        aiko.does(() -> celebrating.putBack(id));
        assertThat(maya.does(() -> wall.find(id))).contains(item);
        assertThatThrownBy(() -> aiko.does(() -> celebrating.putBack(id))).isInstanceOf(CelebrationGone.class);
    }

    @Test
    void whatIsTakenDownCannotBeTakenDownAgain() {
        long id = scene.celebrate(maya, "Hurray!", aiko);
        maya.does(() -> celebrating.takeDown(id));
        assertThatThrownBy(() -> maya.does(() -> celebrating.takeDown(id))).isInstanceOf(CelebrationGone.class);
        assertThatThrownBy(() -> maya.does(() -> celebrating.takeDown(Long.MAX_VALUE)))
                .isInstanceOf(CelebrationGone.class);
    }
}
