package app.elevenses.people;

import com.vaadin.flow.component.UI;

/** Lays light or dark paper under a screen. */
public final class Paper {

    private Paper() {}

    /** Changes the screen at once. */
    public static void lay(UI ui, ColorScheme scheme) {
        ui.getPage()
                .setColorScheme(
                        switch (scheme) {
                            case SYSTEM -> com.vaadin.flow.component.page.ColorScheme.Value.SYSTEM;
                            case LIGHT -> com.vaadin.flow.component.page.ColorScheme.Value.LIGHT;
                            case DARK -> com.vaadin.flow.component.page.ColorScheme.Value.DARK;
                        });
    }
}
