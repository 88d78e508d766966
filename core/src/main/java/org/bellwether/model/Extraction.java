package org.bellwether.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What extraction made of a page: an article's parts, or the reason why it is none. */
public sealed interface Extraction {

    /**
     * The parts of an article, as the page gives them. See {@link Article} for the fields.
     *
     * @param section of its outlet, in the outlet's words
     */
    record Extracted(
            String title,
            List<String> authors,
            Optional<Instant> published,
            Optional<Instant> updated,
            Optional<LocalDate> date,
            String language,
            Optional<String> site,
            Optional<String> section,
            Optional<String> canonicalUrl,
            Optional<Image> image,
            Optional<String> printedStatus,
            List<String> paragraphs,
            List<ParagraphKind> kinds,
            List<Post> posts)
            implements Extraction {

        public Extracted {
            authors = List.copyOf(authors);
            paragraphs = List.copyOf(paragraphs);
            kinds = ParagraphKind.each(kinds, paragraphs.size());
            posts = List.copyOf(posts);
        }

        public String body() {
            return String.join("\n\n", paragraphs);
        }
    }

    /** The page holds no article we can use. */
    record Rejected(Problem problem) implements Extraction {}
}
