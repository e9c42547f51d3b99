package app.elevenses.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Puts what is only there while measuring beside the product on its class path, and nothing else of the tests. */
final class Guests {

    private static final String PACKAGE = "app/elevenses/bench/guest";

    private Guests() {}

    /** The class path of that application with its guests. */
    static String beside(String application, Path workshop) {
        Path home = workshop.resolve("guests");
        Path from = Path.of(System.getProperty("bench.classes", "target/test-classes"), PACKAGE);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                Path to = home.resolve(folder(name)).resolve(name);
                Files.createDirectories(to.getParent());
                Files.write(to, Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Path.of(application).toAbsolutePath() + File.pathSeparator + home;
    }

    private static String folder(String name) {
        if (name.endsWith(".class")) {
            return PACKAGE;
        }
        return name.equals("spring.factories") ? "META-INF" : "";
    }
}
