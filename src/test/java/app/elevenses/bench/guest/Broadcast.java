package app.elevenses.bench.guest;

import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A WebSocket that only listens. */
public class Broadcast extends Endpoint {

    private static final Set<Session> LISTENERS = ConcurrentHashMap.newKeySet();

    static void toAll(String words) {
        LISTENERS.forEach(listener -> listener.getAsyncRemote().sendText(words));
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        LISTENERS.add(session);
    }

    @Override
    public void onClose(Session session, jakarta.websocket.CloseReason reason) {
        LISTENERS.remove(session);
    }
}
