package org.bellwether.code.actor;

import java.util.ArrayList;
import java.util.List;
import org.bellwether.code.lexicon.Trie;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say about each token of a text: the gazetteer name and the sector word that covers it.
 *
 * <p>Works on token bounds alone, so that a bare phrase without a parse is marked the same way.
 */
final class Marks {

    /** A gazetteer name in the text, UTF-16 indexes. */
    record Hit(int start, int end, int first, List<Name> names) {

        NameKind kind() {
            return names.getFirst().kind();
        }

        Name name() {
            return names.getFirst();
        }
    }

    /** A sector word in the text over tokens {@code first} to {@code last}, both included. */
    record Word(int first, int last, SectorWord entry) {}

    final String text;
    final int[] start;
    final int[] end;
    final @Nullable Hit[] hits;
    final @Nullable Word[] words;

    Marks(String text, int[] start, int[] end, Gazetteer gazetteer, SectorLexicon sectors) {
        this.text = text;
        this.start = start;
        this.end = end;
        hits = new Hit[start.length];
        words = new Word[start.length];
        markNames(gazetteer);
        markSectors(sectors);
    }

    private void markNames(Gazetteer gazetteer) {
        int covered = -1;
        for (int i = 0; i < start.length; i++) {
            for (int at = start[i]; at < end[i]; at = afterHyphen(at, end[i])) {
                if (at < covered || guarded(at)) {
                    continue;
                }
                Trie.Node<Name> node = gazetteer.trie().longest(text, at);
                if (node == null || clueAgainst(gazetteer, node, at)) {
                    continue;
                }
                covered = at + node.length();
                if (node.values().getFirst().kind() != NameKind.TRAP) {
                    cover(new Hit(at, covered, i, node.values()));
                }
            }
        }
    }

    private void cover(Hit hit) {
        for (int k = hit.first; k < start.length && start[k] < hit.end; k++) {
            if (hits[k] == null) {
                hits[k] = hit;
            }
        }
    }

    private int afterHyphen(int at, int limit) {
        int hyphen = text.indexOf('-', at);
        return hyphen < 0 || hyphen + 1 >= limit ? limit : hyphen + 1;
    }

    /** "pro-Russian", "anti-American": about a country, not of it. */
    private boolean guarded(int at) {
        return at >= 4
                && text.charAt(at - 1) == '-'
                && (endsWord("pro", at - 1) || endsWord("anti", at - 1) || endsWord("non", at - 1));
    }

    private boolean endsWord(String word, int end) {
        int from = end - word.length();
        return from >= 0
                && text.regionMatches(true, from, word, 0, word.length())
                && (from == 0 || !Character.isLetter(text.charAt(from - 1)));
    }

    private boolean clueAgainst(Gazetteer gazetteer, Trie.Node<Name> node, int at) {
        for (String clue : gazetteer.cluesAgainst(text.substring(at, at + node.length()))) {
            if (text.contains(clue)) {
                return true;
            }
        }
        return false;
    }

    private void markSectors(SectorLexicon sectors) {
        for (int i = 0; i < start.length; i++) {
            if (words[i] != null || hits[i] != null || !Character.isLetter(text.charAt(start[i]))) {
                continue;
            }
            Trie.Node<SectorWord> node = sectors.longest(text, start[i]);
            if (node == null) {
                continue;
            }
            int last = i;
            while (last + 1 < start.length && start[last + 1] < start[i] + node.length()) {
                last++;
            }
            Word word = new Word(i, last, node.values().getFirst());
            for (int k = i; k <= last; k++) {
                words[k] = word;
            }
        }
    }

    /** Splits a bare phrase into words. */
    static List<int[]> split(String phrase) {
        List<int[]> bounds = new ArrayList<>();
        int i = 0;
        while (i < phrase.length()) {
            if (!Character.isLetterOrDigit(phrase.charAt(i))) {
                if (phrase.charAt(i) == ',' || phrase.startsWith("'s", i)) {
                    bounds.add(new int[] {i, i + 1});
                    i += phrase.charAt(i) == ',' ? 1 : 2;
                } else {
                    i++;
                }
                continue;
            }
            int from = i;
            while (i < phrase.length() && inWord(phrase, i)) {
                i++;
            }
            bounds.add(new int[] {from, i});
        }
        return bounds;
    }

    private static boolean inWord(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || c == '-'
                || (c == '.' && i + 1 < text.length() && text.charAt(i + 1) != ' ')
                || (c == '\'' && !text.startsWith("'s", i) && i + 1 < text.length());
    }
}
