package org.bellwether.app.flow;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.bellwether.model.Article;

/** Whether two texts found at one address tell the same story. */
final class Likeness {

    /** Letters in a piece that is compared: no word is needed, so that scripts without blanks are compared alike. */
    private static final int LETTERS = 8;

    /** Share of the shorter text's pieces that the other must hold. A page that was edited keeps far more, two stories share far less. */
    private static final double SHARED = 0.2;

    private static final int MOST = 20_000;

    private Likeness() {}

    /** Under the same headline, or with a fifth of the shorter text in both. */
    static boolean related(Article one, Article other) {
        String title = plain(one.title());
        return (!title.isEmpty() && title.equals(plain(other.title()))) || share(one.body(), other.body()) >= SHARED;
    }

    private static double share(String one, String other) {
        Set<String> first = pieces(plain(one));
        Set<String> second = pieces(plain(other));
        boolean shorter = first.size() <= second.size();
        Set<String> small = shorter ? first : second;
        Set<String> large = shorter ? second : first;
        return small.isEmpty()
                ? 0
                : (double) small.stream().filter(large::contains).count() / small.size();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }

    private static Set<String> pieces(String text) {
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + LETTERS <= text.length() && pieces.size() < MOST; i++) {
            pieces.add(text.substring(i, i + LETTERS));
        }
        return pieces;
    }
}
