package org.bellwether.extract;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Month names of the languages outlets write in, full and abbreviated, from the JDK's CLDR data.
 *
 * <p>The page's own language is asked first: "listopad" is October in Croatian and November in Czech. A name on which the other
 * languages disagree is no name.
 */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "ru", "uk", "be", "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "sk", "lt", "lv", "et", "sv", "nb",
            "da", "fi", "is", "hu", "ro", "bg", "sr", "hr", "sl", "mk", "sq", "el", "tr", "az", "ka", "hy", "kk", "uz",
            "ar", "fa", "he", "hi", "id", "ms", "vi", "th", "sw", "ca", "eu", "gl", "af", "ga", "cy", "lb", "bn", "ur",
            "ta");
    private static final TextStyle[] STYLES = {
        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
    };
    private static final Map<String, Integer> MORE = more();
    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final Map<String, Integer> ALL = all();

    private MonthNames() {}

    /** Number of the month, 1..12. */
    static Optional<Integer> month(String word, String language) {
        String name = key(word, Locale.forLanguageTag(language));
        Integer own = LANGUAGES.contains(language)
                ? BY_LANGUAGE.computeIfAbsent(language, MonthNames::namesOf).get(name)
                : null;
        Integer found = own != null ? own : ALL.get(key(word, Locale.ROOT));
        return found == null || found == 0 ? Optional.empty() : Optional.of(found);
    }

    private static Map<String, Integer> namesOf(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, Integer> names = new HashMap<>();
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                String name = key(month.getDisplayName(style, locale), locale);
                if (name.length() > 2 && !Character.isDigit(name.charAt(0))) {
                    names.merge(name, month.getValue(), (a, b) -> a.equals(b) ? a : Integer.valueOf(0));
                }
            }
        }
        if (language.equals("en")) {
            names.put("sept", 9);
        }
        return names;
    }

    /** The forms of our own list, which count where no language's names have them. */
    private static Map<String, Integer> more() {
        Map<String, Integer> more = new HashMap<>();
        for (String line : WordList.load("date-words.txt").section("months")) {
            int space = line.indexOf(' ');
            more.put(line.substring(space + 1), Integer.valueOf(line.substring(0, space)));
        }
        return more;
    }

    private static Map<String, Integer> all() {
        Map<String, Integer> all = new HashMap<>();
        for (String language : LANGUAGES) {
            namesOf(language).forEach((name, month) -> {
                if (language.equals("en")) {
                    all.put(name, month);
                } else if (!namesOf("en").containsKey(name)) {
                    all.merge(name, month, (a, b) -> a.equals(b) ? a : Integer.valueOf(0));
                }
            });
        }
        MORE.forEach(all::putIfAbsent);
        return all;
    }

    private static String key(String name, Locale locale) {
        String lower = name.toLowerCase(locale);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
