package app.elevenses.people.ui;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries of the world by the two letters of ISO 3166. */
final class Countries {

    private Countries() {}

    /** All of them by their names, sorted as that reader sorts. */
    static List<String> sortedFor(Locale reader) {
        Collator collator = Collator.getInstance(reader);
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .sorted(Comparator.comparing(code -> Locale.of("", code).getDisplayCountry(reader), collator))
                .toList();
    }
}
