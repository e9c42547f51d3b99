package app.elevenses.kit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach the portal, for what leaves it on paper or by mail ({@code elevenses.address}). */
@Component
public class BaseUrl {

    private final String configured;
    private final Environment settings;

    BaseUrl(@Value("${elevenses.address:}") String configured, Environment settings) {
        this.configured = configured.strip();
        this.settings = settings;
    }

    /** The whole address of a path that begins with a slash. */
    public String of(String path) {
        return (configured.isEmpty() ? thisMachine() : configured.replaceAll("/+$", "")) + path;
    }

    private String thisMachine() {
        return "http://localhost:"
                + settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
    }
}
