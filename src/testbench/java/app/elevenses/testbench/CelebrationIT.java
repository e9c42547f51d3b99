package app.elevenses.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.demo.Cast;
import com.vaadin.flow.component.html.testbench.NativeButtonElement;
import com.vaadin.flow.component.textfield.testbench.PasswordFieldElement;
import com.vaadin.flow.component.textfield.testbench.TextFieldElement;
import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.DriverSupplier;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Signing in, posting and cheering, in a Chrome that TestBench drives. */
@ActiveProfiles("demo")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CelebrationIT extends BrowserTestBase implements DriverSupplier {

    @LocalServerPort
    private int port;

    @Override
    public WebDriver createDriver() {
        return new ChromeDriver(new ChromeOptions().addArguments("--headless=new", "--no-sandbox", "--lang=en"));
    }

    @BrowserTest
    void whoeverSignsInArrivesAtTheWall() {
        assertThat(signIn("ben").$(CelebrationElement.class).waitForFirst().isDisplayed())
                .isTrue();
    }

    @BrowserTest
    void whatOnePostsAnotherCheers() {
        signIn("ben").post("🏅 Achievement", "Yuki Tanabe", "The kettle sings in tune again");
        getDriver().manage().deleteAllCookies();

        CelebrationElement celebration = signIn("mina").saying("The kettle sings in tune again");
        celebration.cheer();

        waitUntil(driver -> celebration.cheerers().contains("Mina Farahani"));
    }

    private WallElement signIn(String handle) {
        getDriver().get("http://localhost:" + port + "/login");
        $(TextFieldElement.class).withLabel("Handle").waitForFirst().setValue(handle);
        $(PasswordFieldElement.class).withLabel("Password").single().setValue(Cast.PASSWORD);
        $(NativeButtonElement.class).withText("Sign in").single().click();
        return $(WallElement.class).waitForFirst();
    }
}
