package org.bellwether.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.bellwether.model.Span;

/**
 * Tokens of a sentence, as Universal Dependencies cuts English: OpenNLP's model, then our rules for marks, clitics, addresses and
 * abbreviations. Not safe for use by several threads.
 */
final class Tokeniser {

    private static final String ENDS = ".!?";
    private static final String CLOSING = "\"')]}";

    private static final int MAX_CACHED = 30_000;
    private static final int MAX_CACHED_LENGTH = 30;

    private final TokenizerME model;
    private final Map<String, List<Span>> pieces = new HashMap<>();

    Tokeniser(TokenizerModel model) {
        this.model = new TokenizerME(model);
    }

    /** Tokens of one sentence of a plain text, by Penn Treebank conventions; every non-blank character is in one. */
    List<Span> split(String plain, Span sentence) {
        List<Span> wholes = Wholes.in(plain, sentence.start(), sentence.end());
        List<Span> found = new ArrayList<>(sentence.length() / 5 + 1);
        int from = sentence.start();
        for (Span whole : wholes) {
            splitPart(plain, from, whole.start(), found);
            found.add(whole);
            from = whole.end();
        }
        splitPart(plain, from, sentence.end(), found);
        splitEnd(plain, found);
        return joinFullStops(plain, found);
    }

    /** Cuts the full stop off the last word, which the model leaves on names it has not seen ("Kharkiv."). */
    private static void splitEnd(String text, List<Span> tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(tokens.get(last).start())) >= 0) {
            last--;
        }
        if (last < 0) {
            return;
        }
        Span token = tokens.get(last);
        int stop = token.end() - 1;
        boolean word = token.length() > 2 && ENDS.indexOf(text.charAt(stop)) >= 0;
        for (int i = token.start(); word && i < stop; i++) {
            word = Character.isLetter(text.charAt(i));
        }
        if (word && !Abbreviations.contains(text.substring(token.start(), stop))) {
            tokens.set(last, new Span(token.start(), stop));
            tokens.add(last + 1, new Span(stop, stop + 1));
        }
    }

    /** The model and the rules look at no more than what stands between two blanks, so that each such piece is cut but once. */
    private void splitPart(String plain, int from, int to, List<Span> found) {
        int at = from;
        while (at < to) {
            int start = at;
            while (start < to && isBlank(plain.charAt(start))) {
                start++;
            }
            at = start;
            while (at < to && !isBlank(plain.charAt(at))) {
                at++;
            }
            if (start < at) {
                for (Span token : piece(plain.substring(start, at))) {
                    found.add(new Span(start + token.start(), start + token.end()));
                }
            }
        }
    }

    private List<Span> piece(String piece) {
        List<Span> known = pieces.get(piece);
        if (known != null) {
            return known;
        }
        List<Span> tokens = new ArrayList<>(3);
        for (opennlp.tools.util.Span token : model.tokenizePos(piece)) {
            splitMarks(piece, token.getStart(), token.getEnd(), tokens);
        }
        if (pieces.size() < MAX_CACHED && piece.length() <= MAX_CACHED_LENGTH) {
            pieces.put(piece, List.copyOf(tokens));
        }
        return tokens;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Gives initials, titles and acronyms the full stop that the model cut off them: "John A. Smith", "Gen.", "E.U.". */
    private static List<Span> joinFullStops(String text, List<Span> tokens) {
        List<Span> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Span token = tokens.get(i);
            boolean stop = i + 1 < tokens.size()
                    && tokens.get(i + 1).length() == 1
                    && tokens.get(i + 1).start() == token.end()
                    && text.charAt(token.end()) == '.';
            if (stop && ownsFullStop(text, token, i + 2 < tokens.size())) {
                joined.add(new Span(token.start(), token.end() + 1));
                i++;
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private static boolean ownsFullStop(String text, Span token, boolean goesOn) {
        if (token.length() == 1) {
            return goesOn && Character.isUpperCase(text.charAt(token.start()));
        }
        return Abbreviations.isAcronym(text, token.start(), token.end() + 1)
                || goesOn && Abbreviations.contains(token.of(text));
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
