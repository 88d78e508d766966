package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences in which the rule says why it proposes a status, in the language spoken. They are kept in English. */
final class RuleWords {

    private static final Pattern RULE = Pattern.compile("(?:(?<weighed>No event of the period counts"
            + "|The one event of the period weighs (?<alone>\\S+)"
            + "|The (?<events>\\d{1,9}) events of the period weigh (?<together>\\S+) together)"
            + "; usual is (?<usual>\\S+), give or take (?<spread>\\S+)\\."
            + " That is (?<compared>within the usual, so the category has not changed"
            + "|better than usual, so the category has improved"
            + "|worse than usual, so the category has deteriorated)\\. )?"
            + "(?<origins>\\d{1,9}) independent origins? reported \\(usual: (?<volume>\\d{1,9})\\)\\."
            + "(?<little> That is too little to tell a change from silence\\.)?");

    private RuleWords() {}

    /** A wording that the rule does not use is left as it is. */
    static String told(String rule) {
        Matcher found = RULE.matcher(rule);
        if (!found.matches()) {
            return rule;
        }
        String reported =
                say("rule.reported", Integer.valueOf(found.group("origins")), Integer.valueOf(found.group("volume")));
        String first = found.group("weighed") == null ? reported : weighed(found) + " " + reported;
        return found.group("little") == null ? first : first + " " + say("rule.little");
    }

    private static String weighed(Matcher found) {
        String compared = found.group("compared");
        String verdict = compared.startsWith("within")
                ? say("rule.within")
                : say(compared.startsWith("better") ? "rule.better" : "rule.worse");
        return say("rule.usual", events(found), number(found.group("usual")), number(found.group("spread"))) + " " + verdict;
    }

    private static String events(Matcher found) {
        if (found.group("alone") != null) {
            return say("rule.events", 1, number(found.group("alone")));
        }
        return found.group("events") == null
                ? say("rule.events", 0, "")
                : say("rule.events", Integer.valueOf(found.group("events")), number(found.group("together")));
    }

    private static String number(String written) {
        return written.replace(".", say("number.point"));
    }
}
