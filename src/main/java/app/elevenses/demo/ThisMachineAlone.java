package app.elevenses.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Turns a demo back that would listen anywhere but on this machine, before anything of it is started. */
final class ThisMachineAlone implements EnvironmentPostProcessor, Ordered {

    /** Once the settings are known, and before a database is started. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 4;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.matchesProfiles("demo")) {
            String address = environment.getProperty("server.address", "");
            if (address.isBlank() || !isLoopback(address)) {
                throw new OpenToOthers(address);
            }
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
