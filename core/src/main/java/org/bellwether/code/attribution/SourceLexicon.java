package org.bellwether.code.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bellwether.code.lexicon.Tables;

/** The word lists of {@code sources.txt}. */
final class SourceLexicon {

    private final Map<String, Set<String>> lists = new HashMap<>();

    private SourceLexicon() {}

    /** @throws IllegalStateException where a line cannot be read */
    static SourceLexicon load() {
        SourceLexicon lexicon = new SourceLexicon();
        for (String line : Tables.entries(CueLexicon.class, "sources.txt")) {
            String[] parts = line.split(" \\| ", -1);
            if (parts.length != 2) {
                throw new IllegalStateException("sources.txt: " + line);
            }
            Set<String> words = lexicon.lists.computeIfAbsent(parts[0], key -> new HashSet<>());
            for (String word : parts[1].split(",")) {
                words.add(word.strip());
            }
        }
        return lexicon;
    }

    boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    Map<String, Set<String>> lists() {
        return Map.copyOf(lists);
    }
}
