package app.elevenses.shell.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.elevenses.kit.Destination;
import app.elevenses.kit.Destinations;
import app.elevenses.kit.Messages;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Leads anywhere by a few letters: to people, places and whatever else a feature names. */
@Tag("elevenses-jump")
@SpringComponent
@UIScope
class Jump extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_OF_A_KIND = 8;
    private static final int MOST_LETTERS = 60;

    private final transient ObjectProvider<Destinations> everywhere;
    private final transient Places places;
    private final transient Messages messages;
    private final transient SignedIn signedIn;

    Jump(ObjectProvider<Destinations> everywhere, Places places, Messages messages, SignedIn signedIn) {
        this.everywhere = everywhere;
        this.places = places;
        this.messages = messages;
        this.signedIn = signedIn;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/jump.js");
        Map<String, String> words = messages.words("shell.keys.", getLocale());
        Start start = new Start(words, getLocale().toLanguageTag(), signedIn.id(), kinds(Stream.of(places), ""));
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
    }

    void open() {
        getElement().callJsFunction("open");
    }

    /** What fits those words, by kind, in the order in which the features stand. */
    @ClientCallable
    JsonNode find(String words) {
        return JSON.valueToTree(words.length() > MOST_LETTERS ? List.of() : kinds(everywhere.orderedStream(), words));
    }

    private List<Kind> kinds(Stream<Destinations> asked, String words) {
        Map<String, List<Place>> found = asked.flatMap(each -> each.matching(words, MOST_OF_A_KIND).stream())
                .collect(groupingBy(Destination::group, LinkedHashMap::new, mapping(Place::of, toList())));
        return found.entrySet().stream()
                .map(kind -> new Kind(getTranslation(kind.getKey()), kind.getValue()))
                .toList();
    }

    private record Start(Map<String, String> words, String locale, long reader, List<Kind> kinds) {}

    record Kind(String name, List<Place> places) {}

    record Place(String name, String address) {

        static Place of(Destination destination) {
            return new Place(destination.name(), destination.address());
        }
    }
}
