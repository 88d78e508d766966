package org.bellwether.code.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.EntityType;
import org.bellwether.model.Participant;
import org.bellwether.model.Token;

/**
 * Who else stands in what a trigger governs, the nearest first: "threatened further action against Russia", "agreed to provide aid for
 * Romania". For where no role of the frame tells whom an event falls on.
 */
final class Reach {

    private static final int DEPTH = 5;

    /** Prepositions whose phrase is a circumstance, and so names nobody the event falls on. */
    private static final Set<String> CIRCUMSTANCE = Set.of(
            "after",
            "before",
            "since",
            "during",
            "amid",
            "following",
            "despite",
            "as",
            "like",
            "because",
            "until",
            "under",
            "by",
            "between",
            "without",
            "ahead",
            "alongside",
            "besides",
            "unlike",
            "within");

    private final Syntax syntax;
    private final Cast cast;

    Reach(Syntax syntax, Cast cast) {
        this.syntax = syntax;
        this.cast = cast;
    }

    /** The nearest actors of another country below the trigger, else a place in another country, else any other actor. */
    List<Participant> of(Matcher.Match match, List<Participant> sources) {
        return below(match.words(), sources, true);
    }

    /** Against whom a deed is meant: the nearest others in its purpose, "to demand reforms by the government", "demanding ...". */
    List<Participant> aim(int verb, List<Participant> sources) {
        for (int k = 0; k < syntax.reading().childCount(verb); k++) {
            Token child = syntax.reading().child(verb, k);
            boolean purpose =
                    child.relation().equals("advcl") || child.relation().equals("acl");
            if (purpose && (syntax.hasTo(child.index()) || child.pos().equals("VBG"))) {
                List<Participant> found = below(List.of(child.index()), sources, false);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The country of what is said about somebody: "refugees from the civil war in Liberia". */
    Optional<String> country(int head) {
        return below(List.of(head), List.of(), false).stream()
                .flatMap(p -> p.actor().country().stream())
                .findFirst();
    }

    private List<Participant> below(List<Integer> heads, List<Participant> sources, boolean withoutSubject) {
        List<Participant> place = List.of();
        List<Participant> other = List.of();
        Deque<int[]> queue = new ArrayDeque<>();
        heads.forEach(head -> queue.add(new int[] {head, 0}));
        while (!queue.isEmpty()) {
            int[] next = queue.poll();
            for (int k = 0; k < syntax.reading().childCount(next[0]); k++) {
                Token child = syntax.reading().child(next[0], k);
                if (!leads(child, withoutSubject && next[1] == 0)) {
                    continue;
                }
                List<Participant> here = cast.isOwn(child.index()) || isVenue(child)
                        ? List.of()
                        : others(cast.at(child.index()), sources);
                List<Participant> abroad = abroad(here, sources);
                if (!abroad.isEmpty() && cast.isActor(child.index())) {
                    return abroad;
                }
                place = place.isEmpty() ? abroad : place;
                other = other.isEmpty() && cast.isActor(child.index()) ? here : other;
                if (next[1] < DEPTH) {
                    queue.add(new int[] {child.index(), next[1] + 1});
                }
            }
        }
        return place.isEmpty() ? other : place;
    }

    private boolean leads(Token child, boolean first) {
        boolean below = switch (child.relation()) {
            case "obj", "iobj", "nmod", "amod", "compound", "xcomp", "ccomp" -> true;
            case "obl" -> !child.deprel().equals("obl:agent") && !child.deprel().equals("obl:tmod");
            case "nsubj" -> !first;
            case "conj" -> child.isNominal();
            case "advcl", "acl" ->
                syntax.hasTo(child.index()) || !first && !child.deprel().equals("acl:relcl");
            default -> false;
        };
        return below && !circumstance(child.index());
    }

    /** "in a federal court", "on television": where, not whom; a town or country may be both. */
    private boolean isVenue(Token phrase) {
        boolean located = syntax.hasCase(phrase.index(), "in")
                || syntax.hasCase(phrase.index(), "on")
                || syntax.hasCase(phrase.index(), "at");
        boolean place = syntax.reading()
                .entityAt(phrase.index())
                .filter(e -> e.type() == EntityType.LOC)
                .isPresent();
        return located && !place;
    }

    private boolean circumstance(int phrase) {
        if (syntax.lower(phrase).equals("behalf")) {
            return true;
        }
        for (int k = 0; k < syntax.reading().childCount(phrase); k++) {
            Token child = syntax.reading().child(phrase, k);
            if ((child.relation().equals("case") || child.relation().equals("mark"))
                    && CIRCUMSTANCE.contains(syntax.lower(child.index()))) {
                return true;
            }
        }
        return false;
    }

    /** Without the sources themselves, and without a source's country alone. */
    private static List<Participant> others(List<Participant> found, List<Participant> sources) {
        List<Participant> left = new ArrayList<>(found.size());
        for (Participant each : found) {
            boolean bare =
                    each.actor().sectors().isEmpty() && each.actor().country().isPresent();
            if (!Cast.isAmong(each, sources) && !(bare && shares(each, sources))) {
                left.add(each);
            }
        }
        return left;
    }

    private static List<Participant> abroad(List<Participant> found, List<Participant> sources) {
        return found.stream()
                .filter(p -> p.actor().country().isPresent() && !shares(p, sources))
                .toList();
    }

    private static boolean shares(Participant one, List<Participant> sources) {
        return sources.stream()
                .anyMatch(s -> s.actor().country().equals(one.actor().country()));
    }
}
