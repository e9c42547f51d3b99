package app.elevenses;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Gives every test of a run the same database: one server named from outside, else the one that comes along. */
final class TestDatabase implements EnvironmentPostProcessor, Ordered {

    private static final String HOME = "target/test-home";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 3;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> settings = new LinkedHashMap<>();
        // Stated above the environment, so that a test never opens the home somebody works with.
        settings.put("elevenses.home", HOME);
        settings.put("spring.datasource.url", "");
        String server = environment.getProperty("elevenses.test.mariadb.url");
        if (StringUtils.hasText(server)) {
            settings.put("spring.datasource.url", server);
            settings.put("spring.datasource.username", environment.getProperty("elevenses.test.mariadb.username", ""));
            settings.put("spring.datasource.password", environment.getProperty("elevenses.test.mariadb.password", ""));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("testDatabase", settings));
    }
}
