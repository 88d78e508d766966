package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;
import org.bellwether.model.Token;

/** Fills an event's sources and recipients from the frame of its sense. */
final class Roles {

    private static final Set<EventType> SPEECH =
            Set.of(EventType.AGREE, EventType.REQUEST, EventType.THREATEN, EventType.REJECT, EventType.CONCEDE);

    /** What falls on nobody in particular, unless its frame says so. */
    private static final Set<EventType> SELF = Set.of(EventType.PROTEST, EventType.CONSULT);

    private static final Set<EventType> MUTUAL = Set.of(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE);

    private static final Set<EventType> MOVERS = Set.of(EventType.MOBILIZE, EventType.RETREAT);

    private final Syntax syntax;
    private final Cast cast;
    private final Matcher matcher;
    private final Reach reach;

    Roles(Syntax syntax, Cast cast, Matcher matcher) {
        this.syntax = syntax;
        this.cast = cast;
        this.matcher = matcher;
        this.reach = new Reach(syntax, cast);
    }

    /** Sources and recipients, in this order. */
    List<List<Participant>> of(Matcher.Match match) {
        List<Participant> sources = sources(match);
        List<Participant> recipients = recipients(match, sources);
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
        recipients = jointly(match, sources) && Cast.nowhere(recipients) ? List.of() : without(recipients, sources);
        return List.of(sources, recipients);
    }

    /** Troops that were deployed or withdrawn act for their flag where nobody else is said to. */
    private List<Participant> moved(Matcher.Match match) {
        int at = match.sense().noun() ? syntax.prepositional(match.key(), "of") : syntax.object(match.key());
        return match.sense().mode().filter("release"::equals).isPresent() ? List.of() : cast.at(at);
    }

    /** Several states that agree, sign or cooperate do it with each other. */
    private static boolean jointly(Matcher.Match match, List<Participant> sources) {
        return MUTUAL.contains(match.sense().type())
                && sources.stream()
                                .flatMap(p -> p.actor().country().stream())
                                .distinct()
                                .count()
                        > 1;
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
            int actor = match.sense().copular() ? syntax.subject(match.key()) : syntax.actor(match.key());
            List<Participant> found = cast.at(actor);
            found = found.isEmpty() ? issuer(match.key()) : found;
            int object = found.isEmpty() ? syntax.object(match.key()) : -1;
            return object >= 0 ? cast.at(syntax.prepositional(object, "between")) : found;
        }
        List<Participant> found = new ArrayList<>(2);
        for (String role : frame.sources()) {
            List<Participant> here = switch (role) {
                case "poss" -> cast.before(match.key(), true);
                case "amod" -> cast.before(match.key(), false);
                case "none" -> List.<Participant>of();
                default -> cast.at(syntax.below(match.key(), role));
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
        if (found.isEmpty() && syntax.child(match.key(), "cop") >= 0) {
            found = cast.at(syntax.subject(match.key()));
        }
        return found;
    }

    /** Whose statement, letter or decree it is that does something: "X issued a declaration demanding ...", "a letter from X asking ...". */
    private List<Participant> issuer(int verb) {
        int document = syntax.passive(verb) ? -1 : syntax.subject(verb);
        if (document < 0 || cast.isActor(document) || !syntax.token(document).isNominal()) {
            return List.of();
        }
        List<Participant> owners = cast.before(document, true);
        for (String role : List.of("from", "by", "of")) {
            owners = owners.isEmpty() ? cast.at(syntax.prepositional(document, role)) : owners;
        }
        Token token = syntax.token(document);
        boolean object = token.head() >= 0
                && token.relation().equals("obj")
                && syntax.token(token.head()).isVerb();
        return owners.isEmpty() && object ? cast.at(syntax.actor(token.head())) : owners;
    }

    private List<Participant> recipients(Matcher.Match match, List<Participant> sources) {
        Frame frame = match.sense().frame();
        for (String role : frame.recipients()) {
            int at = matcher.role(match, role);
            List<Participant> found = at < 0 ? List.of() : cast.at(at);
            if (found.isEmpty() && role.equals("of")) {
                found = owner(match);
            }
            if (!found.isEmpty()) {
                return Cast.nowhere(found) && at >= 0 ? placed(found, at) : found;
            }
        }
        if (match.sense().type() == EventType.REQUEST) {
            int asked = syntax.complement(match.key(), false);
            List<Participant> doer = asked < 0 ? List.of() : without(cast.at(syntax.actor(asked)), sources);
            if (!doer.isEmpty() && cast.isActor(syntax.actor(asked))) {
                return doer;
            }
        }
        List<Participant> found = SPEECH.contains(match.sense().type()) ? inComplement(match.key()) : List.of();
        boolean open = found.isEmpty()
                && !frame.recipients().contains("none")
                && !frame.is("swap")
                && !frame.is("recip")
                && !SELF.contains(match.sense().type());
        if (match.sense().type() == EventType.PROTEST && found.isEmpty()) {
            return reach.aim(match.governor(), sources);
        }
        return open ? reach.of(match, sources) : found;
    }

    /** Those whose country only the rest of their phrase tells: "aid to refugees from the war in Liberia". */
    private List<Participant> placed(List<Participant> found, int head) {
        Optional<String> country = reach.country(head).filter(code -> code.length() == 3);
        if (country.isEmpty()) {
            return found;
        }
        return found.stream()
                .map(p -> p.actor().id().startsWith("person:") ? p : p.in(country.get()))
                .toList();
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
            List<Participant> found = at < 0 || cast.isOwn(at) ? List.of() : cast.at(at);
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
