package org.bellwether.code.event;

import java.util.Optional;
import org.bellwether.code.actor.Gazetteer;
import org.bellwether.model.Entity;
import org.bellwether.model.EntityType;
import org.bellwether.model.Place;
import org.bellwether.model.Token;

/** Where an event happened: a place joined to its clause by "in", "at" or "near". Coordinates only for capitals of our table. */
final class Placing {

    private final Syntax syntax;
    private final Gazetteer gazetteer;

    Placing(Syntax syntax, Gazetteer gazetteer) {
        this.syntax = syntax;
        this.gazetteer = gazetteer;
    }

    Optional<Place> of(Matcher.Match match) {
        int verb = match.verb() >= 0 ? match.verb() : match.key();
        for (int at : new int[] {verb, match.key(), syntax.object(verb), syntax.subject(verb)}) {
            if (at >= 0) {
                Optional<Place> found = under(at, 0);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> under(int head, int depth) {
        for (int k = 0; k < syntax.reading().childCount(head); k++) {
            Token child = syntax.reading().child(head, k);
            boolean phrase = child.relation().equals("obl") || child.relation().equals("nmod");
            if (!phrase) {
                continue;
            }
            boolean in = syntax.hasCase(child.index(), "in")
                    || syntax.hasCase(child.index(), "at")
                    || syntax.hasCase(child.index(), "near");
            Optional<Place> place = in ? place(child) : Optional.empty();
            if (place.isPresent()) {
                return place;
            }
            if (depth < 1 && child.isNominal()) {
                Optional<Place> deeper = under(child.index(), depth + 1);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> place(Token head) {
        Optional<Entity> entity = syntax.reading().entityAt(head.index()).filter(e -> e.type() == EntityType.LOC);
        String text = entity.map(e -> e.span().of(syntax.reading().text())).orElse(head.text());
        Optional<String> country = Character.isUpperCase(text.charAt(0)) ? gazetteer.countryOf(text) : Optional.empty();
        if (entity.isEmpty() && country.isEmpty()) {
            return Optional.empty();
        }
        Optional<Gazetteer.Capital> capital = gazetteer.capital(text);
        return Optional.of(new Place(
                entity.map(Entity::span).orElse(head.span()),
                text,
                text,
                country,
                capital.map(Gazetteer.Capital::latitude),
                capital.map(Gazetteer.Capital::longitude)));
    }
}
