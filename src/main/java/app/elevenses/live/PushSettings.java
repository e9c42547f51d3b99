package app.elevenses.live;

import com.vaadin.flow.spring.SpringServlet;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has what is pushed take the shortest way to its socket, with no more memory for each open screen than it needs. */
@Configuration(proxyBeanMethods = false)
class PushSettings {

    /** Screens say what they have to say by requests of their own: their WebSockets only ever listen. */
    private static final Map<String, String> LISTENING_ONLY = Map.of(
            "org.atmosphere.cpr.broadcasterClass", "org.atmosphere.util.SimpleBroadcaster",
            "org.atmosphere.websocket.bufferSize", "1024",
            "org.atmosphere.websocket.maxTextMessageSize", "65536",
            "org.atmosphere.websocket.maxBinaryMessageSize", "1024");

    /** What Tomcat keeps for every connection, three times; read once, when its first class of this kind is loaded. */
    private static final String BUFFER = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    static {
        if (System.getProperty(BUFFER) == null) {
            System.setProperty(BUFFER, "1024");
        }
    }

    @Bean
    static BeanPostProcessor shortestWay() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registered
                        && registered.getServlet() instanceof SpringServlet) {
                    LISTENING_ONLY.forEach(registered::addInitParameter);
                }
                return bean;
            }
        };
    }
}
