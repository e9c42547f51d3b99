package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class PeopleJourneyTests {

    @Test
    void somebodyWelcomedComesInByTheirLinkAndNobodyAfterThem(Chromium.Door door) {
        Visitor ada = door.signedIn("ada");
        ada.page().navigate("/admin");
        ada.field("Name").fill("Lena Brandt");
        ada.field("Name").press("Tab");
        assertThat(ada.field("Handle").first()).hasValue("lena");
        ada.button("Welcome them").click();
        assertThat(ada.page().getByText("Lena Brandt works here now.")).isVisible();
        Locator link = ada.field("One-time link");
        assertThat(link).hasValue(Pattern.compile("http://localhost:\\d+/join/[0-9a-f]{32}"));
        String address = link.inputValue();

        Visitor lena = door.stranger();
        lena.page().navigate(address);
        assertThat(lena.page().getByText("Welcome, Lena Brandt")).isVisible();
        secret(lena, "Password").fill("short");
        lena.button("Choose this password").click();
        assertThat(lena.page()).hasURL(address);
        secret(lena, "Password").fill("green tea and cake");
        lena.button("Choose this password").click();
        lena.page().waitForURL("**/login?joined");
        assertThat(lena.page().getByText("Your password is kept.")).isVisible();
        lena.signIn("lena", "green tea and cake");
        lena.page().waitForURL("**/wall");

        Visitor late = door.stranger();
        late.page().navigate(address);
        assertThat(late.page().getByText("Nothing here")).isVisible();
    }

    @Test
    void aColleagueIsFoundAsOneTypesAndWhoeverLeftIsNot(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        ben.page().navigate("/people");
        Locator people = ben.page().locator(".person");
        assertThat(people.filter(new Locator.FilterOptions().setHasText("Yuki Tanabe")))
                .hasCount(1);
        Locator search = ben.field("Find by name, handle, team or office");
        search.fill("lisbon");
        assertThat(people).hasCount(1);
        assertThat(people).containsText("Sofia Tavares");
        search.fill("henrik");
        assertThat(ben.page().getByText("Nobody by that name.")).isVisible();
        assertThat(people).hasCount(0);

        search.fill("");
        people.filter(new Locator.FilterOptions().setHasText("Olu Adeyemi")).click();
        ben.page().waitForURL("**/people/olu");
        ben.page().navigate("/people/henrik");
        assertThat(ben.page().getByText("Nothing here")).isVisible();
        assertThat(ben.faults()).isEmpty();
    }

    @Test
    void whatOneChangesAboutOneselfIsKeptAndSeenByOthers(Chromium.Door door) {
        Visitor abena = door.signedIn("abena");
        abena.page().navigate("/me");
        abena.field("The name colleagues call me").fill("Abena O.");
        abena.field("The name colleagues call me").press("Tab");
        assertThat(abena.page().getByText("Colleagues see your new name now.")).isVisible();
        assertThat(abena.page().locator(".person-menu-name")).hasText("Abena O.");

        abena.field("Mail address").fill("nonsense");
        abena.field("Mail address").press("Tab");
        assertThat(abena.page().getByText("That is not a mail address yet.")).isVisible();
        assertThat(abena.field("Mail address")).hasValue("nonsense");
        abena.field("Mail address").fill("abena@example.org");
        abena.field("Mail address").press("Tab");
        assertThat(abena.page().getByText("The portal writes there from now on."))
                .isVisible();

        abena.field("Saturday").check();
        assertThat(abena.page().getByText("Your working hours are kept.")).isVisible();

        Visitor ben = door.signedIn("ben");
        ben.page().navigate("/people/abena");
        assertThat(ben.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Abena O.")))
                .isVisible();
        assertThat(ben.page().getByText("Works Mon – Sat")).isVisible();
        assertThat(ben.page().content()).doesNotContain("abena@example.org");

        abena.field("The name colleagues call me").fill("Abena Owusu");
        abena.field("The name colleagues call me").press("Tab");
        assertThat(abena.page().locator(".person-menu-name")).hasText("Abena Owusu");
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndShowsOutTheOtherDevices(Chromium.Door door) {
        Visitor sutrisno = door.signedIn("sutrisno");
        Visitor elsewhere = door.signedIn("sutrisno");
        assertThat(elsewhere.celebrations().first()).isVisible();
        sutrisno.page().navigate("/me");
        secret(sutrisno, "Password until now").fill("a guess of mine");
        secret(sutrisno, "New password").fill("jasmine, no sugar");
        sutrisno.button("Change password").click();
        assertThat(sutrisno.page().getByText("That is not your password until now."))
                .isVisible();

        secret(sutrisno, "Password until now").fill("elevenses");
        sutrisno.button("Change password").click();
        assertThat(sutrisno.page().getByText("Your new password is kept.")).isVisible();
        sutrisno.page().navigate("/people");
        assertThat(sutrisno.page().locator(".person").first()).isVisible();
        elsewhere.page().navigate("/people");
        elsewhere.page().waitForURL("**/login");

        sutrisno.page().navigate("/me");
        secret(sutrisno, "Password until now").fill("jasmine, no sugar");
        secret(sutrisno, "New password").fill("elevenses");
        sutrisno.button("Change password").click();
        assertThat(sutrisno.page().getByText("Your new password is kept.")).isVisible();
    }

    private static Locator secret(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
