package app.elevenses.notices.ui;

import app.elevenses.kit.Messages;
import app.elevenses.notices.NoticeItem;
import app.elevenses.notices.NoticeKey;
import app.elevenses.notices.NoticeKind;
import app.elevenses.notices.NoticePage;
import app.elevenses.notices.Notices;
import app.elevenses.people.Profile;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What waits for its reader, newest first, drawn in the browser from data; the server keeps no row. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("elevenses-notices")
@StyleSheet("styles/notices.css")
class NoticeList extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAGE = 20;

    private final transient Notices notices;
    private final transient NoticeWords sentences;
    private final transient Messages messages;
    private final transient Profile profile;
    private transient Runnable whenOpened = () -> {};
    private int page = PAGE;
    private int shown;
    private transient @Nullable NoticeKey last;

    NoticeList(Notices notices, NoticeWords sentences, Messages messages, Profile profile) {
        this.notices = notices;
        this.sentences = sentences;
        this.messages = messages;
        this.profile = profile;
    }

    /** Begins with that many instead, and says when one of them is opened. */
    void begin(int few, Runnable opened) {
        page = few;
        whenOpened = opened;
    }

    private record Start(Map<String, String> words, String locale, String zone) {}

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/notices.js");
        Start start = new Start(
                messages.words("notices.list.", getLocale()),
                getLocale().toLanguageTag(),
                profile.preferences().zone().getId());
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
        refresh();
    }

    /** Reads as many again as are shown. */
    void refresh() {
        shown = Math.max(shown, page);
        NoticePage newest = notices.newest(shown);
        remember(newest);
        getElement().callJsFunction("show", rows(newest), newest.more());
    }

    @ClientCallable
    void older() {
        if (last != null) {
            NoticePage older = notices.before(last, PAGE);
            shown += older.items().size();
            remember(older);
            getElement().callJsFunction("append", rows(older), older.more());
        }
    }

    @ClientCallable
    void open(String kind, double group) {
        NoticeKind.called(kind).ifPresent(called -> notices.see(called, (long) group));
        whenOpened.run();
    }

    private void remember(NoticePage read) {
        List<NoticeItem> items = read.items();
        last = items.isEmpty() ? last : items.getLast().key();
    }

    private JsonNode rows(NoticePage read) {
        return JSON.valueToTree(read.items().stream()
                .map(item -> sentences.row(item, getLocale()))
                .toList());
    }
}
