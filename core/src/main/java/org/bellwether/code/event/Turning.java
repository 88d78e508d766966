package org.bellwether.code.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;
import org.bellwether.model.Quad;

/**
 * PLOVER's rule that one type beats a type with an auxiliary: future cooperation is AGREE and so is an announced withdrawal (CAMEO's 035,
 * "express intent to yield"), a threatened attack is THREATEN, a refused meeting REJECT.
 */
final class Turning {

    private static final Set<EventType> COOPERATIVE =
            Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);
    private static final Set<String> POWER = Set.of("GOV", "MIL", "COP", "REB", "UAF", "PRM", "SPY", "LEG");
    private static final Set<EventType> YIELDING = Set.of(EventType.RETREAT, EventType.CONCEDE);

    private final Syntax syntax;
    private final Cast cast;
    private final Set<String> report;
    private final Set<String> refusal;

    Turning(WordClasses classes, Syntax syntax, Cast cast) {
        this.syntax = syntax;
        this.cast = cast;
        this.report = classes.list("report");
        this.refusal = classes.list("refusal");
    }

    Draft turn(Draft draft, String by) {
        EventType type = draft.type();
        return switch (draft.status()) {
            case PLANNED -> planned(draft, type, by);
            case NEGATED -> negated(draft, type, by);
            case HYPOTHETICAL -> possible(draft, by);
            case ASSERTED, HISTORICAL -> draft;
        };
    }

    /** Whoever "will meet" has said so; of whom is "about to meet" nobody says that he agreed to. */
    private Draft planned(Draft draft, EventType type, String by) {
        if (by.equals("about")) {
            return draft;
        }
        String because = "future (" + by + ")";
        if (COOPERATIVE.contains(type) || YIELDING.contains(type)) {
            return draft.as(
                    EventType.AGREE, Optional.empty(), EventStatus.ASSERTED, because + " " + type + " is AGREE");
        }
        return announced(draft, because);
    }

    /** "hinted that it might tear up the agreement": a threat, if its own actor says so. */
    private Draft possible(Draft draft, String by) {
        boolean open = by.equals("may") || by.equals("might") || by.equals("could") || by.equals("would");
        return open ? announced(draft, "possible (" + by + ")") : draft;
    }

    private Draft announced(Draft draft, String because) {
        EventType type = draft.type();
        if (type.quad() != Quad.MATERIAL_CONFLICT || type == EventType.PROTEST) {
            return draft;
        }
        List<Participant> speakers = speakers(draft);
        boolean unsaid = draft.sources().isEmpty() && speakers.stream().anyMatch(Turning::inPower);
        if (!unsaid && !saidByItself(draft, speakers)) {
            return draft;
        }
        return draft.as(
                        EventType.THREATEN,
                        threat(draft),
                        EventStatus.ASSERTED,
                        because + " " + type + " announced by its actor is THREATEN")
                .with(unsaid ? speakers : draft.sources(), draft.recipients());
    }

    private static boolean inPower(Participant speaker) {
        return speaker.actor().sectors().stream().anyMatch(POWER::contains)
                || speaker.actor().sectors().isEmpty()
                        && speaker.actor().country().isPresent();
    }

    private static Optional<String> threat(Draft draft) {
        return switch (draft.type()) {
            case ASSAULT -> Optional.of("violence");
            case COERCE -> draft.mode().filter(m -> m.equals("arrest")).or(() -> Optional.of("restrict"));
            case SANCTION -> draft.mode().filter(m -> m.equals("expel")).or(() -> Optional.of("relations"));
            case AGREE,
                    CONSULT,
                    SUPPORT,
                    CONCEDE,
                    COOPERATE,
                    AID,
                    RETREAT,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    MOBILIZE -> Optional.empty();
        };
    }

    /** Who says it, where the event stands in what somebody says: "X said that ...", "..., X said". */
    private List<Participant> speakers(Draft draft) {
        int verb = draft.match().governor();
        int teller = syntax.teller(verb);
        if (teller >= 0 && report.contains(syntax.lower(teller))) {
            return cast.at(syntax.actor(teller));
        }
        int below = syntax.child(verb, "parataxis");
        return below >= 0 && report.contains(syntax.lower(below)) ? cast.at(syntax.actor(below)) : List.of();
    }

    /** Whether the event's own source says that it will do it. */
    private static boolean saidByItself(Draft draft, List<Participant> speakers) {
        return speakers.stream()
                .anyMatch(s -> draft.sources().stream()
                        .anyMatch(o -> s.actor().id().equals(o.actor().id())
                                || s.actor().country().isPresent()
                                        && s.actor().country().equals(o.actor().country())));
    }

    /** "will not meet", "declined to meet": a refusal; a past that did not happen stays negated. */
    private Draft negated(Draft draft, EventType type, String by) {
        int verb = draft.match().governor();
        int aux = syntax.child(verb, "aux");
        boolean future = aux >= 0
                && (syntax.lower(aux).equals("will")
                        || syntax.lower(aux).equals("would")
                        || syntax.lower(aux).equals("wo"));
        boolean refused = future && !syntax.passive(verb) || refusal.contains(by);
        boolean refusable = COOPERATIVE.contains(type) || YIELDING.contains(type) || type == EventType.AGREE;
        if (!refused || !refusable) {
            return draft;
        }
        Optional<String> mode = switch (type) {
            case CONSULT -> Optional.of("meet");
            case AID -> Optional.of("assist");
            case RETREAT, CONCEDE -> Optional.of("yield");
            case AGREE,
                    SUPPORT,
                    COOPERATE,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> Optional.empty();
        };
        Draft refusal = draft.as(EventType.REJECT, mode, EventStatus.ASSERTED, "refused " + type + " is REJECT");
        return refusal.recipients().isEmpty() ? parted(refusal, verb) : refusal;
    }

    /** Of the sides of talks that one of them refused, the refuser is the source. */
    private Draft parted(Draft draft, int verb) {
        List<Participant> refusers = cast.at(syntax.actor(verb));
        List<Participant> others =
                draft.sources().stream().filter(p -> !Cast.isAmong(p, refusers)).toList();
        return refusers.isEmpty() ? draft : draft.with(refusers, others);
    }
}
