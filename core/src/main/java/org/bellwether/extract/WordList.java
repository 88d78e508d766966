package org.bellwether.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A resource of phrases in sections: {@code [section]}, one phrase a line, {@code #} begins a comment line. */
record WordList(Map<String, List<String>> sections) {

    /**
     * @param name of a resource beside this class
     * @throws IllegalStateException where a phrase stands before the first section or twice in one
     */
    static WordList load(String name) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordList parse(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = null;
        for (String line : text.split("\n")) {
            String phrase = line.strip();
            if (phrase.isEmpty() || phrase.startsWith("#")) {
                continue;
            }
            if (phrase.startsWith("[") && phrase.endsWith("]")) {
                current = sections.computeIfAbsent(phrase.substring(1, phrase.length() - 1), s -> new ArrayList<>());
            } else if (current == null || current.contains(phrase)) {
                throw new IllegalStateException("word list: " + phrase + " has no section or stands twice");
            } else {
                current.add(phrase);
            }
        }
        return new WordList(sections);
    }

    List<String> section(String name) {
        return Objects.requireNonNull(sections.get(name), name);
    }
}
