package org.bellwether.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.bellwether.model.Span;

/**
 * Sentences of a text: OpenNLP's model between our rules for news. Lines, datelines and list items are cut first; what the model
 * splits after titles, initials, abbreviations and inside addresses is joined again. Not safe for use by several threads.
 */
final class SentenceSplitter {

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

    /** Scraped text often lacks the blank: "resigned.The". */
    private static final Pattern MISSING_BLANK =
            Pattern.compile("(?<=\\p{Ll}{3}[.!?]|\\p{Ll}{2}[.!?][\"'])(?=[\"']?\\p{Lu}\\p{Ll}+[\\s,'])");

    private final SentenceDetectorME model;

    SentenceSplitter(SentenceModel model) {
        this.model = new SentenceDetectorME(model);
    }

    /** Sentences of a text made {@linkplain PlainText plain}, trimmed, in order; every non-blank character is in one. */
    List<Span> split(String plain) {
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
        List<Span> wholes = Wholes.in(text, from, to);
        Matcher blank = MISSING_BLANK.matcher(text).region(from, to).useTransparentBounds(true);
        int start = from;
        while (blank.find()) {
            if (!inside(wholes, blank.start())) {
                splitPart(text, start, blank.start(), wholes, found);
                start = blank.start();
            }
        }
        splitPart(text, start, to, wholes, found);
    }

    private void splitPart(String text, int from, int to, List<Span> wholes, List<Span> found) {
        String block = text.substring(from, to);
        if (block.isBlank()) {
            return;
        }
        int start = -1;
        int last = 0;
        for (opennlp.tools.util.Span piece : model.sentPosDetect(block)) {
            if (start < 0) {
                start = last;
            }
            last = piece.getEnd();
            int inner = innerBreak(block, start, last);
            if (inner > 0) {
                addTrimmed(text, from + start, from + inner, found);
                start = inner;
            }
            if (!continues(block, last) && !inside(wholes, from + last)) {
                addTrimmed(text, from + start, from + last, found);
                start = -1;
            }
        }
        int rest = start < 0 ? last : start;
        addTrimmed(text, from + rest, to, found);
    }

    private static boolean inside(List<Span> wholes, int at) {
        for (Span whole : wholes) {
            if (whole.start() < at && at < whole.end()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a sentence goes on after {@code end}: in lower case, or because an initial, a title or an abbreviation before it cannot
     * end one.
     */
    private static boolean continues(String block, int end) {
        int next = end;
        while (next < block.length() && isBlank(block.charAt(next))) {
            next++;
        }
        boolean asks = end > 0 && (block.charAt(end - 1) == '?' || block.charAt(end - 1) == '!');
        if (next < block.length() && Character.isLowerCase(block.charAt(next)) && !asks) {
            return true;
        }
        if (end < 2 || end >= block.length() || block.charAt(end - 1) != '.') {
            return false;
        }
        int start = end - 1;
        while (start > 0 && Character.isLetter(block.charAt(start - 1))) {
            start--;
        }
        String word = block.substring(start, end - 1);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return start == 0 || block.charAt(start - 1) != '.';
        }
        return Abbreviations.neverEnds(word) || Abbreviations.isSmallAcronym(block, end);
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
}
