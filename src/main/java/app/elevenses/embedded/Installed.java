package app.elevenses.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The MariaDB that this machine already has, where none comes along for it. */
final class Installed {

    private Installed() {}

    static Optional<Binaries> onPath() {
        return program("mariadbd")
                .flatMap(server -> program("mariadb-install-db")
                        .map(installer -> new Binaries(
                                base(installer),
                                server,
                                installer,
                                base(installer).resolve("lib"))));
    }

    /** Servers live in folders that are seldom on the path of an ordinary user. */
    private static Optional<Path> program(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(
                        Stream.of(path.split(File.pathSeparator)),
                        Stream.of(
                                "/usr/sbin", "/usr/local/sbin", "/usr/libexec", "/usr/local/bin", "/opt/homebrew/bin"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path base(Path installer) {
        try {
            return installer.toRealPath().resolve("../..").normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
