package app.elevenses.people;

import java.nio.charset.StandardCharsets;

/** The rule for passwords: long enough to be hard to guess, short enough for bcrypt to read whole. */
public final class Passwords {

    public static final int SHORTEST = 9;

    /** In characters; bcrypt reads no more than 72 bytes. */
    public static final int LONGEST = 72;

    private Passwords() {}

    static void check(String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < SHORTEST || bytes > LONGEST) {
            throw new PasswordUnfit();
        }
    }
}
