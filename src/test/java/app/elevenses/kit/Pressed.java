package app.elevenses.kit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a row's element asks of its feed. */
public final class Pressed {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Pressed() {}

    public static JsonNode in(Feed feed, String action, long id, String detail) {
        return feed.act(action, id, JSON.readTree(detail));
    }

    /** The page around that row, or nothing. */
    public static JsonNode around(Feed feed, long id) {
        return feed.around(id);
    }

    public static JsonNode after(Feed feed, String key) {
        return feed.after(key);
    }

    public static JsonNode newest(Feed feed) {
        return feed.newest();
    }
}
