package org.bellwether.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Entity;
import org.bellwether.model.EntityType;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Token;

/** Puts the encoder's analyses together into one {@link Reading}. Chunks must be added in text order. */
final class ReadingBuilder {

    private final String text;
    private final String language;
    private final Lemmas lemmas;
    private final List<List<Span>> spans;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private int rootOf = -1;

    ReadingBuilder(String text, String language, Lemmas lemmas, List<Span> sentences, List<List<Span>> spans) {
        this.text = text;
        this.language = language;
        this.lemmas = lemmas;
        this.spans = spans;
        int first = 0;
        for (int s = 0; s < sentences.size(); s++) {
            int end = first + spans.get(s).size();
            this.sentences.add(new Sentence(s, sentences.get(s), first, end));
            first = end;
        }
    }

    /** A second chunk of a sentence hangs from the first one's root as {@code parataxis}. */
    void add(int sentence, int first, List<String> words, Encoder.Analysis analysis) {
        int base = tokens.size();
        for (int i = 0; i < words.size(); i++) {
            int head = analysis.heads()[i];
            boolean root = head < 0;
            boolean continued = root && first > 0;
            String deprel = continued ? "parataxis" : analysis.relations()[i];
            Span span = spans.get(sentence).get(first + i);
            String word = span.of(text);
            String upos = analysis.universalTags()[i];
            String lemma = lemmas.of(words.get(i), upos);
            int at = continued ? rootOf : root ? -1 : base + head;
            tokens.add(new Token(
                    base + i,
                    sentence,
                    span,
                    word,
                    lemma,
                    analysis.tags()[i],
                    upos,
                    at,
                    deprel,
                    analysis.factuality()[i],
                    analysis.marks()[i],
                    Optional.ofNullable(analysis.triggers()[i]).map(t -> t.later(base))));
            if (root && first == 0) {
                rootOf = base + i;
            }
        }
        addEntities(base, analysis.entities());
    }

    private void addEntities(int base, String[] tags) {
        int start = -1;
        for (int i = 0; i <= tags.length; i++) {
            String tag = i < tags.length ? tags[i] : "O";
            if (start >= 0 && tag.startsWith("I-") && sameType(tag, tags[start])) {
                continue;
            }
            if (start >= 0) {
                Span span = tokens.get(base + start)
                        .span()
                        .cover(tokens.get(base + i - 1).span());
                entities.add(new Entity(span, base + start, base + i, EntityType.valueOf(tags[start].substring(2))));
            }
            start = tag.equals("O") ? -1 : i;
        }
    }

    private static boolean sameType(String tag, String other) {
        return tag.length() == other.length() && tag.regionMatches(2, other, 2, tag.length() - 2);
    }

    Reading build() {
        return new Reading(text, language, sentences, tokens, entities);
    }
}
