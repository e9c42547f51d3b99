package app.elevenses.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.elevenses.places.AddressPart;

/** The one place where a sealed address belongs, so that it cannot be read anywhere else. */
record Slot(String kind, long rowId, long ownerId) {

    static Slot remembered(long ownerId) {
        return new Slot("remembered", ownerId, ownerId);
    }

    static Slot parcel(long parcelId, long ownerId) {
        return new Slot("parcel", parcelId, ownerId);
    }

    byte[] binding(String keyId, String country, AddressPart part) {
        return String.join(
                        "\n",
                        "elevenses address 1",
                        keyId,
                        kind,
                        Long.toString(rowId),
                        Long.toString(ownerId),
                        country,
                        part.name())
                .getBytes(UTF_8);
    }
}
