package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomDays;
import app.elevenses.kit.DayField;
import app.elevenses.kit.Feed;
import app.elevenses.people.Profile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Asks for a day, and leads to what was said in a room from then on. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RoomDayDialog extends Dialog {

    private final transient RoomDays days;
    private final transient ZoneId zone;
    private final transient Clock clock;

    RoomDayDialog(RoomDays days, Profile profile, Clock clock) {
        this.days = days;
        this.clock = clock;
        zone = profile.preferences().zone();
        addClassName("room-dialog");
        setHeaderTitle(getTranslation("breakroom.day.title"));
    }

    void show(RoomCard room, Feed feed) {
        DayField day = day(room);
        Button lead = new Button(getTranslation("breakroom.day.go"), pressed -> {
            if (day.isFit()) {
                close();
                lead(room, feed, day.getValue());
            }
        });
        lead.addThemeVariants(ButtonVariant.PRIMARY);
        add(day);
        getFooter().add(new Button(getTranslation("breakroom.form.cancel"), pressed -> close()), lead);
        open();
        day.focus();
    }

    /** From the first day on which anything was said until today, where the reader is. */
    private DayField day(RoomCard room) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate first = days.first(room.id(), zone).filter(today::isAfter).orElse(today);
        DayField.Sentences sentences = new DayField.Sentences(
                getTranslation("breakroom.day.missing"),
                getTranslation("breakroom.day.too-early"),
                getTranslation("breakroom.day.too-late"));
        DayField day = new DayField(getTranslation("breakroom.day.label"), first, today, sentences);
        day.setHelperText(getTranslation("breakroom.day.hint"));
        day.setWidthFull();
        return day;
    }

    private void lead(RoomCard room, Feed feed, LocalDate day) {
        days.firstOn(room.id(), day, zone).ifPresentOrElse(feed::lead, feed::leadToNewest);
    }
}
