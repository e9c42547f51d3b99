package app.elevenses.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Counts what the database is asked while a place is opened, as the server itself counts. */
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
        return "SQL statements to open the wall, the break room and the queue once everything is warm";
    }

    @Override
    public List<Figure> measure(Site site) throws Exception {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(opening(site, "wall", "the wall", 6));
        figures.addAll(opening(site, "break-room", "the break room", 4));
        figures.addAll(opening(site, "notes/queue", "the queue", 6));
        return figures;
    }

    private static List<Figure> opening(Site site, String place, String name, int most) throws SQLException {
        Crowd crowd = site.crowd();
        for (int i = 0; i < WARM; i++) {
            open(crowd, place);
        }
        List<double[]> statements = new ArrayList<>();
        List<double[]> trips = new ArrayList<>();
        try (Connection connection = site.database().connect()) {
            for (int i = 0; i < OPENINGS; i++) {
                long before = count(connection, ASKED);
                long tripsBefore = count(connection, "'Questions'");
                open(crowd, place);
                // The questions this bench puts itself are among them.
                trips.add(new double[] {count(connection, "'Questions'") - tripsBefore - 1});
                statements.add(new double[] {count(connection, ASKED) - before});
            }
        }
        return List.of(
                Figure.less("statements to open " + name, "", statements).must("≤ " + most),
                Figure.less("trips to the database to open " + name, "", trips));
    }

    private static void open(Crowd crowd, String place) {
        crowd.colleague(1).open(place).close();
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
