package app.elevenses.people.ui;

import app.elevenses.kit.Languages;
import app.elevenses.people.ColorScheme;
import app.elevenses.people.Paper;
import app.elevenses.people.Preferences;
import app.elevenses.people.Profile;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;

/** The language one reads, and on which paper. */
class OwnReading extends Desk {

    OwnReading(Profile profile) {
        super("people.own.reading", "people.own.reading-hint");
        Preferences chosen = profile.preferences();
        RadioButtonGroup<Locale> language = new RadioButtonGroup<>(getTranslation("shell.language"), Languages.ALL);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
        language.setValue(chosen.language());
        language.addValueChangeListener(changed -> {
            profile.read(changed.getValue());
            UI.getCurrent().getPage().reload();
        });
        RadioButtonGroup<ColorScheme> paper =
                new RadioButtonGroup<>(getTranslation("shell.paper"), ColorScheme.values());
        paper.setItemLabelGenerator(
                each -> getTranslation("shell.paper." + each.name().toLowerCase(Locale.ROOT)));
        paper.setValue(chosen.scheme());
        paper.addValueChangeListener(changed -> {
            if (attempt(() -> profile.readOn(changed.getValue()), "people.own.paper-kept")) {
                Paper.lay(UI.getCurrent(), changed.getValue());
            }
        });
        lay(language, paper);
    }
}
