package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellwether.code.lexicon.Inflection;
import org.bellwether.code.lexicon.Tables;

/** The classes of {@code classes.tsv} and the lists of {@code lists.tsv}, with all forms of their words. */
final class WordClasses {

    private final Inflection inflection;
    private final Map<String, WordClass> classes = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    WordClasses(Inflection inflection) {
        this.inflection = inflection;
        for (List<String> row : Tables.rows(WordClasses.class, "classes.tsv", 2)) {
            classes.put(row.get(0), new WordClass(row.get(0), forms(Tables.list(row.get(1)))));
        }
        for (List<String> row : Tables.rows(WordClasses.class, "lists.tsv", 2)) {
            lists.put(row.get(0), forms(Tables.list(row.get(1))));
        }
    }

    /** All forms of words that may be nouns or verbs. */
    Set<String> forms(List<String> words) {
        Set<String> forms = new HashSet<>();
        for (String word : words) {
            forms.addAll(inflection.noun(word));
            if (!word.contains(" ")) {
                forms.addAll(inflection.verb(word));
            }
        }
        return Set.copyOf(forms);
    }

    /** Classes of a comma list; an unknown name is the class of that word alone. */
    List<WordClass> parse(String names) {
        List<WordClass> found = new ArrayList<>();
        for (String name : names.split(",")) {
            found.add(classes.computeIfAbsent(name, n -> new WordClass(n, forms(List.of(n)))));
        }
        return found;
    }

    /** A list of {@code lists.tsv}. */
    Set<String> list(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return list;
    }
}
