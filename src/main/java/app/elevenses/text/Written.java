package app.elevenses.text;

/** Checks what somebody wrote before it is kept. */
public final class Written {

    private Written() {}

    /** The words, tidied; refuses none at all and more than {@code longest} characters. */
    public static String words(String written, int longest) {
        String tidied = PlainText.tidy(written);
        if (PlainText.saysNothing(tidied)) {
            throw new NothingSaid();
        }
        if (PlainText.length(tidied) > longest) {
            throw new TooManyWords(longest);
        }
        return tidied;
    }
}
