package app.elevenses.people;

import java.time.Instant;

/** A link that lets somebody choose a password, once, until that instant; whoever holds it can become them. */
public record Invitation(String handle, String name, String token, Instant until) {

    /** Where it leads, below the portal's address. */
    public String path() {
        return "/join/" + token;
    }

    @Override
    public String toString() {
        return "Invitation[" + handle + "]";
    }
}
