package app.elevenses.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The MariaDB that comes along, in a home of its own, for whoever needs one beside the application. */
public final class SpareServer implements AutoCloseable {

    private final Server server;

    public SpareServer(Path home) {
        server = new Server(Home.at(home.toString()), Binaries::find);
        server.start();
    }

    /** Empties its database. */
    public void empty() throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE `%s`".formatted(Credentials.DATABASE));
            statement.execute("CREATE DATABASE `%s` CHARACTER SET utf8mb4".formatted(Credentials.DATABASE));
        }
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    public String url() {
        return setting("spring.liquibase.url");
    }

    public String user() {
        return setting("spring.datasource.username");
    }

    public String password() {
        return setting("spring.datasource.password");
    }

    private String setting(String name) {
        return String.valueOf(server.settings().get(name));
    }

    @Override
    public void close() {
        server.stop();
    }
}
