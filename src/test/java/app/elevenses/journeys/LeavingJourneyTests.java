package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.demo.Cast;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Journey
class LeavingJourneyTests {

    @Autowired
    private JdbcClient database;

    @Test
    void signingOutForgetsTheDeviceAndTellsItsOtherPagesNothingMore(Chromium.Door door) {
        long others = devicesOf("mina");
        Visitor mina = door.stranger();
        mina.page().navigate("/login");
        mina.field("Keep me signed in on this device").check();
        mina.field("Handle").fill("mina");
        mina.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password"))
                .fill(Cast.PASSWORD);
        mina.button("Sign in").click();
        mina.page().waitForURL("**/wall");
        assertThat(mina.celebrations().first()).isVisible();
        assertThat(devicesOf("mina")).isEqualTo(others + 1);
        List<String> told = new CopyOnWriteArrayList<>();
        Page other = mina.page().context().newPage();
        other.onWebSocket(socket -> socket.onFrameReceived(frame -> told.add(frame.text())));
        other.navigate("/wall");
        assertThat(other.getByRole(AriaRole.ARTICLE).first()).isVisible();

        mina.signOut();

        Visitor sofia = door.signedIn("sofia");
        assertThat(sofia.celebrations().first()).isVisible();
        door.signedIn("ben")
                .beginCelebration("🏅 Achievement", "Sofia Tavares", "Only for those who are in")
                .post();
        assertThat(sofia.celebrationSaying("Only for those who are in")).isVisible();
        assertThat(told).noneMatch(frame -> frame.contains("Only for those who are in"));
        assertThat(devicesOf("mina")).isEqualTo(others);
        mina.page().navigate("/wall");
        assertThat(mina.page()).hasURL(Pattern.compile(".*/login$"));
    }

    private long devicesOf(String handle) {
        return database.sql("select count(*) from kept_sign_ins where handle = ?")
                .param(handle)
                .query(Long.class)
                .single();
    }
}
