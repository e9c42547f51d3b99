package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Journey
class AccessibilityTests {

    @ParameterizedTest
    @EnumSource
    void nothingStandsInAnybodysWay(Reading reading, Chromium.Door door) {
        Visitor abena = door.enter(reading.options());
        abena.page().navigate("/login");
        assertThat(abena.button("Sign in")).isVisible();
        Obstacles.assertNone(abena, "sign-in");

        abena.signIn("abena");
        assertThat(abena.celebrations().nth(9)).isAttached();
        Obstacles.assertNone(abena, "wall");

        abena.beginCelebration("🎂 Birthday", "Yuki Tanabe", "Soon!");
        abena.pastePicture(Paintings.png("birthday", 4), "image/png");
        assertThat(abena.field("Describe the picture")).isVisible();
        Obstacles.assertNone(abena, "composer");

        abena.page().navigate("/break-room");
        assertThat(abena.page().locator("elevenses-message").last()).isVisible();
        Obstacles.assertNone(abena, "break room");

        abena.page().navigate("/search");
        assertThat(abena.page().getByText("What was said today")).isVisible();
        Obstacles.assertNone(abena, "search");
        abena.page().navigate("/search?q=the&in=kitchen&after=2020-01-01");
        assertThat(abena.page().locator("elevenses-finding").first()).isVisible();
        Obstacles.assertNone(abena, "findings");

        abena.page().navigate("/notes");
        assertThat(abena.page().locator("elevenses-note").first()).isVisible();
        Obstacles.assertNone(abena, "notes");

        abena.page().navigate("/notes/new?to=yuki");
        abena.button("Ask for it").click();
        assertThat(abena.page().getByText("Choose the occasion.")).isVisible();
        Obstacles.assertNone(abena, "asking for a note");

        abena.page().navigate("/wall/999999999");
        assertThat(abena.page().getByText("Nothing here")).isVisible();
        Obstacles.assertNone(abena, "nothing there");
    }

    @ParameterizedTest
    @EnumSource
    void nothingStandsInTheWayOfWhoeverDecides(Reading reading, Chromium.Door door) {
        Visitor mina = door.enter(reading.options()).signIn("mina");
        assertThat(mina.celebrations().first()).isVisible();
        mina.page().navigate("/notes/queue");
        assertThat(mina.celebrations().first()).isVisible();
        mina.page().keyboard().press("j");
        mina.page().keyboard().press("d");
        assertThat(mina.button("Never mind")).isVisible();
        Obstacles.assertNone(mina, "queue");
    }

    @ParameterizedTest
    @EnumSource
    void norOnThePagesOfPeople(Reading reading, Chromium.Door door) {
        Visitor ada = door.enter(reading.options()).signIn("ada");
        ada.page().waitForURL("**/wall");
        ada.page().navigate("/people");
        assertThat(ada.page().locator(".person").first()).isVisible();
        Obstacles.assertNone(ada, "people");

        ada.page().keyboard().press("Control+k");
        ada.page().locator(".jump-input").fill("yuki");
        assertThat(ada.page().getByRole(AriaRole.OPTION).first()).containsText("Yuki Tanabe");
        Obstacles.assertNone(ada, "jump");
        ada.page().keyboard().press("Escape");
        assertThat(ada.page().locator(".jump-input")).isHidden();
        ada.page().keyboard().press("?");
        assertThat(ada.page().getByText("Show these shortcuts")).isVisible();
        Obstacles.assertNone(ada, "shortcuts");

        for (String place : List.of("/people/yuki", "/me", "/admin?handle=ben")) {
            ada.page().navigate(place);
            assertThat(ada.page().locator("h1").last()).isVisible();
            Obstacles.assertNone(ada, place);
        }

        ada.page().navigate("/break-room");
        for (String choice : List.of("Previews of links…", "Question of the day…")) {
            ada.button("What you can do with this room").click();
            ada.page()
                    .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(choice))
                    .click();
            assertThat(ada.button("Cancel")).isVisible();
            Obstacles.assertNone(ada, choice);
            ada.button("Cancel").click();
            assertThat(ada.button("Cancel")).isHidden();
        }

        Visitor stranger = door.enter(reading.options());
        stranger.page().navigate("/join/00112233445566778899aabbccddeeff");
        assertThat(stranger.page().getByText("Nothing here")).isVisible();
        Obstacles.assertNone(stranger, "join");
    }
}
