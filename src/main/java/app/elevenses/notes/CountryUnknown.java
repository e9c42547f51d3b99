package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** That is no country. */
public final class CountryUnknown extends Refusal {

    CountryUnknown() {
        super("notes.refusal.country");
    }
}
