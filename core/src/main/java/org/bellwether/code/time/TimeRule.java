package org.bellwether.code.time;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.code.lexicon.Tables;

/** One line of {@code rules.txt}: a shape, how its groups are put together, an example. */
record TimeRule(Form form, Pattern pattern, String example) {

    private static final Pattern MACRO = Pattern.compile("\\{([a-z]+)(?::([a-z0-9]+))?}");
    private static final String BLANK = "(?:[\\\\h\\\\u00a0\\\\u202f]+\\\\n?[\\\\h]*|\\\\n[\\\\h]*)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** @throws IllegalStateException where a line cannot be read */
    static List<TimeRule> load(TimeWords words) {
        Map<String, String> forms = words.alternatives();
        return Tables.entries(TimeWords.class, "rules.txt").stream()
                .map(line -> parse(line, forms))
                .toList();
    }

    private static TimeRule parse(String line, Map<String, String> forms) {
        String[] parts = line.split(" :: ");
        if (parts.length != 3) {
            throw new IllegalStateException("rules.txt: " + line);
        }
        String expanded = MACRO.matcher(parts[1]).replaceAll(macro -> Matcher.quoteReplacement(expand(macro, forms)));
        String pattern = expanded.replace("[ -]", "(?: |[-‐‑–])").replaceAll(" ", BLANK) + "(?![\\p{L}\\p{N}])";
        return new TimeRule(Form.valueOf(parts[0]), Pattern.compile(pattern, FLAGS), parts[2]);
    }

    private static String expand(MatchResult macro, Map<String, String> forms) {
        String list = macro.group(1);
        String name = macro.group(2) == null ? list : macro.group(2);
        return switch (list) {
            case "day" -> "(?<" + name + ">0?[1-9]|[12]\\d|3[01])";
            case "year" -> "(?<" + name + ">[12]\\d{3})";
            case "era" -> "(?<" + name + ">(?-i:BC|B\\.C\\.|BCE))";
            case "dash" -> "[-‐‑‒–—]";
            case "n" -> "(?<" + name + ">" + Numbers.pattern(forms) + ")";
            default -> {
                String known = forms.get(list);
                if (known == null) {
                    throw new IllegalStateException("rules.txt: no list " + list);
                }
                yield "(?<" + name + ">" + known + ")";
            }
        };
    }
}
