package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@Journey
class DraftJourneyTests {

    @Test
    void aHalfWrittenCelebrationIsThereAgainAfterAReload(Chromium.Door door) {
        Visitor ingrid = door.signedIn("ingrid")
                .beginCelebration("💐 Wedding", "Yuki Tanabe", "Half a sentence about")
                .pastePicture(Paintings.png("wedding", 21), "image/png");
        ingrid.field("Describe the picture").fill("Two rings on a");
        ingrid.page().keyboard().type(" saucer");

        ingrid.page().reload();

        assertThat(ingrid.field("Your words")).hasValue("Half a sentence about");
        assertThat(ingrid.field("Describe the picture")).hasValue("Two rings on a saucer");
        assertThat(ingrid.page().getByRole(AriaRole.RADIO).and(ingrid.page().locator(":checked")))
                .hasAccessibleName("💐 Wedding");
        ingrid.post();
        Locator posted = ingrid.celebrationSaying("Half a sentence about");
        assertThat(posted).hasCount(1);
        assertThat(posted.getByAltText("Two rings on a saucer")).isVisible();

        ingrid.page().reload();
        assertThat(ingrid.button("Share a celebration…")).isVisible();
        assertThat(ingrid.faults()).isEmpty();
    }

    @Test
    void notASingleLetterIsLostByAReloadAndOneGoesOnWhereOneWas(Chromium.Door door) {
        Visitor mateo = door.signedIn("mateo");
        Locator line = Visitor.commentLine(mateo.celebrations().nth(2));
        line.click();
        mateo.page().keyboard().type("¡Qué ");
        mateo.page().keyboard().type("alegría");

        mateo.page().reload();

        assertThat(line).hasValue("¡Qué alegría");
        assertThat(line).isFocused();
        mateo.page().keyboard().type("!");
        assertThat(line).hasValue("¡Qué alegría!");
        line.fill("");
        mateo.awaitKept();
        mateo.page().reload();
        assertThat(mateo.celebrations().nth(2)).isVisible();
        assertThat(line).hasValue("");
    }

    @Test
    void aDraftIsOnEveryDeviceAndGoneFromAllWhenItIsSent(Chromium.Door door) {
        Visitor atHome = door.signedIn("harpreet");
        Locator written = Visitor.commentLine(atHome.celebrations().first());
        written.fill("To be said later, elsewhere");
        atHome.awaitKept();

        Visitor onTheTrain = door.signedIn("harpreet");
        Locator first = onTheTrain.celebrations().first();
        assertThat(Visitor.commentLine(first)).hasValue("To be said later, elsewhere");
        Visitor.commentLine(first).press("Enter");
        assertThat(first.getByText("To be said later, elsewhere")).hasCount(1);
        assertThat(Visitor.commentLine(first)).hasValue("");

        atHome.page().reload();
        assertThat(atHome.celebrations().first().getByText("To be said later, elsewhere"))
                .hasCount(1);
        assertThat(written).hasValue("");
    }

    @Test
    void signingOutWipesTheBrowserAndSigningInBringsTheDraftBack(Chromium.Door door) {
        Visitor abena =
                door.signedIn("abena").beginCelebration("🏅 Achievement", "Olu Adeyemi", "Known to Abena alone");
        abena.signOut();
        assertThat(abena.keptInBrowser()).isEqualTo("{}{}");

        abena.signIn("sutrisno");
        assertThat(abena.button("Share a celebration…")).isVisible();
        assertThat(abena.page().content()).doesNotContain("Known to Abena alone");
        abena.signOut();

        abena.signIn("abena");
        assertThat(abena.field("Your words")).hasValue("Known to Abena alone");
    }

    @Test
    void whoeverSignsInOnABrowserThatWasLeftOpenSeesAndSendsNothingOfAnother(Chromium.Door door) {
        Visitor thor = door.signedIn("thorgerdur");
        assertThat(thor.celebrations().first()).isVisible();
        thor.page().context().setOffline(true);
        Visitor.commentLine(thor.celebrations().first()).pressSequentially("Only in this browser");
        assertThat(thor.keptInBrowser()).contains("Only in this browser");
        thor.page().context().clearCookies();
        thor.page().context().setOffline(false);

        thor.signIn("rike");
        assertThat(thor.celebrations().first()).isVisible();
        assertThat(Visitor.commentLine(thor.celebrations().first())).hasValue("");
        Visitor elsewhere = door.signedIn("rike");
        assertThat(elsewhere.celebrations().first()).isVisible();
        assertThat(Visitor.commentLine(elsewhere.celebrations().first())).hasValue("");
    }

    @Test
    void whatIsThrownAwayCanBeTakenBack(Chromium.Door door) {
        Visitor ingrid = door.signedIn("ingrid").beginCelebration("🎂 Birthday", "Ben Whitlock", "Not good enough");
        ingrid.button("Discard").click();
        assertThat(ingrid.button("Share a celebration…")).isVisible();
        ingrid.button("Undo").click();
        assertThat(ingrid.field("Your words")).hasValue("Not good enough");
        ingrid.awaitKept().page().reload();
        assertThat(ingrid.field("Your words")).hasValue("Not good enough");

        ingrid.button("Discard").click();
        assertThat(ingrid.button("Share a celebration…")).isVisible();
        ingrid.page().reload();
        assertThat(ingrid.button("Share a celebration…")).isVisible();
    }
}
