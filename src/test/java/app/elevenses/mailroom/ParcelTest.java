package app.elevenses.mailroom;

import static app.elevenses.mailroom.MailScene.WORDS;

import app.elevenses.mailroom.MailScene.Asked;
import app.elevenses.notes.Outgoing;
import app.elevenses.notes.ParcelState;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.vault.AddressVault;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test in which a parcel waits for its address. */
@SpringBootTest(properties = "elevenses.mail-room.return-address=Elevenses | Torstraße 1 | 10119 Berlin")
@Import(MailScene.class)
@Tag("database")
abstract class ParcelTest {

    @Autowired
    MailScene scene;

    @Autowired
    MailRoom mailRoom;

    @Autowired
    Outgoing outgoing;

    @Autowired
    AddressVault vault;

    Colleague ben;
    Colleague mina;
    Colleague olu;
    Colleague yuki;
    long parcel;
    long note;

    @BeforeEach
    void aParcelWaitsForItsAddress() {
        ben = scene.hire("Ben Whitlock");
        mina = scene.hire("Mina Farahani", Role.APPROVER);
        olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        yuki = scene.hire("Yuki Tanabe");
        Asked asked = scene.approved(ben, mina, yuki, WORDS);
        parcel = asked.parcel();
        note = asked.note();
    }

    byte[] print(boolean again, Long... parcels) {
        return olu.does(() -> mailRoom.print(mailRoom.order(List.of(parcels), again)));
    }

    ParcelState state() {
        return olu.does(() -> outgoing.find(parcel).orElseThrow().state());
    }
}
