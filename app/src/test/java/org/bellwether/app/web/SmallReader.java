package org.bellwether.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Entity;
import org.bellwether.model.EntityType;
import org.bellwether.model.Mark;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Token;
import org.bellwether.read.Reader;

/** Takes every text for one sentence: a person, a verb of speech, and the rest below it. */
final class SmallReader implements Reader {

    @Override
    public Reading read(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            int i = tokens.size();
            tokens.add(new Token(
                    i,
                    0,
                    new Span(at, at + word.length()),
                    word,
                    word,
                    i == 1 ? "VBD" : "NN",
                    i == 1 ? "VERB" : "NOUN",
                    i == 1 ? -1 : Math.min(1, text.split(" ").length - 1),
                    i == 1 ? "root" : i == 0 ? "nsubj" : "obj",
                    2.5,
                    i == 0 ? Mark.SOURCE : i == 1 ? Mark.CUE : Mark.CONTENT,
                    Optional.empty()));
            at += word.length() + 1;
        }
        Entity person = new Entity(tokens.getFirst().span(), 0, 1, EntityType.PER);
        Sentence sentence = new Sentence(0, new Span(0, text.length()), 0, tokens.size());
        return new Reading(text, "en", List.of(sentence), tokens, List.of(person));
    }

    @Override
    public Reading readTokens(List<List<String>> sentences) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
