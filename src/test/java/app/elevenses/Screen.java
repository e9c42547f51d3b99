package app.elevenses;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller's open page, spoken to the way the page itself speaks to the server. */
public final class Screen {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Caller caller;
    private final String opened;
    private final String guard;
    private final int id;
    private int sent;

    private Screen(Caller caller, String opened, JsonNode setup) {
        this.caller = caller;
        this.opened = opened;
        guard = setup.path("uidl").path("Vaadin-Security-Key").asString("");
        id = setup.path("v-uiId").asInt();
    }

    /** Opens a page, which is empty until it navigates. */
    public static Screen open(Caller caller) {
        String opened = caller.get("/?v-r=init&location=&query=").body();
        return new Screen(caller, opened, JSON.readTree(opened).path("appConfig"));
    }

    /** All that the server said when the page was opened. */
    public String opened() {
        return opened;
    }

    /** Goes to that place, and hands back all that the server says. */
    public HttpResponse<String> navigate(String place) {
        String data = """
                {"route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}""".formatted(place);
        return tell("""
                {"type":"event","node":1,"event":"ui-navigate","data":%s}""".formatted(data));
    }

    /** Says something to the server that a page could say. */
    public HttpResponse<String> tell(String said) {
        String message = """
                {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(guard, said, sent, sent++);
        return caller.post("/?v-r=uidl&v-uiId=" + id, "application/json;charset=UTF-8", message);
    }
}
