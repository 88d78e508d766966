package org.bellwether.extract;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;
import java.util.Locale;

/**
 * The language of a text: what its page declares, unless the text itself is clearly in another; templates often declare the
 * language of their maker.
 */
final class Languages {

    static final String UNKNOWN = "und";

    private static final int SAMPLE = 2000;
    private static final int LONG_ENOUGH = 200;
    private static final int LONG_ENOUGH_DENSE = 40;
    private static final int SHORTEST = 20;
    private static final float CLEAR = 0.99f;

    private static final ThreadLocal<LangIdV3> CLASSIFIER = ThreadLocal.withInitial(LangIdV3::new);

    private Languages() {}

    /** ISO 639-1 code, or {@link #UNKNOWN}. */
    static String of(String text, String declared) {
        String code = code(declared);
        String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
        int letters = (int) sample.codePoints().filter(Character::isLetter).count();
        if (letters < SHORTEST) {
            return code;
        }
        DetectedLanguage found = CLASSIFIER.get().classify(sample, true);
        boolean enough = letters >= (dense(sample) ? LONG_ENOUGH_DENSE : LONG_ENOUGH);
        boolean clear = enough && found.getConfidence() >= CLEAR;
        return clear || code.equals(UNKNOWN) ? found.getLangCode() : code;
    }

    private static boolean dense(String text) {
        return text.codePoints().filter(Character::isIdeographic).count() * 4 > text.length();
    }

    private static String code(String declared) {
        String[] parts = declared.toLowerCase(Locale.ROOT).split("[-_,; ]");
        String language = parts.length == 0 ? "" : parts[0];
        return switch (language.length()) {
            case 2 -> language;
            case 3 -> twoLetters(language);
            default -> UNKNOWN;
        };
    }

    private static String twoLetters(String threeLetters) {
        for (String two : Locale.getISOLanguages()) {
            if (Locale.of(two).getISO3Language().equals(threeLetters)) {
                return two;
            }
        }
        return UNKNOWN;
    }
}
