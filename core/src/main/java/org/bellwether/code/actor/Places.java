package org.bellwether.code.actor;

import org.bellwether.model.Token;

/** Tells a country, city or building that is only a place ("in Minsk", "at a hotel") from one that acts or is acted on ("Minsk protested"). */
final class Places {

    private Places() {}

    static boolean isPlace(Marks marks, NounPhrases phrases, NounPhrase phrase, Token head) {
        Marks.Hit hit = marks.hits[phrase.head()];
        Marks.Word word = marks.words[phrase.head()];
        boolean site = word != null && word.entry().kind() == SectorWord.Kind.SITE;
        if (hit == null && !site) {
            return false;
        }
        String link = phrases.caseOf(head);
        boolean inside = switch (link) {
            case "in",
                    "at",
                    "near",
                    "inside",
                    "outside",
                    "across",
                    "through",
                    "throughout",
                    "around",
                    "within",
                    "into" -> true;
            default -> false;
        };
        boolean motion = switch (link) {
            case "to", "from", "via", "towards", "toward", "through" ->
                head.relation().equals("obl");
            default -> false;
        };
        if (hit == null) {
            return inside || motion;
        }
        return switch (hit.kind()) {
            case COUNTRY -> inside;
            case REGION -> inside || motion || link.equals("of");
            case CAPITAL -> inside || motion;
            case DEMONYM, BODY, GROUP, PERSON, SURNAME, TRAP -> false;
        };
    }
}
