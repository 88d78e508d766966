package org.bellwether.code.event;

import java.util.Optional;
import java.util.Set;
import org.bellwether.code.place.Locator;
import org.bellwether.model.Place;
import org.bellwether.model.Token;

/** Where an event happened: a place joined to its clause by "in", "at", "near" and the like. A dateline is no such place. */
final class Placing {

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "throughout", "within", "off");

    private final Syntax syntax;
    private final Locator locator;

    Placing(Syntax syntax, Locator locator) {
        this.syntax = syntax;
        this.locator = locator;
    }

    /**
     * The nearest place in the event's own clause.
     *
     * @param parties countries of the event's actors
     */
    Optional<Place> of(Matcher.Match match, Set<String> parties) {
        int verb = match.governor();
        for (int at : new int[] {verb, match.key(), syntax.object(verb), syntax.subject(verb)}) {
            if (at >= 0) {
                Optional<Place> found = under(at, 0, parties);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> under(int head, int depth, Set<String> parties) {
        for (int k = 0; k < syntax.reading().childCount(head); k++) {
            Token child = syntax.reading().child(head, k);
            boolean phrase = child.relation().equals("obl") || child.relation().equals("nmod");
            if (!phrase) {
                continue;
            }
            Optional<Place> place = where(child.index()) ? locator.at(child.index(), parties) : Optional.empty();
            if (place.isPresent()) {
                return place;
            }
            if (depth < 1 && child.isNominal()) {
                Optional<Place> deeper = under(child.index(), depth + 1, parties);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    private boolean where(int phrase) {
        for (int k = 0; k < syntax.reading().childCount(phrase); k++) {
            Token child = syntax.reading().child(phrase, k);
            if (child.relation().equals("case") && WHERE.contains(syntax.lower(child.index()))) {
                return true;
            }
        }
        return false;
    }
}
