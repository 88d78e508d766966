package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bellwether.model.Entity;
import org.bellwether.model.EntityType;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;
import org.bellwether.model.Place;
import org.bellwether.model.Token;

/** Drops what is no event of its own, and what has nobody in it that politics knows. */
final class Sifting {

    private static final Set<String> POLITICAL = Set.of(
            "GOV", "LEG", "JUD", "COP", "MIL", "SPY", "REB", "OPP", "PTY", "PRM", "UAF", "JRN", "REL", "REF", "ELI");
    private static final Set<String> BODIES = Set.of("EU", "UN", "IGO", "NGO");
    private static final Set<EventType> SPEECH =
            Set.of(EventType.AGREE, EventType.REQUEST, EventType.THREATEN, EventType.REJECT, EventType.ACCUSE);
    private static final Set<String> WITHOUT_VICTIM =
            Set.of("arrest", "curfew", "martial-law", "restrict", "censor", "seize", "discontinue");

    private final Syntax syntax;

    Sifting(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Drafts that are not merely the content of another one. */
    List<Draft> independent(List<Draft> drafts) {
        if (drafts.size() < 2) {
            return drafts;
        }
        Map<Integer, Draft> byToken = new HashMap<>();
        for (Draft draft : drafts) {
            draft.match().words().forEach(word -> byToken.putIfAbsent(word, draft));
        }
        List<Draft> kept = new ArrayList<>();
        Set<Draft> outweighed = new HashSet<>();
        for (Draft draft : drafts) {
            if (!contained(draft, byToken, outweighed)) {
                kept.add(draft);
            }
        }
        kept.removeAll(outweighed);
        return kept;
    }

    private boolean contained(Draft draft, Map<Integer, Draft> byToken, Set<Draft> outweighed) {
        int at = draft.match().governor();
        boolean nominal = draft.match().sense().noun();
        if (nominal
                && draft.match().verb() >= 0
                && byToken.get(at) != null
                && byToken.get(at) != draft
                && byToken.get(at).type() == draft.type()
                && !draft.match().light()) {
            return true;
        }
        at = nominal && !draft.match().light() ? draft.match().key() : at;
        for (Token token = syntax.token(at); token.head() >= 0; token = syntax.token(token.head())) {
            Draft aim = byToken.get(token.head());
            if (aim != null && aim != draft && serves(token, draft, aim)) {
                return true;
            }
            if (!passesOn(token)) {
                return false;
            }
            Draft over = byToken.get(token.head());
            if (over != null && over != draft && !weighs(over)) {
                outweighed.add(over);
            } else if (over != null && over != draft) {
                boolean talk = SPEECH.contains(over.match().sense().type()) || SPEECH.contains(over.type());
                if (talk || nominal || over.status() != EventStatus.ASSERTED) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the language model only suspects gives way to what it would take as its content. */
    private boolean weighs(Draft over) {
        return !over.match().sense().sensed()
                || syntax.token(over.match().key())
                        .trigger()
                        .filter(t -> t.of(over.type()) > 0.5)
                        .isPresent();
    }

    /** What an event is for is no event beside it: "telephoned to discuss", "rallied, demanding ...". */
    private boolean serves(Token token, Draft draft, Draft over) {
        if (!token.relation().equals("advcl") && !token.relation().equals("acl")) {
            return false;
        }
        boolean participle = token.pos().equals("VBG") && syntax.child(token.index(), "mark") < 0;
        return syntax.hasTo(token.index())
                || participle && over.type() == EventType.PROTEST && SPEECH.contains(draft.type());
    }

    /** Whether a relation makes what is below part of what is above. */
    private boolean passesOn(Token token) {
        return switch (token.relation()) {
            case "xcomp", "ccomp", "obj", "obl", "nmod", "iobj", "compound", "amod", "nsubj", "csubj" ->
                !token.deprel().equals("obl:agent");
            case "advcl", "acl" ->
                syntax.hasTo(token.index())
                        || marked(token.index())
                        || token.deprel().equals("acl");
            default -> false;
        };
    }

    private boolean marked(int verb) {
        return syntax.hasCase(verb, "of")
                || syntax.hasCase(verb, "for")
                || syntax.hasCase(verb, "from")
                || syntax.hasCase(verb, "against");
    }

    /** Whether an event has the participants its type needs, of whom politics knows one. */
    boolean peopled(Draft draft) {
        boolean victim = !draft.recipients().isEmpty();
        boolean enough = switch (draft.type()) {
            case COERCE ->
                victim
                        || !draft.sources().isEmpty()
                                && draft.mode().map(WITHOUT_VICTIM::contains).orElse(false);
            case SANCTION -> victim;
            case ASSAULT ->
                victim
                        || draft.sources().size() > 1
                        || draft.place().flatMap(Place::country).isPresent()
                                && !draft.sources().isEmpty();
            case COOPERATE -> (victim || draft.sources().size() > 1) && !oneCountry(draft);
            case AID -> victim || draft.sources().size() > 1;
            case CONSULT ->
                (victim
                                || draft.sources().size() > 1
                                || !draft.sources().isEmpty()
                                        && draft.match().words().size() > 1)
                        && !withMedia(draft);
            case RETREAT, CONCEDE -> victim || !draft.sources().isEmpty();
            case AGREE, SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN, MOBILIZE ->
                !draft.sources().isEmpty();
            case PROTEST -> !draft.sources().isEmpty() || victim;
        };
        return enough
                && (anyKnown(draft.sources())
                        || anyKnown(draft.recipients())
                        || draft.type() == EventType.PROTEST
                        || isArrest(draft));
    }

    /** Only the state arrests, whether it is named or not. */
    private static boolean isArrest(Draft draft) {
        return draft.mode().filter("arrest"::equals).isPresent();
    }

    /** An interview is no consultation. */
    private static boolean withMedia(Draft draft) {
        return Stream.concat(draft.sources().stream(), draft.recipients().stream())
                .anyMatch(p -> p.actor().sectors().stream()
                        .findFirst()
                        .filter("JRN"::equals)
                        .isPresent());
    }

    private static boolean oneCountry(Draft draft) {
        List<Participant> all = Stream.concat(draft.sources().stream(), draft.recipients().stream())
                .toList();
        return all.stream().allMatch(p -> p.actor().country().isPresent())
                && all.stream().map(p -> p.actor().country()).distinct().count() == 1;
    }

    private boolean anyKnown(List<Participant> list) {
        for (Participant each : list) {
            if (each.actor().country().isPresent() || isPlaceName(each)) {
                return true;
            }
            for (String sector : each.actor().sectors()) {
                if (POLITICAL.contains(sector)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A place that acts or is acted on is a government or a people, even if no table holds it. */
    private boolean isPlaceName(Participant participant) {
        for (Entity entity : syntax.reading().entities()) {
            if (entity.span().start() > participant.span().end()) {
                return false;
            }
            if (entity.type() == EntityType.LOC && participant.span().contains(entity.span())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence of sport, arts, markets ... still tells a political event: an institution acts. */
    boolean institutional(Draft draft) {
        for (Participant each : draft.sources()) {
            boolean body = each.actor().country().map(BODIES::contains).orElse(false);
            for (String sector : each.actor().sectors()) {
                if (POLITICAL.contains(sector)) {
                    return true;
                }
            }
            if (body) {
                return true;
            }
        }
        return false;
    }
}
