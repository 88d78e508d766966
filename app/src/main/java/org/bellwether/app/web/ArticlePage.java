package org.bellwether.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellwether.model.Article;
import org.bellwether.model.Event;
import org.bellwether.model.Image;
import org.bellwether.model.Period;
import org.bellwether.model.Span;
import org.bellwether.model.Timex;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store.StoredCoding;

/**
 * One article as it was published, with what was found in it.
 *
 * @param period the period its date falls in, @param board that period's board
 * @param bears statuses its events bear on
 * @param reprintOf the article whose text this is, where it is another's
 * @param marks whether the findings are shown from the start
 */
public record ArticlePage(
        Shell shell,
        Optional<String> period,
        Optional<String> board,
        Optional<Printed> printed,
        List<EventPage.Bears> bears,
        String title,
        String byline,
        String outlet,
        String published,
        Optional<String> updated,
        Optional<Figure> figure,
        List<Paragraph> paragraphs,
        List<Note> events,
        List<AttributionView> attributions,
        List<TimexView> timexes,
        List<Similar> similar,
        Optional<Reprint> reprintOf,
        Optional<String> address,
        String collected,
        String snapshot,
        boolean marks) {

    private static final int SIMILAR = 6;

    /** The status wording an imported page carried. */
    public record Printed(Optional<Mark> mark, String wording) {}

    /** The lead image: shown where it is kept on this machine, else only told of. */
    public record Figure(Optional<String> picture, String caption, String credit, Optional<String> address) {}

    /** A paragraph with the events coded from it. */
    public record Paragraph(String id, List<Piece> pieces, List<Note> notes) {}

    /** An event in the margin. */
    public record Note(String href, String deed, String who, String date) {}

    /** A time expression and how it was resolved. */
    public record TimexView(String text, String type, String value, String days, String basis) {}

    /** Another article like this one. */
    public record Similar(String href, String title, String when, Optional<String> credit, String opening) {}

    /** Whose text it is. */
    public record Reprint(String href, String title, String outlet) {}

    /** The page; empty where the archive holds no such article. */
    public static Optional<ArticlePage> of(Archive archive, SearchIndex index, String id, Links links, boolean marks) {
        return archive.store().article(id).map(article -> page(archive, index, article, links, marks));
    }

    private static ArticlePage page(Archive archive, SearchIndex index, Article article, Links links, boolean marks) {
        Optional<StoredCoding> coding = archive.store().coding(article.id());
        Optional<Period> period = article.documentTime().published().flatMap(archive::holding);
        List<Found> found = coding.map(ArticlePage::found).orElse(List.of());
        return new ArticlePage(
                Shell.of(archive, article.title(), "article", links),
                period.map(Words::period),
                period.map(links::board),
                article.printedStatus().map(wording -> new Printed(Mark.ofPrinted(wording), wording)),
                bears(archive, found, links),
                article.title(),
                byline(archive, article),
                archive.outletName(article.outlet()),
                published(article),
                article.updated().map(Words::instant),
                article.image().map(image -> figure(image, links.picture(article.id()))),
                paragraphs(article, coding, found, links),
                found.stream().map(one -> note(one, links)).toList(),
                coding.map(StoredCoding::attributions).orElse(List.of()).stream()
                        .map(one -> AttributionView.of(one, article.body()))
                        .toList(),
                coding.map(StoredCoding::timexes).orElse(List.of()).stream()
                        .map(ArticlePage::timex)
                        .toList(),
                similar(archive, index, article.id(), links),
                reprint(archive, article, links),
                article.url().flatMap(Words::web),
                Words.instant(article.collected()),
                article.snapshot(),
                marks);
    }

    /** The authors; an outlet that signs as itself is named once. */
    private static String byline(Archive archive, Article article) {
        String outlet = archive.outletName(article.outlet());
        return article.authors().stream()
                .filter(author -> !author.equalsIgnoreCase(outlet))
                .collect(Collectors.joining(", "));
    }

    private record Found(String id, Event event) {}

    private static List<Found> found(StoredCoding coding) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < coding.events().size() && i < coding.eventIds().size(); i++) {
            found.add(new Found(coding.eventIds().get(i), coding.events().get(i)));
        }
        return found;
    }

    private static String published(Article article) {
        return article.published()
                .map(Words::instant)
                .or(() -> article.date().map(Words::day))
                .orElse("date not known");
    }

    private static Figure figure(Image image, Optional<String> picture) {
        return new Figure(picture, image.caption().orElse(""), image.credit().orElse(""), Words.web(image.url()));
    }

    private static List<EventPage.Bears> bears(Archive archive, List<Found> found, Links links) {
        Map<String, EventPage.Bears> bears = new LinkedHashMap<>();
        for (Found one : found) {
            for (Archive.Bearing bearing : archive.bearings(one.id())) {
                if (bearing.evidence().leftOut().isEmpty()) {
                    String href = links.category(
                            bearing.proposal().category(), bearing.proposal().period());
                    bears.putIfAbsent(
                            href,
                            new EventPage.Bears(
                                    archive.categoryTitle(bearing.proposal().category()),
                                    Words.period(bearing.proposal().period()),
                                    href,
                                    Mark.of(bearing.proposal().status()),
                                    Words.signed(bearing.evidence().weight()),
                                    Optional.empty()));
                }
            }
        }
        return List.copyOf(bears.values());
    }

    private static List<Paragraph> paragraphs(
            Article article, Optional<StoredCoding> coding, List<Found> found, Links links) {
        Marker marker = new Marker();
        coding.ifPresent(code -> mark(marker, code));
        List<List<Piece>> cut = marker.cut(article);
        List<Span> spans = Marker.paragraphs(article);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            Span span = spans.get(i);
            List<Note> notes = found.stream()
                    .filter(one -> span.contains(one.event().trigger()))
                    .map(one -> note(one, links))
                    .toList();
            paragraphs.add(new Paragraph("p" + (i + 1), cut.get(i), notes));
        }
        return paragraphs;
    }

    private static void mark(Marker marker, StoredCoding coding) {
        for (Event event : coding.events()) {
            marker.add(event.trigger(), "trigger", "event: " + Words.deed(event.type(), event.mode()));
        }
        coding.attributions().forEach(one -> {
            marker.addAll(one.source(), "speaker", one.anonymous() ? "unnamed speaker" : "speaker");
            marker.addAll(one.cue(), "cue", "reporting word");
        });
        coding.timexes().forEach(one -> marker.add(one.span(), "time", one.value() + ", " + one.basis()));
        coding.actors()
                .forEach(one ->
                        marker.add(one.span(), "actor", "actor: " + one.actor().name()));
    }

    private static Note note(Found found, Links links) {
        Event event = found.event();
        String sources = EvidenceLine.names(event.sources());
        String recipients = EvidenceLine.names(event.recipients());
        return new Note(
                links.event(found.id()),
                Words.sentence(Words.deed(event.type(), event.mode())),
                sources + (recipients.isEmpty() ? "" : " \u2192 " + recipients),
                Words.dateShort(event.date()));
    }

    private static TimexView timex(Timex timex) {
        return new TimexView(
                timex.text(),
                Words.sentence(timex.type().name().toLowerCase(java.util.Locale.ROOT)),
                timex.value(),
                timex.range()
                        .map(range -> Words.range(range.from(), range.to()))
                        .orElse(""),
                timex.basis());
    }

    private static List<Similar> similar(Archive archive, SearchIndex index, String id, Links links) {
        return index.similar(id, SIMILAR).stream()
                .flatMap(hit -> archive.store().article(hit.articleId()).stream())
                .map(other -> new Similar(
                        links.article(other.id()),
                        other.title(),
                        published(other) + " \u00B7 " + archive.outletName(other.outlet()),
                        other.image().flatMap(Image::credit),
                        other.paragraphs().isEmpty()
                                ? ""
                                : Words.clip(other.paragraphs().getFirst(), 220)))
                .toList();
    }

    private static Optional<Reprint> reprint(Archive archive, Article article, Links links) {
        String origin = archive.origin(article.id());
        return origin.equals(article.id())
                ? Optional.empty()
                : archive.store()
                        .article(origin)
                        .map(other -> new Reprint(
                                links.article(other.id()), other.title(), archive.outletName(other.outlet())));
    }
}
