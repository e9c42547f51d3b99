package app.elevenses.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * A long, living list whose rows the browser draws from data; the server keeps no row.
 * Each row is a record with an {@code id} and a {@code key} that sorts, drawn by the element named {@code rowTag}.
 */
@Tag("elevenses-feed")
public class Feed extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String rowTag;
    private final Source source;
    private final Map<String, String> words;
    private final ZoneId zone;
    private @Nullable String place;
    private boolean newestLast;
    private @Nullable Long readUpTo;
    private int waiting;
    private @Nullable Ways ways;
    private final Map<String, Action> actions = new HashMap<>();

    public Feed(String rowTag, Source source, Map<String, String> words, ZoneId zone) {
        this.rowTag = rowTag;
        this.source = source;
        this.words = words;
        this.zone = zone;
    }

    /** Where rows come from, newest first; {@code before} answers those before a key. */
    public record Source(Supplier<Page> newest, Function<String, Page> before) {}

    /** How readers get from any row to those after it, to those around another one, and back to the newest. */
    public record Ways(Supplier<Page> newest, Function<String, Page> after, LongFunction<Optional<Page>> around) {}

    /** What a reader does to a row; the answer, if any, goes back to the element that asked. */
    @FunctionalInterface
    public interface Action {

        @Nullable
        Object on(long id, JsonNode detail);
    }

    /** Some rows, whether there are more behind them, and the key of the newest of all where that one is not shown yet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(List<?> rows, boolean more, @Nullable String newest) {

        public Page(List<?> rows, boolean more) {
            this(rows, more, null);
        }
    }

    /** Lets readers come back to where they were, under a name that no other feed has. */
    public void rememberPlaceAs(String name) {
        place = name;
    }

    /** Reads like a conversation: the newest row is at the bottom, and that is where one begins to read. */
    public void newestLast() {
        newestLast = true;
    }

    /**
     * The reader has seen the rows up to that id; what comes after it, {@code waiting} of others, is shown as new, and
     * {@code read} when seen.
     */
    public void readUpTo(long id, int waiting) {
        readUpTo = id;
        this.waiting = waiting;
    }

    /** The reader takes back what they had seen after that id, until they come to the list anew. */
    public void unreadAfter(long id) {
        readUpTo = id;
        getElement().callJsFunction("unreadAfter", id);
    }

    /** Lets the reader begin anywhere, and go anywhere. */
    public void readBothWays(Ways anywhere) {
        ways = anywhere;
    }

    /** Leads the reader to that row. */
    public void lead(long id) {
        getElement().callJsFunction("lead", id);
    }

    /** Lets the rows' elements ask for this by name. */
    public void allow(String name, Action action) {
        actions.put(name, action);
    }

    /** Sends rows that have changed or come, and the ids of those that went. */
    public void update(List<?> changed, Collection<Long> gone) {
        getElement().callJsFunction("update", JSON.valueToTree(changed), JSON.valueToTree(gone));
    }

    /** What its rows show besides their data has changed. */
    public void redraw() {
        getElement().callJsFunction("redraw");
    }

    /** Leads the reader to the newest row. */
    public void leadToNewest() {
        getElement().callJsFunction("leadToNewest");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/feed.js");
        attached.getUI().beforeClientResponse(this, ready -> start());
    }

    /** Reads once everything that watches does so, so that no change falls between. */
    private void start() {
        Start start = new Start(
                rowTag,
                place,
                newestLast,
                readUpTo,
                waiting,
                words,
                getLocale().toLanguageTag(),
                zone.getId(),
                source.newest().get());
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
    }

    private record Start(
            String rowTag,
            @Nullable String place,
            boolean newestLast,
            @Nullable Long readUpTo,
            int waiting,
            Map<String, String> words,
            String locale,
            String zone,
            Page page) {}

    @ClientCallable
    JsonNode before(String key) {
        return JSON.valueToTree(source.before().apply(key));
    }

    @ClientCallable
    JsonNode after(String key) {
        return JSON.valueToTree(
                ways == null ? new Page(List.of(), false) : ways.after().apply(key));
    }

    @ClientCallable
    JsonNode around(double id) {
        Page page = ways == null ? null : ways.around().apply((long) id).orElse(null);
        return page == null ? NullNode.getInstance() : JSON.valueToTree(page);
    }

    @ClientCallable
    JsonNode newest() {
        return JSON.valueToTree(
                ways == null ? source.newest().get() : ways.newest().get());
    }

    @ClientCallable
    JsonNode act(String name, double id, JsonNode detail) {
        Action action = actions.get(name);
        Object answer = action == null ? null : action.on((long) id, detail);
        return answer == null ? NullNode.getInstance() : JSON.valueToTree(answer);
    }
}
