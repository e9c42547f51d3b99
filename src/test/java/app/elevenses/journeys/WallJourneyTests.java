package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class WallJourneyTests {

    @Test
    void aCelebrationAppearsAtAColleaguesAndTheirCheerComesBack(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        Visitor yuki = door.signedIn("yuki");
        assertThat(yuki.celebrations().first()).isVisible();

        ben.beginCelebration("🎂 Birthday", "Yuki Tanabe", "Happy birthday, Yuki");
        ben.pastePicture(Paintings.png("birthday", 11), "image/png");
        ben.field("Describe the picture").fill("A cake at the window, watched by the cat");
        ben.post();

        Locator appeared = yuki.celebrationSaying("Happy birthday, Yuki");
        assertThat(appeared).isVisible();
        assertThat(appeared.getByAltText("A cake at the window, watched by the cat"))
                .isVisible();
        yuki.page().waitForFunction("() => document.querySelector('article, [role=article] img')?.naturalWidth !== 0");
        appeared.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("🎉"))
                .click();

        Locator bensOwn = ben.celebrationSaying("Happy birthday, Yuki");
        assertThat(bensOwn.getByText("Yuki Tanabe cheered")).isVisible();
        assertThat(ben.faults()).isEmpty();
        assertThat(yuki.faults()).isEmpty();
    }

    @Test
    void aCommentIsThereForBothAndOnlyOnce(Chromium.Door door) {
        Visitor sofia = door.signedIn("sofia");
        Visitor mina = door.signedIn("mina");
        Locator first = sofia.celebrations().first();
        String title = first.getByRole(AriaRole.HEADING).innerText();
        Locator line = first.getByRole(AriaRole.TEXTBOX);
        line.fill("Guardem-me uma fatia!");
        line.press("Enter");

        assertThat(first.getByText("Guardem-me uma fatia!")).hasCount(1);
        assertThat(line).hasValue("");
        Locator atMinas = mina.celebrations()
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        assertThat(atMinas.getByText("Guardem-me uma fatia!")).hasCount(1);
    }

    @Test
    void takingDownTakesItFromEveryScreenAndUndoPutsItBack(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        Visitor sofia = door.signedIn("sofia");
        ben.beginCelebration("🏅 Achievement", "Sofia Tavares", "Three keys found in one pocket")
                .post();
        assertThat(sofia.celebrationSaying("Three keys found")).isVisible();

        ben.celebrationSaying("Three keys found")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take down"))
                .click();
        assertThat(sofia.celebrationSaying("Three keys found")).hasCount(0);
        ben.button("Undo").click();
        assertThat(sofia.celebrationSaying("Three keys found")).isVisible();
        assertThat(ben.celebrationSaying("Three keys found")).isVisible();
    }

    @Test
    void whatWasTakenDownIsPutBackByTheKeyboardAndTheOfferWaitsUnderThePointer(Chromium.Door door) {
        Visitor sofia = door.signedIn("sofia");
        sofia.beginCelebration("🏅 Achievement", "Ben Whitlock", "Back before anybody noticed")
                .post();
        Locator posted = sofia.celebrationSaying("Back before anybody noticed");
        Locator takeDown = posted.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take down"));
        takeDown.click();
        assertThat(sofia.button("Undo")).isVisible();
        sofia.page().keyboard().press("Control+z");
        assertThat(posted).isVisible();

        sofia.page().clock().install();
        takeDown.click();
        sofia.notice().hover();
        sofia.page().clock().fastForward(60_000);
        assertThat(sofia.button("Undo")).isVisible();
        sofia.page().mouse().move(10, 10);
        sofia.page().clock().fastForward(9_000);
        assertThat(sofia.button("Undo")).isVisible();
        sofia.page().clock().fastForward(2_000);
        sofia.page().clock().resume();
        assertThat(sofia.button("Undo")).hasCount(0);
    }

    @Test
    void whoeverReadsFurtherDownIsToldOfNewOnesAndNotMoved(Chromium.Door door) {
        Visitor olu = door.signedIn("olu");
        assertThat(olu.celebrations().first()).isVisible();
        olu.celebrations().nth(4).scrollIntoViewIfNeeded();
        double before = ((Number) olu.page().evaluate("window.scrollY")).doubleValue();
        Locator read = olu.celebrations().nth(4);
        double where = read.boundingBox().y;

        door.signedIn("ben")
                .beginCelebration("🫖 Good news", "Olu Adeyemi", "The new kettle whistles in D")
                .post();

        Locator told = olu.page()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("1 new celebration"));
        assertThat(told).isVisible();
        assertThat(((Number) olu.page().evaluate("window.scrollY")).doubleValue())
                .isEqualTo(before);
        assertThat(olu.celebrations().nth(4).boundingBox().y).isEqualTo(where);
        told.click();
        assertThat(olu.celebrationSaying("The new kettle whistles in D")).isInViewport();
    }

    @Test
    void olderCelebrationsComeOneAfterTheOtherToTheVeryFirst(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        assertThat(ben.celebrations().first()).isVisible();
        Locator older = ben.button("Show older ones");
        for (int pages = 0; pages < 12 && older.isVisible(); pages++) {
            int before = ben.celebrations().count();
            older.scrollIntoViewIfNeeded();
            ben.page().waitForTimeout(50);
            if (older.isVisible() && ben.celebrations().count() == before) {
                older.click();
            }
            ben.page()
                    .waitForFunction(
                            "count => document.querySelectorAll('[role=article]').length > count"
                                    + " || document.querySelector('.feed-older').hidden",
                            before);
        }
        assertThat(ben.celebrations().count()).isGreaterThanOrEqualTo(55);
        assertThat(older).isHidden();
        Object times =
                ben.page().evaluate("[...document.querySelectorAll('.byline-when time')].map(time => time.dateTime)");
        assertThat((List<?>) times).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void aCelebrationHasAPageOfItsOwnAndBackLeadsToTheSamePlace(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        Locator fourth = ben.celebrations().nth(3);
        fourth.scrollIntoViewIfNeeded();
        String title = fourth.getByRole(AriaRole.HEADING).innerText();
        fourth.locator(".byline-when").click();
        ben.page().waitForURL(Pattern.compile(".*/wall/\\d+"));
        assertThat(ben.celebrations()).hasCount(1);
        assertThat(ben.celebrations().getByRole(AriaRole.HEADING)).hasText(title);

        ben.page().goBack();
        assertThat(ben.celebrations().nth(3).getByRole(AriaRole.HEADING)).hasText(title);
        assertThat(ben.celebrations().nth(3)).isInViewport();
    }
}
