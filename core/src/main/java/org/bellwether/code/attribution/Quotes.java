package org.bellwether.code.attribution;

import java.util.ArrayList;
import java.util.List;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;

/** Stretches of quoted speech, by the marks in the text; a mark left open closes with its paragraph. */
final class Quotes {

    /** Fewer tokens than this are a name or a word held at a distance, not speech. */
    private static final int SHORTEST = 5;

    /** Tokens {@code first} to {@code end} (exclusive), marks included. */
    record Quote(int first, int end) {
        boolean holds(int token) {
            return first <= token && token < end;
        }
    }

    private Quotes() {}

    static List<Quote> of(Reading reading) {
        List<Quote> quotes = new ArrayList<>();
        int open = -1;
        int before = 0;
        for (Sentence sentence : reading.sentences()) {
            boolean paragraph = sentence.index() > 0
                    && breaks(reading.text(), before, sentence.span().start());
            if (open >= 0 && paragraph) {
                add(quotes, open, sentence.first());
                open = -1;
            }
            for (int i = sentence.first(); i < sentence.end(); i++) {
                String text = reading.token(i).text();
                boolean straight = text.equals("\"") || text.equals("''") || text.equals("``");
                if (open < 0 && (straight && !text.equals("''") || text.equals("“"))) {
                    open = i;
                } else if (open >= 0 && (straight || text.equals("”"))) {
                    add(quotes, open, i + 1);
                    open = -1;
                }
            }
            before = sentence.span().end();
        }
        if (open >= 0) {
            add(quotes, open, reading.tokens().size());
        }
        return quotes;
    }

    /** Whether a line break lies between two places. */
    static boolean breaks(String text, int from, int to) {
        return from <= to && text.substring(from, to).indexOf('\n') >= 0;
    }

    private static void add(List<Quote> quotes, int first, int end) {
        if (end - first >= SHORTEST) {
            quotes.add(new Quote(first, end));
        }
    }
}
