package app.elevenses.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which everything this installation keeps is found. */
record Home(Path folder) {

    static Home at(String folder) {
        return new Home(Path.of(folder).toAbsolutePath().normalize());
    }

    void make() {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, OwnerOnly.FOLDER.attributes(folder));
            }
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " cannot be made.", e);
        }
    }

    Path data() {
        return folder.resolve("database");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path log() {
        return folder.resolve("database.log");
    }

    Path password() {
        return folder.resolve("database.password");
    }

    Path pid() {
        return folder.resolve("database.pid");
    }

    Path firstWords() {
        return folder.resolve("database.init.sql");
    }

    Path temporary() {
        return folder.resolve("temporary");
    }
}
