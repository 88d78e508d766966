package org.bellwether.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.app.web.ArticlePage.Line;
import org.bellwether.model.Article;
import org.bellwether.model.Span;

/** An article's sentences, each of which an event can be added from. */
record Sentences(Article article, List<Span> spans) {

    private static final int OPENING = 40;

    /** A paragraph cut into its sentences; what follows a sentence goes with it. */
    List<Line> lines(Span paragraph, Marker marker, Links links) {
        List<Line> lines = new ArrayList<>();
        int from = paragraph.start();
        int number = -1;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.start() >= paragraph.start() && span.start() < paragraph.end()) {
                if (span.start() > from) {
                    lines.add(line(new Span(from, span.start()), number, marker, links));
                }
                from = span.start();
                number = i;
            }
        }
        if (paragraph.end() > from) {
            lines.add(line(new Span(from, paragraph.end()), number, marker, links));
        }
        return lines;
    }

    private Line line(Span span, int number, Marker marker, Links links) {
        Optional<String> add = number < 0 ? Optional.empty() : links.adding(article.id(), number);
        return new Line(
                number < 0 ? "" : "s" + number,
                marker.cut(article.body(), span),
                add,
                Words.clip(span.of(article.body()).strip(), OPENING));
    }

    /** Where on the page a stretch of the text begins: its sentence, or its paragraph where no sentence holds it. */
    String anchor(Span stretch) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            Span span = spans.get(i);
            if (span.start() <= stretch.start() && stretch.start() < span.end() && begins(span)) {
                return "#s" + i;
            }
        }
        List<Span> paragraphs = Marker.paragraphs(article);
        for (int i = paragraphs.size() - 1; i > 0; i--) {
            if (paragraphs.get(i).start() <= stretch.start()) {
                return "#p" + (i + 1);
            }
        }
        return "#p1";
    }

    private boolean begins(Span sentence) {
        return Marker.paragraphs(article).stream()
                .anyMatch(one -> sentence.start() >= one.start() && sentence.start() < one.end());
    }

    /** The form for the sentence asked for, where this paragraph holds its beginning. */
    Optional<AddForm> form(Span paragraph, Links links, ArticlePage.Shown shown) {
        int number = shown.adding();
        if (number < 0 || number >= spans.size()) {
            return Optional.empty();
        }
        Span span = spans.get(number);
        boolean here = span.start() >= paragraph.start() && span.start() < paragraph.end();
        return links.add(article.id())
                .filter(posting -> here)
                .map(posting -> AddForm.of(article, number, span.of(article.body()), posting, links, shown.attempt()));
    }
}
