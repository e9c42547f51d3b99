package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.notes.Doorstep;
import app.elevenses.notes.Outgoing;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are told of what is mailed to somebody. */
class ParcelNoticesTests extends TellingTest {

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private Outgoing outgoing;

    @Test
    void whoIsAskedForAnAddressIsToldNeitherByWhomNorForWhat() {
        long note = scene.ask(ben, "Happy birthday", yuki);
        scene.approve(mina, note);
        later();

        NoticeItem asked = only(yuki);
        assertThat(asked.kind()).isEqualTo(NoticeKind.ADDRESS);
        assertThat(asked.newestActors()).isEmpty();
        assertThat(asked.occasion()).isNull();
    }

    @Test
    void aParcelIsFollowedToTheHandsItIsFor() {
        Colleague olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        long note = scene.ask(ben, "Happy birthday", yuki);
        long parcel = scene.parcelTo(yuki, note);
        scene.approve(mina, note);
        later();

        yuki.does(() -> doorstep.ready(parcel, "JP"));
        assertThat(of(yuki)).isEmpty();
        later();
        assertThat(only(olu).kind()).isEqualTo(NoticeKind.READY);

        olu.does(() -> outgoing.markPrinted(parcel, false));
        olu.does(() -> outgoing.markPosted(parcel, null));
        assertThat(of(olu)).isEmpty();
        yuki.does(() -> doorstep.arrived(parcel));
        scene.pass(Duration.ofSeconds(1));
        yuki.does(() -> doorstep.thank(parcel, "What a surprise"));
        later();

        assertThat(of(ben))
                .extracting(NoticeItem::kind)
                .containsExactly(NoticeKind.THANKED, NoticeKind.ARRIVED, NoticeKind.POSTED, NoticeKind.APPROVED);
    }

    @Test
    void noThanksEmptiesTheQuestionAndTellsTheSenderNoMoreThanNotThisTime() {
        long note = scene.ask(ben, "Happy birthday", yuki);
        long parcel = scene.parcelTo(yuki, note);
        scene.approve(mina, note);
        later();
        ben.does(() -> notices.seeAll());
        yuki.does(() -> doorstep.noThanks(parcel));
        assertThat(of(yuki)).isEmpty();
        later();

        assertThat(of(ben).getFirst().kind()).isEqualTo(NoticeKind.NOT_THIS_TIME);
        assertThat(of(ben).getFirst().unseen()).isTrue();
    }

    @Test
    void whoeverWorksInTheMailRoomHearsNothingOfWhatComesToThemself() {
        Colleague olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        Colleague ola = scene.hire("Ola Nordmann", Role.MAIL_ROOM);
        long note = scene.ask(ben, "Happy birthday", olu);
        scene.approve(mina, note);
        olu.does(() -> doorstep.ready(scene.parcelTo(olu, note), "DE"));
        later();

        assertThat(of(olu)).isEmpty();
        assertThat(only(ola).kind()).isEqualTo(NoticeKind.READY);
    }
}
