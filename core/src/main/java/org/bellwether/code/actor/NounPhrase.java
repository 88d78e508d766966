package org.bellwether.code.actor;

import java.util.List;
import java.util.Optional;

/**
 * A noun phrase as the composer needs it: tokens {@code from} (inclusive) to {@code to} (exclusive) around its head, and what
 * follows.
 *
 * @param name the person's or organisation's name at its head, as the reader found it
 * @param person whether that name is a person's
 * @param nameFrom first token of that name, {@code nameTo} its end (exclusive); equal where there is none
 */
record NounPhrase(
        int from, int to, int head, List<Part> parts, Optional<String> name, boolean person, int nameFrom, int nameTo) {

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

    static NounPhrase unnamed(int from, int to, int head, List<Part> parts) {
        return new NounPhrase(from, to, head, parts, Optional.empty(), false, head, head);
    }

    NounPhrase unnamed() {
        return unnamed(from, to, head, parts);
    }

    NounPhrase headedBy(int token) {
        return new NounPhrase(from, to, token, parts, name, person, nameFrom, nameTo);
    }

    NounPhrase called(String what) {
        return new NounPhrase(from, to, head, parts, Optional.of(what), false, head, head);
    }

    /** Whether a token is a part of somebody's name: the "Jordan" of "Jordan Peterson". */
    boolean isInPersonsName(int token) {
        return person && token >= nameFrom && token < nameTo;
    }

    boolean named() {
        return name.isPresent();
    }

    NounPhrase {
        parts = List.copyOf(parts);
    }
}
