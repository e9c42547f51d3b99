package app.elevenses.mailroom;

import static app.elevenses.mailroom.MailScene.WORDS;
import static app.elevenses.mailroom.MailScene.inTokyo;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.Caller;
import app.elevenses.PortalTest;
import app.elevenses.Reception;
import app.elevenses.Screen;
import app.elevenses.kit.Refusal;
import app.elevenses.mailroom.MailScene.Asked;
import app.elevenses.notes.Outgoing;
import app.elevenses.people.Acting;
import app.elevenses.people.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Who gets where, and who does what: the table is written by hand. */
@PortalTest
@Import(MailScene.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailRoomDoorsTests {

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
    private MailRoom mailRoom;

    @Autowired
    private CardDesk cards;

    @Autowired
    private Outgoing outgoing;

    private final Map<String, String> handles = new HashMap<>();
    private Asked ready = new Asked(0, 0);
    private Asked printed = new Asked(0, 0);
    private String code = "";

    @BeforeAll
    void twoParcels() {
        reception.setUp();
        handles.put("outsider", reception.join("Outsider"));
        handles.put("sender", reception.join("Sender"));
        handles.put("approver", reception.join("Approver", Role.APPROVER));
        handles.put("administrator", reception.join("Administrator", Role.ADMINISTRATOR));
        handles.put("recipient", reception.join("Recipient"));
        handles.put("mail room", reception.join("Mailroom", Role.MAIL_ROOM));
        ready = given();
        printed = given();
        as("mail room", () -> mailRoom.print(mailRoom.order(List.of(printed.parcel()), false)));
        code = as(
                "mail room", () -> outgoing.find(printed.parcel()).orElseThrow().code());
    }

    private Asked given() {
        Asked asked = as("sender", () -> scene.asked(handle("recipient"), WORDS));
        as("approver", () -> {
            scene.approve(asked);
            return true;
        });
        as("recipient", () -> {
            deliveries.sendTo(asked.parcel(), inTokyo(), false);
            return true;
        });
        return asked;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who         | mail room screen | for-you page | code on the card
            outsider      | no               | no           | no
            sender        | no               | no           | no
            approver      | no               | no           | no
            administrator | no               | no           | no
            recipient     | no               | yes          | yes
            mail room     | yes              | no           | yes
            """)
    void everyScreenIsForWhomItIsFor(String who, String mailRoomScreen, String forYou, String card) {
        String nothing = shownTo(who, "nonsense");
        assertThat(nothing).contains("Nothing here");
        assertThat(isShown(who, "notes/mail-room")).isEqualTo(mailRoomScreen.equals("yes"));
        assertThat(isShown(who, "notes/for-you/" + ready.parcel())).isEqualTo(forYou.equals("yes"));
        assertThat(isShown(who, "notes/card/" + code)).isEqualTo(card.equals("yes"));
        assertThat(isShown(who, "notes/card/AAAAAAAAAA")).isFalse();
        assertThat(isShown(who, "notes/for-you/999999999")).isFalse();
    }

    private boolean isShown(String who, String place) {
        return !shownTo(who, place).contains("Nothing here");
    }

    private String shownTo(String who, String place) {
        return Screen.open(caller(who)).navigate(place).body();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who         | see the address | order a print | give an address | look a code up
            outsider      | no              | no            | no              | no
            sender        | no              | no            | no              | no
            approver      | no              | no            | no              | no
            administrator | no              | no            | no              | no
            recipient     | no              | no            | yes             | yes
            mail room     | yes             | yes           | no              | yes
            """)
    void everyDeedIsForWhomItIsFor(String who, String see, String order, String give, String lookUp) {
        assertThat(may(who, () -> !mailRoom.address(ready.parcel()).isEmpty())).isEqualTo(see.equals("yes"));
        assertThat(may(
                        who,
                        () -> !mailRoom.order(List.of(ready.parcel()), false).isEmpty()))
                .isEqualTo(order.equals("yes"));
        assertThat(may(who, () -> {
                    deliveries.sendTo(ready.parcel(), inTokyo(), false);
                    return true;
                }))
                .isEqualTo(give.equals("yes"));
        assertThat(may(who, () -> cards.find(code).isPresent())).isEqualTo(lookUp.equals("yes"));
    }

    private boolean may(String who, Supplier<Boolean> deed) {
        try {
            return as(who, deed);
        } catch (AccessDeniedException | Refusal refused) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "outsider, 404",
        "sender, 404",
        "approver, 404",
        "administrator, 404",
        "recipient, 404",
        "mail room, 200"
    })
    void onlyTheMailRoomFetchesLetters(String who, int status) {
        String ticket = as("mail room", () -> mailRoom.order(List.of(printed.parcel()), true));
        HttpResponse<String> answer = caller(who).get("/notes/mail-room/letters/" + ticket);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(caller(who).get("/notes/mail-room/letters/" + ticket).statusCode())
                    .isEqualTo(404);
        } else {
            assertThat(answer.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "x", "0123456789abcdef0123456789abcdef", "00000000000000000000000000000000/x"})
    void aTicketNobodyWroteIsNothing(String ticket) {
        assertThat(caller("mail room").get("/notes/mail-room/letters/" + ticket).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPrintThatSomebodyElseWasFasterWithIsToldInASentence() {
        Asked asked = given();
        String one = as("mail room", () -> mailRoom.order(List.of(asked.parcel()), false));
        String other = as("mail room", () -> mailRoom.order(List.of(asked.parcel()), false));
        Caller olu = caller("mail room");

        assertThat(olu.get("/notes/mail-room/letters/" + one).statusCode()).isEqualTo(200);
        HttpResponse<String> second = olu.get("/notes/mail-room/letters/" + other);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("It has been printed before");
    }

    private <T> T as(String who, Supplier<T> deed) {
        return acting.as(handle(who), deed);
    }

    private String handle(String who) {
        return handles.getOrDefault(who, "");
    }

    private Caller caller(String who) {
        Caller caller = new Caller(port);
        caller.signIn(handle(who), Reception.PASSWORD);
        return caller;
    }
}
