package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Journey
class AccessibilityTests {

    enum Reading {
        LIGHT(ColorScheme.LIGHT, 1440, 900),
        DARK(ColorScheme.DARK, 1440, 900),
        PHONE(ColorScheme.LIGHT, 390, 844);

        private final Browser.NewContextOptions options;

        Reading(ColorScheme scheme, int width, int height) {
            options = new Browser.NewContextOptions()
                    .setLocale("en-GB")
                    .setColorScheme(scheme)
                    .setViewportSize(width, height);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingStandsInAnybodysWay(Reading reading, Chromium.Door door) {
        Visitor abena = door.enter(reading.options);
        abena.page().navigate("/login");
        assertThat(abena.button("Sign in")).isVisible();
        assertThat(faults(abena)).as("sign-in").isEmpty();

        abena.signIn("abena");
        assertThat(abena.celebrations().nth(9)).isAttached();
        assertThat(faults(abena)).as("wall").isEmpty();

        abena.beginCelebration("🎂 Birthday", "Yuki Tanabe", "Soon!");
        abena.pastePicture(Paintings.png("birthday", 4), "image/png");
        assertThat(abena.field("Describe the picture")).isVisible();
        assertThat(faults(abena)).as("composer").isEmpty();

        abena.page().navigate("/break-room");
        assertThat(abena.page().locator("elevenses-message").last()).isVisible();
        assertThat(faults(abena)).as("break room").isEmpty();

        abena.page().navigate("/notes");
        assertThat(abena.page().locator("elevenses-note").first()).isVisible();
        assertThat(faults(abena)).as("notes").isEmpty();

        abena.page().navigate("/notes/new?to=yuki");
        abena.button("Ask for it").click();
        assertThat(abena.page().getByText("Choose the occasion.")).isVisible();
        assertThat(faults(abena)).as("asking for a note").isEmpty();

        abena.page().navigate("/wall/999999999");
        assertThat(abena.page().getByText("Nothing here")).isVisible();
        assertThat(faults(abena)).as("nothing there").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingStandsInTheWayOfWhoeverDecides(Reading reading, Chromium.Door door) {
        Visitor mina = door.enter(reading.options).signIn("mina");
        assertThat(mina.celebrations().first()).isVisible();
        mina.page().navigate("/notes/queue");
        assertThat(mina.celebrations().first()).isVisible();
        mina.page().keyboard().press("j");
        mina.page().keyboard().press("d");
        assertThat(mina.button("Never mind")).isVisible();
        assertThat(faults(mina)).as("queue").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void norOnThePagesOfPeople(Reading reading, Chromium.Door door) {
        Visitor ada = door.enter(reading.options).signIn("ada");
        ada.page().waitForURL("**/wall");
        ada.page().navigate("/people");
        assertThat(ada.page().locator(".person").first()).isVisible();
        assertThat(faults(ada)).as("people").isEmpty();

        ada.page().keyboard().press("Control+k");
        ada.page().locator(".jump-input").fill("yuki");
        assertThat(ada.page().getByRole(AriaRole.OPTION).first()).containsText("Yuki Tanabe");
        assertThat(faults(ada)).as("jump").isEmpty();
        ada.page().keyboard().press("Escape");
        assertThat(ada.page().locator(".jump-input")).isHidden();
        ada.page().keyboard().press("?");
        assertThat(ada.page().getByText("Show these shortcuts")).isVisible();
        assertThat(faults(ada)).as("shortcuts").isEmpty();

        for (String place : List.of("/people/yuki", "/me", "/admin?handle=ben")) {
            ada.page().navigate(place);
            assertThat(ada.page().locator("h1").last()).isVisible();
            assertThat(faults(ada)).as(place).isEmpty();
        }

        Visitor stranger = door.enter(reading.options);
        stranger.page().navigate("/join/00112233445566778899aabbccddeeff");
        assertThat(stranger.page().getByText("Nothing here")).isVisible();
        assertThat(faults(stranger)).as("join").isEmpty();
    }

    private static List<String> faults(Visitor visitor) {
        visitor.page().waitForFunction("() => document.getAnimations().every((a) => a.playState !== 'running')");
        return new AxeBuilder(visitor.page())
                .analyze().getViolations().stream()
                        .map(AccessibilityTests::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
