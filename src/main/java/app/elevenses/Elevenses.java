package app.elevenses;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal and says what every page of it loads. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/frame.css")
@StyleSheet("styles/page.css")
@StyleSheet("styles/icons.css")
@StyleSheet("styles/connection.css")
public class Elevenses implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/icons/mark.svg", "any");
    }

    public static void main(String[] args) {
        SpringApplication.run(Elevenses.class, args);
    }
}
