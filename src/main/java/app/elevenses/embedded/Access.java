package app.elevenses.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Where the server listens and who may enter. */
record Access(int port, Credentials credentials) {

    /** How long in milliseconds a screen waits for a server that has stopped answering. */
    private static final String LIMITS = "?connectTimeout=3000&socketTimeout=10000";

    private static final String CONNECT_LIMIT = "?connectTimeout=3000";

    /** Migrations go their own way, for one of them may well keep the server busy for longer than a screen waits. */
    Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url", url(LIMITS),
                "spring.datasource.username", credentials.user(),
                "spring.datasource.password", credentials.password(),
                "spring.liquibase.url", url(CONNECT_LIMIT),
                "spring.liquibase.user", credentials.user(),
                "spring.liquibase.password", credentials.password());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(LIMITS), credentials.user(), credentials.password());
    }

    private String url(String limits) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + Credentials.DATABASE + limits;
    }
}
