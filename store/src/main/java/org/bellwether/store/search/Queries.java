package org.bellwether.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.bellwether.store.SearchIndex.Fragment;

/** What an analyst types, as a query; and the passages that answer it. */
final class Queries {

    private static final Map<String, Float> FIELDS = Map.of(Documents.TITLE, 2f, Documents.BODY, 1f);
    private static final int MAX_CHARACTERS = 1000;
    private static final int PASSAGES = 2;
    private static final Pattern EXCLUDED = Pattern.compile("(?<!\\S)-(\"[^\"]*\"?|\\S+)");
    private static final int MOST_EXCLUDED = 16;
    private static final int MAX_ANALYSED = 200_000;

    private Queries() {}

    /**
     * Words must all occur, {@code "phrases"}, {@code -not}, {@code a | b}, {@code begin*}; where not one article has all the
     * words, those that have some of them. What cannot be read as syntax is read as words.
     */
    static Parsed parse(IndexSearcher searcher, String text) throws IOException {
        String cut = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
        Query all = parse(cut, BooleanClause.Occur.MUST);
        return searcher.count(all) > 0
                ? new Parsed(all, false)
                : new Parsed(parse(wanted(cut), BooleanClause.Occur.SHOULD), true);
    }

    /** The text without what it excludes. */
    static String wanted(String text) {
        return EXCLUDED.matcher(text).replaceAll(" ").strip();
    }

    /** The words and phrases that the text excludes, each as a query. */
    static List<Query> excluded(String text) {
        return EXCLUDED.matcher(text)
                .results()
                .limit(MOST_EXCLUDED)
                .map(part -> parse(part.group(1), BooleanClause.Occur.MUST))
                .toList();
    }

    /** A query as it is run. @param partly whether some of the words do, since no article has all */
    record Parsed(Query query, boolean partly) {}

    private static Query parse(String text, BooleanClause.Occur joined) {
        SimpleQueryParser parser = new SimpleQueryParser(Terms.ANALYZER, FIELDS);
        parser.setDefaultOperator(joined);
        try {
            Query query = parser.parse(text);
            return query == null ? new MatchNoDocsQuery() : query;
        } catch (IndexSearcher.TooManyClauses e) {
            return new MatchNoDocsQuery();
        }
    }

    /** For each document found, the pieces of its best passages; its beginning where only the title matched. */
    static List<List<Fragment>> snippets(IndexSearcher searcher, Query query, int[] found) throws IOException {
        Object[] passages = new Highlighter(searcher).passages(query, found);
        List<List<Fragment>> snippets = new ArrayList<>(passages.length);
        for (Object passage : passages) {
            snippets.add(passage instanceof Snippet snippet ? snippet.fragments() : List.of());
        }
        return snippets;
    }

    private record Snippet(List<Fragment> fragments) {}

    /** Gives passages as fragments instead of marked-up text. */
    private static final class Highlighter extends UnifiedHighlighter {

        Highlighter(IndexSearcher searcher) {
            super(UnifiedHighlighter.builder(searcher, Terms.ANALYZER)
                    .withFormatter(new Fragments())
                    .withMaxLength(MAX_ANALYSED)
                    .withFieldMatcher(field -> field.equals(Documents.BODY)));
        }

        Object[] passages(Query query, int[] documents) throws IOException {
            Object[] passages = highlightFieldsAsObjects(
                            new String[] {Documents.BODY}, query, documents, new int[] {PASSAGES})
                    .get(Documents.BODY);
            return passages == null ? new Object[documents.length] : passages;
        }
    }

    private static final class Fragments extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Fragment> fragments = new ArrayList<>();
            int end = passages.length == 0 ? 0 : passages[0].getStartOffset();
            for (Passage passage : passages) {
                if (passage.getStartOffset() > end) {
                    fragments.add(new Fragment(" … ", false));
                }
                add(fragments, passage, content);
                end = passage.getEndOffset();
            }
            return new Snippet(List.copyOf(fragments));
        }

        private static void add(List<Fragment> fragments, Passage passage, String content) {
            int at = passage.getStartOffset();
            for (int m = 0; m < passage.getNumMatches(); m++) {
                int start = Math.max(at, passage.getMatchStarts()[m]);
                int end = Math.min(passage.getMatchEnds()[m], passage.getEndOffset());
                if (end <= start) {
                    continue;
                }
                if (start > at) {
                    fragments.add(new Fragment(content.substring(at, start), false));
                }
                fragments.add(new Fragment(content.substring(start, end), true));
                at = end;
            }
            if (passage.getEndOffset() > at) {
                fragments.add(new Fragment(content.substring(at, passage.getEndOffset()), false));
            }
        }
    }
}
