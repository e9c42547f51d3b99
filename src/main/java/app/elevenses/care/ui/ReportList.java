package app.elevenses.care.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.care.DecisionItem;
import app.elevenses.care.ReportDesk;
import app.elevenses.care.ReportItem;
import app.elevenses.care.ReportsChange;
import app.elevenses.care.Verdict;
import app.elevenses.kit.Messages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.Face;
import app.elevenses.people.Profile;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What waits for moderators and what they decided lately, drawn in the browser. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("elevenses-reports")
class ReportList extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient ReportDesk desk;
    private final transient Profile profile;
    private final transient Messages messages;
    /** What was looked at on this screen stays in sight there, and is written down once. */
    private final transient Map<Long, MessageItem> seen = new HashMap<>();

    ReportList(ReportDesk desk, Profile profile, Messages messages, LiveUpdates live) {
        this.desk = desk;
        this.profile = profile;
        this.messages = messages;
        live.watch(this, ReportsChange.TOPIC, any -> show());
    }

    private record Start(Map<String, String> words, String locale, String zone) {}

    private record Shown(List<ReportRow> waiting, List<ReportRow.Decided> decided) {}

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/reports.js");
        Start start = new Start(
                messages.words("care.list.", getLocale()),
                getLocale().toLanguageTag(),
                profile.preferences().zone().getId());
        getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
        show();
    }

    private void show() {
        Shown shown = new Shown(
                desk.open().stream().map(this::row).toList(),
                desk.decided().stream().map(ReportList::row).toList());
        getElement().callJsFunction("show", JSON.<JsonNode>valueToTree(shown));
    }

    private ReportRow row(ReportItem item) {
        MessageItem known = item.message();
        MessageItem message = known == null ? seen.get(item.messageId()) : known;
        return new ReportRow(
                item.messageId(),
                item.complaints().stream()
                        .map(each -> new ReportRow.Reported(
                                Face.of(each.reporter()),
                                getTranslation(ReportWords.key(each.kind())),
                                each.words(),
                                each.at().toString()))
                        .toList(),
                message == null ? null : ReportRow.Said.of(message),
                address(item.room(), item.messageId()));
    }

    private static @Nullable String address(@Nullable RoomCard room, long messageId) {
        return room == null ? null : "/break-room/%s#message-%d".formatted(room.slug(), messageId);
    }

    private static ReportRow.Decided row(DecisionItem item) {
        return new ReportRow.Decided(
                item.messageId(),
                item.decidedBy().name(),
                item.writer().name(),
                item.verdict() == Verdict.HIDDEN,
                item.reason(),
                item.at().toString());
    }

    @ClientCallable
    void look(double messageId) {
        seen.put((long) messageId, desk.look((long) messageId));
        show();
    }

    @ClientCallable
    void hide(double messageId) {
        new DecideDialog((long) messageId, Verdict.HIDDEN, desk).open();
    }

    @ClientCallable
    void leave(double messageId) {
        new DecideDialog((long) messageId, Verdict.LEFT, desk).open();
    }

    @ClientCallable
    void showAgain(double messageId) {
        desk.takeBack((long) messageId, Verdict.HIDDEN);
    }
}
