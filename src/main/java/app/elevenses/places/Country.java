package app.elevenses.places;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A country by its ISO 3166 code of two letters. */
public record Country(String code) {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("there is no such country");
        }
    }

    /** Whether some country has that code. */
    public static boolean exists(String code) {
        return CODES.contains(code);
    }

    /** All of them in the order of their names, as the reader's language sorts. */
    public static List<Country> all(Locale reader) {
        Comparator<Object> order = Collator.getInstance(reader);
        return CODES.stream()
                .map(Country::new)
                .sorted(Comparator.comparing(country -> country.name(reader), order))
                .toList();
    }

    public String name(Locale reader) {
        return ULocale.getDisplayCountry("und_" + code, ULocale.forLocale(reader));
    }
}
