package org.bellwether.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * One published text.
 *
 * @param id stable: derived from outlet and address (or content, where there is no address)
 * @param outlet id of the outlet that published it
 * @param published first publication, @param updated last change; each only where the page gives a time
 * @param date publication day as printed
 * @param language ISO 639-1 code, {@code und} where unknown
 * @param printedStatus status wording an imported brief carried ("has gotten worse")
 * @param paragraphs the body; its text is the paragraphs joined by a blank line
 * @param kinds what each paragraph is; empty where all are text
 * @param posts where the entries of a live blog begin; empty for any other article
 * @param snapshot SHA-256 of the kept bytes
 * @param collected when we took it in
 */
public record Article(
        String id,
        String outlet,
        Optional<String> url,
        String title,
        List<String> authors,
        Optional<Instant> published,
        Optional<Instant> updated,
        Optional<LocalDate> date,
        String language,
        Optional<String> site,
        Optional<Image> image,
        Optional<String> printedStatus,
        List<String> paragraphs,
        List<ParagraphKind> kinds,
        List<Post> posts,
        String snapshot,
        Instant collected) {

    public Article {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
        kinds = ParagraphKind.each(kinds, paragraphs.size());
        posts = List.copyOf(posts);
    }

    /** An article whose paragraphs are all text. */
    public Article(
            String id,
            String outlet,
            Optional<String> url,
            String title,
            List<String> authors,
            Optional<Instant> published,
            Optional<Instant> updated,
            Optional<LocalDate> date,
            String language,
            Optional<String> site,
            Optional<Image> image,
            Optional<String> printedStatus,
            List<String> paragraphs,
            String snapshot,
            Instant collected) {
        this(
                id,
                outlet,
                url,
                title,
                authors,
                published,
                updated,
                date,
                language,
                site,
                image,
                printedStatus,
                paragraphs,
                List.of(),
                List.of(),
                snapshot,
                collected);
    }

    /** The same, known by another id and taken in at another instant. */
    public Article as(String other, Instant at) {
        return new Article(
                other,
                outlet,
                url,
                title,
                authors,
                published,
                updated,
                date,
                language,
                site,
                image,
                printedStatus,
                paragraphs,
                kinds,
                posts,
                snapshot,
                at);
    }

    /** What the paragraph at an index is. */
    public ParagraphKind kind(int paragraph) {
        return kinds.isEmpty() ? ParagraphKind.TEXT : kinds.get(paragraph);
    }

    public String body() {
        return String.join("\n\n", paragraphs);
    }

    public DocumentTime documentTime() {
        return new DocumentTime(date.or(() -> published.map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC))));
    }
}
