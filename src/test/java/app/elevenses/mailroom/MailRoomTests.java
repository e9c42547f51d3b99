package app.elevenses.mailroom;

import static app.elevenses.mailroom.MailScene.inTokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.notes.AlreadyPrinted;
import app.elevenses.notes.ParcelGone;
import app.elevenses.notes.ParcelState;
import app.elevenses.notes.Printings;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.vault.AddressGone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MailRoomTests extends ParcelTest {

    @Autowired
    private Printings printings;

    @Test
    void whatIsPrintedIsMarkedAndItsOwnerKnowsWhoLooked() {
        scene.give(yuki, parcel, inTokyo());
        print(false, parcel);

        assertThat(state()).isEqualTo(ParcelState.PRINTED);
        assertThat(yuki.does(vault::looks)).extracting(look -> look.by().name()).containsExactly("Olu Adeyemi");
        assertThat(olu.does(() -> printings.last(outgoing.find(parcel).orElseThrow())))
                .hasValueSatisfying(last -> assertThat(last.by().name()).isEqualTo("Olu Adeyemi"));
    }

    @Test
    void printingTwiceIsNoticed() {
        scene.give(yuki, parcel, inTokyo());
        print(false, parcel);

        assertThatThrownBy(() -> olu.does(() -> mailRoom.order(List.of(parcel), false)))
                .isInstanceOf(AlreadyPrinted.class);
        assertThat(print(true, parcel)).isNotEmpty();
        assertThat(yuki.does(vault::looks)).hasSize(2);
    }

    @Test
    void whoeverPrintsAtTheSameMomentIsToldThatItWasDone() {
        scene.give(yuki, parcel, inTokyo());
        String one = olu.does(() -> mailRoom.order(List.of(parcel), false));
        String other = olu.does(() -> mailRoom.order(List.of(parcel), false));
        olu.does(() -> mailRoom.print(one));

        assertThatThrownBy(() -> olu.does(() -> mailRoom.print(other))).isInstanceOf(AlreadyPrinted.class);
        assertThat(yuki.does(vault::looks)).hasSize(1);
    }

    @Test
    void aTicketIsGoodOnceAndForWhoeverAsked() {
        scene.give(yuki, parcel, inTokyo());
        Colleague other = scene.hire("Other", Role.MAIL_ROOM);
        String ticket = olu.does(() -> mailRoom.order(List.of(parcel), false));

        assertThatThrownBy(() -> other.does(() -> mailRoom.print(ticket))).isInstanceOf(ParcelGone.class);
        assertThat(olu.does(() -> mailRoom.print(ticket))).isNotEmpty();
        assertThatThrownBy(() -> olu.does(() -> mailRoom.print(ticket))).isInstanceOf(ParcelGone.class);
    }

    @Test
    void withoutAnAddressThereIsNothingToPrint() {
        assertThatThrownBy(() -> olu.does(() -> mailRoom.order(List.of(parcel), false)))
                .isInstanceOf(ParcelGone.class);
        assertThatThrownBy(() -> olu.does(() -> mailRoom.address(parcel))).isInstanceOf(AddressGone.class);
    }
}
