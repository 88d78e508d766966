package org.bellwether.code.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import org.bellwether.model.Span;
import org.bellwether.model.Token;
import org.bellwether.model.Trigger;

/**
 * Which single event type relates two given names in a text. Always answers: coded events vote by how well the two names fill their
 * roles, the language model's triggers and, more softly, the lexicon's words by how near they stand to the names.
 */
public final class DyadCoder {

    /** The type and how sure it is, 0..1. */
    public record Verdict(EventType type, double confidence) {}

    private static final int TYPES = EventType.values().length;
    private static final double EVENT = 1.5;
    private static final double TRIGGER = 1.0;
    private static final double WORD = 0.1;

    /** What a trigger counts that the model does not see between the two, of one that it does. */
    private static final double APART = 0.3;

    private static final double BY_NOTHING = 0.05;

    private final ActorCoder actors;
    private final Lexicon lexicon;

    public DyadCoder(ActorCoder actors, FrameEventCoder events) {
        this.actors = actors;
        this.lexicon = events.lexicon();
    }

    public Verdict code(CodedArticle article, String source, String recipient) {
        double[] votes = new double[TYPES];
        events(article, source, recipient, votes);
        words(article.reading(), source, recipient, votes);
        double all = Arrays.stream(votes).sum();
        int best = 0;
        for (int i = 1; i < TYPES; i++) {
            best = votes[i] > votes[best] ? i : best;
        }
        return all <= 0
                ? new Verdict(EventType.CONSULT, BY_NOTHING)
                : new Verdict(EventType.values()[best], Math.round(100 * votes[best] / (all + BY_NOTHING)) / 100.0);
    }

    private void events(CodedArticle article, String source, String recipient, double[] votes) {
        Actor from = actors.resolve(source, DocumentTime.UNKNOWN);
        Actor to = actors.resolve(recipient, DocumentTime.UNKNOWN);
        for (Event event : article.events()) {
            double straight = fit(event.sources(), from, source) + fit(event.recipients(), to, recipient);
            double crossed = fit(event.recipients(), from, source) + fit(event.sources(), to, recipient);
            double sides = fit(event.sources(), from, source) + fit(event.sources(), to, recipient);
            double roles = Math.max(straight, Math.max(sides, crossed * 0.5)) / 2;
            double told = event.status() == EventStatus.ASSERTED ? 1 : 0.5;
            votes[event.type().ordinal()] += EVENT * event.confidence() * told * (0.2 + roles);
        }
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

    /** Votes of single words in the sentences that hold a name, those that the model sees between the two counting most. */
    private void words(Reading reading, String source, String recipient, double[] votes) {
        for (Sentence sentence : reading.sentences()) {
            List<Token> from = named(reading, sentence, source);
            List<Token> to = named(reading, sentence, recipient);
            double weight = !from.isEmpty() && !to.isEmpty() ? 1 : !from.isEmpty() || !to.isEmpty() ? 0.4 : 0.1;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                vote(reading.token(i), weight, from, to, votes);
            }
        }
    }

    private static List<Token> named(Reading reading, Sentence sentence, String name) {
        int start = sentence.span().of(reading.text()).indexOf(name);
        if (start < 0) {
            return List.of();
        }
        int from = sentence.span().start() + start;
        Span span = new Span(from, from + name.length());
        return reading.tokens().subList(sentence.first(), sentence.end()).stream()
                .filter(token -> span.overlaps(token.span()))
                .toList();
    }

    private void vote(Token token, double weight, List<Token> from, List<Token> to, double[] votes) {
        token.trigger().ifPresent(trigger -> {
            double joined = APART + (1 - APART) * joined(trigger, from, to);
            for (EventType type : EventType.values()) {
                votes[type.ordinal()] += TRIGGER * weight * joined * trigger.of(type);
            }
        });
        String form = token.text().toLowerCase(Locale.ROOT);
        List<Sense> senses = token.isVerb() ? lexicon.verbs(form) : token.isNominal() ? lexicon.nouns(form) : List.of();
        for (Sense sense : senses) {
            double own = sense.reliability()
                    / (senses.size()
                            * sense.words().size()
                            * (1.0 + sense.frame().weight() / 4.0));
            votes[sense.type().ordinal()] += WORD * weight * own;
        }
    }

    /** How likely the trigger's event is one that the two share: from the one to the other, by both, or the other way round. */
    private static double joined(Trigger trigger, List<Token> from, List<Token> to) {
        double does = 0;
        double suffers = 0;
        for (Token token : from) {
            does = Math.max(does, trigger.source(token.index()));
            suffers = Math.max(suffers, trigger.recipient(token.index()));
        }
        double also = 0;
        double takes = 0;
        for (Token token : to) {
            also = Math.max(also, trigger.source(token.index()));
            takes = Math.max(takes, trigger.recipient(token.index()));
        }
        return Math.max(does * Math.max(takes, also), suffers * also / 2);
    }
}
