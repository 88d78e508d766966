package org.bellwether.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.bellwether.model.Span;

/**
 * Sentences and tokens of a text: OpenNLP's models between our rules for news.
 *
 * <p>The text is cut at line breaks first, the models see typographic quotes and dashes as plain ones (same length, so offsets
 * hold), and splits after titles, initials and abbreviations are joined again. Not safe for use by several threads.
 */
final class TextUnits {

    private static final Set<String> ABBREVIATIONS = Resources.words("abbreviations.txt");

    /** Capitalised words that begin a sentence far more often than they follow "U.S." inside one. */
    private static final Set<String> STARTERS = Set.of(
            "However",
            "The",
            "But",
            "In",
            "On",
            "At",
            "He",
            "She",
            "It",
            "They",
            "This",
            "That",
            "These",
            "While",
            "After",
            "If",
            "Meanwhile",
            "According",
            "There",
            "We");

    private static final int MAX_DATELINE = 100;

    private static final Pattern DATELINE = Pattern.compile("\\s*(?:"
            // MINSK (Wire) -    NEW YORK, Nov. 24 -    WASHINGTON, D.C. --
            + "\\p{Lu}{2}[\\p{Lu} .'/-]*(?:,\\s?[\\p{L}.]+(?:\\s[\\p{L}.]+)?)?(?:,?\\s?\\p{Lu}\\p{Ll}+\\.?\\s\\d{1,2})?"
            + "(?:,\\s?\\d{4})?\\s?(?:\\([^()\\n]{2,40}\\))?"
            // Minsk, 24 November (Wire) -    Minsk (Wire) -
            + "|\\p{Lu}[\\p{L} .'-]{1,30}(?:,\\s?(?:\\d{1,2}\\s\\p{L}+|\\p{L}+\\.?\\s\\d{1,2})(?:,?\\s\\d{4})?)?\\s\\([^()\\n]{2,40}\\)"
            + ")\\s?-{1,2}\\s+(?=[\"'(\\[]?[\\p{Lu}\\d])");

    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;

    private TextUnits(Models models) {
        this.sentences = new SentenceDetectorME(models.sentences());
        this.tokenizer = new TokenizerME(models.tokens());
    }

    /** The two OpenNLP models, loaded once a process. */
    record Models(SentenceModel sentences, TokenizerModel tokens) {

        static Models load() throws IOException {
            try (var s = Resources.open("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
                    var t = Resources.open("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
                return new Models(new SentenceModel(s), new TokenizerModel(t));
            }
        }

        TextUnits units() {
            return new TextUnits(this);
        }
    }

    /** Same length as {@code text}, with typographic quotes, dashes and blanks as ASCII. */
    static String plain(String text) {
        char[] chars = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            char p = plain(c);
            if (p != c) {
                if (chars == null) {
                    chars = text.toCharArray();
                }
                chars[i] = p;
            }
        }
        return chars == null ? text : new String(chars);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F', '\u3000' -> ' ';
            default -> c;
        };
    }

    /** Sentences of a text made {@linkplain #plain plain}, trimmed, in order; every non-blank character is in one. */
    List<Span> sentences(String plain) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        while (start < plain.length()) {
            int end = blockEnd(plain, start);
            splitBlock(plain, start, end, found);
            start = end;
        }
        return found;
    }

    /** A block ends at a blank line, or at a line break that the next line does not continue in lower case. */
    private static int blockEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\u2029') {
                continue;
            }
            int next = i + 1;
            while (next < text.length() && isBlank(text.charAt(next)) && text.charAt(next) != '\n') {
                next++;
            }
            if (next >= text.length() || text.charAt(next) == '\n' || !Character.isLowerCase(text.charAt(next))) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** A dateline ("MINSK, November 24 (Wire) -") is a unit of its own: left in, it spoils the parse of the lead. */
    private static int datelineEnd(String text, int from, int to) {
        Matcher dateline = DATELINE.matcher(text).region(from, Math.min(to, from + MAX_DATELINE));
        return dateline.lookingAt() ? dateline.end() : from;
    }

    private void splitBlock(String text, int blockStart, int to, List<Span> found) {
        int from = datelineEnd(text, blockStart, to);
        addTrimmed(text, blockStart, from, found);
        String block = text.substring(from, to);
        if (block.isBlank()) {
            return;
        }
        int start = -1;
        opennlp.tools.util.Span[] pieces = sentences.sentPosDetect(block);
        int last = 0;
        for (opennlp.tools.util.Span piece : pieces) {
            if (start < 0) {
                start = last;
            }
            last = piece.getEnd();
            int inner = innerBreak(block, start, last);
            if (inner > 0) {
                addTrimmed(text, from + start, from + inner, found);
                start = inner;
            }
            if (!continues(block, last)) {
                addTrimmed(text, from + start, from + last, found);
                start = -1;
            }
        }
        int rest = start < 0 ? last : start;
        addTrimmed(text, from + rest, to, found);
    }

    /** Whether the text before {@code end} ends with an initial, a title or an abbreviation that cannot end the sentence. */
    private static boolean continues(String block, int end) {
        if (end < 2 || end >= block.length() || block.charAt(end - 1) != '.') {
            return false;
        }
        int next = end;
        while (next < block.length() && isBlank(block.charAt(next))) {
            next++;
        }
        if (next < block.length() && Character.isLowerCase(block.charAt(next))) {
            return true;
        }
        int start = end - 1;
        while (start > 0 && Character.isLetter(block.charAt(start - 1))) {
            start--;
        }
        String word = block.substring(start, end - 1);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return start == 0 || block.charAt(start - 1) != '.';
        }
        return ABBREVIATIONS.contains(word);
    }

    /** Whether an abbreviation such as "U.S." is followed by a word that hardly goes on after it. */
    private static int innerBreak(String block, int from, int to) {
        for (int i = from + 4; i < to - 2; i++) {
            if (block.charAt(i) == ' ' && block.charAt(i - 1) == '.' && block.charAt(i - 3) == '.') {
                int end = i + 1;
                while (end < to && Character.isLetter(block.charAt(end))) {
                    end++;
                }
                if (STARTERS.contains(block.substring(i + 1, end))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static void addTrimmed(String text, int from, int to, List<Span> found) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Tokens of one sentence of a plain text, by Penn Treebank conventions; every non-blank character is in one. */
    List<Span> tokens(String plain, Span sentence) {
        List<Span> found = new ArrayList<>(sentence.length() / 5 + 1);
        for (opennlp.tools.util.Span token : tokenizer.tokenizePos(sentence.of(plain))) {
            splitMarks(plain, sentence.start() + token.getStart(), sentence.start() + token.getEnd(), found);
        }
        return found;
    }

    /** Cuts quotes and brackets off the ends of a token that the model left whole. */
    private static void splitMarks(String text, int from, int to, List<Span> found) {
        int start = from;
        int end = to;
        while (start < end - 1 && isMark(text.charAt(start))) {
            found.add(new Span(start, ++start));
        }
        int tail = end;
        while (tail > start + 1 && isMark(text.charAt(tail - 1))) {
            tail--;
        }
        splitClitic(text, start, tail, found);
        for (; tail < end; tail++) {
            found.add(new Span(tail, tail + 1));
        }
    }

    /** The treebanks the model learnt from count "it's", "didn't", "leaders'" and "cannot" as two words; OpenNLP as one. */
    private static void splitClitic(String text, int from, int to, List<Span> found) {
        int cut = cliticStart(text, from, to);
        if (cut > from && cut < to) {
            found.add(new Span(from, cut));
            found.add(new Span(cut, to));
        } else {
            found.add(new Span(from, to));
        }
    }

    private static int cliticStart(String text, int from, int to) {
        if (ends(text, from, to, "n't") || ends(text, from, to, "cannot") && to - from == 6) {
            return to - 3;
        }
        int quote = text.lastIndexOf('\'', to - 1);
        if (quote <= from || !Character.isLetterOrDigit(text.charAt(quote - 1))) {
            return to;
        }
        int rest = to - quote - 1;
        boolean clitic = rest == 0
                        && Character.toLowerCase(text.charAt(quote - 1)) == 's'
                        && Character.isLetter(text.charAt(from))
                || rest == 1 && "smd".indexOf(Character.toLowerCase(text.charAt(quote + 1))) >= 0
                || rest == 2
                        && (ends(text, from, to, "re") || ends(text, from, to, "ve") || ends(text, from, to, "ll"));
        return clitic ? quote : to;
    }

    private static boolean ends(String text, int from, int to, String suffix) {
        int at = to - suffix.length();
        return at >= from && text.regionMatches(true, at, suffix, 0, suffix.length());
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '(' || c == ')' || c == '[' || c == ']' || c == ',' || c == ';';
    }
}
