package app.elevenses.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** How somebody may have the portal in front of them. */
enum Reading {
    LIGHT(ColorScheme.LIGHT, 1440, 900),
    DARK(ColorScheme.DARK, 1440, 900),
    PHONE(ColorScheme.LIGHT, 390, 844);

    private final ColorScheme scheme;
    private final int width;
    private final int height;

    Reading(ColorScheme scheme, int width, int height) {
        this.scheme = scheme;
        this.width = width;
        this.height = height;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setColorScheme(scheme)
                .setViewportSize(width, height);
    }
}
