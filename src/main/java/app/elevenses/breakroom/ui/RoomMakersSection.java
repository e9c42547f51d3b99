package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomMaking;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Where an administrator says who makes rooms; what is chosen holds at once. */
class RoomMakersSection extends Section {

    RoomMakersSection(RoomMaking making) {
        addClassName("desk");
        Paragraph hint = new Paragraph(getTranslation("breakroom.makers.hint"));
        hint.addClassName("desk-hint");
        Paragraph told = new Paragraph();
        told.addClassName("desk-told");
        told.getElement().setAttribute("role", "status");
        RadioButtonGroup<Boolean> theyAlone = new RadioButtonGroup<>();
        theyAlone.setLabel(getTranslation("breakroom.makers.label"));
        theyAlone.setItems(false, true);
        theyAlone.setItemLabelGenerator(
                alone -> getTranslation(alone ? "breakroom.makers.administrators" : "breakroom.makers.everybody"));
        theyAlone.setValue(making.isForAdministrators());
        theyAlone.addValueChangeListener(chosen -> {
            making.keepForAdministrators(chosen.getValue());
            told.setText(getTranslation("breakroom.makers.kept"));
        });
        add(new H2(getTranslation("breakroom.makers.title")), hint, theyAlone, told);
    }
}
