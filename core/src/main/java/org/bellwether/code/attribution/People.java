package org.bellwether.code.attribution;

import java.util.List;

/** Nouns that name people, by their endings and by a few that have none. */
final class People {

    private static final List<String> ENDINGS = List.of(
            "man", "woman", "er", "or", "ist", "ian", "ent", "ant", "person", "men", "women", "crat", "ician", "leader",
            "ee", "ary");
    private static final List<String> NOT = List.of(
            "government",
            "agreement",
            "statement",
            "comment",
            "moment",
            "number",
            "order",
            "matter",
            "letter",
            "paper",
            "winter",
            "summer",
            "water",
            "power",
            "factor",
            "document",
            "movement",
            "event",
            "river",
            "weather",
            "center",
            "sector",
            "horror",
            "error",
            "plant",
            "restaurant",
            "investment",
            "element",
            "argument",
            "development",
            "treatment",
            "employment",
            "parliament",
            "department",
            "border",
            "chapter",
            "motor",
            "harbor",
            "answer",
            "corner",
            "computer",
            "boundary",
            "library",
            "salary",
            "summary",
            "budget",
            "disaster",
            "murder",
            "fighter",
            "accident",
            "incident",
            "percent",
            "cent",
            "talent",
            "content",
            "committee",
            "fee",
            "tree",
            "degree",
            "guarantee",
            "january",
            "february");
    private static final List<String> OTHERS = List.of(
            "president",
            "chief",
            "head",
            "king",
            "queen",
            "prince",
            "envoy",
            "mayor",
            "judge",
            "pope",
            "coach",
            "aide",
            "ally",
            "nominee",
            "mogul",
            "family",
            "team",
            "police",
            "staff",
            "public",
            "voter",
            "crowd",
            "half",
            "majority",
            "many",
            "other",
            "some",
            "most",
            "deputy",
            "host",
            "mother",
            "father",
            "patriarch",
            "bishop");

    private People() {}

    static boolean is(String lemma) {
        return OTHERS.contains(lemma)
                || !NOT.contains(lemma)
                        && lemma.length() > 4
                        && ENDINGS.stream().anyMatch(lemma::endsWith);
    }
}
