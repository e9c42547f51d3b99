package app.elevenses.previews;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a public page is: over HTTP, on a host that has a name, with nobody's name or password in it. */
record PageAddress(URI uri) {

    static final int LONGEST = 2_000;

    private static final Pattern PARTS =
            Pattern.compile("(?i)(?<scheme>https?)://(?<host>[^/?#@:\\\\\\[\\]]+)(?::(?<port>[0-9]{1,5}))?"
                    + "(?<path>/[^?#]*)?(?<query>\\?[^#]*)?(?:#.*)?");

    /** The last part of a public name is never a number, in whatever form numbers are written. */
    private static final Pattern PUBLIC_NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])");

    /** Names that never lead anywhere but around the house. */
    private static final Pattern HOUSE_NAME = Pattern.compile(".*\\.(?:localhost|local|internal|home\\.arpa)");

    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO);

    /** In its plain form, without what only a browser looks at. */
    static Optional<PageAddress> of(String written) {
        Matcher parts = PARTS.matcher(written);
        if (written.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        return host(parts.group("host")).flatMap(host -> of(parts, host));
    }

    private static Optional<PageAddress> of(Matcher parts, String host) {
        String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        String rest = orElse(parts.group("path"), "/") + orElse(parts.group("query"), "");
        try {
            URI uri = new URI(scheme + "://" + host + port(scheme, parts.group("port")) + rest);
            String plain = uri.toASCIIString();
            boolean fits = host.equals(uri.getHost()) && uri.getPort() <= 65_535 && plain.length() <= LONGEST;
            return fits ? Optional.of(new PageAddress(URI.create(plain))) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static String port(String scheme, @Nullable String written) {
        if (written == null || Integer.parseInt(written) == usualPort(scheme)) {
            return "";
        }
        return ":" + Integer.parseInt(written);
    }

    private static Optional<String> host(String written) {
        IDNA.Info info = new IDNA.Info();
        String ascii = NAMES.nameToASCII(written, new StringBuilder(), info).toString();
        String name = ascii.toLowerCase(Locale.ROOT);
        return !info.hasErrors()
                        && PUBLIC_NAME.matcher(name).matches()
                        && !HOUSE_NAME.matcher(name).matches()
                ? Optional.of(name)
                : Optional.empty();
    }

    private static String orElse(@Nullable String written, String otherwise) {
        return written == null ? otherwise : written;
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    /** Where that page sends one, or says that a picture of it is. */
    Optional<PageAddress> resolve(String reference) {
        try {
            return of(uri.resolve(reference.strip()).toString());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    String host() {
        return uri.getHost();
    }

    boolean hasUsualPort() {
        return uri.getPort() < 0;
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
