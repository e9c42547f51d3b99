package app.elevenses.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.elevenses.notes.NotesScene.Company;
import app.elevenses.notes.NotesScene.Sent;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** Every action, in every state, by everybody: what comes of it is written here by hand. */
@SpringBootTest
@Tag("database")
class ParcelTableTests {

    /** Where an action leads from each state, for whoever may; small letters are how it is refused. */
    private static final String WHAT_FOLLOWS = """
            from:       | REQ     | WAIT    | READY   | PRINT   | POST    | HERE    | THANK   | BACK    | LOST    | NOT     | OFF     | NO
            approve     | WAIT    | decided | decided | decided | decided | decided | decided | decided | decided | decided | decided | decided
            decline     | NO      | decided | decided | decided | decided | decided | decided | decided | decided | decided | decided | decided
            ask back    | REQ     | decided | decided | decided | decided | decided | decided | decided | decided | decided | decided | decided
            take back   | late    | REQ     | late    | late    | late    | late    | late    | late    | late    | late    | late    | REQ
            answer      | unasked | unasked | unasked | unasked | unasked | unasked | unasked | unasked | unasked | unasked | unasked | unasked
            cancel      | OFF     | OFF     | OFF     | paper   | paper   | paper   | paper   | paper   | paper   | decided | decided | decided
            address     | gone    | READY   | READY   | moved   | moved   | moved   | moved   | moved   | moved   | gone    | gone    | gone
            not now     | gone    | WAIT    | moved   | moved   | moved   | moved   | moved   | moved   | moved   | gone    | gone    | gone
            no thanks   | gone    | NOT     | NOT     | moved   | moved   | moved   | moved   | moved   | moved   | gone    | gone    | gone
            it arrived  | gone    | moved   | moved   | HERE    | HERE    | moved   | moved   | moved   | HERE    | gone    | gone    | gone
            thank       | gone    | moved   | moved   | moved   | moved   | THANK   | moved   | moved   | moved   | gone    | gone    | gone
            print       | gone    | moved   | PRINT   | printed | moved   | moved   | moved   | moved   | moved   | gone    | gone    | gone
            print again | gone    | moved   | moved   | PRINT   | moved   | moved   | moved   | moved   | moved   | gone    | gone    | gone
            post        | gone    | moved   | moved   | POST    | posted  | moved   | moved   | moved   | moved   | gone    | gone    | gone
            return      | gone    | moved   | moved   | moved   | BACK    | moved   | moved   | moved   | BACK    | gone    | gone    | gone
            lose        | gone    | moved   | moved   | moved   | LOST    | moved   | moved   | moved   | moved   | gone    | gone    | gone
            """;

    /** Who may do it; who else is told that there is no such thing, or that the door is closed. */
    private static final String WHO_MAY = """
            who:        | sender | recipient | approver | mail room | administrator | outsider
            approve     | closed | closed    | may      | closed    | nothing       | closed
            decline     | closed | closed    | may      | closed    | nothing       | closed
            ask back    | closed | closed    | may      | closed    | nothing       | closed
            take back   | closed | closed    | may      | closed    | nothing       | closed
            answer      | may    | nothing   | nothing  | nothing   | nothing       | nothing
            cancel      | may    | nothing   | nothing  | nothing   | nothing       | nothing
            address     | nothing | may      | nothing  | nothing   | nothing       | nothing
            not now     | nothing | may      | nothing  | nothing   | nothing       | nothing
            no thanks   | nothing | may      | nothing  | nothing   | nothing       | nothing
            it arrived  | nothing | may      | nothing  | nothing   | nothing       | nothing
            thank       | nothing | may      | nothing  | nothing   | nothing       | nothing
            print       | closed | closed    | closed   | may       | closed        | closed
            print again | closed | closed    | closed   | may       | closed        | closed
            post        | closed | closed    | closed   | may       | closed        | closed
            return      | closed | closed    | closed   | may       | closed        | closed
            lose        | closed | closed    | closed   | may       | closed        | closed
            """;

    private static final Map<String, ParcelState> STATES = Map.ofEntries(
            Map.entry("REQ", ParcelState.REQUESTED),
            Map.entry("WAIT", ParcelState.AWAITING_ADDRESS),
            Map.entry("READY", ParcelState.READY),
            Map.entry("PRINT", ParcelState.PRINTED),
            Map.entry("POST", ParcelState.POSTED),
            Map.entry("HERE", ParcelState.ARRIVED),
            Map.entry("THANK", ParcelState.THANKED),
            Map.entry("BACK", ParcelState.RETURNED),
            Map.entry("LOST", ParcelState.LOST),
            Map.entry("NOT", ParcelState.NOT_THIS_TIME),
            Map.entry("OFF", ParcelState.CANCELLED),
            Map.entry("NO", ParcelState.DECLINED));

    private static final Map<String, Class<? extends Exception>> REFUSALS = Map.of(
            "decided", NoteAlreadyDecided.class,
            "late", TooLateToTakeBack.class,
            "unasked", NothingAsked.class,
            "paper", NoteOnItsWay.class,
            "gone", ParcelGone.class,
            "moved", ParcelMovedOn.class,
            "printed", AlreadyPrinted.class,
            "posted", AlreadyPosted.class);

    private static final Map<String, Map<String, String>> FOLLOWS = table(WHAT_FOLLOWS);
    private static final Map<String, Map<String, String>> MAY = table(WHO_MAY);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private NoteDesk desk;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private Outgoing outgoing;

    private NotesScene scene;
    private Company company;
    private Map<String, Colleague> people = Map.of();
    private Map<String, Consumer<Sent>> actions = Map.of();

    @BeforeEach
    void meet() {
        scene = NotesScene.empty(beans);
        company = new Company(
                scene.hire("Ben Whitlock"),
                scene.hire("Yuki Tanabe"),
                scene.hire("Mina Farahani", Role.APPROVER),
                scene.hire("Olu Adeyemi", Role.MAIL_ROOM));
        people = Map.of(
                "sender", company.sender(),
                "recipient", company.recipient(),
                "approver", company.approver(),
                "mail room", company.mailRoom(),
                "administrator", scene.hire("Ada Lindqvist", Role.ADMINISTRATOR),
                "outsider", scene.hire("Sofia Tavares"));
        actions = Map.ofEntries(
                Map.entry("approve", sent -> queue.approve(sent.noteId())),
                Map.entry("decline", sent -> queue.decline(sent.noteId(), "Not this year.")),
                Map.entry("ask back", sent -> queue.askBack(sent.noteId(), "Which birthday?")),
                Map.entry("take back", sent -> queue.takeBack(sent.noteId())),
                Map.entry("answer", sent -> desk.answer(sent.noteId(), "The big one.")),
                Map.entry("cancel", sent -> desk.cancel(sent.noteId())),
                Map.entry("address", sent -> doorstep.ready(sent.parcelId(), "PT")),
                Map.entry("not now", sent -> doorstep.notNow(sent.parcelId())),
                Map.entry("no thanks", sent -> doorstep.noThanks(sent.parcelId())),
                Map.entry("it arrived", sent -> doorstep.arrived(sent.parcelId())),
                Map.entry("thank", sent -> doorstep.thank(sent.parcelId(), "Thank you!")),
                Map.entry("print", sent -> outgoing.markPrinted(sent.parcelId(), false)),
                Map.entry("print again", sent -> outgoing.markPrinted(sent.parcelId(), true)),
                Map.entry("post", sent -> outgoing.markPosted(sent.parcelId(), null)),
                Map.entry("return", sent -> outgoing.markReturned(sent.parcelId())),
                Map.entry("lose", sent -> outgoing.markLost(sent.parcelId())));
    }

    @Test
    void theTablesNameEveryActionStateAndRole() {
        assertThat(FOLLOWS.keySet()).isEqualTo(actions.keySet());
        assertThat(MAY.keySet()).isEqualTo(actions.keySet());
        assertThat(FOLLOWS.values())
                .allSatisfy(row -> assertThat(row.keySet().stream().map(STATES::get))
                        .containsExactlyInAnyOrder(ParcelState.values()));
        assertThat(MAY.values()).allSatisfy(row -> assertThat(row.keySet()).isEqualTo(people.keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverMayDoItGetsWhatTheTableSays(ParcelState state) {
        String name = STATES.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .findFirst()
                .orElseThrow()
                .getKey();
        FOLLOWS.forEach((action, row) -> in(MAY, action).forEach((role, may) -> {
            if (may.equals("may")) {
                Sent sent = scene.bring(company, state);
                check(action, role, sent, state, in(row, name));
            }
        }));
    }

    private void check(String action, String role, Sent sent, ParcelState before, String expected) {
        Throwable refused = attempt(action, role, sent);
        ParcelState after = STATES.get(expected);
        if (after == null) {
            assertThat(refused).as("%s in %s", action, before).isInstanceOf(REFUSALS.get(expected));
            assertThat(scene.stateOf(sent.parcelId())).isEqualTo(before);
        } else {
            assertThat(refused).as("%s in %s", action, before).isNull();
            assertThat(scene.stateOf(sent.parcelId())).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybodyElseChangesNothingInAnyState(ParcelState state) {
        Sent sent = scene.bring(company, state);
        NoteState before = scene.stateOfNote(sent.noteId());
        long steps = scene.count("note_steps");
        MAY.forEach((action, row) -> row.forEach((role, may) -> {
            Throwable refused = may.equals("may") ? null : attempt(action, role, sent);
            String attempted = "%s by %s in %s".formatted(action, role, state);
            switch (may) {
                case "nothing" -> assertThat(refused).as(attempted).isInstanceOfAny(NoteGone.class, ParcelGone.class);
                case "closed" -> assertThat(refused).as(attempted).isInstanceOf(AccessDeniedException.class);
                default -> assertThat(may).isEqualTo("may");
            }
        }));
        assertThat(scene.stateOf(sent.parcelId())).isEqualTo(state);
        assertThat(scene.stateOfNote(sent.noteId())).isEqualTo(before);
        assertThat(scene.count("note_steps")).isEqualTo(steps);
    }

    private @Nullable Throwable attempt(String action, String role, Sent sent) {
        return catchThrowable(
                () -> in(people, role).does(() -> in(actions, action).accept(sent)));
    }

    private static <T> T in(Map<String, T> table, String name) {
        return Objects.requireNonNull(table.get(name));
    }

    private static Map<String, Map<String, String>> table(String drawn) {
        List<List<String>> lines = drawn.lines()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> head = lines.getFirst();
        return lines.stream()
                .skip(1)
                .collect(Collectors.toMap(
                        List::getFirst,
                        line -> IntStream.range(1, head.size())
                                .boxed()
                                .collect(Collectors.toMap(head::get, line::get))));
    }
}
