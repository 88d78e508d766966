package org.bellwether.code.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bellwether.code.actor.ActorCoder;
import org.bellwether.model.Actor;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;

/**
 * Which single event type relates two given names in a text. Always answers: by a coded event between them, else by the words of the
 * lexicon near them, else by the commonest type with next to no confidence.
 */
public final class DyadCoder {

    /** The type and how sure it is, 0..1. */
    public record Verdict(EventType type, double confidence) {}

    private static final double BY_WORDS = 0.35;
    private static final double BY_NOTHING = 0.05;

    private final ActorCoder actors;
    private final Lexicon lexicon;

    public DyadCoder(ActorCoder actors, FrameEventCoder events) {
        this.actors = actors;
        this.lexicon = events.lexicon();
    }

    public Verdict code(CodedArticle article, String source, String recipient) {
        Actor from = actors.resolve(source, DocumentTime.UNKNOWN);
        Actor to = actors.resolve(recipient, DocumentTime.UNKNOWN);
        Event best = null;
        double bestScore = 0;
        for (Event event : article.events()) {
            double score = fit(event.sources(), from, source) * 2
                    + fit(event.recipients(), to, recipient) * 2
                    + fit(event.sources(), to, recipient)
                    + fit(event.recipients(), from, source) * 0.5;
            score *= event.confidence() * (event.status() == EventStatus.NEGATED ? 0.5 : 1);
            if (score > bestScore) {
                best = event;
                bestScore = score;
            }
        }
        if (best != null && bestScore > 0.5) {
            return new Verdict(best.type(), Math.round(Math.min(1, bestScore / 4) * best.confidence() * 100) / 100.0);
        }
        return byWords(article.reading(), source, recipient)
                .or(() -> article.events().stream().findFirst().map(e -> new Verdict(e.type(), BY_WORDS / 2)))
                .orElse(new Verdict(EventType.CONSULT, BY_NOTHING));
    }

    /** How well one of the participants is the one asked for: by name, by id, by country. */
    private static double fit(List<Participant> list, Actor wanted, String name) {
        double best = 0;
        for (Participant each : list) {
            boolean named = contains(each.text(), name) || contains(name, each.text());
            boolean same = !wanted.id().isEmpty() && each.actor().id().equals(wanted.id());
            boolean country = wanted.country().isPresent()
                    && wanted.country().equals(each.actor().country());
            best = Math.max(best, named || same ? 1 : country ? 0.7 : 0);
        }
        return best;
    }

    private static boolean contains(String text, String part) {
        return !part.isBlank() && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** Votes of the lexicon's words in the sentences that hold a name, those between the two names counting most. */
    private Optional<Verdict> byWords(Reading reading, String source, String recipient) {
        Map<EventType, Double> votes = new EnumMap<>(EventType.class);
        for (Sentence sentence : reading.sentences()) {
            String text = sentence.span().of(reading.text());
            int a = text.indexOf(source);
            int b = text.indexOf(recipient);
            double weight = a >= 0 && b >= 0 ? 1 : a >= 0 || b >= 0 ? 0.4 : 0.1;
            int from = sentence.span().start() + Math.min(Math.max(a, 0), Math.max(b, 0));
            int until = sentence.span().start() + Math.max(a, b);
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Token token = reading.token(i);
                boolean between = a >= 0
                        && b >= 0
                        && token.span().start() > from
                        && token.span().start() < until;
                vote(token, weight * (between ? 2 : 1), votes);
            }
        }
        double all = votes.values().stream().mapToDouble(Double::doubleValue).sum();
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> new Verdict(e.getKey(), Math.round(BY_WORDS * e.getValue() / all * 100) / 100.0));
    }

    private void vote(Token token, double weight, Map<EventType, Double> votes) {
        String form = token.text().toLowerCase(Locale.ROOT);
        List<Sense> senses = token.isVerb() ? lexicon.verbs(form) : token.isNominal() ? lexicon.nouns(form) : List.of();
        for (Sense sense : senses) {
            double own = sense.reliability()
                    / (senses.size()
                            * sense.words().size()
                            * (1.0 + sense.frame().weight() / 4.0));
            votes.merge(sense.type(), weight * own, Double::sum);
        }
    }
}
