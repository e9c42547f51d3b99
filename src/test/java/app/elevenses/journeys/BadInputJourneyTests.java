package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Journey
class BadInputJourneyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg> | JPEG, PNG, WebP or GIF
            <!doctype html><html><script>alert(1)</script></html>                  | JPEG, PNG, WebP or GIF
            ....ftypheic....mif1heic                                               | HEIC
            """)
    void whatIsNoPictureIsRefusedInOneSentence(String content, String sentence, Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        ben.beginCelebration("🎂 Birthday", "Yuki Tanabe", "With a strange picture");
        byte[] bytes = content.replace("....ftyp", "\0\0\0\030ftyp").getBytes(StandardCharsets.ISO_8859_1);
        ben.pastePicture(bytes, "image/jpeg");
        assertThat(refusal(ben)).containsText(sentence);
        assertThat(ben.field("Your words")).hasValue("With a strange picture");
        assertThat(ben.faults()).isEmpty();
    }

    @Test
    void aPictureCutOffInTheMiddleIsRefused(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        ben.beginCelebration("🎂 Birthday", "Yuki Tanabe", "Half a picture");
        byte[] whole = Paintings.png("birthday", 2);
        ben.pastePicture(Arrays.copyOf(whole, whole.length / 2), "image/png");
        assertThat(refusal(ben)).not().isEmpty();
        assertThat(ben.field("Describe the picture")).isHidden();
    }

    @Test
    void aFileOfTwentyOneMegabytesIsRefusedBeforeItIsSent(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        ben.beginCelebration("🎂 Birthday", "Yuki Tanabe", "A heavy picture");
        ben.pastePicture(new byte[21 * 1024 * 1024], "image/png");
        assertThat(refusal(ben)).containsText("20 MB", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(ben.field("Your words")).hasValue("A heavy picture");
    }

    @Test
    void whatIsMissingIsSaidBesideTheField(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        ben.unfold();
        ben.field("Your words").fill("   ");
        ben.button("Post").click();
        assertThat(ben.page().getByText("Choose what there is to celebrate.")).isVisible();
        assertThat(ben.page().getByText("Name whoever is celebrated.")).isVisible();
        assertThat(ben.page().getByText("There is nothing to read yet.")).isVisible();
    }

    @Test
    void aPictureWithoutWordsIsNotPosted(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        ben.beginCelebration("🎂 Birthday", "Yuki Tanabe", "A picture nobody can hear");
        ben.pastePicture(Paintings.png("birthday", 3), "image/png");
        assertThat(ben.field("Describe the picture")).isVisible();
        ben.button("Post").click();
        assertThat(ben.page().getByText("Describe the picture for those who cannot see it."))
                .isVisible();
        assertThat(ben.field("Your words")).hasValue("A picture nobody can hear");
    }

    @Test
    void markupAndStrangeLettersAreShownAsTheyWereWritten(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        String tower = "a" + "\u0301".repeat(200);
        ben.beginCelebration(
                        "🏅 Achievement",
                        "Abena Owusu",
                        "<script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\">"
                                + " \u202Eturned\u202C שלום " + tower)
                .post();
        Locator shown = ben.celebrationSaying("<script>document.title='broken'</script>");
        assertThat(shown).isVisible();
        assertThat(ben.page().title()).doesNotContain("broken");
        String text = shown.locator(".celebration-text").innerText();
        assertThat(text).contains("onerror", "turned", "שלום").doesNotContain("\u202E");
        assertThat(text.codePoints().filter(letter -> letter == 0x301).count()).isLessThanOrEqualTo(8);
    }

    @Test
    void tenThousandAndOneCharactersDoNotFitAndAreNotLost(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        ben.beginCelebration("🏅 Achievement", "Abena Owusu", "x");
        ben.field("Your words").fill("x".repeat(10_001));
        ben.button("Post").click();
        assertThat(ben.page().getByText("Keep it to 10,000 characters")).isVisible();
        assertThat(ben.field("Your words").inputValue()).hasSize(10_001);
    }

    @Test
    void aLinkToWhatIsGoneLeadsToTheSamePageAsALinkToNowhere(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        assertThat(ben.celebrations().first()).isVisible();
        ben.page().navigate("/wall/4711471147");
        assertThat(ben.page().getByText("Nothing here")).isVisible();
        String gone = ben.page().getByRole(AriaRole.MAIN).innerText();
        ben.page().navigate("/no-such-room");
        assertThat(ben.page().getByText("Nothing here")).isVisible();
        assertThat(ben.page().getByRole(AriaRole.MAIN).innerText()).isEqualTo(gone);
    }

    @Test
    void afterFiveWrongPasswordsOneIsToldHowLongToWait(Chromium.Door door) {
        Visitor stranger = door.stranger();
        for (int tries = 0; tries < 5; tries++) {
            stranger.signIn("nobody-known", "wrong-password");
            assertThat(stranger.page().getByText("do not go together")).isVisible();
        }
        stranger.signIn("nobody-known", "wrong-password");
        assertThat(stranger.page().getByText("Try again in")).isVisible();
    }

    /** What the picture field says about a picture it does not take. */
    private static Locator refusal(Visitor visitor) {
        return visitor.page().locator(".picture-field-refused[role=alert]");
    }
}
