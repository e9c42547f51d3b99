package app.elevenses.places;

import static app.elevenses.places.AddressPart.CITY;
import static app.elevenses.places.AddressPart.LINE_ONE;
import static app.elevenses.places.AddressPart.LINE_TWO;
import static app.elevenses.places.AddressPart.NAME;
import static app.elevenses.places.AddressPart.POSTAL_CODE;
import static app.elevenses.places.AddressPart.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalFormatTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DE | 10115      | true
            DE | 1011       | false
            DE | D-10115    | false
            JP | 150-0001   | true
            JP | 1500001    | true
            JP | 〒150-0001  | true
            JP | １５０－０００１ | true
            JP | 150ー0001   | true
            JP | 15-00001   | false
            PT | 1100-148   | true
            PT | 1100       | false
            US | 10001      | true
            US | 10001-1234 | true
            US | 1000       | false
            GB | SW1A 1AA   | true
            GB | sw1a1aa    | true
            GB | 12345      | false
            SE | 111 29     | true
            NO | 0150       | true
            IS | 101        | true
            MX | 06000      | true
            IN | 110 001    | true
            ID | 10110      | true
            GH | GA-183-8164 | true
            GH | ''         | true
            DE | ''         | false
            TV | whatever   | true
            TV | ''         | true
            """)
    void aPostalCodeLooksAsItDoesThere(String country, String code, boolean fits) {
        PostalAddress address = address(country, Map.of(POSTAL_CODE, code));
        assertThat(PostalFormat.of(address.country()).faults(address).containsKey(POSTAL_CODE))
                .isEqualTo(!fits);
    }

    @Test
    void whatIsMissingIsNamed() {
        PostalAddress nothing = PostalAddress.of(new Country("US"), part -> "");
        assertThat(PostalFormat.of(nothing.country()).faults(nothing))
                .isEqualTo(Map.of(
                        NAME, AddressFault.MISSING,
                        LINE_ONE, AddressFault.MISSING,
                        POSTAL_CODE, AddressFault.MISSING,
                        CITY, AddressFault.MISSING,
                        REGION, AddressFault.MISSING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tb",
                "a\nb",
                "a\u0000b",
                "a\u001bb",
                "a\u202eb",
                "a\u200bb",
                "a\u2066b",
                "a\ud83d",
                "a\ue000",
                "a\u0301\u0301\u0301\u0301\u0301",
                "a\u2028b",
                "a\u00adb"
            })
    void whatCannotBePrintedIsRefused(String line) {
        assertThat(fault(line)).isEqualTo(AddressFault.UNPRINTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"서울", "שלום", "दिल्ली", "กรุงเทพ", "القاهرة"})
    void lettersTheLabelDoesNotKnowAreRefused(String line) {
        assertThat(fault(line)).isEqualTo(AddressFault.OTHER_LETTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Köpenicker Straße 12a",
                "Rua do Norte, 5 – 3.º Esq.",
                "Þórsgata 1",
                "Łódź",
                "神宮前 1-2-3",
                "ｱﾊﾟｰﾄ 101",
                "髙﨑ビル",
                "Ödön’s",
                "c/o Müller & Co.",
                "Αθήνα",
                "Москва",
                "#4/5"
            })
    void accentsAndJapaneseAreWelcome(String line) {
        assertThat(fault(line)).isNull();
    }

    @Test
    void aLineHoldsAHundredCharacters() {
        assertThat(fault("字".repeat(100))).isNull();
        assertThat(fault("𠮷".repeat(100))).isNull();
        assertThat(fault("a".repeat(101))).isEqualTo(AddressFault.TOO_LONG);
    }

    @Test
    void blanksAroundAndBetweenAreTidied() {
        PostalAddress address = address("DE", Map.of(NAME, "\u3000田中\u3000由紀\u00a0 ", CITY, "\u00a0"));
        assertThat(address.part(NAME)).isEqualTo("田中 由紀");
        assertThat(PostalFormat.of(address.country()).faults(address)).containsEntry(CITY, AddressFault.MISSING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DE | Berlin   | ''       | 10115     | Mina / Weg 1 / Hof 2 / 10115 Berlin / GERMANY
            PT | Lisboa   | ''       | 1100-148  | Mina / Weg 1 / Hof 2 / 1100-148 Lisboa / PORTUGAL
            GB | Leeds    | ''       | LS1 1AA   | Mina / Weg 1 / Hof 2 / Leeds / LS1 1AA / UNITED KINGDOM
            US | New York | NY       | 10001     | Mina / Weg 1 / Hof 2 / New York, NY 10001 / UNITED STATES
            MX | Puebla   | ''       | 72000     | Mina / Weg 1 / Hof 2 / 72000 Puebla / MEXICO
            MX | Puebla   | Pue.     | 72000     | Mina / Weg 1 / Hof 2 / 72000 Puebla, Pue. / MEXICO
            JP | Shibuya  | Tokyo    | 150-0001  | Mina / Weg 1 / Hof 2 / Shibuya, Tokyo / 150-0001 / JAPAN
            JP | 渋谷区     | 東京都     | 150-0001  | 〒150-0001 / 東京都渋谷区 / Weg 1 / Hof 2 / Mina 様 / JAPAN
            GH | Accra    | ''       | ''        | Mina / Weg 1 / Hof 2 / Accra / GHANA
            TV | Funafuti | Tuvalu   | 1         | Mina / Weg 1 / Hof 2 / 1 Funafuti / Tuvalu / TUVALU
            """)
    void aLabelIsWrittenAsItIsThere(String country, String city, String region, String code, String label) {
        PostalAddress address =
                address(country, Map.of(LINE_TWO, "Hof 2", CITY, city, REGION, region, POSTAL_CODE, code));
        assertThat(String.join(" / ", PostalFormat.label(address))).isEqualTo(label);
    }

    @Test
    void aNameIsHonouredOnce() {
        PostalAddress address = address("JP", Map.of(NAME, "田中 由紀様", CITY, "渋谷区"));
        assertThat(PostalFormat.label(address)).contains("田中 由紀様");
    }

    @Test
    void everyCountryHasANameInEveryLanguageAndOneOrder() {
        assertThat(Country.all(Locale.ENGLISH)).hasSize(Locale.getISOCountries().length);
        assertThat(new Country("JP").name(Locale.GERMAN)).isEqualTo("Japan");
        assertThat(new Country("DE").name(Locale.JAPANESE)).isEqualTo("ドイツ");
        assertThat(Country.all(Locale.GERMAN).indexOf(new Country("AT")))
                .isLessThan(Country.all(Locale.GERMAN).indexOf(new Country("PT")));
        assertThatThrownBy(() -> new Country("XX")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressDoesNotTellItself() {
        assertThat(address("DE", Map.of(CITY, "Berlin"))).hasToString("PostalAddress[DE]");
    }

    private static @Nullable AddressFault fault(String line) {
        PostalAddress address = address("TV", Map.of(LINE_ONE, line));
        return PostalFormat.of(address.country()).faults(address).get(LINE_ONE);
    }

    private static PostalAddress address(String country, Map<AddressPart, String> parts) {
        Map<AddressPart, String> all = new EnumMap<>(Map.of(NAME, "Mina", LINE_ONE, "Weg 1", CITY, "Anywhere"));
        all.putAll(parts);
        return PostalAddress.of(new Country(country), part -> all.getOrDefault(part, ""));
    }
}
