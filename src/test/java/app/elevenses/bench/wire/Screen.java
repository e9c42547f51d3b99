package app.elevenses.bench.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One open tab: the page, its start, the place it goes to, and the WebSocket it listens on. */
public final class Screen implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern GUARD = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern OPENS =
            Pattern.compile("\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"opened-changed\"");
    private static final Pattern FEED = Pattern.compile("\\[\\{\"@v-node\":(\\d+)\\},\\{\"rowTag\"");
    private static final Pattern ROW = Pattern.compile("\\{\"id\":\"?([^\",]+)\"?,\"key\":\"([^\"]+)\"");

    private final Colleague colleague;
    private final String place;
    private final int id;
    private final String guard;
    private final String pushId;
    private final PushSocket push;
    private final String drawn;
    private final AtomicInteger said = new AtomicInteger();
    private int seen;
    private int promised;

    Screen(Colleague colleague, String place) {
        this.colleague = colleague;
        this.place = place;
        colleague.get("/" + place).expect(200, place);
        String start = colleague
                .script(
                        Kind.INIT,
                        Manners.window(URLEncoder.encode(route(), UTF_8), URLEncoder.encode(query(), UTF_8)),
                        place)
                .expect(200, "the start of " + place)
                .text();
        id = Integer.parseInt(find(ID, start));
        guard = find(GUARD, start);
        pushId = find(PUSH, start);
        push = colleague.listen(pushOf());
        drawn = tell("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"/%s","query":"%s","appShellTitle":"",\
                "historyState":{"idx":0},"trigger":""}}""".formatted(route(), query()));
        settle();
    }

    private String route() {
        return place.split("\\?", 2)[0];
    }

    private String query() {
        return place.contains("?") ? place.substring(place.indexOf('?') + 1) : "";
    }

    /** What can be opened says once that it is closed. */
    private void settle() {
        String closed = OPENS.matcher(drawn)
                .results()
                .map(found -> "{\"type\":\"event\",\"node\":%s,\"event\":\"opened-changed\",\"data\":{}}"
                        .formatted(found.group(1)))
                .collect(Collectors.joining(","));
        if (!closed.isEmpty()) {
            tell(closed);
        }
    }

    private String pushOf() {
        return "/VAADIN/push?v-r=push&v-uiId=" + id + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0";
    }

    private static String find(Pattern what, String in) {
        Matcher found = what.matcher(in);
        if (!found.find()) {
            throw new WireBroken("nothing like " + what + " in: " + in.substring(0, Math.min(400, in.length())), null);
        }
        return found.group(1);
    }

    public PushSocket push() {
        return push;
    }

    /** The ids of the rows a list was started with; refuses a screen without one. */
    public List<String> rows() {
        feed();
        return ROW.matcher(drawn).results().map(row -> row.group(1)).toList();
    }

    /** The keys of the rows a list was started with. */
    public List<String> keys() {
        return keysIn(drawn);
    }

    /** The keys of the rows in an answer. */
    public static List<String> keysIn(String answer) {
        return ROW.matcher(answer).results().map(row -> row.group(2)).toList();
    }

    /** Does something to a row of the list, as its element does. */
    public String act(String name, String row, String detail) {
        return call("act", "\"%s\",%s,%s".formatted(name, row, detail));
    }

    /** Asks the list for what is before a key. */
    public String before(String key) {
        return call("before", "\"" + key + "\"");
    }

    /** Asks the list for what is after a key. */
    public String after(String key) {
        return call("after", "\"" + key + "\"");
    }

    /** Asks the list for a row and what is on both sides of it. */
    public String around(long row) {
        return call("around", String.valueOf(row));
    }

    /** Asks the list for its end, wherever it opened. */
    public String newest() {
        return call("newest", "");
    }

    private String call(String method, String values) {
        String answer = tell("""
                {"type":"publishedEventHandler","node":%s,"templateEventMethodName":"%s",\
                "templateEventMethodArgs":[%s],"promise":%d}""".formatted(feed(), method, values, promised));
        promised++;
        if (!answer.contains("($0, true, $1)")) {
            throw new WireBroken("refused: " + answer.substring(0, Math.min(400, answer.length())), null);
        }
        return answer;
    }

    private String feed() {
        return find(FEED, drawn);
    }

    private String tell(String rpc) {
        int mine = said.getAndIncrement();
        String body = """
                {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(guard, rpc, seen, mine);
        String answer = colleague
                .say(Kind.UIDL, "/?v-r=uidl&v-uiId=" + id, place, "application/json; charset=UTF-8", body)
                .expect(200, "a message to " + place)
                .text();
        Matcher sync = SYNC.matcher(answer);
        while (sync.find()) {
            seen = Integer.parseInt(sync.group(1));
        }
        return answer;
    }

    /** Says that the tab is still there, as it does every five minutes. */
    public void beat() {
        colleague
                .say(Kind.HEARTBEAT, "/?v-r=heartbeat&v-uiId=" + id, place, "text/plain; charset=utf-8", "")
                .expect(200, "a heartbeat");
    }

    /** Closes the tab: the beacon, Atmosphere's own farewell, then the WebSocket. */
    @Override
    public void close() {
        String beacon = "{\"csrfToken\":\"%s\",\"rpc\":[],\"UNLOAD\":true}".formatted(guard);
        String farewell = farewell();
        try {
            colleague.say(Kind.UIDL, "/?v-r=uidl&v-uiId=" + id, place, "text/plain;charset=UTF-8", beacon);
            colleague.say(Kind.PUSH, farewell, place, "text/plain;charset=UTF-8", "");
        } finally {
            push.close();
        }
    }

    /** The first message of a WebSocket, "41|name|0|X|", told it what it is called. */
    private String farewell() {
        return "/VAADIN/push?v-r=push&v-uiId=" + id + "&v-pushId=" + pushId + "&X-Atmosphere-Transport=close"
                + "&X-Atmosphere-tracking-id=" + push.name() + "&X-Vaadin-LastSeenServerSyncId=" + seen;
    }
}
