package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;
import static org.bellwether.app.web.Say.tongue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.model.Problem;

/**
 * What is wrong with what somebody entered, in the language spoken. Problems come in English, with what they are about filled in; the
 * words of {@code problem.<code>} tell what that was, so that it can be filled in anew.
 */
final class ProblemWords {

    private static final Pattern BLANK = Pattern.compile("\\{\\d}");

    private static final Pattern MINUTES = Pattern.compile("a minute|(\\d{1,6}) minutes");

    private ProblemWords() {}

    /** The sentences with their code. */
    static String coded(Problem problem) {
        return told(problem) + " (" + problem.code() + ")";
    }

    /** The sentences; in English where there are no others. */
    static String told(Problem problem) {
        String key = "problem." + problem.code().toLowerCase(Locale.ROOT);
        Optional<String> english = Tongue.ENGLISH.find(key).filter(words -> tongue() != Tongue.ENGLISH);
        if (english.isEmpty()) {
            return problem.message();
        }
        Matcher message = form(english.get()).matcher(problem.message());
        if (!message.matches()) {
            return problem.message();
        }
        Object[] values = new Object[message.groupCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(message.group(i + 1));
        }
        return values.length == 0 ? tongue().say(key) : tongue().say(key, values);
    }

    /** How long to wait is told in words, too. */
    private static String value(String text) {
        Matcher minutes = MINUTES.matcher(text);
        if (!minutes.matches()) {
            return text;
        }
        return say("minutes", minutes.group(1) == null ? 1 : Integer.parseInt(minutes.group(1)));
    }

    private static Pattern form(String english) {
        StringBuilder form = new StringBuilder();
        int at = 0;
        Matcher blank = BLANK.matcher(english);
        while (blank.find()) {
            form.append(Pattern.quote(english.substring(at, blank.start()))).append("(.*?)");
            at = blank.end();
        }
        return Pattern.compile(form.append(Pattern.quote(english.substring(at))).toString(), Pattern.DOTALL);
    }
}
