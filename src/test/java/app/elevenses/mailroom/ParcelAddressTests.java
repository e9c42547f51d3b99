package app.elevenses.mailroom;

import static app.elevenses.mailroom.MailScene.inLisbon;
import static app.elevenses.mailroom.MailScene.inTokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.kit.Refusal;
import app.elevenses.notes.AlreadyPosted;
import app.elevenses.notes.Doorstep;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.ParcelState;
import app.elevenses.vault.AddressGone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The address of a parcel, from the one it is given to the one it loses. */
class ParcelAddressTests extends ParcelTest {

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private NoteDesk desk;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private JdbcClient database;

    @Test
    void postedItsAddressIsErasedAndPostingTwiceIsNoticed() {
        yuki.does(() -> deliveries.sendTo(parcel, inTokyo(), true));
        print(false, parcel);
        olu.does(() -> outgoing.markPosted(parcel, "RR 123 456 785 DE"));

        assertThat(sealedRows()).isZero();
        assertThatThrownBy(() -> olu.does(() -> mailRoom.address(parcel))).isInstanceOf(AddressGone.class);
        assertThatThrownBy(() -> olu.does(() -> outgoing.markPosted(parcel, "")))
                .isInstanceOf(AlreadyPosted.class);
        assertThat(yuki.does(vault::remembered)).isPresent();
    }

    @Test
    void whatIsCalledOffLosesItsAddress() {
        scene.give(yuki, parcel, inTokyo());
        ben.does(() -> desk.cancel(note));

        assertThat(sealedRows()).isZero();
        assertThatThrownBy(() -> olu.does(() -> mailRoom.address(parcel))).isInstanceOf(AddressGone.class);
    }

    @Test
    void whoeverWouldRatherNotTakesTheAddressBack() {
        scene.give(yuki, parcel, inTokyo());
        yuki.does(() -> doorstep.noThanks(parcel));

        assertThat(sealedRows()).isZero();
    }

    @Test
    void whatArrivedBeforeAnybodySaidItWasPostedLosesItsAddressToo() {
        scene.give(yuki, parcel, inTokyo());
        print(false, parcel);
        yuki.does(() -> doorstep.arrived(parcel));

        assertThat(sealedRows()).isZero();
    }

    @Test
    void anAddressCanBeChangedUntilItIsPrinted() {
        scene.give(yuki, parcel, inTokyo());
        scene.give(yuki, parcel, inLisbon());
        assertThat(olu.does(() -> mailRoom.address(parcel))).contains("PORTUGAL");
        print(false, parcel);

        assertThatThrownBy(() -> scene.give(yuki, parcel, inTokyo())).isInstanceOf(Refusal.class);
        assertThat(olu.does(() -> mailRoom.address(parcel))).contains("PORTUGAL");
    }

    @Test
    void theRememberedAddressIsUsedInOnePress() {
        yuki.does(() -> vault.remember(inTokyo()));
        yuki.does(() -> deliveries.sendToRemembered(parcel));

        assertThat(olu.does(() -> mailRoom.address(parcel))).contains("田中 由紀 様");
        assertThat(state()).isEqualTo(ParcelState.READY);
    }

    @Test
    void withoutARememberedAddressNothingHappens() {
        assertThatThrownBy(() -> yuki.does(() -> deliveries.sendToRemembered(parcel)))
                .isInstanceOf(AddressGone.class);
        assertThat(state()).isEqualTo(ParcelState.AWAITING_ADDRESS);
    }

    private long sealedRows() {
        return database.sql("select count(*) from parcel_addresses where parcel_id = ?")
                .param(parcel)
                .query(Long.class)
                .single();
    }
}
