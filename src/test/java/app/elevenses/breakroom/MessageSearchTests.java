package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.search.FindingKey;
import app.elevenses.search.Question;
import app.elevenses.text.Sought;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class MessageSearchTests extends KitchenTest {

    private static final int ALL = 100;

    @Autowired
    private MessageSearch search;

    @Autowired
    private Talking talking;

    @Autowired
    private MessageExpiry expiry;

    @Autowired
    private MessagesWithoutWords withoutWords;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void meet() {
        sofia.signIn();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            milk              | The price of MILK is up
            mil               | The price of MILK is up
            price up          | The price of MILK is up
            the               | The price of MILK is up
            i                 | I am back
            kase              | Käse und Brot
            Käs               | Käse und Brot
            strasse           | In der Mönckebergstraße, Straße 3
            コーヒー          | 朝のコーヒーはいかが
            ｺｰﾋｰ             | 朝のコーヒーはいかが
            朝の コーヒー     | 朝のコーヒーはいかが
            茶                | ミルクとお茶
            🎂                | Today: 🎂!
            tea.example       | See https://tea.example/menu
            olu@tea.example   | Write to olu@tea.example
            @kitchen          | the kitchen, at last
            """)
    void whatWasSaidIsFoundByItsWords(String words, String said) {
        scene.say(ben, "Something else, not about that");
        long id = scene.say(ben, said);
        assertThat(found(words)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tea milk",
                "milk tea",
                "ilk",
                "milkshake",
                "ミルク",
                "' or '1'='1",
                "mi% lk",
                "#1",
                "@1",
                "+milk -price x"
            })
    void whatWasNotSaidIsNotFound(String words) {
        scene.say(ben, "The price of milk");
        assertThat(found(words)).isEmpty();
    }

    private List<Long> found(String words) {
        return found(sofia, question(words));
    }

    private List<Long> found(Colleague reader, Question question) {
        return reader.does(() -> search.find(question, FindingKey.LAST, ALL)).stream()
                .map(MessageItem::id)
                .toList();
    }

    private static Question question(String words) {
        return new Question(Sought.of(words), null, null, null, null);
    }

    @Test
    void itIsFoundAsItIsSaidNow() {
        long id = scene.say(ben, "The price of milk");
        scene.edit(ben, id, "The price of tea");
        assertThat(found("milk")).isEmpty();
        assertThat(found("tea")).containsExactly(id);
    }

    @Test
    void whatIsDeletedIsNotFoundUntilItIsPutBack() {
        long id = scene.say(ben, "The price of milk");
        ben.does(() -> talking.delete(id));
        assertThat(found("milk")).isEmpty();
        assertThat(found(ben, question("milk"))).isEmpty();
        ben.does(() -> talking.putBack(id));
        assertThat(found("milk")).containsExactly(id);
    }

    @Test
    void whatIsOverIsGoneFromSearchToo() {
        RoomCard room =
                roomScene.make(RoomKind.OPEN, new RoomDraft("Short-lived", "", null, false, MessageLife.A_DAY), ben);
        long id = roomScene.say(room, ben, "The price of milk");
        assertThat(found("milk")).containsExactly(id);
        scene.ago("messages", "said_at", 2 * 24 * 60 * 60, room.id());
        scene.ago("room_expiries", "chosen_at", 9 * 24 * 60 * 60, room.id());
        expiry.sweep();
        assertThat(found("milk")).isEmpty();
        assertThat(scene.count("message_words where message_id = " + id)).isZero();
    }

    @Test
    void itIsFoundByWhoeverMayReadItAndByNobodyElse() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "The bar", ben, ada);
        RoomCard two = roomScene.between(ben, ada);
        long inBar = roomScene.say(bar, ben, "A secret about milk");
        long between = roomScene.say(two, ben, "Another secret about milk");
        long known = scene.say(ben, "No secret about milk");

        assertThat(found("milk")).containsExactly(known);
        assertThat(found(ada, question("milk"))).containsExactly(known, between, inBar);
        assertThat(found(sofia, in(bar))).isEmpty();
        assertThat(found(ada, in(bar))).containsExactly(inBar);
        roomScene.remove(bar, ben, ada);
        assertThat(found(ada, question("milk"))).containsExactly(known, between);
        assertThat(found(ada, in(bar))).isEmpty();
        roomScene.bring(bar, ben, sofia);
        assertThat(found("milk")).containsExactly(known, inBar);
    }

    private static Question in(RoomCard room) {
        return new Question(Sought.of(""), null, room.slug(), null, null);
    }

    @Test
    void aStrangerFindsNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> search.find(question("milk"), FindingKey.LAST, ALL))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void whoeverSaidItAndWhereAndWhenNarrowIt() {
        RoomCard bar = roomScene.make(RoomKind.OPEN, "The bar", ben, sofia);
        long old = scene.say(ben, "Milk, long ago");
        at(old, Instant.parse("2026-01-31T23:59:59.999999Z"));
        long inBar = roomScene.say(bar, ben, "Milk at the bar");
        long hers = scene.say(sofia, "Milk for me");

        assertThat(found("milk")).containsExactly(hers, inBar, old);
        assertThat(found(sofia, question("milk", ben, null, null, null))).containsExactly(inBar, old);
        assertThat(found(sofia, question("milk", ben, bar, null, null))).containsExactly(inBar);
        assertThat(found(sofia, question("", sofia, null, null, null))).containsExactly(hers);
        assertThat(found(sofia, question("", null, bar, null, null))).containsExactly(inBar);
        assertThat(found(sofia, question("", null, null, null, "2026-02-01T00:00:00Z")))
                .containsExactly(old);
        assertThat(found(sofia, question("milk", null, null, "2026-02-01T00:00:00Z", null)))
                .containsExactly(hers, inBar);
        assertThat(found(sofia, question("milk", null, null, "2026-01-31T00:00:00Z", "2026-01-31T23:59:59.999999Z")))
                .isEmpty();
        assertThat(found(sofia, question("milk", ada, null, null, null))).isEmpty();
        assertThat(found(sofia, new Question(Sought.of("milk"), null, "no-such-room", null, null)))
                .isEmpty();
    }

    private static Question question(
            String words,
            @Nullable Colleague by,
            @Nullable RoomCard in,
            @Nullable String from,
            @Nullable String until) {
        return new Question(
                Sought.of(words),
                by == null ? null : by.id(),
                in == null ? null : in.slug(),
                from == null ? null : Instant.parse(from),
                until == null ? null : Instant.parse(until));
    }

    private void at(long id, Instant at) {
        for (String change : List.of(
                "update messages set said_at = ? where id = ?",
                "update message_words set said_at = ? where message_id = ?")) {
            database.sql(change)
                    .params(LocalDateTime.ofInstant(at, ZoneOffset.UTC), id)
                    .update();
        }
    }

    @Test
    void repliesAreFoundToo() {
        long first = scene.say(ben, "Who brings milk?");
        long reply = scene.say(sofia, KitchenScene.answer(first, false));
        assertThat(found("answer")).containsExactly(reply);
    }

    @Test
    void pageByPageEverythingIsFoundOnceThoughItWasSaidAtTheSameMoment() {
        Instant moment = Instant.parse("2026-05-05T11:00:00.123456Z");
        List<Long> said = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            long id = scene.say(ben, "Milk " + number + " and milkshake");
            if (number > 1) {
                at(id, moment);
            }
            said.add(id);
        }
        List<Long> expected = new ArrayList<>(said.subList(0, 2).reversed());
        expected.addAll(said.subList(2, 7).reversed());

        List<Long> read = new ArrayList<>();
        FindingKey before = FindingKey.LAST;
        for (List<MessageItem> page = page(before); !page.isEmpty(); page = page(before)) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            page.forEach(item -> read.add(item.id()));
            before = MessageSearch.key(page.getLast());
        }
        assertThat(read).containsExactlyElementsOf(expected);
    }

    private List<MessageItem> page(FindingKey before) {
        return search.find(question("mil"), before, 2);
    }

    @Test
    void howMuchIsFoundDoesNotChangeHowOftenTheDatabaseIsAsked() {
        IntStream.range(0, 3).forEach(number -> scene.say(ben, "Milk " + number));
        long few = scene.reads(() -> found("milk price tea"));
        long some = scene.reads(() -> found("mil"));
        IntStream.range(3, 40).forEach(number -> scene.say(sofia, "Milk " + number));
        assertThat(scene.reads(() -> found("mil"))).isEqualTo(some).isLessThanOrEqualTo(14);
        assertThat(few).isLessThanOrEqualTo(2);
    }

    @Test
    void aLongMessageIsFoundByAllItsWordsAndALongQuestionFindsIt() {
        String many = IntStream.range(0, 2_000).mapToObj(number -> "w" + number).collect(Collectors.joining(" "));
        long id = scene.say(ben, many);
        assertThat(found("w1999")).containsExactly(id);
        assertThat(found(IntStream.range(500, 540)
                        .mapToObj(number -> "w" + number)
                        .collect(Collectors.joining(" "))))
                .containsExactly(id);
        long japanese = scene.say(ben, "あいうえおかきくけこさしすせそたちつてと".repeat(50));
        assertThat(found("あいうえおかきくけこさしすせそたちつてと")).containsExactly(japanese);
    }

    @Test
    void whatWasSaidBeforeWordsWereKeptIsFoundOnceTheyAre() {
        List<Long> said = IntStream.range(0, 203)
                .mapToObj(number -> scene.say(ben, "Oldtimer " + number))
                .toList();
        scene.say(ben, "!!!");
        database.sql("delete from message_words").update();
        database.sql("insert into messages_without_words select id from messages")
                .update();
        assertThat(found("oldtimer")).isEmpty();
        scene.edit(ben, said.getLast(), "Youngtimer 202");

        withoutWords.keepWords();
        assertThat(found("oldtimer 150")).containsExactly(said.get(150));
        assertThat(found("oldtimer 202")).isEmpty();
        assertThat(found("youngtimer")).containsExactly(said.getLast());
        assertThat(scene.count("messages_without_words")).isZero();
        withoutWords.keepWords();
        assertThat(found("oldtimer 0")).containsExactly(said.getFirst());
    }
}
