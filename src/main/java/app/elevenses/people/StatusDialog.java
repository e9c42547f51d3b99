package app.elevenses.people;

import app.elevenses.kit.EmojiField;
import app.elevenses.kit.Messages;
import app.elevenses.kit.Refusal;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where somebody says what others should know of them for a while. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class StatusDialog extends Dialog {

    private final transient Statuses statuses;
    private final transient Clock clock;
    private final transient ZoneId zone;
    private final transient @Nullable Instant endsAt;
    private final EmojiField emoji;
    private final TextField words = new TextField(getTranslation("people.status.words"));
    private final Select<StatusEnd> end = new Select<>();
    private final Paragraph told = new Paragraph();

    StatusDialog(Statuses statuses, Profile profile, Messages messages, Clock clock) {
        this.statuses = statuses;
        this.clock = clock;
        zone = profile.preferences().zone();
        StatusItem mine = statuses.mine().orElse(null);
        endsAt = mine == null ? null : mine.endsAt();
        emoji = new EmojiField(
                getTranslation("people.status.emoji"), mine == null ? StatusDraft.USUAL_EMOJI : mine.emoji(), messages);
        setHeaderTitle(getTranslation("people.status.title"));
        addClassName("status-dialog");
        shape(mine);
        Div line = new Div(emoji, words);
        line.addClassName("status-fields");
        add(line, ideas(), end, told);
        getFooter().add(buttons(mine != null));
        addOpenedChangeListener(changed -> words.focus());
    }

    private void shape(@Nullable StatusItem mine) {
        words.setMaxLength(StatusDraft.LONGEST);
        words.setPlaceholder(getTranslation("people.status.hint"));
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.setValue(mine == null ? "" : mine.words());
        end.setLabel(getTranslation("people.status.end"));
        List<StatusEnd> ends = new ArrayList<>(List.of(StatusEnd.values()));
        if (endsAt == null) {
            ends.remove(StatusEnd.AS_IT_IS);
        }
        end.setItems(ends);
        end.setItemLabelGenerator(this::label);
        end.setValue(endsAt == null ? StatusEnd.NEVER : StatusEnd.AS_IT_IS);
        told.addClassName("status-told");
        told.getElement().setAttribute("role", "alert");
    }

    private String label(StatusEnd each) {
        return each == StatusEnd.AS_IT_IS && endsAt != null
                ? getTranslation("people.status.end.as-it-is", moment(endsAt))
                : getTranslation("people.status.end." + each.key());
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(at.atZone(zone));
    }

    private Div ideas() {
        Div ideas = new Div();
        ideas.addClassName("status-ideas");
        for (StatusIdea idea : StatusIdea.values()) {
            String name = getTranslation("people.status.idea." + idea.key());
            Span drawn = new Span(idea.emoji());
            drawn.addClassName("status-emoji");
            drawn.getElement().setAttribute("aria-hidden", "true");
            NativeButton button = new NativeButton("", pressed -> take(idea, name));
            button.add(drawn, new Span(name));
            button.addClassName("status-idea");
            ideas.add(button);
        }
        return ideas;
    }

    private void take(StatusIdea idea, String name) {
        emoji.setValue(idea.emoji());
        words.setValue(name);
        end.setValue(idea.end());
    }

    private Button[] buttons(boolean isSet) {
        Button keep = new Button(getTranslation("people.status.keep"), pressed -> attempt(() -> statuses.set(draft())));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickShortcut(Key.ENTER).listenOn(words);
        Button clear = new Button(getTranslation("people.status.clear"), pressed -> attempt(statuses::clear));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.setVisible(isSet);
        return new Button[] {clear, new Button(getTranslation("people.status.cancel"), pressed -> close()), keep};
    }

    private StatusDraft draft() {
        return new StatusDraft(
                emoji.getValue(), words.getValue(), end.getValue().after(clock.instant(), zone, endsAt));
    }

    /** What is refused stays where it is written. */
    private void attempt(Runnable deed) {
        try {
            deed.run();
            close();
        } catch (Refusal refusal) {
            tell(refusal);
        }
    }

    private void tell(Refusal refusal) {
        told.setText(getTranslation(refusal.key(), refusal.details()));
    }

    /** With what somebody has written elsewhere, and why it cannot be kept like that. */
    public void open(StatusDraft begun, Refusal refusal) {
        tell(refusal);
        emoji.setValue(begun.emoji());
        words.setValue(begun.words());
        end.setValue(StatusEnd.NEVER);
        open();
    }
}
