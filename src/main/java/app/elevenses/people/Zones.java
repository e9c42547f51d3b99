package app.elevenses.people;

import app.elevenses.kit.Languages;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The clocks of the world by the cities that go by them. */
final class Zones {

    private static final String NOWHERE = "001";
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private static final List<ZoneId> ALL =
            TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                    .map(TimeZone::getIanaID)
                    .filter(KNOWN::contains)
                    .distinct()
                    .map(ZoneId::of)
                    .toList();

    private static final Map<Locale, Map<ZoneId, String>> NAMES = new ConcurrentHashMap<>();

    private Zones() {}

    /** All of them by name, sorted as that reader sorts. */
    static Map<ZoneId, String> namedFor(Locale reader) {
        return NAMES.computeIfAbsent(Languages.closestTo(reader), Zones::sorted);
    }

    private static Map<ZoneId, String> sorted(Locale language) {
        Map<ZoneId, String> names = new LinkedHashMap<>();
        ALL.stream()
                .map(zone -> Map.entry(zone, name(zone, language)))
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(language)))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(names);
    }

    /** Its city, and the country unless both are called the same. */
    static String name(ZoneId zone, Locale reader) {
        @Nullable String city = TimeZoneNames.getInstance(reader).getExemplarLocationName(zone.getId());
        String shown = city == null ? zone.getId() : city;
        String country = country(zone, reader);
        return country.isEmpty() || country.equals(shown) ? shown : shown + ", " + country;
    }

    private static String country(ZoneId zone, Locale reader) {
        String region = region(zone);
        return region.equals(NOWHERE) ? "" : Locale.of("", region).getDisplayCountry(reader);
    }

    private static String region(ZoneId zone) {
        try {
            return TimeZone.getRegion(zone.getId());
        } catch (IllegalArgumentException unknown) {
            return NOWHERE;
        }
    }
}
