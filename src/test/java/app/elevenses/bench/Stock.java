package app.elevenses.bench;

import app.elevenses.demo.drawing.Illustrations;
import app.elevenses.embedded.SpareServer;
import app.elevenses.images.Copies;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database filled to a stated size, the same every time: one amount is 1,000 people, 500 celebrations and 10,000 messages. */
final class Stock {

    static final String PASSWORD = "two sugars, please";

    /** Made at the lowest cost: a crowd signs in to be measured afterwards, not to be slow. */
    private static final String HASH = "{bcrypt}"
            + org.springframework.security.crypto.bcrypt.BCrypt.hashpw(
                    PASSWORD, org.springframework.security.crypto.bcrypt.BCrypt.gensalt(4));

    private static final int PEOPLE = 1_000;
    private static final int MOST_NEEDED = 10_000;
    private static final int CELEBRATIONS = 500;
    private static final int MESSAGES = 10_000;
    private static final int PICTURES = 12;
    private static final List<String> SHOWN =
            List.of("birthday", "work-anniversary", "wedding", "baby", "new-hire", "achievement");

    private final SpareServer server;
    private final int times;

    Stock(SpareServer server, int times) {
        this.server = server;
        this.times = times;
    }

    static String handle(int number) {
        return "bench-" + number;
    }

    /** Fills it anew and says with how much. */
    String fill() {
        try {
            server.empty();
            migrate();
            try (Connection connection = server.connect()) {
                connection.setAutoCommit(false);
                people(connection);
                pictures(connection);
                wall(connection);
                StockedKitchen.fill(connection, PEOPLE, MESSAGES * times);
                connection.commit();
                run(
                        connection,
                        "ANALYZE TABLE people, celebrations, celebrated_people, cheers, comments, messages, message_words");
                return counted(connection);
            }
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException("The database cannot be filled", e);
        }
    }

    private void migrate() throws LiquibaseException {
        SpringLiquibase migrations = new SpringLiquibase();
        migrations.setDataSource(new DriverManagerDataSource(server.url(), server.user(), server.password()));
        migrations.setChangeLog("classpath:db/changelog/db.changelog-master.yaml");
        migrations.setResourceLoader(new DefaultResourceLoader());
        migrations.afterPropertiesSet();
    }

    private void people(Connection connection) throws SQLException {
        // Whoever signs in must be there at any size.
        int count = Math.max(PEOPLE * times, MOST_NEEDED);
        run(connection, """
                INSERT INTO people (id, version, handle, name, time_zone, language, color_scheme, joined_at)
                SELECT seq, 0, CONCAT('bench-', seq),
                    CONCAT(ELT(1 + seq MOD 12, 'Ada', 'Ben', 'Chidi', 'Dana', 'Eun-ji', 'Farah', 'Goran', 'Hana',
                               'Inês', 'Jonas', 'Kofi', 'Lúcia'), ' ',
                           ELT(1 + seq DIV 12 MOD 7, 'Adeyemi', 'Berg', 'Castro', 'Duarte', 'Eriksen', 'Fujita',
                               'Grün'), ' ', seq),
                    'Europe/Lisbon', 'en', 'SYSTEM', TIMESTAMP'2020-01-01 09:00:00' + INTERVAL seq MINUTE
                FROM seq_1_to_%d""".formatted(count));
        run(connection, "INSERT INTO person_roles (person_id, role) SELECT id, 'STAFF' FROM people");
        run(connection, "INSERT INTO person_roles (person_id, role) VALUES (1, 'ADMINISTRATOR'), (1, 'APPROVER')");
        run(connection, """
                INSERT INTO passwords (person_id, hash, chosen_at)
                SELECT id, '%s', joined_at FROM people WHERE id <= %d""".formatted(HASH, MOST_NEEDED));
        run(connection, "INSERT INTO setups (id, person_id, done_at) VALUES (1, 1, TIMESTAMP'2020-01-01 09:00:00')");
    }

    private void pictures(Connection connection) throws SQLException {
        try (PreparedStatement content = connection.prepareStatement(
                        "INSERT INTO picture_contents (id, digest, width, height, media_type) VALUES (?, ?, ?, ?, ?)");
                PreparedStatement copy = connection.prepareStatement(
                        "INSERT INTO picture_renditions (content_id, size, bytes) VALUES (?, ?, ?)")) {
            for (int number = 1; number <= PICTURES; number++) {
                Copies copies = Copies.of(drawn(number));
                content.setInt(1, number);
                content.setBytes(2, digest("picture " + number));
                content.setInt(3, copies.width());
                content.setInt(4, copies.height());
                content.setString(5, copies.mediaType());
                content.executeUpdate();
                for (Map.Entry<Integer, byte[]> sized : copies.bySize().entrySet()) {
                    copy.setInt(1, number);
                    copy.setInt(2, sized.getKey());
                    copy.setBytes(3, sized.getValue());
                    copy.executeUpdate();
                }
            }
        }
        run(connection, """
                INSERT INTO pictures (id, content_id, owner_id, taken_in_at, kept_at)
                SELECT seq, 1 + seq MOD %d, 1 + seq MOD %d, TIMESTAMP'2020-01-01 09:00:00',
                    TIMESTAMP'2020-01-01 09:00:00'
                FROM seq_1_to_%d""".formatted(PICTURES, PEOPLE, CELEBRATIONS * times));
    }

    private static BufferedImage drawn(int number) {
        return Illustrations.draw(SHOWN.get(number % SHOWN.size()), 0, number);
    }

    /** Every second has a picture; each names one or two people, has up to eleven cheers and up to five comments. */
    private void wall(Connection connection) throws SQLException {
        int count = CELEBRATIONS * times;
        run(connection, """
                INSERT INTO celebrations
                    (id, version, client_key, poster_id, occasion, text, picture_id, picture_alt, published_at)
                SELECT seq, 0, LPAD(HEX(seq), 32, '0'), 1 + seq * 7 MOD %1$d,
                    ELT(1 + seq MOD 10, 'BIRTHDAY', 'WORK_ANNIVERSARY', 'ENGAGEMENT', 'WEDDING', 'BABY', 'PROMOTION',
                        'NEW_HIRE', 'FAREWELL', 'ACHIEVEMENT', 'OTHER'),
                    CONCAT('Today there is something to celebrate, number ', seq, ': nobody remembers who brought the '
                        'first cake, but everybody remembers who brought the second. Come by the kitchen at eleven, '
                        'bring a cup and a story, and stay as long as the kettle does.'),
                    IF(seq MOD 2 = 0, seq, NULL), IF(seq MOD 2 = 0, 'A cake between two cups of tea.', ''),
                    TIMESTAMP'2025-01-01 09:00:00' + INTERVAL seq MINUTE
                FROM seq_1_to_%2$d""".formatted(PEOPLE, count));
        run(connection, """
                INSERT INTO celebrated_people (celebration_id, position, person_id)
                SELECT seq, 0, 1 + seq * 3 MOD %1$d FROM seq_1_to_%2$d
                UNION ALL SELECT seq, 1, 1 + (seq * 3 + 1) MOD %1$d FROM seq_1_to_%2$d WHERE seq MOD 3 = 0
                """.formatted(PEOPLE, count));
        run(connection, """
                INSERT INTO cheers (celebration_id, person_id, cheered_at)
                SELECT c.seq, 1 + (c.seq * 5 + p.seq) MOD %d, TIMESTAMP'2025-01-01 10:00:00' + INTERVAL c.seq MINUTE
                FROM seq_1_to_%d c JOIN seq_1_to_11 p ON p.seq <= c.seq MOD 12""".formatted(PEOPLE, count));
        run(connection, """
                INSERT INTO comments (celebration_id, author_id, client_key, text, said_at)
                SELECT c.seq, 1 + (c.seq * 11 + p.seq) MOD %d, LPAD(HEX(c.seq * 16 + p.seq), 32, '0'),
                    'How lovely! I shall bring the good cups, and whatever is left of the marble cake.',
                    TIMESTAMP'2025-01-01 11:00:00' + INTERVAL c.seq MINUTE
                FROM seq_1_to_%d c JOIN seq_1_to_5 p ON p.seq <= c.seq MOD 6""".formatted(PEOPLE, count));
    }

    private static String counted(Connection connection) throws SQLException {
        StringBuilder counted = new StringBuilder();
        for (String table : List.of("people", "celebrations", "cheers", "comments", "messages")) {
            try (Statement statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                rows.next();
                counted.append(counted.isEmpty() ? "" : ", ")
                        .append("%,d ".formatted(rows.getLong(1)))
                        .append(table);
            }
        }
        return counted.toString();
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static byte[] digest(String of) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
