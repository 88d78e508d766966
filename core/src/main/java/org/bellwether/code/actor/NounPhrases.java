package org.bellwether.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Entity;
import org.bellwether.model.EntityType;
import org.bellwether.model.Reading;
import org.bellwether.model.Token;

/** Cuts the noun phrases of a reading out of its dependency trees. */
final class NounPhrases {

    private final Reading reading;

    NounPhrases(Reading reading) {
        this.reading = reading;
    }

    /** Whether a token heads a noun phrase of its own, rather than being part of another one. */
    boolean isHead(Token token) {
        if (token.upos().equals("PRON") || !nominal(token)) {
            return false;
        }
        return switch (token.relation()) {
            case "compound", "flat", "amod", "det", "nummod", "fixed", "goeswith", "case", "punct" -> false;
            case "nmod" -> !title(token);
            case "appos" -> !adjacent(token);
            case "conj" -> token.head() < 0 || !insideModifier(reading.token(token.head()));
            default -> true;
        };
    }

    private boolean nominal(Token token) {
        return token.isNominal()
                || token.upos().equals("ADJ")
                        && reading.entityAt(token.index()).filter(Entity::acts).isPresent()
                || token.upos().equals("ADJ") && argument(token.relation());
    }

    private static boolean argument(String relation) {
        return switch (relation) {
            case "nsubj", "obj", "iobj", "obl" -> true;
            default -> false;
        };
    }

    private static boolean insideModifier(Token token) {
        return switch (token.relation()) {
            case "amod", "compound", "flat" -> true;
            default -> false;
        };
    }

    /** "President" hung below "Alexander Lukashenko" without a preposition. */
    private boolean title(Token token) {
        return token.head() > token.index()
                && reading.dependent(token.index(), "case").isEmpty()
                && !token.deprel().equals("nmod:poss")
                && !token.upos().equals("PRON");
    }

    /** "Kuwait's" before its noun. */
    private boolean possessive(Token token) {
        if (token.deprel().equals("nmod:poss")) {
            return true;
        }
        String link = caseOf(token);
        return token.head() > token.index()
                && (link.equals("'s") || link.equals("\u2019s") || link.equals("'") || link.equals("\u2019"));
    }

    /** An apposition without a comma: "President Medvedev", "the news agency Interfax". */
    private boolean adjacent(Token token) {
        for (int i = token.head() + 1; i < token.index(); i++) {
            if (reading.token(i).upos().equals("PUNCT")) {
                return false;
            }
        }
        return token.head() < token.index();
    }

    NounPhrase of(Token head) {
        int[] bounds = {head.index(), head.index() + 1};
        for (int k = 0; k < reading.childCount(head.index()); k++) {
            widen(bounds, head, reading.child(head.index(), k));
        }
        Optional<Entity> entity = reading.entityAt(head.index())
                .or(() -> bounds[1] - 1 > head.index() ? reading.entityAt(bounds[1] - 1) : Optional.empty())
                .filter(Entity::acts);
        Optional<Entity> named = entity.filter(e -> e.type() != EntityType.LOC);
        named.ifPresent(e -> {
            bounds[0] = Math.min(bounds[0], e.first());
            bounds[1] = Math.max(bounds[1], e.end());
        });
        List<NounPhrase.Part> parts = new ArrayList<>(0);
        addParts(head, parts, 0);
        boolean person = named.map(e -> e.type() == EntityType.PER).orElse(false);
        Optional<String> name = named.map(e -> e.span().of(reading.text()));
        return new NounPhrase(
                bounds[0],
                bounds[1],
                head.index(),
                parts,
                name,
                person,
                named.map(Entity::first).orElse(head.index()),
                named.map(Entity::end).orElse(head.index()));
    }

    private void widen(int[] bounds, Token head, Token child) {
        boolean left = child.index() < head.index();
        boolean core = switch (child.relation()) {
            case "det", "amod", "compound", "nummod" -> left;
            case "flat", "goeswith" -> true;
            case "nmod" -> left && (title(child) || possessive(child));
            case "appos" -> adjacent(child);
            default -> false;
        };
        if (!core) {
            return;
        }
        int from = child.index();
        int to = child.index() + 1;
        for (int k = 0; k < reading.childCount(child.index()); k++) {
            Token below = reading.child(child.index(), k);
            if (!below.relation().equals("acl") && !below.relation().equals("punct")) {
                from = Math.min(from, below.index());
                to = Math.max(to, below.index() + 1);
            }
        }
        bounds[0] = Math.min(bounds[0], left ? from : bounds[0]);
        bounds[1] = Math.max(bounds[1], left ? bounds[1] : to);
    }

    private void addParts(Token head, List<NounPhrase.Part> parts, int depth) {
        for (int k = 0; k < reading.childCount(head.index()); k++) {
            Token child = reading.child(head.index(), k);
            if (child.index() < head.index() && !child.relation().equals("appos")) {
                continue;
            }
            String link = link(child);
            if (link.isEmpty() || !isHead(child) && !link.equals("appos")) {
                continue;
            }
            NounPhrase inner = of(child, depth);
            parts.add(new NounPhrase.Part(link, inner.from(), inner.to()));
            if (depth < 2 && link.equals("of") || link.equals("for") || link.equals("appos")) {
                addParts(child, parts, depth + 1);
            }
        }
    }

    private NounPhrase of(Token head, int depth) {
        int[] bounds = {head.index(), head.index() + 1};
        for (int k = 0; k < reading.childCount(head.index()) && depth < 4; k++) {
            widen(bounds, head, reading.child(head.index(), k));
        }
        return NounPhrase.unnamed(bounds[0], bounds[1], head.index(), List.of());
    }

    private String link(Token child) {
        return switch (child.relation()) {
            case "appos" -> "appos";
            case "nmod" -> caseOf(child);
            default -> "";
        };
    }

    /** The preposition of a noun phrase in lower case, empty where it has none. */
    String caseOf(Token head) {
        return reading.dependent(head.index(), "case")
                .map(c -> c.text().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
    }
}
