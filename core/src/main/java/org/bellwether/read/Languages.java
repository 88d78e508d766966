package org.bellwether.read;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;

/** Which language a text is in (langid, Lui and Baldwin 2012). Safe for use by several threads. */
public final class Languages {

    /** Fewer letters than this tell nothing. */
    private static final int ENOUGH = 24;

    private static final int SAMPLE = 4_000;
    private static final float SURE = 0.8f;

    private final LangIdV3 classifier = new LangIdV3();

    /**
     * ISO 639-1 code. A text in Latin letters that is too short, or of which the classifier is unsure, is taken for English,
     * the language most briefs are in; one in other letters is {@code und}.
     */
    public String of(String text) {
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
        if (letters < ENOUGH) {
            return latin * 2 >= letters ? "en" : "und";
        }
        return classify(sample, latin * 2 >= letters);
    }

    private synchronized String classify(String sample, boolean latin) {
        DetectedLanguage found = classifier.classify(sample, true);
        if (found.getLangCode().equals("en") || found.getConfidence() >= SURE) {
            return found.getLangCode();
        }
        return latin ? "en" : "und";
    }
}
