package app.elevenses.places;

/** Why a part of an address does not fit. */
public enum AddressFault {
    MISSING("places.fault.missing"),
    TOO_LONG("places.fault.too-long"),
    UNPRINTABLE("places.fault.unprintable"),
    OTHER_LETTERS("places.fault.other-letters"),
    NO_SUCH_CODE("places.fault.no-such-code");

    private final String sentence;

    AddressFault(String sentence) {
        this.sentence = sentence;
    }

    /** The message key of the sentence that says so; its placeholder is an example. */
    public String sentence() {
        return sentence;
    }
}
