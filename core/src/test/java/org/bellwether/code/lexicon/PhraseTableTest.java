package org.bellwether.code.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellwether.code.actor.GazetteerActorCoder;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

    @Test
    void findsTheLongest() {
        PhraseTable<String> phrases = new PhraseTable<>(false);
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
        PhraseTable<String> phrases = new PhraseTable<>(true);
        phrases.add("vice-president", "GOV");
        assertThat(values(phrases, "Vice President")).containsExactly("GOV");
        assertThat(values(phrases, "vice presidents")).isEmpty();
    }

    @Test
    void replacesWhatAPhraseStandsFor() {
        PhraseTable<String> phrases = new PhraseTable<>(false);
        List.of("city", "river").forEach(value -> phrases.add("Amazon", value));
        phrases.replace("Amazon", List.of("shop"));
        phrases.replace("Amazon Watch", List.of("group"));
        assertThat(values(phrases, "Amazon basin")).containsExactly("shop");
        assertThat(values(phrases, "Amazon Watch said")).containsExactly("group");
    }

    /** Against the rule itself: of all phrases that stand at a place and end with a word, the longest. */
    @Test
    void findsWhatTryingAllFinds() {
        PhraseTable<String> phrases = new PhraseTable<>(true);
        List<String> words = Tables.rows(GazetteerActorCoder.class, "sectors.tsv", 3).stream()
                .map(List::getFirst)
                .toList();
        Map<String, List<String>> plain = new HashMap<>();
        for (String word : words) {
            phrases.add(word, word);
            List<String> same = plain.computeIfAbsent(plain(word), k -> new ArrayList<>());
            if (!same.contains(word)) {
                same.add(word);
            }
        }
        int longest = words.stream().mapToInt(String::length).max().orElseThrow();
        String text =
                "The army chief of staff, an ex-soldier, met u.s. attorney's aides; prosecutor's office workers, MPs and "
                        + String.join(" and ", words);
        for (int at = 0; at < text.length(); at++) {
            List<String> wanted = List.of();
            for (int end = Math.min(text.length(), at + longest); end > at && wanted.isEmpty(); end--) {
                boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
                wanted = whole ? plain.getOrDefault(plain(text.substring(at, end)), List.of()) : wanted;
            }
            assertThat(values(phrases, text, at)).isEqualTo(wanted);
        }
    }

    private static String plain(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace('-', ' ').replace('\u2019', '\'');
    }

    private static List<String> values(PhraseTable<String> phrases, String text) {
        return values(phrases, text, 0);
    }

    private static List<String> values(PhraseTable<String> phrases, String text, int at) {
        PhraseTable.Entry<String> entry = phrases.longest(text, at);
        return entry == null ? List.of() : entry.values();
    }
}
