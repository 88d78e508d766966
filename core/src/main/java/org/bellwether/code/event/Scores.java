package org.bellwether.code.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.code.lexicon.Inflection;
import org.bellwether.code.lexicon.PhraseTable;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.EventType;
import org.bellwether.model.Sentence;

/** Intensity by type and mode, and contexts by the words of a sentence. */
final class Scores {

    private static final int MOST_CONTEXTS = 3;

    private final Map<String, Double> scores = new HashMap<>();
    private final PhraseTable<String> contexts = new PhraseTable<>(true);

    Scores(Inflection inflection) {
        for (List<String> row : Tables.rows(Scores.class, "scores.tsv", 3)) {
            scores.put(row.get(0) + "/" + row.get(1), Double.parseDouble(row.get(2)));
        }
        for (List<String> row : Tables.rows(Scores.class, "contexts.tsv", 2)) {
            for (String word : Tables.list(row.get(1))) {
                inflection.noun(word).forEach(form -> contexts.add(form, row.get(0)));
            }
        }
    }

    double intensity(EventType type, Optional<String> mode) {
        return mode.map(m -> scores.getOrDefault(type + "/" + m, type.score())).orElse(type.score());
    }

    /** Whether PLOVER knows the mode for the type. */
    boolean isMode(EventType type, String mode) {
        return scores.containsKey(type + "/" + mode);
    }

    List<String> contexts(Syntax syntax, Sentence sentence, List<String> own) {
        Set<String> found = new LinkedHashSet<>(own);
        for (int i = sentence.first(); i < sentence.end() && found.size() < MOST_CONTEXTS; i++) {
            PhraseTable.Entry<String> entry = contexts.longest(
                    syntax.reading().text(), syntax.token(i).span().start());
            if (entry != null) {
                found.addAll(entry.values());
            }
        }
        return List.copyOf(found);
    }
}
