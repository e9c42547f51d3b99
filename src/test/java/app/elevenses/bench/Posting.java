package app.elevenses.bench;

import app.elevenses.bench.wire.Screen;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Many write at once, each with the wall open, in turns with plain writers of the same rows. */
final class Posting implements Scenario {

    private static final String WORDS = "How lovely! I shall bring the good cups and whatever is left of the cake.";

    @Override
    public String name() {
        return "post";
    }

    @Override
    public String about() {
        return "comments by many writers at once, up to the commit, each with the wall open";
    }

    @Override
    public List<Figure> measure(Site site) throws Exception {
        int writers = site.options().writers();
        int seconds = site.options().seconds();
        Crowd crowd = site.crowd();
        List<Screen> walls = crowd.open("wall", 1, writers);
        List<double[]> rate = new ArrayList<>();
        List<double[]> floorRate = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        List<double[]> floorTaken = new ArrayList<>();
        List<Connection> connections = connections(site, writers);
        try {
            Rounds.busy(writers, Math.min(5, seconds), number -> comment(walls.get(number), number));
            for (int round = 0; round < site.options().rounds(); round++) {
                Rounds.Busy people = Rounds.busy(writers, seconds, number -> comment(walls.get(number), number));
                Rounds.Busy plain = Rounds.busy(writers, seconds, number -> insert(connections.get(number), number));
                rate.add(new double[] {people.perSecond()});
                floorRate.add(new double[] {plain.perSecond()});
                taken.add(people.millis());
                floorTaken.add(plain.millis());
                walls.forEach(wall -> wall.push().look());
            }
        } finally {
            crowd.close(walls);
            for (Connection connection : connections) {
                connection.close();
            }
        }
        return List.of(
                Figure.more("comments kept, " + writers + " writers", "a second", rate)
                        .over("plain JDBC writers", floorRate)
                        .must("≥ 0.5 × plain JDBC writers, aim 300"),
                Figure.less("keep a comment, " + writers + " writers", "ms", taken)
                        .over("a plain JDBC writer", floorTaken)
                        .must("p95 ≤ 80 ms"));
    }

    private static void comment(Screen wall, int writer) {
        List<String> rows = wall.rows();
        String draft = "{\"key\":\"%s\",\"text\":\"%s\"}".formatted(freshKey(), WORDS);
        wall.act("comment", rows.get(writer % rows.size()), draft);
    }

    private static List<Connection> connections(Site site, int count) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Connection connection = site.database().connect();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
        return connections;
    }

    private static void insert(Connection connection, int writer) {
        String comment =
                "INSERT INTO comments (celebration_id, author_id, client_key, text, said_at) VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(comment)) {
            statement.setLong(1, 1 + writer % 10);
            statement.setLong(2, 1 + writer);
            statement.setString(3, freshKey());
            statement.setString(4, WORDS);
            statement.setTimestamp(5, Timestamp.from(Instant.now()));
            statement.executeUpdate();
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    static String freshKey() {
        byte[] bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
