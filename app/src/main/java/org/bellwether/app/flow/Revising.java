package org.bellwether.app.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.app.flow.Preparer.Input;
import org.bellwether.app.flow.Preparer.Prepared;
import org.bellwether.model.Article;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.RawDocument;
import org.bellwether.store.Store;
import org.bellwether.store.Store.StoredCoding;
import org.bellwether.store.Versions;
import org.bellwether.store.Versions.Version;

/**
 * Writes an article as what it is: a new one, or a revision of one that the archive holds. Two texts of a page are compared as today's
 * extractor reads both, so that a better extractor makes no revision.
 */
record Revising(Tools tools, Engines engines, Preparer preparer) {

    enum Outcome {
        /** A new article, or one that says what it said. */
        TAKEN,
        /** Its text took the place of another. */
        REVISED,
        /** What it said before the text that stands, which came in first. */
        EARLIER
    }

    /** Whether the archive holds an article just so, read by this coder version. */
    static boolean holds(Store store, Article article, String coderVersion) {
        return store.article(article.id())
                .filter(known -> isSame(known, article))
                .flatMap(known -> store.coding(known.id()))
                .filter(coding -> coding.coderVersion().equals(coderVersion))
                .isPresent();
    }

    private static boolean isSame(Article one, Article other) {
        return Versions.sameText(one, other)
                && one.authors().equals(other.authors())
                && one.published().equals(other.published())
                && one.updated().equals(other.updated())
                && one.date().equals(other.date())
                && one.language().equals(other.language())
                && one.image().equals(other.image())
                && one.kinds().equals(other.kinds())
                && one.printedStatus().equals(other.printedStatus());
    }

    Outcome write(Prepared.Ready ready, Outlet outlet, UnaryOperator<String> origins) {
        Article article = named(ready);
        Outcome outcome = engines.store()
                .article(article.id())
                .map(standing -> after(standing, article, ready, outlet, origins))
                .orElse(Outcome.TAKEN);
        if (outcome == Outcome.EARLIER) {
            putEarlier(article, ready.captured());
        } else {
            put(article, ready, origins);
        }
        if (!article.id().equals(ready.article().id())) {
            engines.store().versions().alias(ready.article().id(), article.id());
        }
        ready.byAddress().ifPresent(other -> engines.store().versions().alias(other, article.id()));
        return outcome;
    }

    /** What comes of an article where another text of it may stand. */
    private Outcome after(
            Article standing, Article article, Prepared.Ready ready, Outlet outlet, UnaryOperator<String> origins) {
        if (Versions.revises(standing, article) && isEarlier(ready, standing)) {
            return Outcome.EARLIER;
        }
        return Versions.revises(current(standing, article, outlet, origins), article) ? Outcome.REVISED : Outcome.TAKEN;
    }

    /** Whether a page was captured before the text that stands, as a crawl of old that comes in late. */
    private boolean isEarlier(Prepared.Ready ready, Article standing) {
        return captured(standing).filter(ready.captured()::isBefore).isPresent();
    }

    /** Never after it was taken in, whatever its record says. */
    private Optional<Instant> captured(Article article) {
        return engines.snapshots()
                .captured(article.snapshot())
                .map(at -> at.isBefore(article.collected()) ? at : article.collected());
    }

    private void putEarlier(Article article, Instant at) {
        Versions versions = engines.store().versions();
        List<Version> texts = versions.of(article.id());
        if (texts.stream().anyMatch(text -> !Versions.revises(text.article(), article))) {
            versions.same(article, tools.coderVersion());
            return;
        }
        Version next = texts.stream()
                .filter(text -> captured(text.article()).orElse(text.seen()).isAfter(at))
                .findFirst()
                .orElseGet(texts::getLast);
        versions.putBefore(next, article.as(article.id(), at), tools.coderVersion());
    }

    private void put(Article article, Prepared.Ready ready, UnaryOperator<String> origins) {
        Store store = engines.store();
        store.put(article, ready.coded(), origins.apply(article.id()), tools.coderVersion());
        engines.index().get().put(article, store.savedSearches().intake(article.id()));
    }

    /**
     * The article under the id by which the archive knows it. A page that was fetched from a known address and now names another as its
     * own is the same article where it tells the same story; a front page that leads to one story after another is not.
     */
    private Article named(Prepared.Ready ready) {
        Article article = ready.article();
        Versions versions = engines.store().versions();
        return versions.known(List.of(article.id()))
                .or(() -> ready.byAddress()
                        .flatMap(other -> versions.known(List.of(other)))
                        .filter(id -> engines.store()
                                .article(id)
                                .filter(known -> Likeness.related(known, article))
                                .isPresent()))
                .filter(id -> !id.equals(article.id()))
                .map(id -> article.as(id, article.collected()))
                .orElse(article);
    }

    /** What stands, read again from its bytes where an earlier extractor read it. */
    private Article current(Article old, Article next, Outlet outlet, UnaryOperator<String> origins) {
        boolean earlier = engines.store()
                .coding(old.id())
                .map(StoredCoding::coderVersion)
                .filter(tools.coderVersion()::equals)
                .isEmpty();
        if (!earlier || !Versions.revises(old, next)) {
            return old;
        }
        return again(old, outlet)
                .map(ready -> {
                    Article read = ready.article().as(old.id(), old.collected());
                    put(read, ready, origins);
                    return read;
                })
                .orElse(old);
    }

    private Optional<Prepared.Ready> again(Article old, Outlet outlet) {
        return engines.snapshots().get(old.snapshot()).flatMap(bytes -> {
            RawDocument document =
                    new RawDocument(old.url(), bytes, Optional.empty(), Optional.empty(), old.collected());
            Input input =
                    new Input(outlet, new Collected(old.url().orElse(""), document, Optional.empty()), old.snapshot());
            return preparer.prepare(input) instanceof Prepared.Ready ready ? Optional.of(ready) : Optional.empty();
        });
    }
}
