package org.bellwether.code.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bellwether.code.attribution.CueLexicon.Cue;
import org.bellwether.code.attribution.Quotes.Quote;
import org.bellwether.model.EntityType;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;

/** A name, a colon, and what the name says: interviews, headlines, "The judge: ...". */
final class ColonCues {

    private static final int LONGEST_NAME = 6;
    private static final Cue COLON = new Cue(":", "colon", 3, "c", "");

    private ColonCues() {}

    static List<Draft> of(Reading reading, List<Quote> quotes) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            int colon = colon(reading, sentence);
            if (colon < 0) {
                continue;
            }
            int from = colon + 1;
            boolean quoted = quotes.stream().anyMatch(quote -> quote.first() == from);
            if (quoted || isName(reading, sentence.first(), colon)) {
                drafts.add(draft(reading, sentence, colon, quoted));
            }
        }
        return drafts;
    }

    /** Index of a colon after a short phrase that opens the sentence, or -1. */
    private static int colon(Reading reading, Sentence sentence) {
        int last = Math.min(sentence.end() - 1, sentence.first() + LONGEST_NAME);
        for (int i = sentence.first(); i < last; i++) {
            Token token = reading.token(i);
            if (token.text().equals(":")) {
                return i > sentence.first() && reading.token(i - 1).isNominal() ? i : -1;
            }
            if (token.isVerb() || token.upos().equals("PUNCT") || token.upos().equals("NUM")) {
                return -1;
            }
        }
        return -1;
    }

    /** A person's name, or the capitals of a transcript. */
    private static boolean isName(Reading reading, int first, int colon) {
        for (int i = first; i < colon; i++) {
            String text = reading.token(i).text();
            boolean capitals = text.length() > 2 && text.chars().allMatch(Character::isUpperCase);
            boolean person =
                    reading.entityAt(i).filter(e -> e.type() == EntityType.PER).isPresent();
            if (!capitals && !person) {
                return false;
            }
        }
        return true;
    }

    private static Draft draft(Reading reading, Sentence sentence, int colon, boolean quoted) {
        int end = sentence.end();
        for (int s = sentence.index() + 1; s < reading.sentences().size() && !quoted; s++) {
            Sentence next = reading.sentences().get(s);
            if (Quotes.breaks(
                    reading.text(),
                    reading.token(end - 1).span().end(),
                    next.span().start())) {
                break;
            }
            end = next.end();
        }
        BitSet source = Phrases.range(sentence.first(), colon);
        BitSet cue = Phrases.range(colon, colon + 1);
        return new Draft(
                COLON, colon, colon - 1, -1, -1, source, cue, Phrases.range(colon + 1, end), 0.7, "a name and a colon");
    }
}
