package app.elevenses.mailroom;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template whose blanks, such as {@code {words}}, are filled in one go, so that nothing filled in is read again. */
final class Filled {

    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");

    private final String template;
    private final Map<String, String> values = new HashMap<>();

    private Filled(String template) {
        this.template = template;
    }

    static Filled in(String template) {
        return new Filled(template);
    }

    /** Fills a blank with markup. */
    Filled with(String name, String markup) {
        values.put(name, markup);
        return this;
    }

    String text() {
        return BLANK.matcher(template).replaceAll(blank -> Matcher.quoteReplacement(value(blank)));
    }

    private String value(MatchResult blank) {
        return values.getOrDefault(blank.group(1), "");
    }
}
