package app.elevenses.embedded;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Starts the database that comes along where nobody has configured one, once per home and JVM. */
final class EmbeddedDatabase implements EnvironmentPostProcessor, Ordered {

    private static final Map<Home, Server> RUNNING = new ConcurrentHashMap<>();

    private final Log log;

    EmbeddedDatabase(DeferredLogFactory logs) {
        log = logs.getLog(EmbeddedDatabase.class);
    }

    /** Late, so that every other place has had its chance to name a database. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        Home home = Home.at(environment.getProperty("elevenses.home", ".elevenses"));
        Server server = RUNNING.compute(home, (at, known) -> known != null && known.isAlive() ? known : start(at));
        environment.getPropertySources().addFirst(new MapPropertySource("embeddedDatabase", server.settings()));
    }

    private Server start(Home home) {
        Server server = new Server(home, Binaries::find);
        // These handlers run when every context, and with it the connection pool, is closed.
        SpringApplication.getShutdownHandlers().add(server::stop);
        server.start();
        log.info("The database that comes along is running; its data is kept in " + home.data());
        return server;
    }
}
