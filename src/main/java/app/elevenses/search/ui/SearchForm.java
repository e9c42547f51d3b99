package app.elevenses.search.ui;

import app.elevenses.kit.DayField;
import app.elevenses.kit.Refusal;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.search.Search;
import app.elevenses.search.SearchPlace;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where one says what one looks for; whatever is chosen becomes the address of the page. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SearchForm extends Div {

    private final transient QuestionReader questions;
    private final transient Search search;
    private final TextField words = new TextField();
    private final WriterField writer;
    private final ComboBox<SearchPlace> place = new ComboBox<>();
    private final DayField after;
    private final DayField before;
    private final NativeButton widen;
    private transient SearchAddress shown = SearchAddress.NOTHING;

    SearchForm(QuestionReader questions, Search search, Directory directory) {
        this.questions = questions;
        this.search = search;
        writer = new WriterField(directory);
        after = day("search.after");
        before = day("search.before");
        widen = new NativeButton(getTranslation("search.widen"), pressed -> go(SearchAddress.words(words.getValue())));
        widen.addClassName("quiet");
        addClassName("search-form");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("search.title"));
        add(wordsField(), filters());
        for (AbstractField<?, ?> field : List.of(words, writer, place, after, before)) {
            ask(field);
        }
    }

    private TextField wordsField() {
        Span icon = new Span();
        icon.addClassNames("icon", "icon-jump");
        words.setPrefixComponent(icon);
        words.setAriaLabel(getTranslation("search.words"));
        words.setPlaceholder(getTranslation("search.words"));
        words.setMaxLength(QuestionReader.LONGEST);
        words.setClearButtonVisible(true);
        words.addClassName("search-words");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private Div filters() {
        place.setLabel(getTranslation("search.place"));
        place.setPlaceholder(getTranslation("search.anywhere"));
        place.setItemLabelGenerator(SearchPlace::name);
        place.setClearButtonVisible(true);
        Div filters = new Div(writer, place, after, before, widen);
        filters.addClassName("search-filters");
        return filters;
    }

    private DayField day(String label) {
        String unreadable = getTranslation("kit.day.unreadable");
        DayField day = new DayField(
                getTranslation(label),
                QuestionReader.FIRST_DAY,
                QuestionReader.LAST_DAY,
                new DayField.Sentences(unreadable, unreadable, unreadable));
        day.setRequiredIndicatorVisible(false);
        day.setClearButtonVisible(true);
        return day;
    }

    private void ask(HasValue<?, ?> field) {
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                go(asked());
            }
        });
    }

    private SearchAddress asked() {
        PersonCard by = writer.getValue();
        SearchPlace in = place.getValue();
        return new SearchAddress(
                words.getValue().strip(),
                by == null ? "" : by.handle(),
                in == null ? "" : in.code(),
                spelled(after.getValue()),
                spelled(before.getValue()));
    }

    private static String spelled(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void go(SearchAddress address) {
        if (!address.equals(shown)) {
            UI.getCurrent().navigate(SearchView.class, address.parameters());
        }
    }

    /** What the address names and is not there is left out. */
    void show(SearchAddress address) {
        shown = address;
        List<SearchPlace> places = search.places(getLocale());
        words.setValue(address.words());
        writer.setValue(known(() -> address.writer().isEmpty() ? null : questions.writer(address.writer())));
        place.setItems(places);
        place.setValue(places.stream()
                .filter(each -> each.code().equals(address.place()))
                .findFirst()
                .orElse(null));
        after.setValue(known(() -> questions.day(address.after())));
        before.setValue(known(() -> questions.day(address.before())));
        widen.setVisible(address.isNarrowed());
        if (SearchAddress.NOTHING.equals(address)) {
            words.focus();
        }
    }

    private static <T> @Nullable T known(Supplier<@Nullable T> asked) {
        try {
            return asked.get();
        } catch (Refusal unknown) {
            return null;
        }
    }
}
