package org.bellwether.code.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.model.Mark;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Token;

/** Readings without the language model: words by a pattern, past tense by its ending, no tree. */
final class PlainReading {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private PlainReading() {}

    static Reading of(String text) {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String form = word.group();
            String pos = form.endsWith("ed") ? "VBD" : form.length() > 3 && form.endsWith("s") ? "NNS" : "";
            tokens.add(new Token(
                    tokens.size(),
                    sentences.size(),
                    new Span(word.start(), word.end()),
                    word.group(),
                    word.group(),
                    pos,
                    "X",
                    -1,
                    "root",
                    0,
                    Mark.NONE,
                    Optional.empty()));
            if (word.group().equals(".")) {
                sentences.add(sentence(sentences.size(), tokens, first));
                first = tokens.size();
            }
        }
        if (first < tokens.size()) {
            sentences.add(sentence(sentences.size(), tokens, first));
        }
        return new Reading(text, "en", sentences, tokens, List.of());
    }

    private static Sentence sentence(int index, List<Token> tokens, int first) {
        Span span = tokens.get(first).span().cover(tokens.getLast().span());
        return new Sentence(index, span, first, tokens.size());
    }
}
