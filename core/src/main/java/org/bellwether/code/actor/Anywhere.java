package org.bellwether.code.actor;

import java.util.Locale;
import java.util.Set;

/** People and bodies of no one country: "world leaders", "foreign students", but not "the foreign minister". */
public final class Anywhere {

    private static final Set<String> WORDS = Set.of("world", "foreign", "international", "overseas", "western");

    private static final Set<String> OFFICES =
            Set.of("minister", "ministers", "ministry", "ministries", "secretary", "office", "affairs");

    private Anywhere() {}

    /** Whether a word makes that of what stands right behind it. */
    static boolean is(String word, String behind) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT)) && !OFFICES.contains(behind.toLowerCase(Locale.ROOT));
    }

    /** Whether a phrase holds such words. */
    public static boolean is(String phrase) {
        String[] words = phrase.split("\\s+");
        for (int i = 0; i + 1 < words.length; i++) {
            if (is(words[i], words[i + 1])) {
                return true;
            }
        }
        return false;
    }
}
