package app.elevenses.bench;

import app.elevenses.bench.wire.Screen;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Counts what the database is asked while the wall is opened, as the server itself counts. */
final class Statements implements Scenario {

    private static final int WARM = 20;
    private static final int OPENINGS = 25;
    private static final String ASKED =
            "'Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_replace', 'Com_call_procedure'";

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public String about() {
        return "SQL statements to open the wall once everything is warm";
    }

    @Override
    public List<Figure> measure(Site site) throws Exception {
        Crowd crowd = site.crowd();
        for (int i = 0; i < WARM; i++) {
            open(crowd);
        }
        List<double[]> statements = new ArrayList<>();
        List<double[]> trips = new ArrayList<>();
        try (Connection connection = site.database().connect()) {
            for (int i = 0; i < OPENINGS; i++) {
                long before = count(connection, ASKED);
                long tripsBefore = count(connection, "'Questions'");
                open(crowd);
                // The questions this bench puts itself are among them.
                trips.add(new double[] {count(connection, "'Questions'") - tripsBefore - 1});
                statements.add(new double[] {count(connection, ASKED) - before});
            }
        }
        return List.of(
                Figure.less("statements to open the wall", "", statements).must("≤ 6"),
                Figure.less("trips to the database to open the wall", "", trips));
    }

    private static void open(Crowd crowd) {
        try (Screen wall = crowd.colleague(1).open("wall")) {
            wall.rows();
        }
    }

    private static long count(Connection connection, String which) throws SQLException {
        String question = "SHOW GLOBAL STATUS WHERE Variable_name IN (" + which + ")";
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong("Value");
            }
            return sum;
        }
    }
}
