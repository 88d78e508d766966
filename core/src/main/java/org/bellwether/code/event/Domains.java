package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellwether.code.lexicon.PhraseTable;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.Sentence;

/** Tells sentences of sport, the arts, weather, markets and medicine, which borrow the words of politics and war. */
final class Domains {

    private final Map<String, String> words = new HashMap<>();
    private final PhraseTable<String> sure = new PhraseTable<>(true);
    private final Set<String> fields = new HashSet<>();

    Domains(WordClasses classes) {
        for (List<String> row : Tables.rows(Domains.class, "domains.tsv", 3)) {
            fields.add(row.get(0));
            classes.forms(Tables.list(row.get(1))).forEach(form -> words.putIfAbsent(form, row.get(0)));
            classes.forms(Tables.list(row.get(2))).forEach(form -> sure.add(form, row.get(0)));
        }
    }

    /** The field of each sentence; a text mostly of one field lends it to its other sentences. */
    List<String> of(Syntax syntax) {
        List<String> fieldOf = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : syntax.reading().sentences()) {
            String field = of(syntax, sentence);
            fieldOf.add(field);
            counts.merge(field, 1, Integer::sum);
        }
        counts.remove("");
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (each.getValue() >= 2 && each.getValue() * 3 >= fieldOf.size()) {
                fieldOf.replaceAll(field -> field.isEmpty() ? each.getKey() : field);
            }
        }
        return fieldOf;
    }

    /** The field a sentence belongs to instead of politics, empty where none shows. */
    String of(Syntax syntax, Sentence sentence) {
        Map<String, Set<String>> seen = new HashMap<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            PhraseTable.Entry<String> entry =
                    sure.longest(syntax.reading().text(), syntax.token(i).span().start());
            if (entry != null) {
                return entry.values().getFirst();
            }
            String field = words.get(syntax.lower(i));
            if (field != null) {
                seen.computeIfAbsent(field, f -> new HashSet<>()).add(syntax.lower(i));
            }
        }
        for (Map.Entry<String, Set<String>> field : seen.entrySet()) {
            if (field.getValue().size() >= 2) {
                return field.getKey();
            }
        }
        return "";
    }
}
