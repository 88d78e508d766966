package org.bellwether.code.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sectors the words of one noun phrase tell together. */
final class Sectors {

    /** Allegiances that win over what somebody does: a rebel commander is a rebel first. */
    private static final Set<String> ALLEGIANCE = Set.of("REB", "OPP", "PRM", "UAF", "PTY", "CRM");

    private final Marks marks;
    private final NounPhrase phrase;
    private final boolean placed;

    /**
     * @param placed whether the phrase has a country or a body, which weak words need
     */
    Sectors(Marks marks, NounPhrase phrase, boolean placed) {
        this.marks = marks;
        this.phrase = phrase;
        this.placed = placed;
    }

    Set<String> found() {
        Marks.Word head = headWord();
        Set<String> modifiers = new LinkedHashSet<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            collect(i, head, modifiers);
        }
        for (NounPhrase.Part part : phrase.parts()) {
            if (part.possessive()
                    && (head == null || takesComplement(head) || part.link().equals("appos"))) {
                collect(part, modifiers);
            }
        }
        if (head == null) {
            return modifiers;
        }
        List<String> own = ownSectors(head, modifiers);
        Set<String> all = new LinkedHashSet<>();
        boolean generic = own.equals(List.of("GOV")) && head.entry().kind() == SectorWord.Kind.ROLE;
        if (own.isEmpty() || generic || modifiers.stream().anyMatch(ALLEGIANCE::contains)) {
            all.addAll(modifiers);
        }
        if (!generic || modifiers.isEmpty()) {
            all.addAll(own);
        }
        all.addAll(modifiers);
        return all;
    }

    private Marks.@Nullable Word headWord() {
        Marks.Word head = marks.words[phrase.head()];
        if (head == null && marks.hits[phrase.head()] == null) {
            for (int i = phrase.to() - 1; i >= phrase.from() && head == null; i--) {
                head = marks.words[i];
            }
        }
        return head;
    }

    private List<String> ownSectors(Marks.Word head, Set<String> modifiers) {
        return switch (head.entry().kind()) {
            case CORE, ROLE -> head.entry().sectors();
            case WEAK -> placed || !modifiers.isEmpty() ? head.entry().sectors() : List.of();
            case MOD, PASS -> List.of();
        };
    }

    private static boolean takesComplement(Marks.Word head) {
        return switch (head.entry().kind()) {
            case PASS, ROLE, WEAK -> true;
            case CORE, MOD -> false;
        };
    }

    private void collect(int token, Marks.@Nullable Word head, Set<String> into) {
        Marks.Word word = marks.words[token];
        if (word != null && word != head && word.first() == token) {
            into.addAll(word.entry().sectors());
        }
    }

    /** Core words and names of a complement: "leader of the opposition", "head of the KGB". */
    private void collect(NounPhrase.Part part, Set<String> into) {
        for (int i = part.from(); i < part.to(); i++) {
            Marks.Word word = marks.words[i];
            if (word != null && word.first() == i) {
                boolean tells = switch (word.entry().kind()) {
                    case CORE -> true;
                    case ROLE ->
                        part.link().equals("appos") || !word.entry().sectors().contains("GOV");
                    case WEAK, MOD, PASS -> false;
                };
                if (tells) {
                    into.addAll(word.entry().sectors());
                }
            }
            Marks.Hit hit = marks.hits[i];
            if (hit != null && hit.kind() == NameKind.GROUP) {
                into.addAll(hit.name().sectors());
            }
        }
    }
}
