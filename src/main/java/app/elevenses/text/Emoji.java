package app.elevenses.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Tells an emoji from anything else that could be written in its place. */
public final class Emoji {

    /** In characters of Java, more than the longest family takes. */
    private static final int LONGEST = 40;

    private Emoji() {}

    /** Whether this is exactly one of the emoji that are recommended for everybody. */
    public static boolean isOne(String written) {
        return !written.isEmpty()
                && written.length() <= LONGEST
                && UCharacter.hasBinaryProperty(written, UProperty.RGI_EMOJI);
    }
}
