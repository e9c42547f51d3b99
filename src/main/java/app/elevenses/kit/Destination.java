package app.elevenses.kit;

/** Somewhere one can jump to; {@code group} is the message key of the kind of place it is. */
public record Destination(String group, String name, String address) {

    /** The rooms of the house, as a group. */
    public static final String PLACES = "kit.places";
}
