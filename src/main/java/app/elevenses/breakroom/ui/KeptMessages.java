package app.elevenses.breakroom.ui;

import app.elevenses.kit.Messages;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** A short list of messages, drawn in the browser: each leads to where it was said, and can be taken off. */
@Tag("elevenses-kept")
class KeptMessages extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Supplier<List<KeptRow>> source;
    private final transient LongConsumer takeOff;
    private final Start start;
    private List<Long> shown = List.of();

    KeptMessages(
            String kind, PersonCard reader, Supplier<List<KeptRow>> source, LongConsumer takeOff, Messages messages) {
        this.source = source;
        this.takeOff = takeOff;
        start = new Start(
                kind,
                messages.words("breakroom.kept.", getLocale()),
                getLocale().toLanguageTag(),
                reader.zone().getId());
    }

    private record Start(String kind, Map<String, String> words, String locale, String zone) {}

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/kept.js");
        attached.getUI().beforeClientResponse(this, ready -> {
            getElement().callJsFunction("start", JSON.valueToTree(start));
            refresh();
        });
    }

    /** Whether one of these is in the list. */
    boolean shows(Set<Long> ids) {
        return shown.stream().anyMatch(ids::contains);
    }

    void refresh() {
        List<KeptRow> rows = source.get();
        shown = rows.stream().map(KeptRow::id).toList();
        getElement().callJsFunction("show", JSON.valueToTree(rows));
    }

    @ClientCallable
    void takeOff(double id) {
        takeOff.accept((long) id);
        refresh();
    }
}
