package app.elevenses.kit;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Says things in the reader's language, from {@code i18n/<language>/<module>.properties} in ICU message format. */
@Component
public class Messages implements I18NProvider {

    private final transient Map<Locale, Map<String, String>> patterns =
            Languages.ALL.stream().collect(Collectors.toUnmodifiableMap(language -> language, Messages::read));

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale reader, Object... details) {
        Locale language = Languages.closestTo(reader);
        String pattern = patterns.getOrDefault(language, Map.of()).getOrDefault(key, key);
        return details.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, language).format(details);
    }

    /** Names in a row, as one says them in the reader's language. */
    public String list(List<String> names, Locale reader) {
        return ListFormatter.getInstance(Languages.closestTo(reader)).format(names);
    }

    /** The patterns whose keys begin with that prefix, without the prefix, for an element that draws by itself. */
    public Map<String, String> words(String prefix, Locale reader) {
        Map<String, String> words = new TreeMap<>();
        patterns.getOrDefault(Languages.closestTo(reader), Map.of()).forEach((key, pattern) -> {
            if (key.startsWith(prefix)) {
                words.put(key.substring(prefix.length()), pattern);
            }
        });
        return words;
    }

    private static Map<String, String> read(Locale language) {
        try {
            Map<String, String> all = new HashMap<>();
            String files = "classpath*:i18n/" + language.getLanguage() + "/*.properties";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
                read(file).forEach((key, pattern) -> all.put(key.toString(), pattern.toString()));
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
