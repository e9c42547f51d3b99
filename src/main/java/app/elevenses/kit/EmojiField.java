package app.elevenses.kit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One emoji, shown on a button that opens all of them. */
@Tag("elevenses-emoji-field")
@StyleSheet("styles/suggest.css")
public class EmojiField extends AbstractSinglePropertyField<EmojiField, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String label;
    private final transient Messages messages;

    /** The label is translated already. */
    public EmojiField(String label, String emoji, Messages messages) {
        super("value", emoji, false);
        this.label = label;
        this.messages = messages;
        setValue(emoji);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().getPage().addJsModule("/modules/emoji-field.js");
        Start start = new Start(
                label, messages.words("kit.emoji.", getLocale()), getLocale().toLanguageTag(), getValue());
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
    }

    private record Start(String label, Map<String, String> words, String locale, String value) {}
}
