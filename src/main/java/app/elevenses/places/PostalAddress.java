package app.elevenses.places;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Where somebody gets their post; it never says so by itself. */
public final class PostalAddress {

    private final Country country;
    private final Map<AddressPart, String> parts;

    private PostalAddress(Country country, Map<AddressPart, String> parts) {
        this.country = country;
        this.parts = parts;
    }

    /** The parts as somebody gave them, in composed form and without blanks around them. */
    public static PostalAddress of(Country country, Function<AddressPart, String> given) {
        Map<AddressPart, String> parts = new EnumMap<>(AddressPart.class);
        for (AddressPart part : AddressPart.values()) {
            String written = given.apply(part);
            parts.put(part, part == AddressPart.POSTAL_CODE ? code(written) : plain(written));
        }
        return new PostalAddress(country, Collections.unmodifiableMap(parts));
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC)
                .replaceAll("\\p{Zs}+", " ")
                .strip();
    }

    /** Wide digits, small letters and the Japanese sign for post are how people write codes, too. */
    private static String code(String written) {
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return narrow.replace("〒", "")
                .replaceAll("[\u2010-\u2015\u2212\u30fc]", "-")
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    public Country country() {
        return country;
    }

    /** That part of it, empty when there is none. */
    public String part(AddressPart part) {
        return parts.getOrDefault(part, "");
    }

    public boolean isEmpty() {
        return parts.values().stream().allMatch(String::isEmpty);
    }

    @Override
    public String toString() {
        return "PostalAddress[" + country.code() + "]";
    }
}
