package org.bellwether.code.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * English word forms from dictionary forms, so that lexicons can be looked up by the word as it stands in the text: no
 * lemmatiser's slip loses an entry. Regular forms by rule, the others from {@code irregular.tsv}.
 */
public final class Inflection {

    private final Map<String, List<String>> verbs = new TreeMap<>();
    private final Map<String, List<String>> nouns = new TreeMap<>();

    public Inflection() {
        for (List<String> row : Tables.rows(Inflection.class, "irregular.tsv", 3)) {
            (row.get(0).equals("v") ? verbs : nouns).put(row.get(1), Tables.list(row.get(2)));
        }
    }

    /** The verb itself, its third person, past, past participle and -ing form. */
    public Set<String> verb(String lemma) {
        Set<String> forms = new LinkedHashSet<>(List.of(lemma, third(lemma), ing(lemma)));
        List<String> irregular = verbs.get(lemma);
        if (irregular != null) {
            forms.addAll(irregular);
        } else {
            forms.addAll(past(lemma));
        }
        if (doubles(lemma)) {
            forms.add(lemma + lemma.charAt(lemma.length() - 1) + "ing");
        }
        return forms;
    }

    /** The noun itself and its plural. */
    public List<String> noun(String lemma) {
        List<String> irregular = nouns.get(lemma);
        List<String> forms = new ArrayList<>(List.of(lemma));
        if (irregular != null) {
            forms.addAll(irregular);
        } else if (lemma.endsWith("man")) {
            forms.add(lemma.substring(0, lemma.length() - 2) + "en");
        } else {
            forms.add(third(lemma));
        }
        return forms;
    }

    private static String third(String word) {
        if (word.endsWith("y") && word.length() > 1 && !vowel(word.charAt(word.length() - 2))) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return hissing || (word.endsWith("o") && !word.endsWith("oo") && word.length() > 3) ? word + "es" : word + "s";
    }

    private static String ing(String word) {
        if (word.endsWith("ie")) {
            return word.substring(0, word.length() - 2) + "ying";
        }
        return word.endsWith("e") && !word.endsWith("ee") && !word.endsWith("ye") && !word.endsWith("oe")
                ? word.substring(0, word.length() - 1) + "ing"
                : word + "ing";
    }

    private static List<String> past(String word) {
        if (word.endsWith("e")) {
            return List.of(word + "d");
        }
        if (word.endsWith("y") && word.length() > 1 && !vowel(word.charAt(word.length() - 2))) {
            return List.of(word.substring(0, word.length() - 1) + "ied");
        }
        if (doubles(word)) {
            return List.of(word + "ed", word + word.charAt(word.length() - 1) + "ed");
        }
        return List.of(word + "ed");
    }

    /** Whether a last consonant may double: a short vowel before one consonant. Both spellings are then listed. */
    private static boolean doubles(String word) {
        int n = word.length();
        return n >= 3
                && "bdgklmnprtv".indexOf(word.charAt(n - 1)) >= 0
                && vowel(word.charAt(n - 2))
                && !vowel(word.charAt(n - 3));
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
