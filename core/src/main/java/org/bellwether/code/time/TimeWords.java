package org.bellwether.code.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellwether.code.lexicon.Tables;

/** The words of {@code words.txt}: lists of forms with the value each stands for. */
final class TimeWords {

    private static final Set<String> CAPITAL = Set.of("month", "weekday", "holiday", "zone");
    private static final Set<String> CUES = Set.of(
            "nametail",
            "notyear",
            "yearcue",
            "monthcue",
            "lengthcue",
            "daycue",
            "tailword",
            "ratecue",
            "nameday",
            "clockcue",
            "shymonth",
            "shyweekday");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();
    private final Map<String, String> alternatives = new HashMap<>();
    private final Set<String> openers = new HashSet<>();

    private TimeWords() {}

    /** @throws IllegalStateException where a line cannot be read or a form stands twice in one list */
    static TimeWords load() {
        TimeWords words = new TimeWords();
        for (String line : Tables.entries(TimeWords.class, "words.txt")) {
            words.add(line);
        }
        words.lists.forEach((list, forms) -> words.alternatives.put(list, alternatives(list, forms)));
        return words;
    }

    private void add(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length < 3) {
            throw new IllegalStateException("words.txt: " + line);
        }
        Map<String, String> forms = lists.computeIfAbsent(parts[0], list -> new LinkedHashMap<>());
        for (String form : parts[2].split(" \\| ")) {
            String key =
                    CAPITAL.contains(parts[0]) ? form.strip() : form.strip().toLowerCase(Locale.ROOT);
            forms.put(key, parts[1]);
            if (!CUES.contains(parts[0])) {
                openers.add(firstWord(key));
            }
        }
    }

    private static String firstWord(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
            end++;
        }
        return lower.substring(0, end);
    }

    private static String alternatives(String list, Map<String, String> forms) {
        List<String> longestFirst = new ArrayList<>(forms.keySet());
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        String joined = longestFirst.stream().map(TimeWords::quoted).collect(Collectors.joining("|"));
        return CAPITAL.contains(list) ? "(?-i:" + joined + ")" : joined;
    }

    private static String quoted(String form) {
        return form.replace(".", "\\.").replace("$", "\\$");
    }

    /** The forms of each list as a regular expression without groups. */
    Map<String, String> alternatives() {
        return Map.copyOf(alternatives);
    }

    /** Value of a form in a list, or the empty string. */
    String value(String list, String form) {
        Map<String, String> forms = lists.getOrDefault(list, Map.of());
        String key = CAPITAL.contains(list) ? BLANKS.matcher(form).replaceAll(" ") : normal(form);
        return forms.getOrDefault(key, "");
    }

    boolean has(String list, String form) {
        return !value(list, form).isEmpty();
    }

    /** Whether an expression may begin with this word (lower case). */
    boolean opens(String word) {
        return openers.contains(word);
    }

    Map<String, Map<String, String>> lists() {
        return lists;
    }

    /** Lower case, every blank a single space. */
    static String normal(String text) {
        return BLANKS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
