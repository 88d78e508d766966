package org.bellwether.app.flow;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.app.collect.Fetcher;
import org.bellwether.app.collect.Fetcher.Ask;
import org.bellwether.app.collect.Fetcher.Fetched;
import org.bellwether.app.collect.Memory;
import org.bellwether.app.flow.Preparer.Input;
import org.bellwether.app.flow.Preparer.Prepared;
import org.bellwether.app.flow.Revising.Outcome;
import org.bellwether.extract.ExtractProblem;
import org.bellwether.model.Article;
import org.bellwether.model.Extraction;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.bellwether.store.Store;
import org.bellwether.store.Versions;
import org.bellwether.store.Watch.Base;
import org.bellwether.store.Watch.Check;
import org.bellwether.store.Watch.Finding;
import org.bellwether.store.Watch.Page;

/**
 * Looks at cited pages again, as {@link WatchPlan} says: whether they still say what they said. A page that says something else is taken
 * in as a revision; one that is gone, or under which something else stands now, leaves the archive's text as it is.
 *
 * <p>An article that came by a feed or a file is compared with its page as that was at the first look, not with its own text, from which
 * a page always differs a little.
 */
public final class PageWatch {

    /** Answers by which a site says that there is nothing any more: 451 for legal reasons (RFC 7725). */
    private static final Set<Integer> GONE = Set.of(404, 410, 451);

    /** What extraction says of a page that is none of an article's. */
    private static final Set<String> NO_ARTICLE =
            Set.of(ExtractProblem.NO_TEXT.code(), ExtractProblem.INDEX_PAGE.code(), ExtractProblem.ERROR_PAGE.code());

    /** How the pages begin that stand for items of feeds and rows of files. */
    private static final String STAND_IN = "</head><body><article><h1>";

    private static final int BEGINNING = 1 << 16;

    /** Who has other work to do does not look at cited pages for longer. */
    private static final Duration A_WHILE = Duration.ofMinutes(3);

    private final Tools tools;
    private final Engines engines;
    private final Fetcher fetcher;
    private final Preparer preparer;
    private final Revising revising;
    private final Memory memory;
    private final Instant at;

    public PageWatch(Tools tools, Engines engines) {
        this.tools = tools;
        this.engines = engines;
        this.fetcher = tools.collector().fetcher();
        this.at = tools.clock().instant();
        this.preparer = new Preparer(tools, InstantSource.fixed(at), article -> false);
        this.revising = new Revising(tools, engines, preparer);
        this.memory = new Memory(
                new HostHolds(engines.store().fetches()),
                tools.coderVersion(),
                engines.snapshots().records()::keep);
    }

    /** Begins to watch what is cited by now; how many pages are due. */
    public long begin() {
        Store store = engines.store();
        store.watch()
                .begin(store.watch().cited().stream()
                        .flatMap(id -> store.article(id).stream())
                        .map(article ->
                                Page.fresh(article.id(), at, article.url().map(url -> WatchPlan.first(at))))
                        .toList());
        return store.watch().counts(at).due();
    }

    /** Looks for a while at the pages that are due; nothing where none is. */
    public Optional<WatchReport> lookIfDue(int limit, BooleanSupplier ended, Progress progress) {
        BooleanSupplier late = tools.passed(A_WHILE);
        return begin() == 0
                ? Optional.empty()
                : Optional.of(look(limit, () -> ended.getAsBoolean() || late.getAsBoolean(), progress));
    }

    /**
     * Looks at the pages that are due, those due longest first; assesses anew where one was revised.
     *
     * @param limit at most so many
     * @param enough whether no further page is to be looked at
     */
    public WatchReport look(int limit, BooleanSupplier enough, Progress progress) {
        Store store = engines.store();
        WatchReport.Count count = new WatchReport.Count();
        List<Page> due = store.watch().due(at, limit);
        if (!due.isEmpty()) {
            progress.begin("watch");
        }
        for (Page page : due) {
            if (enough.getAsBoolean()) {
                break;
            }
            store.article(page.article())
                    .flatMap(article -> article.url().flatMap(url -> look(page, article, url)))
                    .ifPresent(finding -> count.add(finding.standing()));
            progress.article();
        }
        if (count.any(Finding.REVISED.standing())) {
            engines.index().get().commit(store.revision());
            new Proposing(tools.assessor(), tools.clock()).renew(store);
        }
        return count.report(store.watch().counts(at).due());
    }

    /** @param base what the page is compared with from now on */
    private record Look(Finding finding, int status, String detail, Optional<Base> base) {

        static Look of(Finding finding, Optional<Base> base) {
            return new Look(finding, 200, "", base);
        }

        static Look of(Finding finding, Problem problem, Optional<Base> base) {
            return new Look(finding, 200, problem.toString(), base);
        }
    }

    /** Empty where its site is to be left alone for a while: the page stays due. */
    private Optional<Finding> look(Page page, Article article, String url) {
        Fetched fetched = fetcher.fetch(new Ask(url, "", memory));
        if (fetched instanceof Fetched.Refused refused && refused.resting()) {
            return Optional.empty();
        }
        Look look = switch (fetched) {
            case Fetched.Refused(Problem problem, int status) ->
                new Look(
                        GONE.contains(status) ? Finding.GONE : Finding.UNREACHABLE,
                        status,
                        problem.toString(),
                        page.base());
            case Fetched.Unchanged same -> Look.of(Finding.SAME, page.base());
            case Fetched.Got got -> look(page, article, url, got.document());
        };
        Instant now = tools.clock().instant();
        engines.store()
                .watch()
                .checked(
                        WatchPlan.after(page, now, look.finding(), look.base()),
                        new Check(article.id(), now, look.finding(), look.status(), look.detail()));
        return Optional.of(look.finding());
    }

    private Look look(Page page, Article article, String url, RawDocument document) {
        if (Ids.namesPage(url) && document.url().map(at -> !Ids.namesPage(at)).orElse(false)) {
            return new Look(Finding.FRONT_PAGE, 200, document.url().orElse(""), page.base());
        }
        return switch (tools.extractor().extract(document)) {
            case Extraction.Rejected(Problem problem) ->
                Look.of(
                        NO_ARTICLE.contains(problem.code()) ? Finding.NO_ARTICLE : Finding.UNREACHABLE,
                        problem,
                        page.base());
            case Extracted extracted -> look(page, article, input(article, document), extracted);
        };
    }

    private Look look(Page page, Article article, Input input, Extracted extracted) {
        Article found = preparer.article(input, extracted).as(article.id(), at);
        Article before = compared(page, article);
        if (!Likeness.related(before, found)) {
            return new Look(Finding.OTHER_ARTICLE, 200, found.title(), page.base());
        }
        if (page.base().filter(base -> isOf(base, article)).isEmpty() && !isPage(article)) {
            String kept = engines.snapshots().put(input.collected().document());
            return Look.of(Finding.SAME, Optional.of(new Base(article.snapshot(), kept)));
        }
        if (Versions.sameText(before, found)) {
            return Look.of(Finding.SAME, page.base());
        }
        engines.snapshots().put(input.collected().document());
        return switch (preparer.prepare(input)) {
            case Prepared.Ready ready -> Look.of(revised(article, ready), Optional.empty());
            case Prepared.Same _ -> Look.of(Finding.SAME, page.base());
            case Prepared.Refused refused ->
                Look.of(Finding.UNREACHABLE, refused.rejection().problem(), page.base());
            case Prepared.LeftOut _ -> Look.of(Finding.SAME, page.base());
        };
    }

    /** The page is the article's, whatever address it now calls its own. */
    private Finding revised(Article article, Prepared.Ready ready) {
        Article found = ready.article();
        if (!found.id().equals(article.id())) {
            engines.store().versions().alias(found.id(), article.id());
        }
        Prepared.Ready named = new Prepared.Ready(
                found.as(article.id(), found.collected()), ready.coded(), ready.captured(), Optional.empty());
        Outcome outcome = revising.write(named, outlet(article), engines.store().listing()::origin);
        return outcome == Outcome.REVISED ? Finding.REVISED : Finding.SAME;
    }

    /** The page as it was, read by today's extractor. */
    private Article compared(Page page, Article article) {
        Optional<Base> base = page.base().filter(one -> isOf(one, article));
        String snapshot = base.map(Base::page).orElse(article.snapshot());
        if (base.isEmpty() && !isPage(article)) {
            return article;
        }
        return engines.snapshots()
                .get(snapshot)
                .map(bytes -> new RawDocument(article.url(), bytes, Optional.empty(), Optional.empty(), at))
                .flatMap(document -> tools.extractor().extract(document) instanceof Extracted extracted
                        ? Optional.of(preparer.article(input(article, document), extracted))
                        : Optional.empty())
                .orElse(article);
    }

    private static boolean isOf(Base base, Article article) {
        return base.article().equals(article.snapshot());
    }

    /** Whether the article was taken from a page of the web, not from an item of a feed or a row of a file. */
    private boolean isPage(Article article) {
        return engines.snapshots()
                .get(article.snapshot())
                .map(bytes -> new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1))
                .filter(text -> text.contains("<") && !text.contains(STAND_IN))
                .isPresent();
    }

    private Input input(Article article, RawDocument document) {
        return new Input(
                outlet(article),
                new Collected(document.url().orElse(""), document, Optional.empty()),
                Ids.sha256(document.bytes()));
    }

    /** Without filters, which say what is taken in anew. */
    private Outlet outlet(Article article) {
        return engines.store().monitor().stream()
                .flatMap(monitor -> monitor.outlets().stream())
                .filter(one -> one.id().equals(article.outlet()))
                .findFirst()
                .map(one -> one.reading(List.of()))
                .orElseGet(() ->
                        new Outlet(article.outlet(), article.outlet(), Optional.empty(), "other", "F", List.of()));
    }
}
