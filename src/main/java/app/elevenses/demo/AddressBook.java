package app.elevenses.demo;

import static app.elevenses.places.AddressPart.CITY;
import static app.elevenses.places.AddressPart.LINE_ONE;
import static app.elevenses.places.AddressPart.LINE_TWO;
import static app.elevenses.places.AddressPart.NAME;
import static app.elevenses.places.AddressPart.POSTAL_CODE;
import static app.elevenses.places.AddressPart.REGION;
import static java.util.Map.entry;

import app.elevenses.people.Acting;
import app.elevenses.places.AddressPart;
import app.elevenses.places.Country;
import app.elevenses.places.PostalAddress;
import app.elevenses.vault.AddressVault;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where those of the cast live who have told the portal; the streets are made up, and some have told nothing. */
@Component
@Profile("demo")
class AddressBook {

    private static final Duration SETTLED_IN = Duration.ofHours(5);

    private static final Map<Cast, PostalAddress> KNOWN = Map.ofEntries(
            entry(Cast.BEN, at("GB", Map.of(LINE_ONE, "14 Kettle Lane", CITY, "Leeds", POSTAL_CODE, "LS1 4ZZ"))),
            entry(
                    Cast.YUKI,
                    at(
                            "JP",
                            Map.of(
                                    NAME, "田辺 由紀",
                                    LINE_ONE, "神宮前 1-2-3",
                                    LINE_TWO, "メゾン青葉 101",
                                    CITY, "渋谷区",
                                    REGION, "東京都",
                                    POSTAL_CODE, "150-0001"))),
            entry(
                    Cast.SOFIA,
                    at(
                            "PT",
                            Map.of(
                                    LINE_ONE,
                                    "Rua das Chávenas 12, 3.º Esq.",
                                    CITY,
                                    "Lisboa",
                                    POSTAL_CODE,
                                    "1100-148"))),
            entry(Cast.RIKE, at("DE", Map.of(LINE_ONE, "Löffelstraße 7", CITY, "Berlin", POSTAL_CODE, "10115"))),
            entry(
                    Cast.HARPREET,
                    at(
                            "IN",
                            Map.of(
                                    LINE_ONE, "27 Chai Chowk",
                                    LINE_TWO, "Sector 9",
                                    CITY, "Chandigarh",
                                    REGION, "Punjab",
                                    POSTAL_CODE, "160009"))),
            entry(Cast.ABENA, at("GH", Map.of(LINE_ONE, "3 Cocoa Close, Osu", CITY, "Accra"))),
            entry(Cast.INGRID, at("NO", Map.of(LINE_ONE, "Kaffeveien 5B", CITY, "Oslo", POSTAL_CODE, "0150"))),
            entry(Cast.THORGERDUR, at("IS", Map.of(LINE_ONE, "Bollagata 11", CITY, "Reykjavík", POSTAL_CODE, "105"))));

    private final AddressVault vault;
    private final Acting acting;

    AddressBook(AddressVault vault, Acting acting) {
        this.vault = vault;
        this.acting = acting;
    }

    private static PostalAddress at(String country, Map<AddressPart, String> parts) {
        return PostalAddress.of(new Country(country), part -> parts.getOrDefault(part, ""));
    }

    void enter(Chronicle chronicle, Instant now) {
        KNOWN.forEach((someone, home) -> chronicle.add(
                someone.joinedAt(now).plus(SETTLED_IN),
                () -> acting.as(someone.handle(), () -> vault.remember(named(home, someone)))));
    }

    /** Where somebody lives, if they have told; the label carries their name as they write it there. */
    static Optional<PostalAddress> of(Cast someone) {
        return Optional.ofNullable(KNOWN.get(someone)).map(home -> named(home, someone));
    }

    private static PostalAddress named(PostalAddress home, Cast someone) {
        return PostalAddress.of(
                home.country(),
                part -> part == NAME && home.part(NAME).isEmpty() ? someone.fullName() : home.part(part));
    }
}
