package app.elevenses.embedded;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Turns back before a database is started where the port asked for is taken. */
final class PortCheck implements EnvironmentPostProcessor, Ordered {

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 2;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        int port = environment.getProperty("server.port", Integer.class, 0);
        if (port > 0 && Port.isTaken(port, environment.getProperty("server.address"))) {
            throw new CannotStart(
                    "Port %d is taken by another program: stop that one, or choose another port.".formatted(port));
        }
    }
}
