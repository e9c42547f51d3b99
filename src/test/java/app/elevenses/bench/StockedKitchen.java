package app.elevenses.bench;

import app.elevenses.text.SearchWords;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What was said in the kitchen, and the words by which it is found. */
final class StockedKitchen {

    /** Whatever was said in all, in so many messages one is asked for marmalade and not for milk. */
    static final int RARE = 200;

    /** In each of them, around what is asked for and the number. */
    private static final String COMMON =
            "Who has seen the ? This is question number of the week, and the kettle is on.";

    private StockedKitchen() {}

    static void fill(Connection connection, int people, int messages) throws SQLException {
        Stock.run(
                connection,
                "INSERT INTO rooms (kind, slug, opened_at) VALUES ('KITCHEN', 'kitchen', TIMESTAMP'2020-01-01 09:00:00')");
        int every = messages / RARE;
        Stock.run(connection, """
                INSERT INTO messages (id, version, room_id, author_id, client_key, text, said_at, in_room)
                SELECT seq, 0, rooms.id, 1 + seq * 7 MOD %d, LPAD(HEX(seq), 32, '0'),
                    CONCAT('Who has seen the ', IF(seq MOD %d = 0, 'marmalade', 'milk'), '? This is question number ',
                        seq, ' of the week, and the kettle is on.'),
                    TIMESTAMP'2024-01-01 09:00:00' + INTERVAL seq MINUTE, TRUE
                FROM seq_1_to_%d JOIN rooms ON rooms.slug = 'kitchen' ORDER BY seq
                """.formatted(people, every, messages));
        words(connection, every);
    }

    /** An index that is made at the end is made in a fraction of the time. */
    private static void words(Connection connection, int every) throws SQLException {
        Stock.run(
                connection,
                "ALTER TABLE message_words DROP FOREIGN KEY message_words_message_fk, DROP INDEX message_words_by_message");
        for (String word : SearchWords.of(COMMON)) {
            found(connection, "'" + word + "'", "TRUE");
        }
        Map<String, String> others = Map.of(
                "''", "TRUE",
                "CONCAT('#', room_id)", "TRUE",
                "CONCAT('@', author_id)", "TRUE",
                "CONCAT(id, '')", "TRUE",
                "'marmalade'", "id MOD %d = 0".formatted(every),
                "'milk'", "id MOD %d <> 0".formatted(every));
        for (Map.Entry<String, String> each : others.entrySet()) {
            found(connection, each.getKey(), each.getValue());
        }
        Stock.run(connection, "SET foreign_key_checks = 0");
        Stock.run(connection, """
                ALTER TABLE message_words ADD INDEX message_words_by_message (message_id),
                    ADD CONSTRAINT message_words_message_fk FOREIGN KEY (message_id) REFERENCES messages (id)
                        ON DELETE CASCADE""");
        Stock.run(connection, "SET foreign_key_checks = 1");
    }

    /** In the order in which they are kept, which takes a fraction of the time. */
    private static void found(Connection connection, String word, String where) throws SQLException {
        Stock.run(connection, """
                INSERT INTO message_words (word, said_at, message_id, room_id)
                SELECT %s AS found, said_at, id, room_id FROM messages WHERE %s ORDER BY found, said_at, id
                """.formatted(word, where));
        connection.commit();
    }
}
