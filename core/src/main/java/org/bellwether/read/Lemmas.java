package org.bellwether.read;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;

/** Dictionary forms by OpenNLP's statistical lemmatizer, remembered per word and tag. Safe for use by several threads. */
final class Lemmas {

    private static final int MAX_CACHED = 100_000;

    private final LemmatizerME lemmatizer;
    private final Map<String, String> cache = new ConcurrentHashMap<>();

    Lemmas() throws IOException {
        try (var in = Resources.open("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")) {
            lemmatizer = new LemmatizerME(new LemmatizerModel(in));
        }
    }

    String of(String word, String upos) {
        return switch (upos) {
            case "PROPN" -> word;
            case "PUNCT", "SYM", "NUM", "X" -> word.toLowerCase(Locale.ROOT);
            default -> remembered(word, upos);
        };
    }

    private String remembered(String word, String upos) {
        String key = upos + ' ' + word;
        String known = cache.get(key);
        if (known != null) {
            return known;
        }
        String lemma = compute(word.toLowerCase(Locale.ROOT), upos);
        if (cache.size() < MAX_CACHED) {
            cache.put(key, lemma);
        }
        return lemma;
    }

    /** OpenNLP's lemmatizer keeps state while it works. */
    private synchronized String compute(String word, String upos) {
        String lemma = lemmatizer.lemmatize(new String[] {word}, new String[] {upos})[0];
        return lemma.isBlank() || lemma.equals("O") || lemma.equals("_") ? word : lemma;
    }
}
