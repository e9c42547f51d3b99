package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.elevenses.embedded.ServerOfItsOwn;
import app.elevenses.people.SetupCode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@Tag("journey")
@ExtendWith(Chromium.class)
@ContextConfiguration(initializers = ServerOfItsOwn.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SetupJourneyTests {

    @Autowired
    private SetupCode code;

    @Test
    void theFirstVisitorWhoKnowsTheCodeSetsThePortalUpAndNobodyAfterThem(Chromium.Door door) {
        Visitor first = door.stranger();
        first.page().navigate("/");
        first.page().waitForURL("**/setup");
        fill(first, "AAAA-BBBB-CCCC");
        assertThat(first.notice()).containsText("That is not the code");

        first.field("One-time code").fill(code.spelled());
        first.button("Set up and sign in").click();
        first.page().waitForURL(Pattern.compile(".*/(login|wall)"));
        if (first.page().url().endsWith("/login")) {
            first.signIn("grace", "cobol-and-tea");
        }
        assertThat(first.page().getByText("Nothing on the wall yet")).isVisible();

        Visitor late = door.stranger();
        late.page().navigate("/setup");
        assertThat(late.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();
    }

    private static void fill(Visitor visitor, String givenCode) {
        visitor.field("One-time code").fill(givenCode);
        visitor.field("Your name").fill("Grace Hopper");
        visitor.field("Handle").fill("grace");
        visitor.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password"))
                .fill("cobol-and-tea");
        visitor.button("Set up and sign in").click();
    }
}
