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

    private static final List<String> LINKS = List.of("from", "of");

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
        return head < 0 ? List.of() : byHead.getOrDefault(through(meant(head)), List.of());
    }

    /** Whether a phrase is somebody's own: "its troops". */
    boolean isOwn(int head) {
        for (int k = 0; k < syntax.reading().childCount(head); k++) {
            if (syntax.reading().child(head, k).pos().equals("PRP$")) {
                return true;
            }
        }
        return false;
    }

    /** Whom a pronoun inside reported speech means, the speaker; anything else means itself. */
    private int meant(int head) {
        int speaker = syntax.speaker(head);
        return speaker < 0 ? head : speaker;
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

    /** All participants at a head and in the list it begins; for a pronoun inside reported speech, the speaker. */
    List<Participant> at(int head) {
        List<Participant> found = new ArrayList<>(2);
        if (head >= 0) {
            for (int each : syntax.coordinated(through(meant(head)))) {
                add(through(each), found);
            }
        }
        return found;
    }

    /** Who stands at a head, without the list it may begin. */
    List<Participant> alone(int head) {
        List<Participant> found = new ArrayList<>(1);
        add(through(meant(head)), found);
        return found;
    }

    /** Whether an actor is one of a list. */
    static boolean isAmong(Participant one, List<Participant> list) {
        return list.stream()
                .anyMatch(other -> other.actor().id().equals(one.actor().id()));
    }

    /** Whether nobody of a list has a country. */
    static boolean nowhere(List<Participant> list) {
        return list.stream().allMatch(p -> p.actor().country().isEmpty());
    }

    private void add(int head, List<Participant> found) {
        List<ActorMention> mentions = byHead.getOrDefault(head, List.of());
        for (ActorMention mention : mentions) {
            Participant named = new Participant(mention.span(), mention.text(), mention.actor());
            found.add(named.actor().country().isEmpty() ? owned(head, named) : named);
        }
        if (mentions.size() == 1) {
            sendersOf(head, mentions.getFirst(), found);
        }
        if (mentions.isEmpty()) {
            if (person.forms().contains(syntax.lower(head))
                    && syntax.token(head).isNominal()) {
                Span span = phrase(head);
                String text = span.of(syntax.reading().text());
                found.add(new Participant(span, text, new Actor("CVL", text, Optional.empty(), List.of("CVL"))));
            } else {
                place(head).ifPresent(found::add);
                if (found.isEmpty() && syntax.token(head).upos().equals("NOUN")) {
                    ofCountry(head, found);
                }
            }
        }
    }

    /** "Syria withdrew its troops", "the Serbs said their forces": the owner's country, where the phrase has none. */
    private Participant owned(int head, Participant participant) {
        int owner = isOwn(head) ? syntax.owner(head) : -1;
        if (owner < 0 || participant.actor().id().startsWith("person:")) {
            return participant;
        }
        return byHead.getOrDefault(through(meant(owner)), List.of()).stream()
                .flatMap(m -> m.actor().country().stream())
                .findFirst()
                .map(participant::in)
                .orElse(participant);
    }

    /** "Foreign ministers from Japan, China and South Korea" stand for all three. */
    private void sendersOf(int head, ActorMention mention, List<Participant> found) {
        for (String link : LINKS) {
            int first = syntax.prepositional(head, link);
            List<Integer> list = first < 0 ? List.of() : syntax.coordinated(first);
            for (int i = 1; i < list.size(); i++) {
                for (Participant each : states(list.get(i))) {
                    Participant sender = new Participant(each.span(), each.text(), mention.actor());
                    each.actor().country().map(sender::in).ifPresent(found::add);
                }
            }
        }
    }

    private List<Participant> states(int head) {
        List<Participant> found = new ArrayList<>(1);
        for (ActorMention mention : byHead.getOrDefault(head, List.of())) {
            if (mention.actor().sectors().isEmpty() && mention.actor().country().isPresent()) {
                found.add(new Participant(mention.span(), mention.text(), mention.actor()));
            }
        }
        if (found.isEmpty()) {
            place(head).ifPresent(found::add);
        }
        return found;
    }

    /** Whether a country or its capital stands here, even if only as a place: "provided intelligence to Kyiv". */
    boolean isState(int head) {
        return head >= 0 && place(head).isPresent();
    }

    /** Whatever has a country before it: "Norwegian engineers", "a Ukrainian hospital", "Moscow's convoys". */
    private void ofCountry(int head, List<Participant> found) {
        for (int k = 0; k < syntax.reading().childCount(head); k++) {
            Token child = syntax.reading().child(head, k);
            if (child.index() < head
                    && (child.relation().equals("amod") || child.relation().equals("compound"))) {
                demonym(child.index()).ifPresent(country -> {
                    Span span = phrase(head);
                    String text = span.of(syntax.reading().text());
                    Actor actor = country.actor();
                    found.add(new Participant(span, text, new Actor(actor.id(), text, actor.country(), List.of())));
                });
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
