package app.elevenses.mailroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parcels of the mail room by the day they should arrive, drawn by the browser. */
@Tag("elevenses-mail-room")
class MailRoomList extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> words;
    private final transient Supplier<List<MailRow>> source;
    private final transient Deeds deeds;

    MailRoomList(Map<String, String> words, Supplier<List<MailRow>> source, Deeds deeds) {
        this.words = words;
        this.source = source;
        this.deeds = deeds;
    }

    /** What the mail room does with parcels. */
    interface Deeds {

        void print(List<Long> ids);

        List<String> address(long id);

        void post(long id, String tracking);

        void cameBack(long id);

        void isLost(long id);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/mail-room.js");
        attached.getUI()
                .beforeClientResponse(
                        this,
                        ready -> getElement()
                                .callJsFunction(
                                        "start",
                                        JSON.<JsonNode>valueToTree(words),
                                        getLocale().toLanguageTag(),
                                        JSON.<JsonNode>valueToTree(source.get())));
    }

    /** Reads again and shows what has changed. */
    void refresh() {
        getElement().callJsFunction("show", JSON.<JsonNode>valueToTree(source.get()));
    }

    /** Has the browser fetch a file and stay where it is. */
    void fetch(String address) {
        getElement().callJsFunction("fetch", address);
    }

    @ClientCallable
    void print(JsonNode ids) {
        deeds.print(StreamSupport.stream(ids.spliterator(), false)
                .map(JsonNode::asLong)
                .toList());
    }

    @ClientCallable
    JsonNode address(double id) {
        return JSON.valueToTree(deeds.address((long) id));
    }

    @ClientCallable
    boolean post(double id, String tracking) {
        deeds.post((long) id, tracking);
        return true;
    }

    @ClientCallable
    void cameBack(double id) {
        deeds.cameBack((long) id);
    }

    @ClientCallable
    void isLost(double id) {
        deeds.isLost((long) id);
    }
}
