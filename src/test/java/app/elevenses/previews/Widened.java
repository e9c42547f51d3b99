package app.elevenses.previews;

import java.net.InetSocketAddress;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What may be reached, and one server of a test's besides. */
public final class Widened extends Outside {

    private final InetSocketAddress besides;

    Widened(InetSocketAddress besides) {
        super(new String[0]);
        this.besides = besides;
    }

    @Override
    boolean mayAsk(PageAddress address) {
        return address.uri().getPort() == besides.getPort() || super.mayAsk(address);
    }

    @Override
    public boolean matches(InetSocketAddress address) {
        return address.equals(besides) || super.matches(address);
    }

    /** A portal that may reach one little server on its own machine. */
    @TestConfiguration
    public static class Neighbour {

        @Bean(destroyMethod = "close")
        LittleServer neighbour() {
            return LittleServer.at("127.0.0.1", 0);
        }

        @Bean
        @Primary
        Outside widened(LittleServer neighbour) {
            return new Widened(neighbour.address());
        }
    }
}
