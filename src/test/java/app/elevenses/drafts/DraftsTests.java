package app.elevenses.drafts;

import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.images.PictureCard;
import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.wall.WallScene;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Tag("database")
class DraftsTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftSweep sweep;

    @Autowired
    private JdbcClient database;

    private final Instant start = Instant.now().truncatedTo(MILLIS).minusSeconds(60);
    private Colleagues colleagues;
    private Colleague maya;
    private Colleague tomas;

    @BeforeEach
    void hire() {
        colleagues = beans.createBean(Colleagues.class);
        maya = colleagues.hire("Maya Okafor");
        tomas = colleagues.hire("Tomáš Dvořák");
        maya.signIn();
    }

    private Instant at(int second) {
        return start.plusSeconds(second);
    }

    private void keep(String place, String words, Instant writtenAt) {
        drafts.keep(place, words, List.of(), writtenAt);
    }

    @Test
    void whatIsKeptIsFoundAgainByWhoeverWroteIt() {
        keep("wall", "{\"text\":\"Zwölf Jahre 🎂\"}", at(1));
        assertThat(drafts.find("wall")).contains(new Draft("wall", "{\"text\":\"Zwölf Jahre 🎂\"}", at(1)));
    }

    @Test
    void nobodyElseFindsIt() {
        keep("wall", "\"for my eyes\"", at(1));
        tomas.signIn();
        assertThat(drafts.find("wall")).isEmpty();
        assertThat(drafts.under("wall")).isEmpty();

        keep("wall", "\"mine\"", at(2));
        drafts.finish("wall");
        maya.signIn();
        assertThat(content("wall")).isEqualTo("\"for my eyes\"");
    }

    @Test
    void aStrangerKeepsAndFindsNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> keep("wall", "\"\"", at(1))).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> drafts.find("wall")).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> drafts.under("wall")).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> drafts.finish("wall")).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> drafts.discard("wall", at(1))).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void theNewestIsThereInWhateverOrderCopiesCome() {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, 12).boxed().toList());
        Collections.shuffle(order);
        order.forEach(number -> keep("wall", "\"copy " + number + "\"", at(number)));

        assertThat(content("wall")).as(order.toString()).isEqualTo("\"copy 12\"");
    }

    @Test
    void theSameCopyTwiceIsThereOnce() {
        keep("wall", "\"once\"", at(1));
        keep("wall", "\"once\"", at(1));
        assertThat(drafts.under("wall")).hasSize(1);
    }

    @Test
    void whatWasSentDoesNotComeBackWithALateCopy() {
        keep("comment:7", "\"Hear, hear\"", at(1));
        drafts.finish("comment:7");
        keep("comment:7", "\"Hear, he\"", at(2));
        assertThat(content("comment:7")).isNull();
    }

    @Test
    void whatWasSentBeforeAnyCopyCameDoesNotComeBackEither() {
        drafts.finish("comment:8");
        keep("comment:8", "\"quick\"", at(2));
        assertThat(content("comment:8")).isNull();
    }

    @Test
    void whatIsWrittenAfterwardsIsNew() {
        drafts.finish("comment:7");
        keep(
                "comment:7",
                "\"One more thing\"",
                drafts.find("comment:7").orElseThrow().writtenAt().plusMillis(1));
        keep("comment:7", "\"One more thing\"", Instant.now());
        assertThat(content("comment:7")).isEqualTo("\"One more thing\"");
    }

    @Test
    void whatIsThrownAwayLateDoesNotTakeNewerWordsAlong() {
        keep("wall", "\"newer\"", at(3));
        drafts.discard("wall", at(2));
        assertThat(content("wall")).isEqualTo("\"newer\"");

        drafts.discard("wall", at(4));
        assertThat(content("wall")).isNull();
    }

    @Test
    void aClockThatIsAheadDoesNotShutOutTheOthers() {
        keep("wall", "\"from the future\"", Instant.now().plus(Duration.ofDays(400)));
        assertThat(drafts.find("wall").orElseThrow().writtenAt()).isBeforeOrEqualTo(Instant.now());

        keep("wall", "\"from now\"", Instant.now().plusSeconds(1));
        assertThat(content("wall")).isEqualTo("\"from now\"");
    }

    @Test
    void thoseOfAKindAreReadInOneLook() {
        keep("comment:1", "\"a\"", at(1));
        keep("comment:22", "\"b\"", at(1));
        keep("comments", "\"c\"", at(1));
        keep("kitchen", "\"d\"", at(1));
        assertThat(drafts.under("comment")).extracting(Draft::place).containsExactly("comment:1", "comment:22");
        assertThat(drafts.under("kitchen")).extracting(Draft::place).containsExactly("kitchen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Wall", "wall:", ":1", "wall:1:2", "comment:%", "comment_1", "wall ", "../wall", "ä"})
    void aPlaceIsAShortName(String place) {
        assertThatThrownBy(() -> keep(place, "\"\"", at(1))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> drafts.find(place)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> drafts.under(place)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> drafts.finish(place)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void sixtyFourKilobytesAreEnough() {
        String words = "é".repeat(Drafts.LARGEST / 2);
        keep("wall", words, at(1));
        assertThat(content("wall")).isEqualTo(words);
        assertThatThrownBy(() -> keep("wall", words + "é", at(2))).isInstanceOf(DraftTooLarge.class);
    }

    @Test
    void ofVeryManyTheOldestGo() {
        IntStream.range(1, DraftDrawer.MOST).forEach(number -> keep("comment:" + number, "\"x\"", at(number)));
        drafts.finish("kitchen");
        keep("comment:1000", "\"x\"", Instant.now());
        assertThat(drafts.under("comment")).hasSize(DraftDrawer.MOST);
        assertThat(drafts.find("kitchen")).isEmpty();

        keep("comment:1001", "\"x\"", Instant.now());
        assertThat(drafts.find("comment:1")).isEmpty();
        assertThat(drafts.find("comment:2")).isPresent();
        assertThat(drafts.find("comment:1001")).isPresent();
    }

    @Test
    void onesOwnPicturesStayForAsLongAsTheDraftDoesAndNobodyElsesIsHeld() {
        WallScene scene = WallScene.empty(beans);
        PictureCard mine = scene.picture(maya);
        PictureCard second = scene.picture(maya);
        PictureCard theirs = scene.picture(tomas);
        drafts.keep("wall", "{}", List.of(mine.id(), second.id(), theirs.id(), Long.MAX_VALUE), at(2));
        assertThat(held()).containsExactly(mine.id(), second.id());
        drafts.keep("wall", "{}", List.of(), at(1));
        assertThat(held()).containsExactly(mine.id(), second.id());
        drafts.keep("wall", "{}", List.of(mine.id()), at(3));
        assertThat(held()).containsExactly(mine.id());
        assertThatThrownBy(() -> database.sql("delete from pictures where id = ?")
                        .param(mine.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);

        drafts.finish("wall");
        assertThat(held()).isEmpty();
    }

    private List<@Nullable Long> held() {
        return database.sql("select picture_id from draft_pictures where person_id = ? order by picture_id")
                .param(maya.id())
                .query(Long.class)
                .list();
    }

    @Test
    void whoeverLeavesLeavesNoDraftBehind() {
        keep("wall", "\"I will tell them that\"", at(1));
        colleagues.letGo(maya);
        assertThat(rowsOf(maya)).isZero();
    }

    @Test
    void whatNobodyTouchedForNinetyDaysGoesAndWhatIsOverGoesAfterOne() {
        keep("comment:1", "\"old\"", at(0));
        keep("comment:2", "\"not so old\"", at(0));
        drafts.finish("comment:3");
        drafts.finish("comment:4");
        age("comment:1", Duration.ofDays(90).plusMinutes(1));
        age("comment:2", Duration.ofDays(90).minusMinutes(1));
        age("comment:3", Duration.ofDays(1).plusMinutes(1));
        age("comment:4", Duration.ofDays(1).minusMinutes(1));

        sweep.sweep();

        assertThat(drafts.under("comment")).extracting(Draft::place).containsExactly("comment:2", "comment:4");
    }

    private void age(String place, Duration age) {
        database.sql("update drafts set written_at = ? where person_id = ? and place = ?")
                .params(LocalDateTime.ofInstant(Instant.now().minus(age), ZoneOffset.UTC), maya.id(), place)
                .update();
    }

    private long rowsOf(Colleague colleague) {
        return database.sql("select count(*) from drafts where person_id = ?")
                .param(colleague.id())
                .query(Long.class)
                .single();
    }

    private @Nullable String content(String place) {
        return drafts.find(place).orElseThrow().content();
    }
}
