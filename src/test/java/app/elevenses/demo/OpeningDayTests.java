package app.elevenses.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.elevenses.embedded.ServerOfItsOwn;
import app.elevenses.people.Acting;
import app.elevenses.people.PersonCard;
import app.elevenses.wall.CelebrationItem;
import app.elevenses.wall.CelebrationPicture;
import app.elevenses.wall.Occasion;
import app.elevenses.wall.Wall;
import app.elevenses.wall.WallPage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ActiveProfiles("demo")
@ContextConfiguration(initializers = ServerOfItsOwn.class)
class OpeningDayTests {

    @Autowired
    private OpeningDay openingDay;

    @Autowired
    private Wall wall;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Acting acting;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private List<CelebrationItem> hanging = List.of();

    @BeforeEach
    void lookAtTheWall() {
        hanging = acting.as("ben", this::wholeWall);
    }

    @ParameterizedTest
    @CsvSource({
        "ada, ROLE_ADMINISTRATOR",
        "mina, ROLE_APPROVER",
        "olu, ROLE_MAIL_ROOM",
        "ben, ROLE_STAFF",
        "yuki, ROLE_STAFF",
        "sofia, ROLE_STAFF"
    })
    void everyoneAgreedUponIsThereWithTheSamePassword(String handle, String authority) {
        UserDetails account = accounts.loadUserByUsername(handle);
        assertThat(account.isEnabled()).isTrue();
        assertThat(passwords.matches("elevenses", account.getPassword())).isTrue();
        assertThat(account.getAuthorities()).extracting("authority").contains(authority);
    }

    @Test
    void aboutTenOfFourteenWearAPortrait() {
        assertThat(rows("people")).isEqualTo(14).isEqualTo(Cast.values().length);
        assertThat(rows("people where picture_id is not null")).isBetween(9L, 12L);
    }

    @Test
    void whoeverLeftCannotSignIn() {
        assertThat(accounts.loadUserByUsername(Cast.HENRIK.handle()).isEnabled())
                .isFalse();
    }

    @Test
    void aboutSixtyCelebrationsHangThere() {
        assertThat(hanging).hasSizeBetween(55, 70);
    }

    @Test
    void everyOccasionIsCelebratedAtLeastThreeTimes() {
        assertThat(hanging.stream().collect(groupingBy(CelebrationItem::occasion, counting())))
                .containsOnlyKeys(Occasion.values())
                .allSatisfy((occasion, times) -> assertThat(times).isGreaterThanOrEqualTo(3));
    }

    @Test
    void everyPictureHasWordsAndNoneHangsThereMoreThanTwice() {
        List<CelebrationPicture> pictures = hanging.stream()
                .flatMap(item -> Optional.ofNullable(item.picture()).stream())
                .toList();
        assertThat(pictures).hasSizeBetween(40, 50);
        assertThat(pictures)
                .extracting(CelebrationPicture::alt)
                .allSatisfy(words -> assertThat(words).hasSizeBetween(40, 300));
        assertThat(pictures.stream()
                        .collect(groupingBy(picture -> picture.card().id(), counting()))
                        .values())
                .allSatisfy(times -> assertThat(times).isLessThanOrEqualTo(2));
    }

    @Test
    void thePastReachesFromFiveMonthsAgoToThisVeryHour() {
        Instant now = Instant.now();
        assertThat(hanging.getFirst().publishedAt()).isBetween(now.minus(2, ChronoUnit.HOURS), now);
        assertThat(hanging.getLast().publishedAt())
                .isBetween(now.minus(160, ChronoUnit.DAYS), now.minus(140, ChronoUnit.DAYS));
        assertThat(hanging.stream().filter(item -> item.publishedAt().isAfter(now.minus(3, ChronoUnit.DAYS))))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void nobodyCelebratesOrAnswersBeforeTheyJoinedOrAfterTheyLeft() {
        assertThat(outOfTime("celebrations c join people p on p.id = c.poster_id", "c.published_at"))
                .isZero();
        assertThat(outOfTime(
                        "celebrations c join celebrated_people n on n.celebration_id = c.id join people p on p.id = n.person_id",
                        "c.published_at"))
                .isZero();
        assertThat(outOfTime("comments c join people p on p.id = c.author_id", "c.said_at"))
                .isZero();
        assertThat(outOfTime("cheers c join people p on p.id = c.person_id", "c.cheered_at"))
                .isZero();
    }

    @Test
    void nobodyAnswersWhatHasNotBeenSaidNorInTheFuture() {
        String untimely =
                "join celebrations c on c.id = a.celebration_id where said_at not between published_at and utc_timestamp(6)";
        assertThat(rows("comments a " + untimely)).isZero();
    }

    @Test
    void whatWasSaidLatelyIsReadRoomByRoomInTheOrderItWasSaid() {
        assertThat(rows("messages")).isBetween(60L, 90L);
        assertThat(
                        rows(
                                "messages m join messages n on n.room_id = m.room_id and n.id > m.id and n.said_at < m.said_at"))
                .isZero();
        assertThat(rows("messages where said_at not between utc_timestamp(6) - interval 10 day and utc_timestamp(6)"))
                .isZero();
        assertThat(rows("reactions")).isGreaterThan(60);
        assertThat(rows("messages where thread_id is not null and in_room")).isPositive();
        assertThat(rows("messages where thread_id is not null and not in_room")).isGreaterThan(2);
        assertThat(rows("message_pictures")).isBetween(3L, 6L);
    }

    @Test
    void theBirthdayOfYukiIsLeftForOthersToCelebrate() {
        assertThat(hanging)
                .filteredOn(item -> item.occasion() == Occasion.BIRTHDAY)
                .noneSatisfy(item ->
                        assertThat(item.people()).extracting(PersonCard::handle).contains("yuki"));
    }

    @Test
    void theClockGoesAsEverybodyElsesAgain() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(Duration.ofSeconds(5)));
    }

    @Test
    void openingAgainChangesNothing() {
        List<Long> before = hanging.stream().map(CelebrationItem::id).toList();
        openingDay.run(new DefaultApplicationArguments());
        assertThat(acting.as("ben", this::wholeWall))
                .extracting(CelebrationItem::id)
                .isEqualTo(before);
        assertThat(rows("people")).isEqualTo(14);
    }

    private List<CelebrationItem> wholeWall() {
        List<CelebrationItem> items = new ArrayList<>();
        WallPage page = wall.newest();
        items.addAll(page.items());
        while (page.more()) {
            page = wall.before(items.getLast().key());
            items.addAll(page.items());
        }
        return items;
    }

    private long outOfTime(String whose, String at) {
        return rows(whose + " where %1$s < p.joined_at or %1$s > p.left_at".formatted(at));
    }

    private long rows(String from) {
        return database.sql("select count(*) from " + from).query(Long.class).single();
    }
}
