package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.app.hand.Entry;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.judge.Standing;
import org.bellwether.model.Article;
import org.bellwether.model.Event;
import org.bellwether.model.Image;
import org.bellwether.model.Participant;
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
 * @param rejected events that an analyst rejected or took back
 * @param actors who takes part in its events
 * @param changed that its text changed since it was taken in, @param gone that its page is not to be had any more
 * @param marks whether the findings are shown from the start
 * @param addable whether events can be added, @param adding whether it is shown from the start where
 * @param problem what is wrong with an entry that has no form
 * @param side what the running application adds
 */
public record ArticlePage(
        Shell shell,
        Optional<String> period,
        Optional<String> board,
        Optional<Printed> printed,
        List<EventPage.Bears> bears,
        String title,
        String language,
        String byline,
        String outlet,
        String published,
        Optional<String> updated,
        Optional<Figure> figure,
        List<Paragraph> paragraphs,
        List<Note> events,
        List<Note> rejected,
        List<Named> actors,
        List<AttributionView> attributions,
        List<TimexView> timexes,
        List<Similar> similar,
        Optional<Reprint> reprintOf,
        Optional<String> address,
        String collected,
        String snapshot,
        Optional<Changed> changed,
        Optional<String> gone,
        boolean marks,
        boolean addable,
        boolean adding,
        Optional<String> problem,
        Optional<ArticleSide> side) {

    private static final int SIMILAR = 6;

    /** That its text is not the first. @param href what it said before, where that can be seen */
    public record Changed(String words, Optional<String> href) {}

    /** The status wording an imported page carried. */
    public record Printed(Optional<Mark> mark, String wording) {}

    /** The lead image: shown where it is kept on this machine, else only told of. */
    public record Figure(Optional<String> picture, String caption, String credit, Optional<String> address) {}

    /** A paragraph with what was found in it. */
    public record Paragraph(
            String id,
            List<Line> lines,
            List<Note> notes,
            List<Claim> claims,
            List<When> times,
            Optional<AddForm> form) {

        public boolean bare() {
            return notes.isEmpty() && claims.isEmpty() && times.isEmpty();
        }

        List<Piece> pieces() {
            return lines.stream().flatMap(line -> line.pieces().stream()).toList();
        }
    }

    /**
     * A sentence, or what stands between two.
     *
     * @param id of the sentence on the page, empty for what is none
     * @param add where an event can be added from it
     */
    public record Line(String id, List<Piece> pieces, Optional<String> add, String opening) {}

    /**
     * An event in the margin.
     *
     * @param id on the page, @param href the event's own page, @param sentence where it is told on this page
     * @param judge where it is judged; @param seen the last judgement that the page shows
     */
    public record Note(
            String id,
            String href,
            String sentence,
            String deed,
            String who,
            String date,
            Optional<Mark> judged,
            String why,
            Optional<Links.Posting> judge,
            long seen,
            boolean acceptable) {}

    /** Who says what, in the margin. */
    public record Claim(
            String id, String sentence, String speaker, String cue, String content, String factuality, String why) {}

    /** A time in the margin. */
    public record When(String id, String sentence, String text, String days, String why) {}

    /** A time expression and how it was resolved. */
    public record TimexView(String text, String type, String value, String days, String basis) {}

    /** Another article like this one. */
    public record Similar(String href, String title, String when, Optional<String> credit, String opening) {}

    /** Whose text it is. */
    public record Reprint(String href, String title, String outlet) {}

    /** The page; empty where the archive holds no such article. */
    public static Optional<ArticlePage> of(Archive archive, SearchIndex index, String id, Links links, boolean marks) {
        return of(archive, index, id, links, new Shown(marks, -1, Optional.empty()));
    }

    static Optional<ArticlePage> of(Archive archive, SearchIndex index, String id, Links links, Shown shown) {
        return archive.store().article(id).map(article -> page(archive, index, article, links, shown));
    }

    /**
     * What a reader asked to see.
     *
     * @param adding number of the sentence to add an event from, -1 for none
     * @param attempt an entry that was refused
     * @param side what the running application adds
     */
    record Shown(boolean marks, int adding, Optional<Attempt> attempt, Optional<ArticleSide> side) {

        Shown(boolean marks, int adding, Optional<Attempt> attempt) {
            this(marks, adding, attempt, Optional.empty());
        }
    }

    private static ArticlePage page(Archive archive, SearchIndex index, Article article, Links links, Shown shown) {
        Optional<StoredCoding> coding = archive.store().coding(article.id());
        Optional<Period> period = article.documentTime().published().flatMap(archive::holding);
        List<JudgedEvent> found = archive.eventsOf(article.id());
        Sentences sentences =
                new Sentences(article, coding.map(StoredCoding::sentences).orElse(List.of()));
        return new ArticlePage(
                Shell.of(archive, article.title(), "article", links),
                period.map(Words::period),
                period.map(links::board),
                article.printedStatus().map(wording -> new Printed(Mark.ofPrinted(wording), wording)),
                bears(archive, found, links),
                article.title(),
                article.language(),
                byline(archive, article),
                archive.outletName(article.outlet()),
                published(article),
                article.updated().map(Words::instant),
                article.image().map(image -> figure(image, links.picture(article.id()))),
                paragraphs(sentences, coding, found, links, shown),
                notes(found.stream().filter(one -> one.standing().stands()), sentences, links),
                notes(found.stream().filter(one -> !one.standing().stands()), sentences, links),
                Named.of(archive, participants(found), links),
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
                changed(archive, article, links),
                Gone.of(archive, article.id()),
                shown.marks(),
                links.add(article.id()).isPresent() && coding.isPresent(),
                shown.adding() >= 0,
                problem(coding, shown),
                shown.side());
    }

    private static Optional<Changed> changed(Archive archive, Article article, Links links) {
        int times = archive.store().versions().revisions(List.of(article.id())).getOrDefault(article.id(), 0);
        return times == 0
                ? Optional.empty()
                : Optional.of(new Changed(
                        say("article.changed", times, Words.instant(article.collected())),
                        links.versions(article.id())));
    }

    private static List<Participant> participants(List<JudgedEvent> found) {
        return found.stream()
                .filter(one -> one.standing().stands())
                .map(one -> one.record().event())
                .flatMap(event -> Stream.concat(event.sources().stream(), event.recipients().stream()))
                .toList();
    }

    /** What is wrong with an entry whose sentence is not there any more, so that no form can say it. */
    private static Optional<String> problem(Optional<StoredCoding> coding, Shown shown) {
        int sentences = coding.map(StoredCoding::sentences).map(List::size).orElse(0);
        boolean formless = shown.adding() < 0 || shown.adding() >= sentences;
        return shown.attempt().filter(attempt -> formless).flatMap(attempt -> attempt.error(Entry.FORM));
    }

    /** The authors; an outlet that signs as itself is named once. */
    private static String byline(Archive archive, Article article) {
        String outlet = archive.outletName(article.outlet());
        return article.authors().stream()
                .filter(author -> !author.equalsIgnoreCase(outlet))
                .collect(Collectors.joining(", "));
    }

    private static String published(Article article) {
        return article.published()
                .map(Words::instant)
                .or(() -> article.date().map(Words::day))
                .orElse(say("date.unknown"));
    }

    private static Figure figure(Image image, Optional<String> picture) {
        return new Figure(picture, image.caption().orElse(""), image.credit().orElse(""), Words.web(image.url()));
    }

    private static List<EventPage.Bears> bears(Archive archive, List<JudgedEvent> found, Links links) {
        Map<String, EventPage.Bears> bears = new LinkedHashMap<>();
        List<String> ids = found.stream().map(JudgedEvent::id).toList();
        Map<String, List<Archive.Bearing>> known = archive.bearings(ids);
        for (String id : ids) {
            for (Archive.Bearing bearing : known.getOrDefault(id, List.of())) {
                if (bearing.counts()) {
                    String href = links.category(
                            bearing.proposal().category(), bearing.proposal().period());
                    bears.putIfAbsent(
                            href,
                            new EventPage.Bears(
                                    archive.categoryTitle(bearing.proposal().category()),
                                    Words.period(bearing.proposal().period()),
                                    href,
                                    Mark.of(archive.status(bearing.proposal())),
                                    Words.signed(bearing.weight()),
                                    Optional.empty()));
                }
            }
        }
        return List.copyOf(bears.values());
    }

    private static List<Paragraph> paragraphs(
            Sentences sentences, Optional<StoredCoding> coding, List<JudgedEvent> found, Links links, Shown shown) {
        Article article = sentences.article();
        Margin margin = new Margin(sentences, coding);
        Marker marker = margin.mark(found);
        List<Span> spans = Marker.paragraphs(article);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean last = i == spans.size() - 1;
            Span reach = new Span(
                    span.start(), last ? Integer.MAX_VALUE : spans.get(i + 1).start());
            paragraphs.add(new Paragraph(
                    "p" + (i + 1),
                    sentences.lines(span, marker, links),
                    notes(
                            found.stream()
                                    .filter(one -> one.standing().stands())
                                    .filter(one ->
                                            Margin.begins(one.record().event().trigger(), reach)),
                            sentences,
                            links),
                    margin.claims(reach),
                    margin.times(reach),
                    sentences.form(span, links, shown)));
        }
        return paragraphs;
    }

    private static List<Note> notes(Stream<JudgedEvent> events, Sentences sentences, Links links) {
        return events.map(one -> note(one, sentences, links)).toList();
    }

    private static Note note(JudgedEvent found, Sentences sentences, Links links) {
        Event event = found.record().event();
        String sources = EvidenceLine.names(event.sources());
        String recipients = EvidenceLine.names(event.recipients());
        return new Note(
                Margin.id(found),
                links.event(found.id()),
                sentences.anchor(event.trigger()),
                Words.sentence(Words.deed(event.type(), event.mode())),
                sources + (recipients.isEmpty() ? "" : " \u2192 " + recipients),
                Words.dateShort(event.date()),
                Mark.of(found.standing()),
                event.why(),
                links.judge(found.id()),
                found.seen(),
                found.standing() != Standing.ACCEPTED);
    }

    private static TimexView timex(Timex timex) {
        return new TimexView(
                timex.text(),
                Words.sentence(Words.timex(timex.type())),
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
