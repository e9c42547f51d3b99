package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** How people look after themselves and each other in the break room, with the limits that are meant for people. */
@Journey
@TestPropertySource(properties = "elevenses.limits-lifted=false")
class CareJourneyTests {

    private static final int FLOOD = 24;

    @Test
    void whoeverWritesTooFastSeesHowLongTheyWaitAndLosesNothing(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Guest sofia = Guest.of(door.signedIn("sofia"));
        List<String> said = IntStream.rangeClosed(1, FLOOD)
                .mapToObj("Cup no. %02d"::formatted)
                .toList();
        said.forEach(ben::say);

        Locator waiting =
                ben.page().locator(".message-expected .message-trouble").first();
        assertThat(waiting).containsText(Pattern.compile("You can write again in \\d+ seconds?"));
        Obstacles.assertNone(ben.visitor, "waiting for one's turn");
        assertThat(sofia.message("Cup no. 01")).isVisible();
        sofia.say("I am as quick as ever");
        assertThat(sofia.kept("I am as quick as ever")).hasCount(1);

        assertThat(ben.page().locator(".message-expected"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        assertThat(ben.kept("Cup no.")).hasCount(FLOOD);
        assertThat(sofia.message("Cup no.").locator(".message-words").allInnerTexts())
                .isEqualTo(said);
        assertThat(ben.visitor.faults()).isEmpty();
    }

    @Test
    void whoeverIsMutedIsFoldedAndNeverLearnsOfIt(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Guest sofia = Guest.of(door.signedIn("mateo"));
        sofia.say("Who ate my sandwich");
        sofia.say("I know it was one of you");
        int frames = sofia.visitor.frames().size();
        ben.more("Who ate my sandwich", "Mute Mateo Villaseñor Quintana for me");

        assertThat(ben.message("Who ate my sandwich").locator(".message-fold")).isVisible();
        assertThat(ben.message("I know it was one of you").locator(".message-fold"))
                .isHidden();
        assertThat(ben.messages().getByText("Who ate my sandwich")).isHidden();
        assertThat(ben.messages().getByText("I know it was one of you")).isHidden();
        sofia.say("@ben it was you");
        assertThat(sofia.kept("it was you")).hasCount(1);
        assertThat(ben.message("it was you")).hasCount(1);
        assertThat(ben.messages().getByText("it was you")).isHidden();
        Obstacles.assertNone(ben.visitor, "what is folded");

        ben.page().reload();
        assertThat(ben.messages().getByText("Who ate my sandwich")).isHidden();
        ben.visitor.button("Show").locator("visible=true").last().click();
        assertThat(ben.messages().getByText("Who ate my sandwich")).isVisible();
        ben.page().navigate("/me");
        ben.visitor.button("Hear Mateo Villaseñor Quintana again").click();
        assertThat(ben.page().getByText("You hear everybody.")).isVisible();
        Obstacles.assertNone(ben.visitor, "whom one muted");
        ben.page().navigate("/people/mateo");
        ben.visitor.button("Mute for me").click();
        assertThat(ben.visitor.button("Hear again")).isVisible();
        Obstacles.assertNone(ben.visitor, "a muted colleague");
        ben.visitor.button("Hear again").click();
        ben.page().navigate("/break-room");
        assertThat(ben.messages().getByText("Who ate my sandwich")).isVisible();
        assertThat(sofia.visitor.frames().stream().skip(frames)).noneMatch(frame -> frame.contains("mute"));
    }
}
