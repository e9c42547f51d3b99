package app.elevenses.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTests {

    @TempDir
    private static Path folder;

    private static Home home;

    private Server server;

    @BeforeAll
    static void aHomeWithTheProgramsAlreadyUnpacked() throws IOException {
        home = Home.at(folder.resolve("home").toString());
        home.make();
        Home shared = Home.at(TestDatabase.HOME);
        shared.make();
        Path programs = Bundled.unpackedIn(shared).orElseThrow().base();
        Files.createSymbolicLink(home.folder().resolve(programs.getFileName()), programs);
    }

    @BeforeEach
    void start() {
        server = started();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() throws SQLException {
        execute("CREATE OR REPLACE TABLE biscuits (name VARCHAR(20))");
        execute("INSERT INTO biscuits VALUES ('Garibaldi')");

        server.stop();
        server = started();

        assertThat(ask("SELECT name FROM biscuits")).isEqualTo("Garibaldi");
    }

    @Test
    void whatWasWrittenIsThereAfterTheServerWasKilled() throws Exception {
        execute("CREATE OR REPLACE TABLE biscuits (name VARCHAR(20))");
        execute("INSERT INTO biscuits VALUES ('Garibaldi')");

        kill(process());
        server.stop();
        server = started();

        assertThat(ask("SELECT name FROM biscuits")).isEqualTo("Garibaldi");
    }

    @Test
    void aServerThatDiesGetsASuccessorInTheSamePlace() throws Exception {
        ProcessHandle first = process();

        kill(first);

        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> ask("SELECT 1"), "1"::equals);
        assertThat(process().pid()).isNotEqualTo(first.pid());
    }

    @Test
    void nobodyButTheOwnerMayReadThePassword() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.password())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
        assertThat(home.firstWords()).doesNotExist();
    }

    @Test
    void theServerListensOnThisMachineAlone() throws SQLException {
        assertThat(ask("SELECT @@bind_address")).isEqualTo("127.0.0.1");
        assertThat(ask("SELECT @@socket")).isEmpty();
    }

    @Test
    void theUserReachesNoOtherDatabase() {
        assertThatThrownBy(() -> ask("SELECT COUNT(*) FROM mysql.global_priv")).isInstanceOf(SQLException.class);
    }

    @Test
    void aSecondElevensesIsKeptOutOfAHomeInUse() {
        assertThatThrownBy(new Server(home, Binaries::find)::start)
                .isInstanceOf(CannotStart.class)
                .hasMessage("The folder %s is in use by another Elevenses that is running.", home.folder());
        assertThat(server.isAlive()).isTrue();
    }

    @Test
    void theServerEndsWithTheOneItBelongsTo() throws IOException {
        ProcessHandle process = process();

        server.letGo();

        await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
    }

    @Test
    void aServerLeftOverIsStoppedBeforeTheNextStarts() throws IOException {
        ProcessHandle process = process();

        Leftover.stop(home);

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void anotherProcessWithTheNumberOfALeftoverIsLeftAlone() throws IOException {
        Files.writeString(home.pid(), ProcessHandle.current().pid() + "\n");

        Leftover.stop(home);

        assertThat(server.isAlive()).isTrue();
    }

    private Server started() {
        Server started = new Server(home, Binaries::find);
        started.start();
        return started;
    }

    private ProcessHandle process() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(home.pid()).strip()))
                .orElseThrow();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        var settings = server.settings();
        return DriverManager.getConnection(
                (String) settings.get("spring.datasource.url"),
                (String) settings.get("spring.datasource.username"),
                (String) settings.get("spring.datasource.password"));
    }
}
