package org.bellwether.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.bellwether.model.Extraction.Extracted;
import org.jspecify.annotations.Nullable;

/** An extracted article as the rows of {@code extract} have it; what is unknown is null. */
final class ArticleJson {

    private ArticleJson() {}

    static ObjectNode write(@Nullable JsonNode id, Extracted article) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.set("id", id);
        out.put("title", article.title());
        strings(out.putArray("authors"), article.authors());
        out.put("published", text(article.published().orElse(null)));
        out.put("updated", text(article.updated().orElse(null)));
        out.put("date", text(article.date().orElse(null)));
        out.put("language", article.language());
        out.put("site", article.site().orElse(null));
        out.put("section", article.section().orElse(null));
        out.put("canonicalUrl", article.canonicalUrl().orElse(null));
        article.image()
                .ifPresentOrElse(
                        image -> out.putObject("image")
                                .put("url", image.url())
                                .put("caption", image.caption().orElse(null))
                                .put("credit", image.credit().orElse(null)),
                        () -> out.putNull("image"));
        out.put("printedStatus", article.printedStatus().orElse(null));
        out.put("body", article.body());
        strings(out.putArray("paragraphs"), article.paragraphs());
        ArrayNode kinds = out.putArray("kinds");
        article.kinds().forEach(kind -> kinds.add(kind.name().toLowerCase(Locale.ROOT)));
        if (!article.posts().isEmpty()) {
            ArrayNode posts = out.putArray("posts");
            article.posts()
                    .forEach(post -> posts.addObject()
                            .put("paragraph", post.paragraph())
                            .put("published", post.published().toString()));
        }
        return out;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void strings(ArrayNode array, Iterable<String> values) {
        values.forEach(array::add);
    }
}
