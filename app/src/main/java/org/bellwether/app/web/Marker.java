package org.bellwether.app.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bellwether.model.Article;
import org.bellwether.model.Span;

/**
 * Cuts an article's paragraphs into runs that bear the same findings. Spans are UTF-16 indexes into {@link Article#body()}; they may
 * overlap and cross paragraphs, and one that reaches past the text is cut at its end.
 */
final class Marker {

    private record Finding(Span span, String css, String title, String href) {}

    private final List<Finding> findings = new ArrayList<>();

    Marker add(Span span, String css, String title) {
        return add(span, css, title, "");
    }

    /** @param href where the finding is told of; of several over one run the first leads on */
    Marker add(Span span, String css, String title, String href) {
        if (span.length() > 0) {
            findings.add(new Finding(span, css, title, href));
        }
        return this;
    }

    Marker addAll(List<Span> spans, String css, String title, String href) {
        spans.forEach(span -> add(span, css, title, href));
        return this;
    }

    List<List<Piece>> cut(Article article) {
        List<List<Piece>> cut = new ArrayList<>();
        for (Span paragraph : paragraphs(article)) {
            cut.add(cut(article.body(), paragraph));
        }
        return cut;
    }

    /** Where each paragraph stands in the body. */
    static List<Span> paragraphs(Article article) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String paragraph : article.paragraphs()) {
            spans.add(new Span(start, start + paragraph.length()));
            start += paragraph.length() + 2;
        }
        return spans;
    }

    /** Cuts one stretch of the body. */
    List<Piece> cut(String body, Span paragraph) {
        List<Finding> here = findings.stream()
                .filter(finding -> finding.span().overlaps(paragraph))
                .toList();
        TreeSet<Integer> bounds = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Finding finding : here) {
            bounds.add(Math.max(paragraph.start(), finding.span().start()));
            bounds.add(Math.min(paragraph.end(), finding.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = bounds.pollFirst();
        for (int to : bounds) {
            pieces.add(piece(body, new Span(from, to), here));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String body, Span run, List<Finding> here) {
        Set<String> css = new LinkedHashSet<>();
        Set<String> titles = new LinkedHashSet<>();
        String href = "";
        for (Finding finding : here) {
            if (finding.span().contains(run)) {
                css.add(finding.css());
                href = href.isEmpty() ? finding.href() : href;
                if (!finding.title().isEmpty()) {
                    titles.add(finding.title());
                }
            }
        }
        return new Piece(run.of(body), String.join(" ", css), String.join("; ", titles), href);
    }
}
