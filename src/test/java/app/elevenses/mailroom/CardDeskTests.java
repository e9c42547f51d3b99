package app.elevenses.mailroom;

import static app.elevenses.mailroom.MailScene.WORDS;
import static app.elevenses.mailroom.MailScene.inTokyo;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.notes.Outgoing;
import app.elevenses.notes.ParcelState;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(MailScene.class)
@Tag("database")
class CardDeskTests {

    @Autowired
    private MailScene scene;

    @Autowired
    private CardDesk cards;

    @Autowired
    private MailRoom mailRoom;

    @Autowired
    private Outgoing outgoing;

    private Colleague olu;
    private Colleague yuki;
    private long parcel;
    private String code = "";

    @BeforeEach
    void aCardIsPrinted() {
        Colleague ben = scene.hire("Ben Whitlock");
        Colleague mina = scene.hire("Mina Farahani", Role.APPROVER);
        olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        yuki = scene.hire("Yuki Tanabe");
        parcel = scene.approved(ben, mina, yuki, WORDS).parcel();
        scene.give(yuki, parcel, inTokyo());
        code = scene.code(olu, parcel);
    }

    private void print() {
        olu.does(() -> mailRoom.print(mailRoom.order(List.of(parcel), false)));
    }

    @Test
    void aCodeThatIsNotOnPaperYetIsNotFound() {
        assertThat(yuki.does(() -> cards.find(code))).isEmpty();
        assertThat(olu.does(() -> cards.find(code))).isEmpty();
    }

    @Test
    void itIsTheRecipientsAndTheMailRooms() {
        print();
        assertThat(yuki.does(() -> cards.find(code))).containsInstanceOf(CardDesk.Mine.class);
        assertThat(olu.does(() -> cards.find(code))).containsInstanceOf(CardDesk.ToSend.class);
    }

    @Test
    void howeverItIsTypedItIsTheSameCode() {
        print();
        String typed = " " + code.substring(0, 5).toLowerCase() + "-" + code.substring(5) + " ";
        assertThat(yuki.does(() -> cards.find(typed))).isPresent();
    }

    @Test
    void lookingItUpAHundredTimesChangesNothing() {
        print();
        for (int time = 0; time < 100; time++) {
            assertThat(yuki.does(() -> cards.find(code))).isPresent();
            assertThat(olu.does(() -> cards.find(code))).isPresent();
        }
        assertThat(olu.does(() -> outgoing.find(parcel).orElseThrow().state())).isEqualTo(ParcelState.PRINTED);
    }

    @Test
    void afterTenWrongCodesNotEvenTheRightOneIsFoundForAWhile() {
        print();
        Colleague eve = scene.hire("Eve", Role.MAIL_ROOM);
        for (String wrong : List.of(
                "",
                "AAAAAAAAAA",
                "x".repeat(500),
                "22222",
                "😀",
                "' or 1=1",
                "\u0000",
                "BBBBBBBBBB",
                "..",
                code + "A")) {
            assertThat(eve.does(() -> cards.find(wrong))).isEmpty();
        }
        assertThat(eve.does(() -> cards.find(code))).isEmpty();
        assertThat(yuki.does(() -> cards.find(code))).isPresent();
    }
}
