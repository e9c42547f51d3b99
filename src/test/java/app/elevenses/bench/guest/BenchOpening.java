package app.elevenses.bench.guest;

import jakarta.servlet.ServletContext;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the plain WebSocket, and ends the application when whoever measures it has gone, in whatever way. */
@Component
@Profile("bench")
class BenchOpening {

    private final ServletContext servlets;

    BenchOpening(ServletContext servlets) {
        this.servlets = servlets;
    }

    @EventListener
    void open(ApplicationReadyEvent ready) throws DeploymentException {
        ServerContainer sockets = (ServerContainer) servlets.getAttribute(ServerContainer.class.getName());
        sockets.addEndpoint(ServerEndpointConfig.Builder.create(Broadcast.class, "/floor/listen")
                .build());
        Thread.ofPlatform().name("bench-lifeline").daemon().start(BenchOpening::untilLetGo);
    }

    private static void untilLetGo() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException gone) {
            // It has gone, which is what this waits for.
        }
        System.exit(0);
    }
}
