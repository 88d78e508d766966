package org.bellwether.code.actor;

import java.util.Locale;
import java.util.Set;

/** Tells former office holders, who are elites (ELI), from former anything else. */
final class Former {

    private static final Set<String> WORDS = Set.of(
            "former",
            "ex",
            "ousted",
            "deposed",
            "toppled",
            "overthrown",
            "retired",
            "onetime",
            "one-time",
            "erstwhile",
            "disgraced",
            "dismissed",
            "sacked");

    private static final String INITIALS = "feodtrs";

    private static final Set<String> OFFICES = Set.of("GOV", "LEG", "JUD", "SPY", "PTY");

    private Former() {}

    static boolean isFormer(Marks marks, NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (INITIALS.indexOf(Character.toLowerCase(marks.text.charAt(marks.start[i]))) < 0) {
                continue;
            }
            String word = marks.text.substring(marks.start[i], marks.end[i]).toLowerCase(Locale.ROOT);
            if (WORDS.contains(word) || word.startsWith("ex-")) {
                return true;
            }
        }
        return false;
    }

    /** A former minister or general is an elite; a former soldier, prisoner or rebel is what he was, only no longer. */
    static boolean makesElite(Marks marks, NounPhrase phrase, Set<String> sectors) {
        if (sectors.isEmpty()) {
            return false;
        }
        String first = sectors.iterator().next();
        Marks.Word head = marks.words[phrase.head()];
        boolean ranking = head != null
                && switch (head.entry().kind()) {
                    case RANK, HEAD, PASS -> true;
                    case CORE, ROLE, WEAK, SITE, MOD -> false;
                };
        return OFFICES.contains(first) || ranking && (first.equals("MIL") || first.equals("COP"));
    }
}
