package org.bellwether.code.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;
import org.bellwether.model.Quad;
import org.bellwether.model.Token;

/**
 * PLOVER's rule that one type beats a type with an auxiliary: future cooperation is AGREE, a threatened attack THREATEN, an announced
 * withdrawal CONCEDE, a refused meeting REJECT.
 */
final class Turning {

    private static final Set<EventType> COOPERATIVE =
            Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

    private final Syntax syntax;
    private final Cast cast;
    private final Set<String> report;

    Turning(WordClasses classes, Syntax syntax, Cast cast) {
        this.syntax = syntax;
        this.cast = cast;
        this.report = classes.list("report");
    }

    Draft turn(Draft draft, String by) {
        EventType type = draft.type();
        return switch (draft.status()) {
            case PLANNED -> planned(draft, type, by);
            case NEGATED -> negated(draft, type);
            case ASSERTED, HYPOTHETICAL, HISTORICAL -> draft;
        };
    }

    private Draft planned(Draft draft, EventType type, String by) {
        String because = "future (" + by + ")";
        if (COOPERATIVE.contains(type)) {
            List<Participant> sources = draft.sources();
            return draft.as(EventType.AGREE, Optional.empty(), EventStatus.ASSERTED, because + " " + type + " is AGREE")
                    .with(sources, draft.recipients());
        }
        if (type == EventType.RETREAT || type == EventType.CONCEDE) {
            return draft.as(
                    EventType.CONCEDE, Optional.empty(), EventStatus.ASSERTED, because + " " + type + " is CONCEDE");
        }
        if (type.quad() == Quad.MATERIAL_CONFLICT && type != EventType.PROTEST && saidByItself(draft)) {
            return draft.as(
                    EventType.THREATEN,
                    threat(draft),
                    EventStatus.ASSERTED,
                    because + " " + type + " announced by its actor is THREATEN");
        }
        return draft;
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

    /** Whether the event's own source says that it will do it. */
    private boolean saidByItself(Draft draft) {
        int verb =
                draft.match().verb() >= 0 ? draft.match().verb() : draft.match().key();
        Token token = syntax.token(verb);
        boolean said = token.head() >= 0
                && (token.relation().equals("ccomp") || token.relation().equals("parataxis"))
                && report.contains(syntax.lower(token.head()));
        if (!said) {
            return false;
        }
        List<Participant> speakers = cast.at(syntax.actor(token.head()));
        return speakers.stream()
                .anyMatch(s -> draft.sources().stream()
                        .anyMatch(o -> s.actor().id().equals(o.actor().id())
                                || s.actor().country().isPresent()
                                        && s.actor().country().equals(o.actor().country())));
    }

    /** "will not meet": a refusal where the future is denied; a past that did not happen stays negated. */
    private Draft negated(Draft draft, EventType type) {
        int verb =
                draft.match().verb() >= 0 ? draft.match().verb() : draft.match().key();
        int aux = syntax.child(verb, "aux");
        boolean future = aux >= 0
                && (syntax.lower(aux).equals("will")
                        || syntax.lower(aux).equals("would")
                        || syntax.lower(aux).equals("wo"));
        boolean refusable = COOPERATIVE.contains(type)
                || type == EventType.RETREAT
                || type == EventType.CONCEDE
                || type == EventType.AGREE;
        if (!future || !refusable || syntax.passive(verb)) {
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
        return draft.as(EventType.REJECT, mode, EventStatus.ASSERTED, "refused " + type + " is REJECT");
    }
}
