package org.bellwether.code.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Longest match of phrases in raw text, independent of how it is split into tokens; allocates nothing while matching. Built once,
 * then read only.
 *
 * @param <T> what a phrase stands for
 */
public final class Trie<T> {

    /** One character deeper. */
    public static final class Node<T> {
        private char[] keys = new char[0];
        private final List<Node<T>> next = new ArrayList<>(0);
        private final List<T> values = new ArrayList<>(0);
        private final int depth;

        private Node(int depth) {
            this.depth = depth;
        }

        public List<T> values() {
            return values;
        }

        /** Length of the phrase in characters. */
        public int length() {
            return depth;
        }

        private @Nullable Node<T> step(char c) {
            int at = Arrays.binarySearch(keys, c);
            return at < 0 ? null : next.get(at);
        }

        private Node<T> grow(char c) {
            int at = Arrays.binarySearch(keys, c);
            if (at >= 0) {
                return next.get(at);
            }
            int to = -at - 1;
            char[] wider = Arrays.copyOf(keys, keys.length + 1);
            System.arraycopy(keys, to, wider, to + 1, keys.length - to);
            wider[to] = c;
            keys = wider;
            next.add(to, new Node<>(depth + 1));
            return next.get(to);
        }
    }

    private final Node<T> root = new Node<>(0);
    private final boolean fold;

    /**
     * @param fold whether case does not count and a hyphen is as good as a blank
     */
    public Trie(boolean fold) {
        this.fold = fold;
    }

    public void add(String phrase, T value) {
        Node<T> at = root;
        for (int i = 0; i < phrase.length(); i++) {
            at = at.grow(plain(phrase.charAt(i)));
        }
        if (!at.values.contains(value)) {
            at.values.add(value);
        }
    }

    /** The longest phrase that starts at {@code start} and ends at a word boundary, or null. */
    public @Nullable Node<T> longest(String text, int start) {
        Node<T> at = root;
        Node<T> best = null;
        for (int i = start; i < text.length(); i++) {
            at = at.step(plain(text.charAt(i)));
            if (at == null) {
                break;
            }
            if (!at.values.isEmpty() && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                best = at;
            }
        }
        return best;
    }

    private char plain(char c) {
        return switch (c) {
            case '\u2019', '\u02BC', '`' -> '\'';
            case '\n', '\t', '\u00A0', '\u202F' -> ' ';
            case '-', '\u2010', '\u2011' -> fold ? ' ' : '-';
            default -> fold ? Character.toLowerCase(c) : c;
        };
    }
}
