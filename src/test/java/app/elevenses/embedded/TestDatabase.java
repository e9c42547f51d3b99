package app.elevenses.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every test of a process the same database: the one that comes along, or the server of this machine with {@code
 * ELEVENSES_TEST_MARIADB=installed}, or one named with {@code ELEVENSES_TEST_MARIADB_URL}, {@code _USERNAME} and {@code
 * _PASSWORD}, which is emptied.
 */
final class TestDatabase implements EnvironmentPostProcessor, Ordered {

    /** Where the tests of this process keep what they need; two at a time have each their own. */
    static final String HOME = System.getProperty("elevenses.test.home", "target/test-home");

    private static final Map<Home, Server> INSTALLED = new ConcurrentHashMap<>();

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 3;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> settings = new LinkedHashMap<>();
        // Stated above the environment, so that a test never opens a database somebody works with.
        settings.put("elevenses.home", HOME);
        settings.put("spring.datasource.url", environment.getProperty("elevenses.test.mariadb.url", ""));
        settings.put("spring.datasource.username", environment.getProperty("elevenses.test.mariadb.username", ""));
        settings.put("spring.datasource.password", environment.getProperty("elevenses.test.mariadb.password", ""));
        if ("installed".equals(environment.getProperty("elevenses.test.mariadb"))) {
            settings.putAll(installed().settings());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("testDatabase", settings));
    }

    private static Server installed() {
        return INSTALLED.computeIfAbsent(Home.at(HOME + "-installed"), home -> {
            Server server = new Server(home, any -> Installed.onPath().orElseThrow());
            server.start();
            return server;
        });
    }
}
