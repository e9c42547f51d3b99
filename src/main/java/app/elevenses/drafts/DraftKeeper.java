package app.elevenses.drafts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * Keeps what somebody writes in the form it stands in, and brings it back. The browser keeps the words at every key, so
 * that none is lost while the server is away.
 *
 * @param <T> the form's content as a record; any part of it may be missing when it comes back
 */
@Tag("elevenses-draft")
public class DraftKeeper<T> extends Component {

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final transient Drafts drafts;
    private final String place;
    private final Class<T> type;
    private final transient Form<T> form;
    private @Nullable Draft kept;

    public DraftKeeper(Drafts drafts, String place, Class<T> type, Form<T> form) {
        this.drafts = drafts;
        this.place = place;
        this.type = type;
        this.form = form;
    }

    /** The form whose content is kept. */
    public interface Form<T> {

        T written();

        /** Fills in what was written; it may be long ago, so whatever is gone meanwhile is left out. */
        void goOnWith(T written);

        boolean isBlank();

        /** The picture that belongs to it. */
        default Optional<Long> pictureId() {
            return Optional.empty();
        }
    }

    /** Keeps the words of a text field under the name of their part of the record. */
    public <F extends Component & HasValue<?, String>> void words(String name, F field) {
        field.getElement().setAttribute("data-words", name);
        changing(field);
    }

    /** Keeps everything again whenever somebody changes that field. */
    public void changing(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
    }

    /** Keeps everything again. */
    public void changed() {
        tell("hold");
    }

    private void tell(String call) {
        getElement()
                .callJsFunction(
                        call,
                        JSON.<JsonNode>valueToTree(form.written()),
                        JSON.<JsonNode>valueToTree(form.pictureId().orElse(null)),
                        form.isBlank());
    }

    /** Fills the form with what is kept, if anything is, and says whether. */
    public boolean bringBack() {
        kept = drafts.find(place).orElse(null);
        String content = kept == null ? null : kept.content();
        return content != null && fill(JSON.readTree(content));
    }

    private boolean fill(JsonNode content) {
        try {
            form.goOnWith(JSON.treeToValue(content, type));
            return true;
        } catch (JacksonException fromAnotherTime) {
            LOG.debug("A draft does not fit its form any more", fromAnotherTime);
            return false;
        }
    }

    /** What was written is over; the service that sent it has said so already. */
    public void forget() {
        getElement().callJsFunction("forget");
        tell("know");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/draft-keeper.js");
        JsonNode known = kept == null ? NullNode.getInstance() : JSON.valueToTree(DraftController.Copy.of(kept));
        getElement().callJsFunction("open", place, known);
        tell("know");
    }

    /** The browser has newer words than the server had. */
    @ClientCallable
    void restore(JsonNode content) {
        fill(content);
        tell("know");
    }
}
