package app.elevenses.places;

/** What a postal address is made of. */
public enum AddressPart {
    NAME("places.address.name"),
    LINE_ONE("places.address.line-one"),
    LINE_TWO("places.address.line-two"),
    LINE_THREE("places.address.line-three"),
    POSTAL_CODE("places.address.postal-code"),
    CITY("places.address.city"),
    REGION("places.address.region");

    /** In characters as people count them. */
    public static final int LONGEST = 100;

    private final String label;

    AddressPart(String label) {
        this.label = label;
    }

    /** The message key of what it is called. */
    public String label() {
        return label;
    }
}
