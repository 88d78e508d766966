package org.bellwether.code.actor;

import java.util.List;
import java.util.Locale;
import org.bellwether.code.lexicon.Inflection;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.code.lexicon.Trie;
import org.jspecify.annotations.Nullable;

/** The words of {@code sectors.tsv}, found in any number. */
final class SectorLexicon {

    private final Trie<SectorWord> trie = new Trie<>(true);

    SectorLexicon(Inflection inflection) {
        for (List<String> row : Tables.rows(SectorLexicon.class, "sectors.tsv", 3)) {
            SectorWord.Kind kind = SectorWord.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            SectorWord word = new SectorWord(row.get(0), Tables.list(row.get(1)), kind);
            trie.add(word.phrase(), word);
            if (kind != SectorWord.Kind.MOD) {
                inflection.noun(word.phrase()).forEach(form -> trie.add(form, word));
            }
        }
    }

    /** The longest entry that starts at a place of the text, or null. */
    Trie.@Nullable Node<SectorWord> longest(String text, int start) {
        return trie.longest(text, start);
    }
}
