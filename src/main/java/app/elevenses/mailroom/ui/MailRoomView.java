package app.elevenses.mailroom.ui;

import app.elevenses.kit.Messages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.mailroom.MailRoom;
import app.elevenses.notes.AlreadyPrinted;
import app.elevenses.notes.NoteChange;
import app.elevenses.notes.Outgoing;
import app.elevenses.notes.OutgoingItem;
import app.elevenses.notes.ParcelState;
import app.elevenses.notes.Printings;
import app.elevenses.people.Profile;
import app.elevenses.places.Country;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Route("notes/mail-room")
@Menu(title = "mailroom.title", order = 5, icon = "mail-room")
@RolesAllowed("MAIL_ROOM")
@StyleSheet("styles/feed.css")
@StyleSheet("styles/address.css")
@StyleSheet("styles/mail-room.css")
class MailRoomView extends Main implements HasDynamicTitle, MailRoomList.Deeds {

    private final transient Outgoing outgoing;
    private final transient MailRoom mailRoom;
    private final transient Printings printings;
    private final transient Clock clock;
    private final ZoneId zone;
    private final MailRoomList list;

    MailRoomView(
            Outgoing outgoing,
            MailRoom mailRoom,
            Printings printings,
            Profile profile,
            Messages messages,
            LiveUpdates live,
            Clock clock) {
        this.outgoing = outgoing;
        this.mailRoom = mailRoom;
        this.printings = printings;
        this.clock = clock;
        zone = profile.preferences().zone();
        addClassName("mail-room");
        list = new MailRoomList(messages.words("mailroom.list.", getLocale()), this::rows, this);
        live.watch(list, NoteChange.TOPIC, changed -> list.refresh());
        add(new H1(getTranslation("mailroom.title")), list);
    }

    private List<MailRow> rows() {
        return Stream.concat(outgoing.waiting().stream(), outgoing.posted().stream())
                .map(this::row)
                .toList();
    }

    private MailRow row(OutgoingItem item) {
        boolean here = item.state() != ParcelState.POSTED;
        boolean late = here && item.arriveOn().isBefore(LocalDate.ofInstant(clock.instant(), zone));
        return MailRow.of(item, what(item), country(item.country()), late);
    }

    private String what(OutgoingItem item) {
        return getTranslation(
                switch (item.gift()) {
                    case HANDWRITTEN_NOTE -> "mailroom.gift.handwritten-note";
                    case CHOCOLATE -> "mailroom.gift.chocolate";
                    case CUPCAKE -> "mailroom.gift.cupcake";
                });
    }

    private @Nullable String country(@Nullable String code) {
        return code == null || !Country.exists(code) ? null : new Country(code).name(getLocale());
    }

    @Override
    public void print(List<Long> ids) {
        try {
            list.fetch(address(mailRoom.order(ids, false)));
        } catch (AlreadyPrinted before) {
            askAgain(ids);
        }
    }

    private static String address(String ticket) {
        return "/notes/mail-room/letters/" + ticket;
    }

    private void askAgain(List<Long> ids) {
        List<OutgoingItem> parcels =
                ids.stream().flatMap(id -> outgoing.find(id).stream()).toList();
        new PrintAgain(parcels, printings, zone, () -> list.fetch(address(mailRoom.order(ids, true)))).open();
    }

    @Override
    public List<String> address(long id) {
        return mailRoom.address(id);
    }

    @Override
    public void post(long id, String tracking) {
        outgoing.markPosted(id, tracking);
    }

    @Override
    public void cameBack(long id) {
        outgoing.markReturned(id);
    }

    @Override
    public void isLost(long id) {
        outgoing.markLost(id);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("mailroom.title"));
    }
}
