package app.elevenses.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** Four people who say five hundred things each, while the portal dies under them three times. */
@Tag("journey")
@ExtendWith(Chromium.class)
@DisabledOnOs(OS.WINDOWS)
class KilledPortalJourneyTests {

    private static final List<String> WRITERS = List.of("ben", "sofia", "mina", "olu");
    private static final int EACH = 500;
    private static final int KILLS = 3;

    /** As fast as somebody could who types without ever stopping: by the line itself and its Enter key. */
    private static final String SAY_ALL = """
            ([name, from, to]) => {
              const line = document.querySelector('.composer-input');
              for (let number = from; number <= to; number++) {
                line.value = `${name} no. ${number}`;
                line.dispatchEvent(new InputEvent('input', { bubbles: true }));
                line.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
              }
            }""";

    /** The page has come back by itself, still signed in. */
    private static final String BACK = "() => !window.before && document.querySelector('elevenses-message')";

    private static final String UNDER_WAY = """
            () => Object.keys(localStorage).filter((key) => key.startsWith('outbox:'))
              .map((key) => JSON.parse(localStorage.getItem(key)).text)""";

    private static final String READ = """
            async (name) => {
              const feed = document.querySelector('elevenses-feed');
              while (feed.more) await feed.load();
              return [...feed.querySelectorAll('.message:not(.message-expected) .message-words')]
                .map((words) => words.innerText).filter((words) => words.startsWith(name));
            }""";

    @Test
    void whateverWasAcknowledgedIsThereOnceAndInOrder(Portal portal, Chromium.Door door) {
        List<Guest> writers =
                WRITERS.stream().map(handle -> stayingIn(door, handle)).toList();
        for (int part = 0; part <= KILLS; part++) {
            int from = part * EACH / (KILLS + 1) + 1;
            int to = (part + 1) * EACH / (KILLS + 1);
            for (int writer = 0; writer < WRITERS.size(); writer++) {
                writers.get(writer).page().evaluate(SAY_ALL, List.of(WRITERS.get(writer), from, to));
            }
            if (part < KILLS) {
                killInTheMiddle(portal, writers, to);
            }
        }
        writers.forEach(writer -> await().atMost(Duration.ofMinutes(2))
                .until(() -> underWay(writer).isEmpty()));

        Guest reader = writers.getFirst();
        for (String name : WRITERS) {
            assertThat((List<?>) reader.page().evaluate(READ, name)).isEqualTo(said(name, EACH));
        }
    }

    /** With some kept and some not, and all that were acknowledged there afterwards. */
    private static void killInTheMiddle(Portal portal, List<Guest> writers, int saidEach) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> writers.stream().mapToInt(writer -> underWay(writer).size()).max().orElse(0) <= EACH / 10);
        portal.kill();
        writers.forEach(writer -> writer.page().evaluate("() => (window.before = true)"));
        List<Set<Object>> acknowledged = IntStream.range(0, WRITERS.size())
                .mapToObj(writer -> acknowledged(writers.get(writer), WRITERS.get(writer), saidEach))
                .toList();
        assertThat(writers).anySatisfy(writer -> assertThat(underWay(writer)).isNotEmpty());
        portal.restart();
        for (int writer = 0; writer < WRITERS.size(); writer++) {
            Page page = writers.get(writer).page();
            page.waitForFunction(BACK, null, new Page.WaitForFunctionOptions().setTimeout(90_000));
            assertThat(new HashSet<Object>((List<?>) page.evaluate(READ, WRITERS.get(writer))))
                    .containsAll(acknowledged.get(writer));
        }
    }

    private static Set<Object> acknowledged(Guest writer, String name, int saidEach) {
        Set<Object> acknowledged = new HashSet<>(said(name, saidEach));
        acknowledged.removeAll(underWay(writer));
        return acknowledged;
    }

    private static List<?> underWay(Guest writer) {
        return (List<?>) writer.page().evaluate(UNDER_WAY);
    }

    private static List<String> said(String name, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> name + " no. " + number)
                .toList();
    }

    private static Guest stayingIn(Chromium.Door door, String handle) {
        Browser.NewContextOptions small =
                new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(900, 700);
        return Guest.of(door.enter(small).signInToStay(handle));
    }
}
