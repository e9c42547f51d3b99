package app.elevenses.places;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which letters a label can carry. */
final class Letters {

    private static final Set<UnicodeScript> PRINTED = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HAN);

    private static final Set<UnicodeScript> JAPANESE =
            EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN);

    /** Controls, line breaks, what nobody sees, and what turns the text around it. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}\\p{Zl}\\p{Zp}]|\\p{M}{4}");

    private Letters() {}

    static Optional<AddressFault> fault(String written) {
        if (written.codePointCount(0, written.length()) > AddressPart.LONGEST) {
            return Optional.of(AddressFault.TOO_LONG);
        }
        if (UNPRINTABLE.matcher(written).find()) {
            return Optional.of(AddressFault.UNPRINTABLE);
        }
        boolean printed = written.codePoints().mapToObj(UnicodeScript::of).allMatch(PRINTED::contains);
        return printed ? Optional.empty() : Optional.of(AddressFault.OTHER_LETTERS);
    }

    static boolean areJapanese(String written) {
        return written.codePoints().mapToObj(UnicodeScript::of).anyMatch(JAPANESE::contains);
    }

    /** A name as a letter in Japan is addressed. */
    static String honoured(String name) {
        return name.endsWith("様") ? name : name + " 様";
    }
}
