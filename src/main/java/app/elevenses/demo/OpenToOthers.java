package app.elevenses.demo;

/** The demo was asked to listen where others could enter it. */
final class OpenToOthers extends RuntimeException {

    OpenToOthers(String address) {
        super(
                "The demo cannot be opened to others (server.address is %s): its password is public, so it listens on 127.0.0.1 alone."
                        .formatted(address.isBlank() ? "empty" : address));
    }
}
