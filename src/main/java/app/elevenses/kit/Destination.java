package app.elevenses.kit;

/** Somewhere one can jump to; {@code group} is the message key of the kind of place it is. */
public record Destination(String group, String name, String address) {}
