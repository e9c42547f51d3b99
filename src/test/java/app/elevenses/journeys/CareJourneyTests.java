package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
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
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
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
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "mateo");
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

    @Test
    void whatIsReportedIsHiddenForEverybodyWhoHasItOpen(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        String unkind = "Yuki is the slowest of us all " + System.nanoTime();
        ben.say(unkind);
        sofia.more(unkind, "Report…");
        sofia.page().getByText("It hurts somebody").click();
        sofia.visitor.field("In your words").fill("She would read this");
        Obstacles.assertNone(sofia.visitor, "reporting");
        sofia.visitor.button("Report it").click();
        assertThat(sofia.page().getByText("Thank you for saying so.")).isVisible();
        sofia.visitor.button("Close").last().click();

        Visitor mina = door.signedIn("mina");
        mina.page().waitForURL("**/wall");
        mina.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Reports, \\d+ wait")))
                .click();
        assertThat(mina.page().getByText("She would read this")).isVisible();
        Obstacles.assertNone(mina, "what is reported");
        press(report(mina, "She would read this"), "Hide it…");
        mina.field("Why").fill("We do not rank each other here");
        Obstacles.assertNone(mina, "deciding");
        mina.button("Hide it").click();

        String because = "Hidden by a moderator: We do not rank each other here";
        assertThat(sofia.message(because)).isVisible();
        assertThat(sofia.message(unkind)).hasCount(0);
        assertThat(ben.message(unkind)).containsText("only you still read it: We do not rank each other here");
        assertThat(report(mina, "She would read this")).hasCount(0);
        Obstacles.assertNone(ben.visitor, "what is hidden");
        sofia.page().reload();
        assertThat(sofia.message(because)).isVisible();
        mina.button("Undo").click();
        assertThat(sofia.message(unkind)).isVisible();
        assertThat(ben.message(because)).hasCount(0);
        assertThat(ben.visitor.frames()).noneMatch(frame -> frame.contains("She would read this"));
        assertThat(mina.faults()).isEmpty();
    }

    @Test
    void aModeratorLooksAtWhatWasSaidBetweenTwoAndSeesThatAlone(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        ben.page().navigate("/break-room/with/sofia");
        ben.page().waitForURL(Pattern.compile(".*/break-room/(?!with).*"));
        ben.say("The gate code is 1807");
        String owed = "You owe me " + System.nanoTime();
        ben.say(owed);
        assertThat(ben.kept(owed)).hasCount(1);
        Guest sofia = Guest.of(door, "sofia");
        sofia.page().navigate(ben.page().url());
        sofia.more(owed, "Report…");
        sofia.page().getByText("It tells what is private").click();
        sofia.visitor.button("Report it").click();
        assertThat(sofia.page().getByText("Thank you for saying so.")).isVisible();

        Visitor mina = door.signedIn("mina");
        mina.page().waitForURL("**/wall");
        mina.page().navigate("/reports");
        assertThat(mina.page().getByText("It tells what is private")).isVisible();
        assertThat(mina.page().getByText(owed)).hasCount(0);
        mina.button("Look at the message").click();
        press(report(mina, owed), "Leave it…");
        mina.field("Why").fill("They know each other well");
        mina.button("Leave it").click();
        assertThat(mina.page()
                        .getByText("Mina Farahani left a message by Ben Whitlock as it is")
                        .first())
                .isVisible();
        assertThat(mina.page().content()).doesNotContain("1807");
        assertThat(mina.frames()).noneMatch(frame -> frame.contains("1807"));
        assertThat(ben.message(owed)).isVisible();
    }

    private static Locator report(Visitor moderator, String words) {
        return moderator.page().locator(".report").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void press(Locator report, String name) {
        report.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
