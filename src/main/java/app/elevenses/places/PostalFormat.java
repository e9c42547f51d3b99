package app.elevenses.places;

import static app.elevenses.places.AddressPart.CITY;
import static app.elevenses.places.AddressPart.LINE_ONE;
import static app.elevenses.places.AddressPart.NAME;
import static app.elevenses.places.AddressPart.POSTAL_CODE;
import static app.elevenses.places.AddressPart.REGION;
import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How an address is written in a country; where we know little of it, most is allowed. */
public final class PostalFormat {

    /** N the name, A the lines, Z the postal code, C the city, S the region, | a new line. */
    private static final String CODE_THEN_CITY = "N|A|Z C";

    private static final PostalFormat ANYWHERE = new PostalFormat("", "", "N|A|Z C|S", NAME, LINE_ONE, CITY);
    private static final String JAPANESE = "Z|SC|A|N";

    private static final Map<String, PostalFormat> KNOWN = Map.ofEntries(
            entry("AT", coded("\\d{4}", "1010")),
            entry("AU", regional("\\d{4}", "2000", "N|A|C S Z")),
            entry("BE", coded("\\d{4}", "1000")),
            entry("BR", regional("\\d{5}-?\\d{3}", "01310-100", "N|A|C - S|Z")),
            entry("CA", regional("[A-Z]\\d[A-Z] ?\\d[A-Z]\\d", "K1A 0B1", "N|A|C S Z")),
            entry("CH", coded("\\d{4}", "8001")),
            entry("DE", coded("\\d{5}", "10115")),
            entry("DK", coded("\\d{4}", "1050")),
            entry("ES", new PostalFormat("\\d{5}", "28013", "N|A|Z C|S", NAME, LINE_ONE, POSTAL_CODE, CITY)),
            entry("FI", coded("\\d{5}", "00100")),
            entry("FR", coded("\\d{5}", "75001")),
            entry("GB", withCode("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}", "SW1A 1AA", "N|A|C|Z")),
            entry(
                    "GH",
                    new PostalFormat(
                            "[A-Z][A-Z\\d]-?\\d{3,4}-?\\d{4}", "GA-183-8164", "N|A|C|S|Z", NAME, LINE_ONE, CITY)),
            entry("ID", withCode("\\d{5}", "10110", "N|A|C|S Z")),
            entry("IE", new PostalFormat("[A-Z]\\d[\\dW] ?[A-Z\\d]{4}", "D02 AF30", "N|A|C|S|Z", NAME, LINE_ONE, CITY)),
            entry("IN", regional("\\d{3} ?\\d{3}", "110001", "N|A|C Z|S")),
            entry("IS", coded("\\d{3}", "101")),
            entry("IT", withCode("\\d{5}", "00187", "N|A|Z C S")),
            entry("JP", regional("\\d{3}-?\\d{4}", "150-0001", "N|A|C, S|Z")),
            entry("MX", withCode("\\d{5}", "06000", "N|A|Z C, S")),
            entry("NL", coded("\\d{4} ?[A-Z]{2}", "1012 AB")),
            entry("NO", coded("\\d{4}", "0150")),
            entry("PL", coded("\\d{2}-\\d{3}", "00-950")),
            entry("PT", coded("\\d{4}-\\d{3}", "1100-148")),
            entry("SE", coded("\\d{3} ?\\d{2}", "111 29")),
            entry("US", regional("\\d{5}(-\\d{4})?", "10001", "N|A|C, S Z")));

    private final Pattern code;
    private final String example;
    private final String layout;
    private final Set<AddressPart> needed;

    private PostalFormat(String code, String example, String layout, AddressPart... needed) {
        this.code = Pattern.compile(code);
        this.example = example;
        this.layout = layout;
        this.needed = EnumSet.of(needed[0], needed);
    }

    private static PostalFormat coded(String code, String example) {
        return withCode(code, example, CODE_THEN_CITY);
    }

    private static PostalFormat withCode(String code, String example, String layout) {
        return new PostalFormat(code, example, layout, NAME, LINE_ONE, POSTAL_CODE, CITY);
    }

    private static PostalFormat regional(String code, String example, String layout) {
        return new PostalFormat(code, example, layout, NAME, LINE_ONE, POSTAL_CODE, CITY, REGION);
    }

    public static PostalFormat of(Country country) {
        return KNOWN.getOrDefault(country.code(), ANYWHERE);
    }

    /** A postal code as one looks there, empty where we know none. */
    public String example() {
        return example;
    }

    public boolean needs(AddressPart part) {
        return needed.contains(part);
    }

    /** Whether letters there carry that part. */
    public boolean uses(AddressPart part) {
        return part != REGION || layout.indexOf('S') >= 0;
    }

    /** What does not fit in an address of that country. */
    public Map<AddressPart, AddressFault> faults(PostalAddress address) {
        Map<AddressPart, AddressFault> faults = new EnumMap<>(AddressPart.class);
        for (AddressPart part : AddressPart.values()) {
            String written = address.part(part);
            if (written.isEmpty() && needs(part)) {
                faults.put(part, AddressFault.MISSING);
            } else if (part == POSTAL_CODE && !fits(written)) {
                faults.put(part, AddressFault.NO_SUCH_CODE);
            } else {
                Letters.fault(written).ifPresent(fault -> faults.put(part, fault));
            }
        }
        return faults;
    }

    private boolean fits(String written) {
        return written.isEmpty() || example.isEmpty() || code.matcher(written).matches();
    }

    /** The lines of a label, from the top to the country, whose name the post here can read. */
    public static List<String> label(PostalAddress address) {
        PostalFormat format = of(address.country());
        boolean japanese = address.country().code().equals("JP") && Letters.areJapanese(address.part(CITY));
        String layout = japanese ? JAPANESE : format.layout;
        Stream<String> lines = Stream.of(layout.split("\\|")).flatMap(line -> lines(line, address, japanese));
        String country = address.country().name(Locale.ENGLISH).toUpperCase(Locale.ENGLISH);
        return Stream.concat(lines, Stream.of(country))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Stream<String> lines(String line, PostalAddress address, boolean japanese) {
        return switch (line) {
            case "A" ->
                Stream.of(LINE_ONE, AddressPart.LINE_TWO, AddressPart.LINE_THREE)
                        .map(address::part);
            case "N" -> Stream.of(japanese ? Letters.honoured(address.part(NAME)) : address.part(NAME));
            case "Z" -> Stream.of(japanese ? "〒" + address.part(POSTAL_CODE) : address.part(POSTAL_CODE));
            default -> Stream.of(filled(line, address));
        };
    }

    private static String filled(String line, PostalAddress address) {
        StringBuilder filled = new StringBuilder();
        for (char sign : line.toCharArray()) {
            switch (sign) {
                case 'Z' -> filled.append(address.part(POSTAL_CODE));
                case 'C' -> filled.append(address.part(CITY));
                case 'S' -> filled.append(address.part(REGION));
                default -> filled.append(sign);
            }
        }
        return filled.toString().replaceAll("^[ ,-]+|[ ,-]+$", "");
    }
}
