package app.elevenses.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/** The user the application signs in to its database as, with a password made at the first start. */
record Credentials(String user, String password) {

    static final String DATABASE = "elevenses";

    private static final int BYTES = 24;

    static Credentials of(Home home) throws IOException {
        String kept = Files.exists(home.password())
                ? Files.readString(home.password()).strip()
                : "";
        if (!kept.isEmpty()) {
            return new Credentials(DATABASE, kept);
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        // The URL alphabet holds nothing that SQL would need escaped.
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        OwnerOnly.write(home.password(), made + "\n");
        return new Credentials(DATABASE, made);
    }

    /** What the server is told at every start, so that an interrupted first one heals. */
    String introduction() {
        return """
                CREATE DATABASE IF NOT EXISTS `%1$s` CHARACTER SET utf8mb4;
                CREATE USER IF NOT EXISTS `%1$s`@`127.0.0.1`;
                ALTER USER `%1$s`@`127.0.0.1` IDENTIFIED BY '%2$s';
                GRANT ALL ON `%1$s`.* TO `%1$s`@`127.0.0.1`;
                """.formatted(user, password);
    }

    @Override
    public String toString() {
        return user;
    }
}
