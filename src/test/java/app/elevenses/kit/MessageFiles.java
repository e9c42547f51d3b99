package app.elevenses.kit;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The message files as they lie in the project, and what their patterns ask for. */
final class MessageFiles {

    static final Path FOLDER = Path.of("src/main/resources/i18n");

    private MessageFiles() {}

    /** A text and where it stands. */
    record Line(String language, String file, String key, String text) {

        /** What else stands under that name in this place would be as good. */
        String place() {
            return file + "/" + key;
        }

        @Override
        public String toString() {
            return language + "/" + file + ": " + key + "=" + text;
        }
    }

    static List<Line> linesOf(Locale language) {
        List<Line> lines = new ArrayList<>();
        for (String file : namesIn(FOLDER.resolve(language.getLanguage()))) {
            Path path = FOLDER.resolve(language.getLanguage(), file);
            read(path).lines().filter(line -> !line.isBlank()).forEach(line -> {
                String[] parts = line.split("=", 2);
                lines.add(new Line(language.getLanguage(), file, parts[0], parts.length == 2 ? parts[1] : ""));
            });
        }
        return lines;
    }

    static List<Line> lines() {
        return Languages.ALL.stream()
                .flatMap(language -> linesOf(language).stream())
                .toList();
    }

    static Map<String, String> textsOf(Locale language) {
        Map<String, String> texts = new TreeMap<>();
        linesOf(language).forEach(line -> texts.put(line.key(), line.text()));
        return texts;
    }

    static Set<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each placeholder with its number and kind, such as {@code 0 PLURAL}. */
    static Set<String> placeholders(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_START) {
                found.add(pattern.getSubstring(pattern.getPart(i + 1)) + " "
                        + pattern.getPart(i).getArgType());
            }
        }
        return found;
    }

    /** The branches of each plural, without those for one number alone. */
    static List<Set<String>> plurals(String text) {
        MessagePattern pattern = new MessagePattern(text);
        List<Set<String>> found = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                found.add(branches(pattern, i));
            }
        }
        return found;
    }

    private static Set<String> branches(MessagePattern pattern, int plural) {
        Set<String> names = new TreeSet<>();
        for (int i = plural + 1; i < pattern.getLimitPartIndex(plural); i++) {
            if (pattern.getPartType(i) == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            } else if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        names.removeIf(name -> name.startsWith("="));
        return names;
    }
}
