package app.elevenses.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is written between quotation marks in the product's own sources. */
final class SourceTexts {

    private static final Pattern COMMENT_OR_TEXT = Pattern.compile("""
            /\\*[\\s\\S]*?\\*/|//[^\\n]*|\"""(?<block>[\\s\\S]*?)\"""|"(?<double>(?:[^"\\\\\\n]|\\\\.)*)"\
            |'(?<single>(?:[^'\\\\\\n]|\\\\.)*)'|`(?<template>(?:[^`\\\\]|\\\\.)*)`""");

    private static final Pattern PREFIX_FOR_THE_BROWSER = Pattern.compile("\\.words\\(\"([a-z.-]+)\"");

    private SourceTexts() {}

    /** A text, and the code right before it. */
    record Quoted(Path file, String before, String text) {

        @Override
        public String toString() {
            return file + ": “" + text + "”";
        }
    }

    /** Every Java file of the product. */
    static List<Path> java() {
        return under(Path.of("src/main/java"), ".java");
    }

    /** Every script that goes to the browser. */
    static List<Path> scripts() {
        return under(Path.of("frontend/modules"), ".js");
    }

    /** Which messages are handed to scripts, so that those can speak. */
    static Set<String> prefixesForTheBrowser() {
        Set<String> prefixes = new TreeSet<>();
        java().forEach(file -> PREFIX_FOR_THE_BROWSER
                .matcher(MessageFiles.read(file))
                .results()
                .forEach(found -> prefixes.add(found.group(1))));
        return prefixes;
    }

    /** All that a file says between quotation marks, comments left out. */
    static List<Quoted> in(Path file) {
        String source = MessageFiles.read(file);
        List<Quoted> found = new ArrayList<>();
        Matcher matcher = COMMENT_OR_TEXT.matcher(source);
        while (matcher.find()) {
            String before = source.substring(Math.max(0, matcher.start() - 60), matcher.start());
            Stream.of("block", "double", "single", "template")
                    .map(matcher::group)
                    .filter(text -> text != null)
                    .forEach(text -> found.add(new Quoted(file, before, text)));
        }
        return found;
    }

    private static List<Path> under(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
