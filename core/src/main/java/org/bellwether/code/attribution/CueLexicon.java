package org.bellwether.code.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.Token;

/** The cue words of {@code cues.txt}. */
final class CueLexicon {

    /**
     * One cue in one use.
     *
     * @param factuality -3..3
     * @param frames letters of the complements it takes in this use
     * @param particle what must follow it, empty for nothing
     */
    record Cue(String lemma, String kind, int factuality, String frames, String particle) {
        boolean takes(char frame) {
            return frames.indexOf(frame) >= 0;
        }
    }

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

    private final Map<String, List<Cue>> byLemma = new HashMap<>();

    private CueLexicon() {}

    /** @throws IllegalStateException where a line cannot be read */
    static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
        for (String line : Tables.entries(CueLexicon.class, "cues.txt")) {
            String[] parts = line.split(" \\| ", -1);
            if (parts.length != 4) {
                throw new IllegalStateException("cues.txt: " + line);
            }
            for (String word : parts[3].split(" ")) {
                int plus = word.indexOf('+');
                String lemma = plus < 0 ? word : word.substring(0, plus);
                String particle = plus < 0 ? "" : word.substring(plus + 1).replace('+', ' ');
                lexicon.byLemma
                        .computeIfAbsent(lemma, key -> new ArrayList<>(2))
                        .add(new Cue(lemma, parts[0], Integer.parseInt(parts[1]), parts[2], particle));
            }
        }
        lexicon.byLemma
                .values()
                .forEach(uses ->
                        uses.sort(Comparator.comparing(cue -> cue.particle().isEmpty())));
        return lexicon;
    }

    /** Uses of a token: by its lemma, else by what is left of its ending where the lemmatiser missed it. */
    List<Cue> of(Token token) {
        List<Cue> uses = of(token.lemma());
        if (!uses.isEmpty() || !token.pos().startsWith("VB")) {
            return uses;
        }
        String word = token.text().toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                for (String guess : new String[] {stem, stem + "e", stem.substring(0, stem.length() - 1)}) {
                    if (!of(guess).isEmpty()) {
                        return of(guess);
                    }
                }
            }
        }
        return List.of();
    }

    List<Cue> of(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    /** The use of a lemma that takes a complement. */
    Optional<Cue> of(String lemma, char frame) {
        for (Cue cue : of(lemma)) {
            if (cue.takes(frame)) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    Map<String, List<Cue>> all() {
        return Map.copyOf(byLemma);
    }
}
