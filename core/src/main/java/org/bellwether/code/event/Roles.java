package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;

/** Fills an event's sources and recipients from the frame of its sense. */
final class Roles {

    private static final Set<EventType> SPEECH =
            Set.of(EventType.AGREE, EventType.REQUEST, EventType.THREATEN, EventType.REJECT, EventType.CONCEDE);

    private static final Set<EventType> MOVERS = Set.of(EventType.MOBILIZE, EventType.RETREAT);

    private final Syntax syntax;
    private final Cast cast;
    private final Matcher matcher;

    Roles(Syntax syntax, Cast cast, Matcher matcher) {
        this.syntax = syntax;
        this.cast = cast;
        this.matcher = matcher;
    }

    /** Sources and recipients, in this order. */
    List<List<Participant>> of(Matcher.Match match) {
        List<Participant> sources = sources(match);
        List<Participant> recipients = recipients(match);
        if (match.sense().frame().is("swap")) {
            List<Participant> kept = sources;
            sources = recipients;
            recipients = kept;
        }
        if (sources.isEmpty() && MOVERS.contains(match.sense().type())) {
            sources = moved(match);
        }
        if (match.sense().frame().is("recip")) {
            sources = distinct(sources, recipients);
            recipients = List.of();
        }
        recipients = without(recipients, sources);
        return List.of(sources, recipients);
    }

    /** Troops that were deployed or withdrawn act for their flag where nobody else is said to. */
    private List<Participant> moved(Matcher.Match match) {
        int at = match.sense().noun() ? syntax.prepositional(match.key(), "of") : syntax.object(match.key());
        return match.sense().mode().filter("release"::equals).isPresent() ? List.of() : cast.at(at);
    }

    private static List<Participant> distinct(List<Participant> first, List<Participant> second) {
        List<Participant> all = new ArrayList<>(first);
        for (Participant each : second) {
            if (all.stream()
                    .noneMatch(p -> p.span().equals(each.span())
                            || p.actor().id().equals(each.actor().id()))) {
                all.add(each);
            }
        }
        return all;
    }

    private static List<Participant> without(List<Participant> list, List<Participant> other) {
        List<Participant> left = new ArrayList<>(list);
        left.removeIf(p -> other.stream().anyMatch(o -> o.span().equals(p.span())));
        return left;
    }

    private List<Participant> sources(Matcher.Match match) {
        Frame frame = match.sense().frame();
        if (!match.sense().noun()) {
            return cast.at(syntax.actor(match.key()));
        }
        List<Participant> found = new ArrayList<>(2);
        for (String role : frame.sources()) {
            List<Participant> here = switch (role) {
                case "poss" -> cast.before(match.key(), true);
                case "amod" -> cast.before(match.key(), false);
                case "none" -> List.<Participant>of();
                default -> cast.at(below(match.key(), role));
            };
            if (!here.isEmpty() && (found.isEmpty() || frame.is("recip"))) {
                found = distinct(found, here);
            }
        }
        if (match.light() && (found.isEmpty() || frame.is("recip"))) {
            found = distinct(cast.at(syntax.actor(match.verb())), found);
        } else if (found.isEmpty()) {
            found.addAll(cast.before(match.key(), false));
        }
        return found;
    }

    /** A phrase of the noun, also where the parse hung it one noun deeper ("the arrest of X by Y"). */
    private int below(int noun, String role) {
        int at = syntax.prepositional(noun, role);
        int of = at < 0 && role.equals("by") ? syntax.prepositional(noun, "of") : -1;
        return of >= 0 ? syntax.prepositional(of, role) : at;
    }

    private List<Participant> recipients(Matcher.Match match) {
        Frame frame = match.sense().frame();
        for (String role : frame.recipients()) {
            int at = matcher.role(match, role);
            List<Participant> found = at < 0 ? List.of() : cast.at(at);
            if (found.isEmpty() && role.equals("of")) {
                found = owner(match);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return SPEECH.contains(match.sense().type()) ? inComplement(match.key()) : List.of();
    }

    /** Whom the promised, refused or threatened deed would fall on: "threatened to expel the envoy". */
    private List<Participant> inComplement(int key) {
        int verb = syntax.complement(key, false);
        if (verb < 0) {
            return List.of();
        }
        for (String role : List.of("obj", "to", "with", "against", "on", "from", "at", "for")) {
            int at = role.equals("obj") ? syntax.object(verb) : syntax.prepositional(verb, role);
            if (at < 0 && !role.equals("obj") && syntax.child(verb, "obj") >= 0) {
                at = syntax.prepositional(syntax.child(verb, "obj"), role);
            }
            List<Participant> found = at < 0 ? List.of() : cast.at(at);
            if (!found.isEmpty()) {
                return found;
            }
            if (role.equals("obj") && at >= 0 && !cast.before(at, false).isEmpty()) {
                return cast.before(at, false);
            }
        }
        return List.of();
    }

    /** Whose decision, plan or statement the object is: "criticised Hungary's law", "the Hungarian law". */
    private List<Participant> owner(Matcher.Match match) {
        if (match.sense().noun()) {
            return List.of();
        }
        int object = syntax.object(match.key());
        return object < 0 ? List.of() : cast.before(object, false);
    }
}
