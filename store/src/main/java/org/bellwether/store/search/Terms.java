package org.bellwether.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text as the index knows them (stemmed English, without stop words), and what a word weighs. */
final class Terms {

    static final Analyzer ANALYZER = new EnglishAnalyzer();

    private Terms() {}

    /** Each term of the text and how often it occurs. */
    static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new HashMap<>();
        try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                counts.merge(term.toString(), 1, Integer::sum);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    /** The text whose words stand for an article. */
    static String text(String title, String body) {
        return title + "\n" + body;
    }

    /**
     * TF-IDF weight (Salton and Buckley 1988), with the logarithm of both.
     *
     * @param frequency of the term in the document, @param documents that hold it, @param all documents
     */
    static double weight(int frequency, int documents, int all) {
        return (1 + Math.log(frequency)) * Math.log(1 + (double) all / documents);
    }
}
