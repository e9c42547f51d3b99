package app.elevenses.people.ui;

import app.elevenses.people.Directory;
import app.elevenses.people.Employment;
import app.elevenses.people.PersonCard;
import app.elevenses.people.Staffing;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks after somebody who works here: where they belong, what they may do, a new password, their last day. */
class PersonDesk extends Desk {

    private static final int SHOWN = 20;

    private final transient Staffing staffing;
    private final ZoneId reader;
    private final ComboBox<PersonCard> who = new ComboBox<>();
    private final TeamField team;
    private final OfficeField office;
    private final RolesField roles = new RolesField();
    private final Div choices;
    private final Div handedOut = new Div();

    PersonDesk(Staffing staffing, Directory directory, ZoneId reader) {
        super("people.staff.one", "people.staff.one-hint");
        this.staffing = staffing;
        this.reader = reader;
        team = new TeamField(staffing);
        office = new OfficeField(staffing);
        who.setLabel(getTranslation("people.staff.who"));
        who.setWidthFull();
        who.setItemLabelGenerator(card -> card.name() + " (@" + card.handle() + ")");
        who.setPageSize(SHOWN);
        who.setItemsWithFilterConverter(asked -> matching(directory, asked), words -> words);
        who.addValueChangeListener(chosen -> show(chosen.getValue()));
        handedOut.addClassName("desk-handed-out");
        choices = new Div(inARow(team, office), roles, buttons(), handedOut);
        choices.addClassName("desk-choices");
        choices.setVisible(false);
        lay(who, choices);
    }

    /** The best matches alone: whoever is not among them is found by typing on. */
    private static Stream<PersonCard> matching(Directory directory, Query<PersonCard, String> asked) {
        int offset = asked.getOffset();
        int limit = Math.min(asked.getLimit(), SHOWN);
        return offset > 0
                ? Stream.empty()
                : directory.matching(asked.getFilter().orElse(""), limit).stream();
    }

    private Div buttons() {
        Button keep = new Button(getTranslation("people.staff.keep"), pressed -> employ());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button invite = new Button(getTranslation("people.staff.password"), pressed -> invite());
        Button leave = new Button(getTranslation("people.staff.leave"), pressed -> confirmLeaving());
        leave.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        return inARow(keep, invite, leave);
    }

    void choose(PersonCard card) {
        who.setValue(card);
    }

    private void show(@Nullable PersonCard card) {
        handedOut.removeAll();
        tellNothing();
        choices.setVisible(card != null);
        if (card != null) {
            Employment employment = staffing.employment(card.handle());
            team.choose(employment.teamId());
            office.choose(employment.officeId());
            roles.choose(employment.roles());
        }
    }

    private void employ() {
        Employment chosen = new Employment(team.id(), office.id(), roles.getValue());
        attempt(
                () -> staffing.employ(who.getValue().handle(), chosen),
                "people.staff.kept",
                who.getValue().name());
    }

    private void invite() {
        handedOut.removeAll();
        ask(() -> staffing.invite(who.getValue().handle()), "people.staff.link-made")
                .ifPresent(invitation -> handedOut.add(new InvitationCard(invitation, reader)));
    }

    private void confirmLeaving() {
        String name = who.getValue().name();
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("people.staff.leave-title", name),
                getTranslation("people.staff.leave-hint"),
                getTranslation("people.staff.leave-confirm"),
                confirmed -> leave(name),
                getTranslation("people.staff.leave-cancel"),
                cancelled -> {});
        dialog.open();
    }

    private void leave(String name) {
        if (attempt(() -> staffing.leave(who.getValue().handle()), "people.staff.left", name)) {
            who.clear();
            tell("people.staff.left", name);
        }
    }
}
