package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("journey")
@ExtendWith(Chromium.class)
@DisabledOnOs(OS.WINDOWS)
class ServerDeathTests {

    private static final LocatorAssertions.HasCountOptions SOON =
            new LocatorAssertions.HasCountOptions().setTimeout(90_000);

    @Test
    void thePageComesBackByItselfWithEveryWordStillSignedInAndAtTheSamePlace(Portal portal, Chromium.Door door) {
        Visitor ben = door.signedIn("ben").beginCelebration("🎂 Birthday", "Yuki Tanabe", "Written before");
        ben.awaitKept();
        Locator seventh = ben.celebrations().nth(6);
        seventh.scrollIntoViewIfNeeded();
        ben.page().evaluate("window.sameOldPage = true");

        portal.kill();
        assertThat(ben.page().getByText("No connection. What you write is kept here."))
                .isVisible();
        ben.field("Your words").focus();
        ben.page().keyboard().press("End");
        ben.page().keyboard().type(" and while nobody was there");
        Locator line = Visitor.commentLine(seventh);
        line.click();
        ben.page().keyboard().type("So was this");
        double where = seventh.boundingBox().y;
        portal.begin();

        ben.page()
                .waitForFunction(
                        "() => !window.sameOldPage", null, new Page.WaitForFunctionOptions().setTimeout(120_000));
        assertThat(line).hasValue("So was this");
        assertThat(line).isFocused();
        assertThat(seventh).isInViewport();
        assertThat(seventh.boundingBox().y).isBetween(where - 60, where + 60);
        assertThat(ben.page()).hasURL(portal.address() + "/wall");
        assertThat(ben.field("Your words")).hasValue("Written before and while nobody was there");

        line.press("Enter");
        assertThat(seventh.getByText("So was this")).hasCount(1);
        ben.post();
        assertThat(ben.celebrationSaying("Written before and while nobody was there"))
                .hasCount(1, SOON);
        ben.page().reload();
        assertThat(ben.celebrationSaying("Written before and while nobody was there"))
                .hasCount(1, SOON);
        assertThat(ben.button("Share a celebration…")).isVisible();
    }
}
