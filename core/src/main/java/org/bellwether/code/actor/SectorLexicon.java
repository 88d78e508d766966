package org.bellwether.code.actor;

import java.util.List;
import java.util.Locale;
import org.bellwether.code.lexicon.Inflection;
import org.bellwether.code.lexicon.PhraseTable;
import org.bellwether.code.lexicon.Tables;
import org.jspecify.annotations.Nullable;

/** The words of {@code sectors.tsv}, found in any number. */
final class SectorLexicon {

    private final PhraseTable<SectorWord> words = new PhraseTable<>(true);

    SectorLexicon(Inflection inflection) {
        for (List<String> row : Tables.rows(SectorLexicon.class, "sectors.tsv", 3)) {
            SectorWord.Kind kind = SectorWord.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            SectorWord word = new SectorWord(row.get(0), Tables.list(row.get(1)), kind);
            words.add(word.phrase(), word);
            if (kind != SectorWord.Kind.MOD) {
                inflection.noun(word.phrase()).forEach(form -> words.add(form, word));
            }
        }
        for (List<String> row : Tables.rows(SectorLexicon.class, "portfolios.tsv", 2)) {
            portfolio(row.get(0), row.get(1), inflection);
        }
    }

    /** Ministers, ministries, secretaries and departments of one portfolio, in either order of words. */
    private void portfolio(String what, String second, Inflection inflection) {
        List<String> sectors = second.isEmpty() ? List.of("GOV") : List.of("GOV", second);
        for (String person : List.of("minister", "deputy minister", "secretary")) {
            for (String form : inflection.noun(person)) {
                all(form, what, sectors, SectorWord.Kind.ROLE);
            }
        }
        for (String institution : List.of("ministry", "department")) {
            all(institution, what, sectors, SectorWord.Kind.CORE);
        }
    }

    private void all(String noun, String what, List<String> sectors, SectorWord.Kind kind) {
        for (String phrase : List.of(what + " " + noun, noun + " of " + what, noun + " for " + what)) {
            words.add(phrase, new SectorWord(phrase, sectors, kind));
        }
        words.add(noun + " of the " + what, new SectorWord(noun + " of the " + what, sectors, kind));
    }

    /** The longest entry that starts at a place of the text, or null. */
    PhraseTable.@Nullable Entry<SectorWord> longest(String text, int start) {
        return words.longest(text, start);
    }
}
