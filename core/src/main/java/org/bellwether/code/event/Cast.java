package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.code.actor.Gazetteer;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.EntityType;
import org.bellwether.model.Participant;
import org.bellwether.model.Span;
import org.bellwether.model.Token;

/** Who stands at a place of the sentence: from a syntactic head to participants, through lists, quantities and adjectives. */
final class Cast {

    private final Syntax syntax;
    private final Gazetteer gazetteer;
    private final Set<String> quantities;
    private final WordClass person;
    private final Map<Integer, List<ActorMention>> byHead = new HashMap<>();

    Cast(Syntax syntax, Gazetteer gazetteer, WordClasses classes, List<ActorMention> mentions) {
        this.syntax = syntax;
        this.gazetteer = gazetteer;
        this.quantities = classes.list("quantity");
        this.person = classes.parse("person").getFirst();
        for (ActorMention mention : mentions) {
            byHead.computeIfAbsent(mention.head(), h -> new ArrayList<>(1)).add(mention);
        }
    }

    /** The head that carries the meaning: "dozens of protesters" are protesters. */
    int through(int head) {
        int at = head;
        for (int i = 0; i < 2 && at >= 0 && !byHead.containsKey(at) && quantities.contains(syntax.lower(at)); i++) {
            int of = syntax.prepositional(at, "of");
            if (of < 0) {
                return at;
            }
            at = of;
        }
        return at;
    }

    List<ActorMention> mentions(int head) {
        return head < 0 ? List.of() : byHead.getOrDefault(through(head), List.of());
    }

    boolean isActor(int head) {
        for (ActorMention mention : mentions(head)) {
            if (mention.actor().country().isPresent()
                    || !mention.actor().sectors().isEmpty()
                    || mention.actor().id().startsWith("person:")) {
                return true;
            }
        }
        return false;
    }

    /** All participants at a head and in the list it begins. */
    List<Participant> at(int head) {
        List<Participant> found = new ArrayList<>(2);
        if (head >= 0) {
            for (int each : syntax.coordinated(through(head))) {
                add(through(each), found);
            }
        }
        return found;
    }

    private void add(int head, List<Participant> found) {
        List<ActorMention> mentions = byHead.getOrDefault(head, List.of());
        for (ActorMention mention : mentions) {
            found.add(new Participant(mention.span(), mention.text(), mention.actor()));
        }
        if (mentions.isEmpty()) {
            if (person.forms().contains(syntax.lower(head))
                    && syntax.token(head).isNominal()) {
                Span span = phrase(head);
                String text = span.of(syntax.reading().text());
                found.add(new Participant(span, text, new Actor("CVL", text, Optional.empty(), List.of("CVL"))));
            } else {
                place(head).ifPresent(found::add);
            }
        }
    }

    private Span phrase(int head) {
        int first = head;
        for (int k = 0; k < syntax.reading().childCount(head); k++) {
            Token child = syntax.reading().child(head, k);
            if (child.index() < first
                    && !child.relation().equals("case")
                    && !child.relation().equals("cc")) {
                first = child.index();
            }
        }
        return syntax.token(first).span().cover(syntax.token(head).span());
    }

    /** A place as a party: the host of a visit, the target of a deployment. */
    private Optional<Participant> place(int head) {
        return syntax.reading()
                .entityAt(head)
                .filter(e -> e.type() == EntityType.LOC)
                .flatMap(e -> {
                    String text = e.span().of(syntax.reading().text());
                    return gazetteer
                            .countryOf(text)
                            .map(c -> new Participant(
                                    e.span(), text, new Actor(c, gazetteer.countryName(c), Optional.of(c), List.of())));
                })
                .or(() -> demonym(head));
    }

    /** A country named by an adjective or a bare name that the reader took for no entity. */
    Optional<Participant> demonym(int token) {
        Token word = syntax.token(token);
        if (!Character.isUpperCase(word.text().charAt(0))) {
            return Optional.empty();
        }
        return gazetteer
                .countryOf(word.text())
                .map(c -> new Participant(
                        word.span(), word.text(), new Actor(c, gazetteer.countryName(c), Optional.of(c), List.of())));
    }

    /** Countries and actors that stand before a noun: "Russian-Belarusian talks", "police raid", "Moscow's threat". */
    List<Participant> before(int noun, boolean possessive) {
        List<Participant> found = new ArrayList<>(2);
        for (int k = 0; k < syntax.reading().childCount(noun); k++) {
            Token child = syntax.reading().child(noun, k);
            if (child.index() > noun) {
                continue;
            }
            boolean owns = syntax.possessive(child);
            if (owns) {
                found.addAll(at(child.index()));
            } else if (!possessive) {
                adjective(child, found);
            }
        }
        return found;
    }

    private void adjective(Token child, List<Participant> found) {
        switch (child.relation()) {
            case "amod", "compound", "nmod" -> {
                if (syntax.hasCase(child.index(), "of")) {
                    return;
                }
                int before = found.size();
                demonym(child.index()).ifPresent(found::add);
                if (found.size() == before) {
                    add(child.index(), found);
                    found.removeIf(p ->
                            p.actor().id().equals("CVL") && p.actor().country().isEmpty());
                }
                for (int k = 0; k < syntax.reading().childCount(child.index()); k++) {
                    Token below = syntax.reading().child(child.index(), k);
                    if (!below.relation().equals("punct") && !below.relation().equals("cc")) {
                        adjective(below, found);
                    }
                }
            }
            case "conj" -> demonym(child.index()).ifPresent(found::add);
            default -> {}
        }
    }
}
