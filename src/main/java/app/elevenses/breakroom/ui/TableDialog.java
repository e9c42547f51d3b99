package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomDraft;
import app.elevenses.breakroom.Rooms;
import app.elevenses.breakroom.TableDraft;
import app.elevenses.breakroom.Tables;
import app.elevenses.text.PlainText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Lays a table: what for, for how many, and for how long. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TableDialog extends Dialog {

    private static final int SEATS = 4;
    private static final int AN_HOUR = 60;
    private static final List<Integer> MINUTES =
            List.of(TableDraft.SHORTEST, 30, AN_HOUR, 120, 240, TableDraft.LONGEST);

    private final transient Tables tables;
    private final transient Rooms rooms;
    private final TextField name = new TextField();
    private final Select<Integer> seats = new Select<>();
    private final Select<Integer> minutes = new Select<>();

    TableDialog(Tables tables, Rooms rooms) {
        this.tables = tables;
        this.rooms = rooms;
        addClassName("room-dialog");
        setHeaderTitle(getTranslation("breakroom.table.title"));
        name.setLabel(getTranslation("breakroom.table.name"));
        name.setPlaceholder(getTranslation("breakroom.table.name-hint"));
        name.setMaxLength(2 * RoomDraft.LONGEST_NAME);
        name.setErrorMessage(getTranslation("breakroom.refusal.room-name", RoomDraft.LONGEST_NAME));
        seats.setLabel(getTranslation("breakroom.table.seats"));
        seats.setItems(IntStream.rangeClosed(TableDraft.FEWEST_SEATS, TableDraft.MOST_SEATS)
                .boxed()
                .toList());
        seats.setValue(SEATS);
        minutes.setLabel(getTranslation("breakroom.table.time"));
        minutes.setHelperText(getTranslation("breakroom.table.time-hint"));
        minutes.setItems(MINUTES);
        minutes.setItemLabelGenerator(this::time);
        minutes.setValue(AN_HOUR);
        Div form = new Div(name, seats, minutes);
        form.addClassName("room-form");
        add(form);
        Button lay = new Button(getTranslation("breakroom.table.lay"));
        lay.setDisableOnClick(true);
        lay.addClickListener(pressed -> attempt(lay));
        lay.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("breakroom.form.cancel"), pressed -> close()), lay);
    }

    private String time(int chosen) {
        return chosen < AN_HOUR
                ? getTranslation("breakroom.table.minutes", chosen)
                : getTranslation("breakroom.table.hours", chosen / AN_HOUR);
    }

    private void attempt(Button lay) {
        try {
            lay();
        } finally {
            lay.setEnabled(true);
        }
    }

    private void lay() {
        String called = PlainText.tidy(name.getValue());
        name.setInvalid(PlainText.saysNothing(called) || PlainText.length(called) > RoomDraft.LONGEST_NAME);
        if (!name.isInvalid()) {
            long id = tables.lay(new TableDraft(called, seats.getValue(), minutes.getValue()));
            close();
            rooms.card(id)
                    .ifPresent(table ->
                            UI.getCurrent().navigate(RoomView.address(table).substring(1)));
        }
    }
}
