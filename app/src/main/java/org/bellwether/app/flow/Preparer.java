package org.bellwether.app.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.Extraction;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.Problem;
import org.bellwether.model.Reading;
import org.bellwether.store.OutletBook.Dropped;
import org.bellwether.store.Store.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Extracts and codes one input. Safe for use by several threads; writes nothing. */
final class Preparer {

    private static final Logger LOG = LoggerFactory.getLogger(Preparer.class);

    private static final String UNKNOWN = "und";

    /** Where the language cannot be told the reader looks for itself. */
    private static final List<String> CODED = List.of("en", UNKNOWN);

    private final Tools tools;
    private final InstantSource at;
    private final Predicate<Article> held;

    /**
     * @param at tells when something is taken in
     * @param held whether the archive holds an article just so, so that it need not be coded again; asked by several threads
     */
    Preparer(Tools tools, InstantSource at, Predicate<Article> held) {
        this.tools = tools;
        this.at = at;
        this.held = held;
    }

    /** An input ready to be written. */
    sealed interface Prepared {

        /**
         * An article to write.
         *
         * @param captured when its bytes were had from where they come
         * @param byAddress the id that the address it was fetched from gives, where that is another
         */
        record Ready(Article article, CodedArticle coded, Instant captured, Optional<String> byAddress)
                implements Prepared {}

        /** Nothing that the archive does not hold. */
        record Same(Article article) implements Prepared {}

        record Refused(Rejection rejection) implements Prepared {}

        record LeftOut(Dropped dropped) implements Prepared {}
    }

    /** One input to prepare, with the hash of its bytes. */
    record Input(Outlet outlet, Collected collected, String snapshot) {}

    Prepared prepare(Input input) {
        try {
            return switch (tools.extractor().extract(input.collected().document())) {
                case Extracted extracted -> ready(input, extracted);
                case Extraction.Rejected rejected -> refused(input, rejected.problem());
            };
        } catch (RuntimeException e) {
            LOG.debug("on input {}", input.collected().input(), e);
            return refused(input, FlowProblem.INTERNAL.problem(e));
        }
    }

    Prepared.Refused refused(Input input, Problem problem) {
        return new Prepared.Refused(new Rejection(
                input.collected().input(),
                input.outlet().id(),
                input.snapshot(),
                problem,
                tools.coderVersion(),
                at.instant()));
    }

    private Prepared ready(Input input, Extracted extracted) {
        String address = Ids.address(input.collected().document(), extracted).orElse("");
        Optional<String> dropped = input.outlet().filter().drops(extracted.title(), address);
        if (dropped.isPresent()) {
            return new Prepared.LeftOut(new Dropped(input.collected().input(), extracted.title(), dropped.get()));
        }
        Article article = article(input, extracted);
        return held.test(article)
                ? new Prepared.Same(article)
                : new Prepared.Ready(
                        article,
                        coded(article),
                        input.collected().document().fetched(),
                        Ids.byAddress(input.outlet().id(), input.collected().document(), article.id()));
    }

    CodedArticle coded(Article article) {
        return CODED.contains(article.language())
                ? tools.coders().get().code(article.body(), article.documentTime())
                : uncoded(article);
    }

    /** What the text tells; where it tells nothing, what is known of the outlet. */
    private static String language(Extracted extracted, Outlet outlet) {
        return extracted.language().equals(UNKNOWN) ? outlet.language().orElse(UNKNOWN) : extracted.language();
    }

    private static CodedArticle uncoded(Article article) {
        Reading reading = new Reading(article.body(), article.language(), List.of(), List.of(), List.of());
        return new CodedArticle(reading, List.of(), List.of(), List.of(), List.of());
    }

    Article article(Input input, Extracted extracted) {
        var document = input.collected().document();
        Optional<String> address = Ids.address(document, extracted);
        return new Article(
                Ids.article(input.outlet().id(), document, extracted, input.snapshot()),
                input.outlet().id(),
                address,
                extracted.title(),
                extracted.authors(),
                extracted.published(),
                extracted.updated(),
                extracted.date(),
                language(extracted, input.outlet()),
                extracted.site(),
                extracted.image(),
                extracted.printedStatus(),
                extracted.paragraphs(),
                extracted.kinds(),
                extracted.posts(),
                input.snapshot(),
                at.instant());
    }
}
