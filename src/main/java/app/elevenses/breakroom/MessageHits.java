package app.elevenses.breakroom;

import app.elevenses.search.FindingKey;
import app.elevenses.search.Question;
import app.elevenses.text.PlainText;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the ids of messages by their words, newest first. Each word has its messages in order, so that a page is read
 * from the rarest of them on until it is full, however many there are; a beginning is looked for as each word that
 * begins so, one after the other.
 */
@Component
class MessageHits {

    /** What messages are sorted among as a kind of thing that is found. */
    static final String KIND = "message";

    private static final int MOST_ENDINGS = 50;
    private static final int MOST_LOOKED_AT = 400;
    private static final int MOST_STEPS = 40;
    private static final int ONE_STEP = 200;

    private static final Comparator<String> SHORTEST_FIRST =
            Comparator.comparingInt(PlainText::length).thenComparing(Comparator.naturalOrder());

    /** Of these the database chooses the one to begin with; of more, choosing would take longer than reading. */
    private static final int MOST_JOINED = 5;

    private static final Instant EARLIEST = Instant.EPOCH;

    private final JdbcClient database;

    MessageHits(JdbcClient database) {
        this.database = database;
    }

    /** One of the first has to be there, and every one of the others. */
    private record Terms(List<String> firsts, List<String> others) {}

    /** Those in these rooms alone, of which there is at least one. */
    List<Long> find(Question question, @Nullable Long roomId, Collection<Long> rooms, FindingKey before, int most) {
        Terms terms = terms(question, roomId);
        if (terms.firsts().isEmpty()) {
            return List.of();
        }
        String each = each(terms.others().size(), rooms);
        String union = IntStream.range(0, terms.firsts().size())
                .mapToObj(number -> each.formatted("first" + number))
                .collect(Collectors.joining(" union all "));
        return database.sql("""
                        select distinct message_id, said_at from (%s) hits
                        order by said_at desc, message_id desc limit :most
                        """.formatted(union))
                .params(named("first", terms.firsts()))
                .params(named("word", terms.others()))
                .params(within(question, before))
                .param("most", most)
                .query((row, number) -> row.getLong("message_id"))
                .list();
    }

    private Terms terms(Question question, @Nullable Long roomId) {
        List<String> words = words(question, roomId);
        String beginning = question.words().beginning();
        if (!beginning.isEmpty()) {
            return new Terms(beginningWith(beginning), words);
        }
        return words.isEmpty()
                ? new Terms(List.of(MessageWords.ANY), words)
                : new Terms(words.subList(0, 1), words.subList(1, words.size()));
    }

    /** Longer ones, which are rarer, first. */
    private static List<String> words(Question question, @Nullable Long roomId) {
        List<String> words = new ArrayList<>();
        Optional.ofNullable(roomId).map(MessageWords::inRoom).ifPresent(words::add);
        Optional.ofNullable(question.writerId()).map(MessageWords::by).ifPresent(words::add);
        question.words().words().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(words::add);
        return words;
    }

    /**
     * The shortest of them, which are what is meant most often. A word that thousands have said is stepped over, where
     * asking for each word once would read all of its messages.
     */
    private List<String> beginningWith(String beginning) {
        Set<String> begun = new HashSet<>();
        List<String> next = after(MessageWords.ANY, beginning);
        begun.addAll(next);
        for (int step = 1; step < MOST_STEPS && next.size() == ONE_STEP && begun.size() < MOST_LOOKED_AT; step++) {
            next = after(next.getLast(), beginning);
            begun.addAll(next);
        }
        return begun.stream().sorted(SHORTEST_FIRST).limit(MOST_ENDINGS).toList();
    }

    private List<String> after(String last, String beginning) {
        return database.sql("""
                        select word from message_words where word > :last and word like :begun
                        order by word limit :most
                        """)
                .param("last", last)
                .param("begun", beginning + "%")
                .param("most", ONE_STEP)
                .query((row, number) -> row.getString("word"))
                .list();
    }

    private static String each(int others, Collection<Long> rooms) {
        return """
                (select hit.message_id, hit.said_at from message_words hit %s
                left join message_deletions gone on gone.message_id = hit.message_id
                left join message_hidings hidden on hidden.message_id = hit.message_id
                where hit.word = :%%s and hit.room_id in (%s) %s
                    and hit.said_at >= :from and hit.said_at < :until
                    and (hit.said_at < :at or hit.said_at = :at and hit.message_id < :id)
                    and gone.message_id is null and hidden.message_id is null
                order by hit.said_at desc, hit.message_id desc limit :most)
                """.formatted(
                        same(0, Math.min(others, MOST_JOINED), "join message_words word%1$d on %2$s"),
                        rooms.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        same(MOST_JOINED, others, "and exists (select 1 from message_words word%1$d where %2$s)"));
    }

    private static String same(int from, int to, String clause) {
        return IntStream.range(from, to)
                .mapToObj(number -> clause.formatted(number, """
                        word%1$d.word = :word%1$d and word%1$d.said_at = hit.said_at
                        and word%1$d.message_id = hit.message_id
                        """.formatted(number)))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> named(String name, List<String> words) {
        return IntStream.range(0, words.size()).boxed().collect(Collectors.toMap(number -> name + number, words::get));
    }

    private static Map<String, Object> within(Question question, FindingKey before) {
        Instant from = question.from();
        Instant until = question.until();
        return Map.of(
                "from", utc(from == null ? EARLIEST : from),
                "until", utc(until == null ? FindingKey.LAST.at() : until),
                "at", utc(before.at()),
                "id", before.idBefore(KIND));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
