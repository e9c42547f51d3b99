package app.elevenses.demo;

import java.time.ZoneId;
import java.util.Locale;

enum Workplace {
    STOCKHOLM("SE"),
    BERLIN("DE"),
    LISBON("PT"),
    HOME("");

    private final String country;

    Workplace(String country) {
        this.country = country;
    }

    boolean isAnOffice() {
        return this != HOME;
    }

    String country() {
        return country;
    }

    String city() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    ZoneId zone() {
        return ZoneId.of("Europe/" + city());
    }
}
