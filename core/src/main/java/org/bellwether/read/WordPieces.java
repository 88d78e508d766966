package org.bellwether.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Text to the pieces of BERT's uncased vocabulary (WordPiece; Wu et al. 2016, Devlin et al. 2019), and words to their shapes:
 * the vocabulary knows no case, so the shape carries it. Safe for use by several threads.
 *
 * <p>e5-small and bge-small share the vocabulary; it is read from the jar that carries bge-small.
 */
public final class WordPieces {

    public static final int CLS = 101;
    public static final int SEP = 102;
    static final int OUTSIDE_SHAPE = 6;

    private static final int UNKNOWN = 100;
    private static final int MAX_PIECES = 8;
    private static final int MAX_WORD = 100;
    private static final int MAX_CACHED = 50_000;

    private final Map<String, Integer> vocabulary;
    private final Map<String, int[]> cache = new ConcurrentHashMap<>();

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Loads the vocabulary from the class path. */
    public static WordPieces load() throws IOException {
        try (InputStream in = Resources.open("/bge-small-en-v1.5-q-tokenizer.json");
                JsonParser json = new JsonFactory().createParser(in)) {
            while (json.nextToken() != JsonToken.FIELD_NAME
                    || !json.currentName().equals("vocab")) {
                if (json.currentToken() == null) {
                    throw new IOException("The tokenizer file holds no vocabulary");
                }
            }
            Map<String, Integer> vocabulary = HashMap.newHashMap(32_000);
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                vocabulary.put(json.currentName(), json.nextIntValue(UNKNOWN));
            }
            return new WordPieces(vocabulary);
        }
    }

    /** Between 1 and {@value #MAX_PIECES} piece ids of one word, as the language model was trained. */
    int[] of(String word) {
        int[] known = cache.get(word);
        if (known != null) {
            return known;
        }
        int[] all = new int[Math.min(2 * word.length() + 1, 4 * MAX_WORD)];
        int count = split(word.length() <= MAX_WORD ? word : word.substring(0, MAX_WORD), all, 0);
        if (count == 0) {
            all[count++] = UNKNOWN;
        }
        int[] pieces = Arrays.copyOf(all, Math.min(count, MAX_PIECES));
        if (cache.size() < MAX_CACHED) {
            cache.put(word, pieces);
        }
        return pieces;
    }

    /**
     * Piece ids of a running text between [CLS] and [SEP].
     *
     * @param limit most pieces, both marks included; what is over is left out
     */
    public int[] encode(String text, int limit) {
        int[] pieces = new int[limit];
        pieces[0] = CLS;
        int count = split(text, pieces, 1);
        count = Math.min(count, limit - 1);
        pieces[count++] = SEP;
        return Arrays.copyOf(pieces, count);
    }

    /** Writes pieces from {@code count} on, until the array is full; returns the new count. */
    private int split(String text, int[] pieces, int count) {
        String normal = normalise(text);
        int at = 0;
        int end = count;
        while (at < normal.length() && end < pieces.length) {
            int c = normal.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at = next;
                continue;
            }
            if (!isAlone(c)) {
                while (next < normal.length() && goesOn(normal.codePointAt(next))) {
                    next += Character.charCount(normal.codePointAt(next));
                }
            }
            end = pieces(normal.substring(at, next), pieces, end);
            at = next;
        }
        return end;
    }

    private static boolean goesOn(int c) {
        return !isAlone(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    /** Greedy longest match from the left; a word with an unknown rest is unknown as a whole. */
    private int pieces(String word, int[] pieces, int from) {
        if (word.length() > MAX_WORD) {
            pieces[from] = UNKNOWN;
            return from + 1;
        }
        int count = from;
        int start = 0;
        while (start < word.length() && count < pieces.length) {
            int end = word.length();
            Integer id = null;
            while (end > start && id == null) {
                id = vocabulary.get(start == 0 ? word.substring(0, end) : "##" + word.substring(start, end));
                end = id == null ? end - 1 : end;
            }
            if (id == null) {
                pieces[from] = UNKNOWN;
                return from + 1;
            }
            pieces[count++] = id;
            start = end;
        }
        return count;
    }

    /** Lower case without accents or control characters. */
    private static String normalise(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            char c = text.charAt(i);
            ascii = c < 0x7F && (c >= ' ' || Character.isWhitespace(c));
        }
        if (ascii) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(apart.length());
        apart.codePoints().filter(WordPieces::isKept).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.CONTROL -> Character.isWhitespace(c);
            default -> c != 0xFFFD;
        };
    }

    /** Punctuation, symbols of ASCII, and ideographs stand as words of their own. */
    private static boolean isAlone(int c) {
        if (c < 0x80) {
            return c > ' ' && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
        };
    }

    /**
     * Shape of a word, as the model was trained with it: 0 all lower case, 1 title case, 2 two or more capitals, 3 one capital,
     * 4 other with a digit, 5 other with a letter, 6 no letter or digit.
     */
    static int shape(String word) {
        boolean lower = false;
        boolean upper = false;
        boolean digit = false;
        boolean letter = false;
        boolean title = true;
        boolean afterCased = false;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            boolean isUpper = Character.isUpperCase(c) || Character.isTitleCase(c);
            boolean isLower = Character.isLowerCase(c);
            title &= !(isUpper && afterCased) && !(isLower && !afterCased);
            afterCased = isUpper || isLower;
            upper |= isUpper;
            lower |= isLower;
            digit |= Character.isDigit(c);
            letter |= Character.isLetter(c);
            i += Character.charCount(c);
        }
        boolean several = word.codePointCount(0, word.length()) > 1;
        if (lower && !upper) {
            return 0;
        } else if (upper && title && several) {
            return 1;
        } else if (upper && !lower) {
            return several ? 2 : 3;
        }
        return digit ? 4 : letter ? 5 : OUTSIDE_SHAPE;
    }
}
