package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.bellwether.model.EventStatus;
import org.bellwether.model.Participant;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;
import org.bellwether.model.Trigger;

/**
 * The language model's second opinion on who takes part: whom it doubts is left out, whom it is sure of is added. Where it sees no event in
 * the trigger's words it has no opinion.
 */
final class Seconding {

    /** Below that somebody whom the frame gives takes no part. */
    private static final double DOUBTED = 0.01;

    /** From that on somebody takes part whom the frame does not give. */
    private static final double SURE = 0.8;

    /** A type less likely than HARDLY gives way to one at least as likely as RATHER; so does a status that is less likely than UNTOLD. */
    private static final double HARDLY = 0.01;

    private static final double RATHER = 0.5;
    private static final double UNTOLD = 0.02;

    private final Syntax syntax;
    private final Cast cast;

    Seconding(Syntax syntax, Cast cast) {
        this.syntax = syntax;
        this.cast = cast;
    }

    /** The word of a match in which the model sees most of an event. */
    Optional<Trigger> trigger(Matcher.Match match) {
        Trigger best = null;
        for (int word : match.words()) {
            Trigger here = syntax.token(word).trigger().orElse(null);
            if (here != null && (best == null || here.probability() > best.probability())) {
                best = here;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the model sees an event in the words, but hardly one of the draft's type. */
    boolean doubts(Draft draft) {
        Trigger trigger = trigger(draft.match()).orElse(null);
        return trigger != null
                && trigger.type() != draft.type()
                && trigger.probability() >= RATHER
                && trigger.of(draft.type()) < HARDLY;
    }

    /** Sources and recipients, in this order, for those that the frame gives. */
    List<List<Participant>> of(Matcher.Match match, List<List<Participant>> byFrame) {
        Optional<Trigger> seen = trigger(match);
        if (seen.isEmpty()) {
            return byFrame;
        }
        Trigger trigger = seen.get();
        Sentence sentence = syntax.reading().sentenceOf(syntax.token(match.key()));
        List<Participant> sources = kept(byFrame.get(0), trigger::source, sentence);
        List<Participant> recipients = kept(byFrame.get(1), trigger::recipient, sentence);
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (trigger.source(i) >= SURE) {
                add(i, sources, recipients);
            } else if (trigger.recipient(i) >= SURE) {
                add(i, match.sense().frame().is("recip") ? sources : recipients, sources);
            }
        }
        return List.of(sources, recipients);
    }

    /**
     * The draft as the model reads how it is told, where it finds the words' reading next to impossible. It never takes back a denial or a
     * condition that stands there; but what it senses itself may have its future in its type, as a promise has.
     */
    Draft told(Draft draft) {
        boolean sensed = draft.match().sense().sensed();
        boolean open = draft.status() == EventStatus.ASSERTED || sensed && draft.status() == EventStatus.PLANNED;
        Trigger trigger = open ? trigger(draft.match()).orElse(null) : null;
        if (trigger == null || trigger.of(draft.status()) >= (sensed ? RATHER : UNTOLD)) {
            return draft;
        }
        EventStatus best = draft.status();
        for (EventStatus status : EventStatus.values()) {
            best = trigger.of(status) > trigger.of(best) ? status : best;
        }
        return best == draft.status()
                ? draft
                : draft.as(draft.type(), draft.mode(), best, best + " as the language model reads it");
    }

    private List<Participant> kept(List<Participant> given, IntToDoubleFunction role, Sentence sentence) {
        List<Participant> kept = new ArrayList<>(given.size() + 1);
        for (Participant each : given) {
            boolean elsewhere = !sentence.span().overlaps(each.span());
            if (elsewhere || likelihood(each, role, sentence) >= DOUBTED) {
                kept.add(each);
            }
        }
        return kept;
    }

    /** Of the likeliest word of the phrase, or of those it belongs to: in "the ministers of Japan and China" China takes part as they do. */
    private double likelihood(Participant participant, IntToDoubleFunction role, Sentence sentence) {
        double most = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (participant.span().overlaps(syntax.token(i).span())) {
                for (int at = i; at >= 0; at = belongsTo(syntax.token(at))) {
                    most = Math.max(most, role.applyAsDouble(at));
                }
            }
        }
        return most;
    }

    private static int belongsTo(Token token) {
        return switch (token.relation()) {
            case "nmod", "conj", "amod", "compound", "flat", "appos" -> token.head();
            default -> -1;
        };
    }

    private void add(int head, List<Participant> side, List<Participant> other) {
        Token token = syntax.token(head);
        if (!names(side, token) && !names(other, token)) {
            for (Participant each : cast.alone(head)) {
                if (!Cast.isAmong(each, side) && !Cast.isAmong(each, other)) {
                    side.add(each);
                }
            }
        }
    }

    /** Whether somebody of the side is the token's, or what it renames: "the secretary of state, John Kerry". */
    private boolean names(List<Participant> side, Token token) {
        for (Participant each : side) {
            boolean renamed = switch (token.relation()) {
                case "appos", "flat", "compound" ->
                    each.span().overlaps(syntax.token(token.head()).span());
                default -> false;
            };
            if (renamed || each.span().overlaps(token.span())) {
                return true;
            }
        }
        return false;
    }
}
