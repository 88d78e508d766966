package org.bellwether.code.actor;

import java.util.List;
import java.util.Optional;

/**
 * A noun phrase as the composer needs it: tokens {@code from} (inclusive) to {@code to} (exclusive) around its head, and what
 * follows.
 *
 * @param name the person's or organisation's name at its head, as the reader found it
 * @param person whether that name is a person's
 */
record NounPhrase(int from, int to, int head, List<Part> parts, Optional<String> name, boolean person) {

    /** A complement or apposition: how it is joined ({@code of}, {@code in}, {@code appos} ...), and its tokens. */
    record Part(String link, int from, int to) {

        boolean possessive() {
            return link.equals("of") || link.equals("for") || link.equals("appos") || link.equals("poss");
        }

        boolean locative() {
            return switch (link) {
                case "in", "from", "at", "near", "across", "throughout", "inside", "around", "within", "outside" ->
                    true;
                default -> false;
            };
        }
    }

    NounPhrase unnamed() {
        return new NounPhrase(from, to, head, parts, Optional.empty(), false);
    }

    NounPhrase headedBy(int token) {
        return new NounPhrase(from, to, token, parts, name, person);
    }

    NounPhrase called(String what) {
        return new NounPhrase(from, to, head, parts, Optional.of(what), false);
    }

    boolean named() {
        return name.isPresent();
    }

    NounPhrase {
        parts = List.copyOf(parts);
    }
}
