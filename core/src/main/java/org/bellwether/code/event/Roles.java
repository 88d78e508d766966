package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.List;
import org.bellwether.model.Participant;

/** Fills an event's sources and recipients from the frame of its sense. */
final class Roles {

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
        if (match.sense().frame().is("recip")) {
            sources = distinct(sources, recipients);
            recipients = List.of();
        }
        recipients = without(recipients, sources);
        return List.of(sources, recipients);
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
                default -> cast.at(syntax.prepositional(match.key(), role));
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
