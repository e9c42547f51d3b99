package app.elevenses.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.elevenses.people.Colleagues.Colleague;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Tag("database")
class StatusesTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Statuses statuses;

    @Autowired
    private StatusSweep sweep;

    @Autowired
    private Discretions discretions;

    @Autowired
    private JdbcClient database;

    private Colleagues colleagues;
    private Colleague ben;
    private Colleague sofia;

    @BeforeEach
    void meet() {
        colleagues = beans.createBean(Colleagues.class);
        ben = colleagues.hire("Ben Whitlock");
        sofia = colleagues.hire("Sofia Tavares");
    }

    private static StatusDraft draft(String words) {
        return new StatusDraft("🌴", words, null);
    }

    private @Nullable StatusItem seenBySofia() {
        return sofia.does(() -> statuses.of(ben.id())).orElse(null);
    }

    @Test
    void whatIsSetIsToldUntilItIsChangedOrCleared() {
        assertThat(seenBySofia()).isNull();
        ben.does(() -> statuses.set(draft("On holiday")));
        assertThat(seenBySofia()).isEqualTo(new StatusItem("🌴", "On holiday", null));
        ben.does(() -> statuses.set(new StatusDraft("☕", "Back, with coffee", null)));
        assertThat(seenBySofia()).isEqualTo(new StatusItem("☕", "Back, with coffee", null));
        assertThat(sofia.does(() -> statuses.mine())).isEmpty();
        ben.does(() -> statuses.clear());
        ben.does(() -> statuses.clear());
        assertThat(seenBySofia()).isNull();
    }

    @Test
    void itEndsByItselfAndIsForgottenThen() {
        ben.does(() ->
                statuses.set(new StatusDraft("🌴", "For a moment", Instant.now().plusMillis(700))));
        assertThat(seenBySofia()).isNotNull();
        await().until(() -> seenBySofia() == null);
        assertThat(ben.does(() -> statuses.mine())).isEmpty();
        sweep.sweep();
        assertThat(kept(ben)).isZero();
    }

    @Test
    void whatIsUndoneIsToldAgainUnlessItIsOver() {
        ben.does(() -> statuses.set(draft("On holiday")));
        StatusItem before = seenBySofia();
        ben.does(() -> statuses.clear());
        ben.does(() -> statuses.putBack(before));
        assertThat(seenBySofia()).isEqualTo(before);
        ben.does(() ->
                statuses.putBack(new StatusItem("🌴", "Long ago", Instant.now().minusSeconds(1))));
        assertThat(seenBySofia()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", " \t\n ", "\u200b\u2060", "\u0000\u0007"})
    void whatSaysNothingIsRefused(String words) {
        refuses(draft(words), "people.refusal.status");
    }

    @Test
    void whatIsLongerThanALineIsRefusedAndWhatJustFitsIsNot() {
        refuses(draft("x".repeat(1_000)), "people.refusal.status");
        refuses(draft("🥛".repeat(81)), "people.refusal.status");
        ben.does(() -> statuses.set(draft("🥛".repeat(80))));
        assertThat(seenBySofia()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "🌴🌴", "<b>", "1", "🌴 ", "a long story instead of an emoji, which would not fit"})
    void anEmojiThatIsNoneIsRefused(String emoji) {
        refuses(new StatusDraft(emoji, "On holiday", null), "people.refusal.status-emoji");
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "-31536000", "31708800", "31556889864403199"})
    void anEndInThePastOrInADistantFutureIsRefused(long seconds) {
        Instant end = seconds > 1_000_000_000
                ? Instant.ofEpochSecond(seconds)
                : Instant.now().plusSeconds(seconds);
        refuses(new StatusDraft("🌴", "On holiday", end), "people.refusal.status-end");
    }

    private void refuses(StatusDraft draft, String sentence) {
        assertThatThrownBy(() -> ben.does(() -> statuses.set(draft))).hasMessage(sentence);
        assertThat(kept(ben)).isZero();
    }

    @Test
    void controlCharactersAndLineBreaksAreTidiedAway() {
        ben.does(() -> statuses.set(draft("  On\u0000 holi\u202eday,\r\n\tfar   away ")));
        assertThat(seenBySofia()).isEqualTo(new StatusItem("🌴", "On holiday, far away", null));
    }

    @Test
    void twoDevicesThatSetItAtOnceLeaveOne() {
        try (ExecutorService devices = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 12)
                    .forEach(number -> devices.execute(() -> ben.does(() -> statuses.set(draft("Number " + number)))));
        }
        assertThat(kept(ben)).isOne();
        assertThat(seenBySofia()).isEqualTo(ben.does(() -> statuses.mine()).orElseThrow());
    }

    @Test
    void whoeverLeavesIsForgotten() {
        ben.does(() -> statuses.set(draft("On holiday")));
        ben.does(() -> discretions.beInvisible(true));
        colleagues.letGo(ben);
        assertThat(seenBySofia()).isNull();
        assertThat(kept(ben)).isZero();
        assertThat(database.sql("select count(*) from discretions where person_id = ?")
                        .param(ben.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void strangersAreToldNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> statuses.of(ben.id())).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> statuses.set(draft("Hello")))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> discretions.mine()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private long kept(Colleague somebody) {
        return database.sql("select count(*) from person_statuses where person_id = ?")
                .param(somebody.id())
                .query(Long.class)
                .single();
    }
}
