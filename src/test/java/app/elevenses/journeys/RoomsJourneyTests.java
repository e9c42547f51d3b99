package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class RoomsJourneyTests {

    private static final LocatorAssertions.IsVisibleOptions WITHIN_A_SECOND =
            new LocatorAssertions.IsVisibleOptions().setTimeout(1_000);

    @Test
    void threeTalkInAClosedRoomAndAnOutsiderLearnsNothingOfIt(Chromium.Door door) {
        Guest sofia = Guest.of(door, "sofia");
        Guest ben = Guest.of(door, "ben");
        Guest olu = Guest.of(door, "olu");
        Guest mina = Guest.of(door, "mina");

        make(mina, "Zeppelin for Sofia", "Closed", List.of("Ben Whitlock", "Olu Adeyemi"));
        mina.say("Who paints the xylophone?");
        room(ben, "Zeppelin for Sofia").click();
        room(olu, "Zeppelin for Sofia").click();
        assertThat(ben.message("Who paints the xylophone?")).isVisible();
        assertThat(olu.message("Who paints the xylophone?")).isVisible();
        assertThat(mina.present("Ben Whitlock")).isVisible();
        ben.say("I do, in ultramarine");
        assertThat(mina.kept("I do, in ultramarine")).isVisible();
        ben.page().waitForURL(Pattern.compile("/break-room/zeppelin-for-sofia-[a-z0-9]+$"));
        String address = ben.page().url();

        assertThat(room(sofia, "Zeppelin for Sofia")).hasCount(0);
        sofia.say("What is everybody up to?");
        assertThat(sofia.kept("What is everybody up to?")).isVisible();
        sofia.page().navigate("/break-room/rooms");
        assertThat(sofia.page().getByText("Bread and butter")).isVisible();
        jump(sofia, "zeppelin");
        assertThat(sofia.page().getByRole(AriaRole.OPTION))
                .hasText(new String[] {"Search for “zeppelin” in what was said"});
        sofia.page().navigate(address);
        assertThat(sofia.page().getByText("Nothing here")).isVisible();
        assertThat(sofia.page().content() + String.join("\n", sofia.visitor.frames()))
                .doesNotContain("Zeppelin", "xylophone", "ultramarine");
    }

    @Test
    void whoeverIsTakenOutWhileLookingSeesNothingMore(Chromium.Door door) {
        Guest mina = Guest.of(door, "mina");
        Guest ben = Guest.of(door, "ben");
        make(mina, "Quartz", "Closed", List.of("Ben Whitlock"));
        mina.say("Before");
        room(ben, "Quartz").click();
        assertThat(ben.message("Before")).isVisible();
        ben.line().fill("Half a sentence");
        assertThat(mina.present("Ben Whitlock")).isVisible();

        people(mina).click();
        mina.visitor.button("Take Ben Whitlock out").click();
        assertThat(ben.page().getByText("This room is not open to you any more"))
                .isVisible(WITHIN_A_SECOND);
        assertThat(ben.messages()).hasCount(0);
        assertThat(ben.line()).hasCount(0);
        assertThat(room(ben, "Quartz")).hasCount(0);
        int frames = ben.visitor.frames().size();
        mina.visitor.button("Close").click();
        assertThat(mina.present("Ben Whitlock")).hasCount(0);
        mina.say("Afterwards");
        assertThat(mina.kept("Afterwards")).isVisible();
        ben.page().reload();
        assertThat(ben.page().getByText("Nothing here")).isVisible();
        List<String> since = ben.visitor.frames();
        assertThat(since.subList(frames, since.size())).noneMatch(frame -> frame.contains("Afterwards"));
    }

    @Test
    void anOpenRoomIsFoundReadJoinedAndLeft(Chromium.Door door) {
        Guest olu = Guest.of(door, "olu");
        olu.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All open rooms"))
                .click();
        olu.visitor.field("Find a room").fill("BREAD");
        assertThat(olu.page().locator(".doors-room")).hasCount(1);
        olu.page().locator(".doors-room").click();
        assertThat(olu.message("density of a good dictionary")).isVisible();
        assertThat(olu.line()).hasCount(0);
        Locator said = olu.message("density of a good dictionary").first();
        said.focus();
        assertThat(said.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More")))
                .isVisible();
        assertThat(said.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Reply").setExact(true)))
                .hasCount(0);
        olu.visitor.button("Join").click();
        olu.say("I only came for the butter");
        assertThat(olu.kept("I only came for the butter")).isVisible();
        assertThat(room(olu, "Bread and butter")).hasAttribute("aria-current", "page");
        choose(olu, "Leave");
        assertThat(olu.visitor.button("Join")).isVisible();
        assertThat(room(olu, "Bread and butter")).hasCount(0);
        olu.visitor.button("Undo").click();
        assertThat(olu.line()).isVisible();
    }

    @Test
    void aColleaguesPageLeadsToTheConversationWithThem(Chromium.Door door) {
        Guest harpreet = Guest.of(door, "harpreet");
        Guest abena = Guest.of(door, "abena");
        abena.page().navigate("/people/harpreet");
        abena.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write a message"))
                .click();
        assertThat(heading(abena)).hasText("Harpreet Singh Bedi");
        assertThat(room(harpreet, "Abena Owusu")).hasCount(0);
        abena.say("Is Harry there?");
        room(harpreet, "Abena Owusu").click();
        assertThat(harpreet.message("Is Harry there?")).isVisible();
        harpreet.say("He is not");
        assertThat(abena.message("He is not")).isVisible();
    }

    @Test
    void aRoomThatIsPutAwayIsReadOnlyAndComesBack(Chromium.Door door) {
        Guest mina = Guest.of(door, "mina");
        Guest ben = Guest.of(door, "ben");
        make(mina, "Marathon", "Open", List.of("Ben Whitlock"));
        room(ben, "Marathon").click();
        assertThat(heading(ben)).hasText("Marathon");
        ben.say("Not this year");
        assertThat(ben.kept("Not this year")).isVisible();
        ben.act("Not this year", "Reply in a thread");
        assertThat(ben.threadLine()).isFocused();
        choose(mina, "Put away");
        assertThat(ben.page().getByText("This room has been put away")).isVisible(WITHIN_A_SECOND);
        assertThat(ben.line()).hasCount(0);
        assertThat(ben.message("Not this year")).isVisible();
        ben.sayInThread("Perhaps the next");
        assertThat(ben.page().getByText("Nothing can be written here at the moment"))
                .isVisible();
        assertThat(ben.threadLine()).hasValue("Perhaps the next");
        mina.visitor.button("Undo").click();
        assertThat(ben.line()).isVisible(WITHIN_A_SECOND);
        ben.threadLine().press("Enter");
        assertThat(mina.message("Not this year").getByText("1 reply")).isVisible();
        assertThat(ben.threadLine()).hasValue("");
    }

    @Test
    void whoeverMadeARoomChoosesWhatItIsAskedAndShown(Chromium.Door door) {
        Guest mina = Guest.of(door, "mina");
        make(mina, "Ceramics", "Closed", List.of("Ben Whitlock"));
        choose(mina, "Previews of links…");
        mina.visitor.button("Show previews here").click();
        assertThat(mina.visitor.notice()).containsText("New messages here show what their links lead to.");
        choose(mina, "Previews of links…");
        assertThat(mina.visitor.button("Show none any more")).isVisible();
        mina.visitor.button("Cancel").click();

        choose(mina, "Question of the day…");
        mina.visitor.button("Ask every day").click();
        assertThat(mina.visitor.notice().last()).containsText("The house will ask this room.");
        choose(mina, "Question of the day…");
        assertThat(mina.visitor.button("Stop asking")).isVisible();
        mina.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Questions for the day"))
                .click();
        assertThat(heading(mina)).hasText("Questions for the day");
        assertThat(mina.visitor.button("Stop asking")).hasCount(0);

        Guest ben = Guest.of(door, "ben");
        room(ben, "Ceramics").click();
        assertThat(heading(ben)).hasText("Ceramics");
        ben.visitor.button("What you can do with this room").click();
        assertThat(ben.page().getByText("Leave")).isVisible();
        assertThat(ben.page().getByText("Question of the day…")).hasCount(0);
    }

    @Test
    void aTableIsSatDownAtUntilEverySeatIsTaken(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        Guest harpreet = Guest.of(door, "harpreet");
        ben.visitor.button("Lay a table").click();
        ben.visitor.field("What for?").fill("Tea for two");
        ben.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Seats")))
                .click();
        ben.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("2").setExact(true))
                .click();
        ben.visitor.button("Lay it").click();
        assertThat(heading(ben)).hasText("Tea for two");
        ben.say("Who is thirsty?");
        assertThat(ben.kept("Who is thirsty?")).isVisible();

        assertThat(harpreet.page().getByText("Tea for two")).isVisible();
        seat(sofia).click();
        assertThat(sofia.message("Who is thirsty?")).isVisible();
        assertThat(seat(harpreet)).hasCount(0);
        assertThat(harpreet.page().getByText("No seat free")).isVisible();
        choose(sofia, "Stand up");
        assertThat(heading(sofia)).hasText("Kitchen");
        assertThat(seat(harpreet)).isVisible();
        assertThat(harpreet.visitor.frames()).noneMatch(frame -> frame.contains("thirsty"));
    }

    @Test
    void onAPhoneTheListIsAPageOfItsOwn(Chromium.Door door) {
        Guest ben = Guest.of(door.enter(Guest.phone()), "ben");
        assertThat(room(ben, "Bread and butter")).hasCount(0);
        ben.visitor.button("Rooms").tap();
        assertThat(room(ben, "Kitchen")).isFocused();
        room(ben, "Bread and butter").tap();
        assertThat(heading(ben)).hasText("Bread and butter");
        assertThat(room(ben, "Kitchen")).hasCount(0);
        assertThat(ben.line()).isInViewport();
    }

    @Test
    void aRoomIsMadeByKeyboardAlone(Chromium.Door door) {
        Guest sofia = Guest.of(door, "sofia");
        sofia.visitor.button("Make a room").focus();
        sofia.page().keyboard().press("Enter");
        sofia.visitor.field("Name").focus();
        sofia.page().keyboard().press("Enter");
        sofia.visitor.button("Make it").focus();
        sofia.page().keyboard().press("Enter");
        assertThat(sofia.page().getByText("A room needs a name").last()).isVisible();
        sofia.visitor.field("Name").focus();
        sofia.page().keyboard().type("<b>Keys</b> & locks");
        sofia.visitor.button("Make it").focus();
        sofia.page().keyboard().press("Enter");
        assertThat(heading(sofia)).hasText("<b>Keys</b> & locks");
        assertThat(sofia.page()).hasURL(Pattern.compile("/break-room/b-keys-b-locks$"));
        assertThat(sofia.visitor.faults()).isEmpty();
    }

    private static void make(Guest maker, String name, String kind, List<String> people) {
        maker.visitor.button("Make a room").click();
        maker.visitor.field("Name").fill(name);
        maker.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + kind)))
                .check();
        for (String colleague : people) {
            maker.visitor.field("Bring along").fill(colleague);
            maker.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(colleague))
                    .click();
        }
        maker.page().keyboard().press("Escape");
        maker.visitor.button("Make it").click();
        assertThat(heading(maker)).hasText(name);
    }

    private static Locator room(Guest guest, String name) {
        return guest.page()
                .getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("Rooms").setExact(true))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator seat(Guest guest) {
        return guest.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sit down at “Tea for two”"));
    }

    private static Locator heading(Guest guest) {
        return guest.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator people(Guest guest) {
        return guest.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("in this room$")));
    }

    private static void choose(Guest guest, String deed) {
        guest.visitor.button("What you can do with this room").click();
        guest.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(deed))
                .click();
    }

    private static void jump(Guest guest, String words) {
        guest.page().keyboard().press("Control+k");
        guest.page().locator(".jump-input").fill(words);
    }
}
