package app.elevenses.vault;

import app.elevenses.places.AddressPart;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;

/** An address nobody can read without the key; only the country is open. */
@Embeddable
class SealedAddress {

    private String keyId;
    private String country;
    private byte[] name;
    private byte[] lineOne;
    private byte[] lineTwo;
    private byte[] lineThree;
    private byte[] postalCode;
    private byte[] city;
    private byte[] region;
    private Instant sealedAt;

    @SuppressWarnings("NullAway.Init")
    protected SealedAddress() {}

    SealedAddress(String keyId, String country, Map<AddressPart, byte[]> parts, Instant at) {
        this.keyId = keyId;
        this.country = country;
        name = part(parts, AddressPart.NAME);
        lineOne = part(parts, AddressPart.LINE_ONE);
        lineTwo = part(parts, AddressPart.LINE_TWO);
        lineThree = part(parts, AddressPart.LINE_THREE);
        postalCode = part(parts, AddressPart.POSTAL_CODE);
        city = part(parts, AddressPart.CITY);
        region = part(parts, AddressPart.REGION);
        sealedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    private static byte[] part(Map<AddressPart, byte[]> parts, AddressPart part) {
        return Objects.requireNonNull(parts.get(part));
    }

    String keyId() {
        return keyId;
    }

    String country() {
        return country;
    }

    byte[] part(AddressPart part) {
        return switch (part) {
            case NAME -> name;
            case LINE_ONE -> lineOne;
            case LINE_TWO -> lineTwo;
            case LINE_THREE -> lineThree;
            case POSTAL_CODE -> postalCode;
            case CITY -> city;
            case REGION -> region;
        };
    }
}
