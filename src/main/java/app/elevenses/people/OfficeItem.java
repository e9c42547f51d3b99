package app.elevenses.people;

import java.time.ZoneId;

/** An office: its name, its country by the two letters of ISO 3166, and its clock. */
public record OfficeItem(long id, String name, String country, ZoneId zone) {

    OfficeItem(long id, String name, String country, String zone) {
        this(id, name, country, ZoneId.of(zone));
    }
}
