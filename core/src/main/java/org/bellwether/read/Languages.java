package org.bellwether.read;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Which language a text is in (langid, Lui and Baldwin 2012). Plain English prose is told by its function words first, without
 * waking the classifier. Safe for use by several threads.
 */
public final class Languages {

    /** Fewer letters than this tell nothing. */
    private static final int ENOUGH = 24;

    private static final int SAMPLE = 4_000;
    private static final float SURE = 0.8f;

    /** Letters of a text in which one name may outweigh all else. */
    private static final int SHORT = 150;

    private static final int FEWEST = 8;
    private static final float SURE_OF_SHORT = 0.95f;

    /** Frequent in English and together in no other language. */
    private static final Set<String> FUNCTION_WORDS =
            Set.of("the", "of", "and", "to", "that", "by", "with", "which", "from");

    /** One of them is enough in a headline: words of no other language in Latin letters that we know of. */
    private static final Set<String> ENGLISH_ALONE =
            Set.of("the", "and", "that", "with", "which", "from", "were", "been", "two", "after", "said", "says");

    private static final int FUNCTION_SAMPLE = 600;
    private static final int LEAST_WORDS = 12;
    private static final double ENGLISH_SHARE = 0.15;

    /** The classifier holds state while it works, and takes half a second to load. */
    private static final class Classifier {

        private static final LangIdV3 LANGID = new LangIdV3();

        private static synchronized DetectedLanguage classify(String sample) {
            return LANGID.classify(sample, true);
        }
    }

    /**
     * ISO 639-1 code. A text in Latin letters that is too short, or of which the classifier is unsure, is taken for English,
     * the language most briefs are in; one in other letters is {@code und}.
     */
    public String of(String text) {
        if (isPlainEnglish(text)) {
            return "en";
        }
        String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
        int letters = 0;
        int latin = 0;
        for (int i = 0; i < sample.length(); ) {
            int c = sample.codePointAt(i);
            if (Character.isLetter(c)) {
                letters++;
                latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
            }
            i += Character.charCount(c);
        }
        boolean mostlyLatin = latin * 2 >= letters;
        String unsure = mostlyLatin ? "en" : "und";
        if (letters < ENOUGH) {
            return unsure;
        }
        if (mostlyLatin && letters < SHORT) {
            return ofShort(sample);
        }
        DetectedLanguage found = Classifier.classify(sample);
        return found.getConfidence() >= SURE ? found.getLangCode() : unsure;
    }

    /** Of a headline or a sentence: names would mislead the classifier, so it sees only the words in lower case. */
    private static String ofShort(String text) {
        StringBuilder words = new StringBuilder();
        for (StringTokenizer all = new StringTokenizer(text); all.hasMoreTokens(); ) {
            String word = all.nextToken();
            if (ENGLISH_ALONE.contains(word) || word.equals("The")) {
                return "en";
            }
            if (Character.isLowerCase(word.codePointAt(0))) {
                words.append(word).append(' ');
            }
        }
        if (words.length() < FEWEST) {
            return "en";
        }
        DetectedLanguage found = Classifier.classify(words.toString());
        return found.getConfidence() >= SURE_OF_SHORT ? found.getLangCode() : "en";
    }

    private static boolean isPlainEnglish(String text) {
        String sample =
                text.substring(0, Math.min(text.length(), FUNCTION_SAMPLE)).toLowerCase(Locale.ROOT);
        StringTokenizer words = new StringTokenizer(sample);
        int count = 0;
        int function = 0;
        boolean article = false;
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            count++;
            article |= word.equals("the");
            function += FUNCTION_WORDS.contains(word) ? 1 : 0;
        }
        return article && count >= LEAST_WORDS && function >= ENGLISH_SHARE * count;
    }
}
