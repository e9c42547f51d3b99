package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Journey
@DisabledOnOs(OS.WINDOWS)
class DatabaseAwayTests {

    @AfterEach
    void wakeTheDatabase() {
        signal("-CONT");
    }

    @Test
    void whatWasWrittenWhileTheDatabaseSleptIsPostedOnceWhenItIsBack(Chromium.Door door) {
        Visitor sofia = door.signedIn("sofia");
        Visitor ben = door.signedIn("ben");
        ben.beginCelebration("🎂 Birthday", "Sofia Tavares", "Written while the database slept");
        ben.pastePicture(Paintings.png("birthday", 5), "image/png");
        ben.field("Describe the picture").fill("A cake by candle light");
        signal("-STOP");

        ben.button("Post").click();
        assertThat(ben.notice())
                .containsText(
                        "The database does not answer", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(ben.field("Your words")).hasValue("Written while the database slept");
        assertThat(ben.field("Describe the picture")).hasValue("A cake by candle light");

        signal("-CONT");
        ben.post();
        assertThat(sofia.celebrationSaying("Written while the database slept")).hasCount(1);
        assertThat(ben.celebrationSaying("Written while the database slept")).hasCount(1);
    }

    private static void signal(String signal) {
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("mariadbd"))
                .forEach(server -> send(signal, server.pid()));
    }

    private static void send(String signal, long pid) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
