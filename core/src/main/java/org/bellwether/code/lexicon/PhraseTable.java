package org.bellwether.code.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Longest match of phrases in raw text, independent of how it is split into tokens, by one hash for each word boundary: with tens of
 * thousands of names a trie's every letter would be a miss of the processor's cache. Allocates nothing while matching. Built once,
 * then read only.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTable<T> {

    /** A phrase, or the first word of one, which then has no values. */
    public static final class Entry<T> {
        private final String phrase;
        private final int hash;
        private final List<T> values = new ArrayList<>(1);

        /** Length of the longest phrase that begins with this word. */
        private int reach;

        private Entry(String phrase, int hash) {
            this.phrase = phrase;
            this.hash = hash;
        }

        public List<T> values() {
            return values;
        }

        /** Length of the phrase in characters. */
        public int length() {
            return phrase.length();
        }
    }

    private final boolean fold;
    private @Nullable Entry<T>[] table = table(1 << 10);
    private int size;

    /**
     * @param fold whether case does not count and a hyphen is as good as a blank
     */
    public PhraseTable(boolean fold) {
        this.fold = fold;
    }

    public void add(String phrase, T value) {
        String plain = plain(phrase);
        int first = 1;
        while (first < plain.length() && Character.isLetterOrDigit(plain.charAt(first))) {
            first++;
        }
        Entry<T> entry = entry(plain);
        if (!entry.values.contains(value)) {
            entry.values.add(value);
        }
        Entry<T> word = entry(plain.substring(0, first));
        word.reach = Math.max(word.reach, plain.length());
    }

    /** Lets a phrase stand for nothing any more but these. */
    public void replace(String phrase, List<T> values) {
        entry(plain(phrase)).values.clear();
        values.forEach(value -> add(phrase, value));
    }

    /** The longest phrase that starts at {@code start} and ends at a word boundary, or null. */
    public @Nullable Entry<T> longest(String text, int start) {
        Entry<T> best = null;
        int end = text.length();
        int hash = 0;
        boolean first = true;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + plain(text.charAt(i));
            if (i + 1 < text.length() && Character.isLetterOrDigit(plain(text.charAt(i + 1)))) {
                continue;
            }
            Entry<T> entry = find(hash, text, start, i + 1 - start);
            if (first && entry == null) {
                return null;
            }
            if (first && entry != null) {
                end = Math.min(end, start + entry.reach);
                first = false;
            }
            if (entry != null && !entry.values.isEmpty()) {
                best = entry;
            }
        }
        return best;
    }

    private @Nullable Entry<T> find(int hash, String text, int start, int length) {
        for (int i = slot(hash); ; i = i + 1 & table.length - 1) {
            Entry<T> entry = table[i];
            if (entry == null || entry.hash == hash && entry.length() == length && matches(entry, text, start)) {
                return entry;
            }
        }
    }

    private boolean matches(Entry<T> entry, String text, int start) {
        for (int i = 0; i < entry.length(); i++) {
            if (entry.phrase.charAt(i) != plain(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private Entry<T> entry(String plain) {
        int hash = plain.hashCode();
        Entry<T> found = find(hash, plain, 0, plain.length());
        if (found != null) {
            return found;
        }
        if (++size * 2 > table.length) {
            grow();
        }
        Entry<T> entry = new Entry<>(plain, hash);
        put(entry);
        return entry;
    }

    private void grow() {
        @Nullable Entry<T>[] old = table;
        table = table(old.length * 2);
        for (Entry<T> entry : old) {
            if (entry != null) {
                put(entry);
            }
        }
    }

    private void put(Entry<T> entry) {
        int i = slot(entry.hash);
        while (table[i] != null) {
            i = i + 1 & table.length - 1;
        }
        table[i] = entry;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Entry<T>[] table(int length) {
        return new Entry[length];
    }

    private String plain(String phrase) {
        StringBuilder plain = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            plain.append(plain(phrase.charAt(i)));
        }
        return plain.toString();
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
