package app.elevenses.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns short codes such as {@code :tada:} into the emoji they stand for; those in code stay as they are. */
public final class ShortCodes {

    /** The file the picker chooses from, too. */
    private static final String EMOJI = "/META-INF/resources/modules/emoji/en.json";

    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z0-9]):([a-z0-9_+-]{1,60}):");

    private static final Map<String, String> EMOJI_BY_CODE = read();

    private ShortCodes() {}

    /** The same words with emoji in place of their short codes. */
    public static String spelled(String written) {
        if (!CODE.matcher(written).find()) {
            return written;
        }
        BitSet code = CodeInText.positions(written);
        return CODE.matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement(
                        code.get(found.start())
                                ? found.group()
                                : EMOJI_BY_CODE.getOrDefault(found.group(1), found.group())));
    }

    private static Map<String, String> read() {
        Map<String, String> emoji = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(ShortCodes.class.getResourceAsStream(EMOJI))) {
            for (JsonNode group : JsonMapper.shared().readTree(file)) {
                for (JsonNode each : group) {
                    for (String code : each.get(1).asString().split(" ")) {
                        emoji.put(code, each.get(0).asString());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(emoji);
    }
}
