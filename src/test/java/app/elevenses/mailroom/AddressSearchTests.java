package app.elevenses.mailroom;

import static app.elevenses.mailroom.MailScene.WORDS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.Caller;
import app.elevenses.PortalTest;
import app.elevenses.Reception;
import app.elevenses.Screen;
import app.elevenses.mailroom.MailScene.Asked;
import app.elevenses.notes.Doorstep;
import app.elevenses.notes.Outgoing;
import app.elevenses.people.Acting;
import app.elevenses.people.Role;
import app.elevenses.places.AddressPart;
import app.elevenses.places.PostalAddress;
import app.elevenses.vault.AddressVault;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Looks for the words of an address everywhere, and finds them only where they may be. */
@PortalTest
@Import(MailScene.class)
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class AddressSearchTests {

    private static final List<String> NEEDLES =
            List.of("Zyxwina Quoll", "Vexillum Würfelgasse", "Qq9-Hinterhaus", "ZQ9 9QZ", "Jabberwocksford");

    private static final List<String> CHATTY = List.of("app.elevenses", "org.hibernate.orm.jdbc", "org.hibernate.SQL");

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    @Autowired
    private MailScene scene;

    @Autowired
    private Acting acting;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private Outgoing outgoing;

    @Autowired
    private MailRoom mailRoom;

    @Autowired
    private AddressVault vault;

    @Autowired
    private JdbcClient database;

    private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());

    private String ben = "";
    private String mina = "";
    private String olu = "";
    private String yuki = "";
    private Asked asked = new Asked(0, 0);

    @BeforeEach
    void yukiHasGivenHerAddress() {
        reception.setUp();
        CHATTY.forEach(logger -> logging.setLogLevel(logger, LogLevel.TRACE));
        ben = reception.join("Ben");
        mina = reception.join("Mina", Role.APPROVER);
        olu = reception.join("Olu", Role.MAIL_ROOM);
        yuki = reception.join("Yuki");
        asked = acting.as(ben, () -> scene.asked(yuki, WORDS));
        acting.as(mina, () -> scene.approve(asked));
        acting.as(yuki, () -> deliveries.sendTo(asked.parcel(), address(), true));
    }

    @AfterEach
    void quietly() {
        CHATTY.forEach(logger -> logging.setLogLevel(logger, null));
    }

    private static PostalAddress address() {
        return MailScene.address(
                "GB",
                Map.of(
                        AddressPart.NAME, NEEDLES.get(0),
                        AddressPart.LINE_ONE, NEEDLES.get(1),
                        AddressPart.LINE_TWO, NEEDLES.get(2),
                        AddressPart.POSTAL_CODE, NEEDLES.get(3),
                        AddressPart.CITY, NEEDLES.get(4)));
    }

    @Test
    void itsWordsAreFoundOnlyWhereTheyMayBe(CapturedOutput console, ApplicationEvents events) throws IOException {
        nothingIsShown();
        nothingIsInTheDatabase();
        String ticket = acting.as(olu, () -> mailRoom.order(List.of(asked.parcel()), false));
        assertThat(found(fetch(ben, ticket))).isEmpty();
        assertThat(found(fetch(mina, ticket))).isEmpty();
        assertThat(found(fetch(yuki, ticket))).isEmpty();
        theLabelAloneCarriesIt(acting.as(olu, () -> mailRoom.print(ticket)));
        nothingIsShown();
        acting.as(olu, () -> outgoing.markPosted(asked.parcel(), "ZZ123"));
        nothingIsShown();
        acting.as(yuki, () -> doorstep.arrived(asked.parcel()));
        acting.as(yuki, () -> doorstep.thank(asked.parcel(), "Thank you!"));
        nothingIsShown();
        nothingIsInTheDatabase();
        acting.as(yuki, () -> vault.forget());
        nothingIsInTheDatabase();

        assertThat(events.stream().map(String::valueOf).flatMap(event -> found(event).stream()))
                .isEmpty();
        assertThat(found(console.getAll())).isEmpty();
        assertThat(console).as("that it was listened to").contains("parcel_addresses");
    }

    private void theLabelAloneCarriesIt(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(found(text(document, 1))).isEmpty();
            assertThat(found(text(document, 2))).isEqualTo(NEEDLES);
            assertThat(found(document.getDocumentInformation().getCOSObject().toString()))
                    .isEmpty();
        }
        assertThat(found(new String(otherLetters(), UTF_8))).isEmpty();
    }

    /** The print of another parcel, with its streams opened. */
    private byte[] otherLetters() throws IOException {
        Asked other = acting.as(ben, () -> scene.asked(yuki, "Something else"));
        acting.as(mina, () -> scene.approve(other));
        acting.as(yuki, () -> deliveries.sendTo(other.parcel(), MailScene.inTokyo(), false));
        byte[] pdf = acting.as(olu, () -> mailRoom.print(mailRoom.order(List.of(other.parcel()), false)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return (text(document, 1) + text(document, 2)).getBytes(UTF_8);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private void nothingIsShown() {
        String outsider = reception.join("Outsider");
        String administrator = reception.join("Administrator", Role.ADMINISTRATOR);
        for (String who : List.of(ben, mina, outsider, administrator, olu, yuki)) {
            Caller caller = caller(who);
            for (String place : places()) {
                if (!who.equals(yuki) || !place.equals("me")) {
                    Screen screen = Screen.open(caller);
                    assertThat(found(screen.opened() + screen.navigate(place).body()))
                            .as(who + " at " + place)
                            .isEmpty();
                }
            }
        }
        Caller collector = new Caller(port)
                .with("Authorization", "Bearer " + PortalTest.METRICS_TOKEN)
                .with("X-Accept", "*/*");
        assertThat(found(collector.get("/actuator/prometheus").body())).isEmpty();
    }

    private List<String> places() {
        String code =
                acting.as(olu, () -> outgoing.find(asked.parcel()).orElseThrow().code());
        return List.of(
                "wall",
                "break-room",
                "notes",
                "notes/new",
                "notes/" + asked.note(),
                "notes/queue",
                "notes/mail-room",
                "notes/for-you/" + asked.parcel(),
                "notes/card/" + code,
                "people",
                "people/" + yuki,
                "notices",
                "me");
    }

    private String fetch(String who, String ticket) {
        var answer = caller(who).get("/notes/mail-room/letters/" + ticket);
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.body();
    }

    private Caller caller(String handle) {
        Caller caller = new Caller(port);
        caller.signIn(handle, Reception.PASSWORD);
        return caller;
    }

    private static List<String> found(String text) {
        String searched = text.toLowerCase(Locale.ROOT);
        return NEEDLES.stream()
                .filter(needle -> searched.contains(needle.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Every column of every table, whatever it holds, also where bytes are written as text. */
    private void nothingIsInTheDatabase() {
        List<String[]> columns = database.sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = database()
                        """)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        assertThat(columns).extracting(column -> column[0]).contains("audit_entries", "parcel_addresses", "note_steps");
        for (String[] column : columns) {
            for (String needle : NEEDLES) {
                assertThat(rows(column, needle))
                        .as(String.join(".", column) + ": " + needle)
                        .isZero();
            }
        }
        assertThat(rows(new String[] {"people", "name"}, "Yuki"))
                .as("that the search finds")
                .isPositive();
    }

    private long rows(String[] column, String needle) {
        List<String> hidden = Stream.of(
                        needle.getBytes(UTF_8),
                        HexFormat.of().formatHex(needle.getBytes(UTF_8)).getBytes(UTF_8),
                        Base64.getEncoder().withoutPadding().encode(needle.getBytes(UTF_8)))
                .map(HexFormat.of().withUpperCase()::formatHex)
                .toList();
        return database.sql("""
                        select count(*) from `%1$s`
                        where instr(hex(`%2$s`), ?) > 0 or instr(hex(`%2$s`), ?) > 0 or instr(hex(`%2$s`), ?) > 0
                        """.formatted(column[0], column[1]))
                .params(hidden)
                .query(Long.class)
                .single();
    }
}
