package app.elevenses.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.logging.DeferredLogs;
import org.springframework.mock.env.MockEnvironment;

class EmbeddedDatabaseTests {

    private final MockEnvironment environment = new MockEnvironment();
    private final SpringApplication application = new SpringApplication();

    @TempDir
    private Path folder;

    @Test
    void whereADatabaseIsConfiguredNotEvenAFolderIsMade() {
        environment
                .withProperty("elevenses.home", folder.resolve("home").toString())
                .withProperty("spring.datasource.url", "jdbc:mariadb://db/elevenses");

        new EmbeddedDatabase(new DeferredLogs()).postProcessEnvironment(environment, application);

        assertThat(folder.resolve("home")).doesNotExist();
        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:mariadb://db/elevenses");
    }

    @Test
    void aHomeThatCannotBeMadeIsNamedInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        environment.withProperty("elevenses.home", file.resolve("home").toString());

        assertThatThrownBy(
                        () -> new EmbeddedDatabase(new DeferredLogs()).postProcessEnvironment(environment, application))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The folder %s cannot be made.", file.resolve("home"));
    }

    @Test
    void aTakenPortIsToldBeforeAnythingStarts() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            environment.withProperty("server.port", String.valueOf(other.getLocalPort()));

            assertThatThrownBy(() -> new PortCheck().postProcessEnvironment(environment, application))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Port %d is taken by another program", other.getLocalPort());
        }
    }

    @Test
    void aFailureIsToldInItsOneSentence() {
        var analysis = new CannotStartAnalyzer().analyze(new IllegalStateException(new CannotStart("No biscuits.")));

        assertThat(analysis).extracting(FailureAnalysis::getDescription).isEqualTo("No biscuits.");
    }
}
