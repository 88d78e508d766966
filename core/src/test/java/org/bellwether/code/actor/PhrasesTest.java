package org.bellwether.code.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.code.lexicon.Trie;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void findsTheLongest() {
        Phrases<String> phrases = new Phrases<>(false);
        List.of("New York", "New York Times", "U.S.", "US", "Cote d'Ivoire").forEach(p -> phrases.add(p, p));
        assertThat(values(phrases, "New York Times reporters")).containsExactly("New York Times");
        assertThat(values(phrases, "New York")).containsExactly("New York");
        assertThat(values(phrases, "New Yorkers")).isEmpty();
        assertThat(values(phrases, "U.S. envoy")).containsExactly("U.S.");
        assertThat(values(phrases, "Cote d\u2019Ivoire")).containsExactly("Cote d'Ivoire");
        assertThat(values(phrases, "new york")).isEmpty();
    }

    @Test
    void foldsCaseAndHyphen() {
        Phrases<String> phrases = new Phrases<>(true);
        phrases.add("vice-president", "GOV");
        assertThat(values(phrases, "Vice President")).containsExactly("GOV");
        assertThat(values(phrases, "vice presidents")).isEmpty();
    }

    /** The rules are those of the trie. */
    @Test
    void agreesWithTheTrie() {
        Phrases<String> phrases = new Phrases<>(true);
        Trie<String> trie = new Trie<>(true);
        List<String> words = Tables.rows(SectorLexicon.class, "sectors.tsv", 3).stream()
                .map(List::getFirst)
                .toList();
        words.forEach(w -> {
            phrases.add(w, w);
            trie.add(w, w);
        });
        String text =
                "The army chief of staff, an ex-soldier, met u.s. attorney's aides; prosecutor's office workers, MPs and "
                        + String.join(" and ", words);
        for (int at = 0; at < text.length(); at++) {
            Trie.Node<String> node = trie.longest(text, at);
            assertThat(values(phrases, text, at)).isEqualTo(node == null ? List.of() : node.values());
        }
    }

    private static List<String> values(Phrases<String> phrases, String text) {
        return values(phrases, text, 0);
    }

    private static List<String> values(Phrases<String> phrases, String text, int at) {
        Phrases.Entry<String> entry = phrases.longest(text, at);
        return entry == null ? List.of() : entry.values();
    }
}
