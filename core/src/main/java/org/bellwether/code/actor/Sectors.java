package org.bellwether.code.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sectors the words of one noun phrase tell together. */
final class Sectors {

    /** Allegiances that win over what somebody does: a rebel commander is a rebel first. */
    private static final Set<String> ALLEGIANCE = Set.of("REB", "OPP", "PRM");

    /** Allegiances that win over what a private person is, but not over an institution: "party activists", "armed police". */
    private static final Set<String> PRIVATE_ALLEGIANCE = Set.of("PTY", "CRM", "UAF");

    /** Professions that yield to the institution they serve in: an army doctor is the army's. */
    private static final Set<String> PROFESSIONS = Set.of("LAB", "BUS", "MED", "EDU");

    private static final Set<String> INSTITUTIONS = Set.of("GOV", "LEG", "JUD", "COP", "MIL", "SPY");

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
        Set<String> modifiers = modifiers(head);
        for (NounPhrase.Part part : phrase.parts()) {
            boolean complement = part.possessive() || part.link().equals("to") && head != null && passes(head);
            if (complement
                    && (head == null || takesComplement(head) || part.link().equals("appos"))) {
                collect(part, head, modifiers);
            }
        }
        if (head == null) {
            return modifiers;
        }
        List<String> own = ownSectors(head, modifiers);
        if (modifiers.isEmpty()) {
            return new LinkedHashSet<>(own);
        }
        boolean serves = head.entry().kind() == SectorWord.Kind.ROLE
                && PROFESSIONS.containsAll(own)
                && modifiers.stream().anyMatch(INSTITUTIONS::contains);
        boolean yields = serves || head.entry().kind() == SectorWord.Kind.RANK;
        Set<String> all = new LinkedHashSet<>();
        if (own.isEmpty() || yields || modifiers.stream().anyMatch(m -> wins(m, own))) {
            all.addAll(modifiers);
        }
        if (!yields) {
            all.addAll(own);
        }
        all.addAll(modifiers);
        return all;
    }

    private static boolean wins(String modifier, List<String> own) {
        return ALLEGIANCE.contains(modifier)
                || PRIVATE_ALLEGIANCE.contains(modifier)
                        && own.stream().noneMatch(o -> INSTITUTIONS.contains(o) || ALLEGIANCE.contains(o));
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
            case CORE, ROLE, RANK -> head.entry().sectors();
            case WEAK, SITE -> placed || !modifiers.isEmpty() ? head.entry().sectors() : List.of();
            case HEAD ->
                placed || !modifiers.isEmpty() || isTitle(head) ? head.entry().sectors() : List.of();
            case MOD, PASS -> List.of();
        };
    }

    /** "General Mladic", "Justice Ginsburg": a name follows. */
    private boolean isTitle(Marks.Word word) {
        int next = word.last() + 1;
        return next < phrase.to()
                && Character.isUpperCase(marks.text.charAt(marks.start[word.first()]))
                && marks.isUnknownName(next);
    }

    private static boolean takesComplement(Marks.Word head) {
        return switch (head.entry().kind()) {
            case PASS, ROLE, RANK, WEAK, HEAD -> true;
            case CORE, SITE, MOD -> false;
        };
    }

    /** Whether a head has nothing of its own, so that all depends on what stands beside it. */
    private static boolean passes(Marks.Word head) {
        return head.entry().kind() == SectorWord.Kind.PASS;
    }

    /** Strong words first; weak ones only where there is no strong one. */
    private Set<String> modifiers(Marks.@Nullable Word head) {
        Set<String> strong = new LinkedHashSet<>(4);
        List<String> weak = new ArrayList<>(0);
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Marks.Word word = marks.words[i];
            if (word == null || word == head || word.first() != i) {
                continue;
            }
            switch (word.entry().kind()) {
                case CORE, ROLE, RANK, MOD -> strong.addAll(word.entry().sectors());
                case WEAK -> weak.addAll(word.entry().sectors());
                case HEAD -> {
                    if (isTitle(word)) {
                        strong.addAll(word.entry().sectors());
                    }
                }
                case SITE, PASS -> {}
            }
        }
        if (strong.isEmpty()) {
            strong.addAll(weak);
        }
        return strong;
    }

    /** Core words and names of a complement: "leader of the opposition", "head of the KGB". */
    private void collect(NounPhrase.Part part, Marks.@Nullable Word head, Set<String> into) {
        boolean open = part.link().equals("appos") || head != null && passes(head);
        for (int i = part.from(); i < part.to(); i++) {
            Marks.Word word = marks.words[i];
            if (word != null && word.first() == i) {
                boolean tells = switch (word.entry().kind()) {
                    case CORE -> true;
                    case ROLE, RANK -> open || !word.entry().sectors().contains("GOV");
                    case WEAK, HEAD, SITE, MOD, PASS -> false;
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
