package org.bellwether.app.collect;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.bellwether.app.collect.Fetcher.Fetched;
import org.bellwether.extract.Extractor;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;

/**
 * Looks at an address once, before an outlet is read from it: what would come. Guarded as collecting is ({@link GuardedFetcher}), and
 * bounded in size, in time and in how often it may be asked for.
 */
public final class AddressTrial {

    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_ITEMS = 500;
    private static final int MOST_AT_ONCE = 2;
    private static final int MOST_A_MINUTE = 12;
    private static final int TOLD_BY = 5;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Supplier<GuardedFetcher> fetchers;
    private final InstantSource clock;
    private final Duration patience;
    private final Extractor extractor = new PageExtractor();
    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);
    private final Deque<Instant> asked = new ArrayDeque<>();

    public AddressTrial(InstantSource clock) {
        this(FetchSettings.of(clock));
    }

    /** @param settings how pages are fetched, but for what bounds a trial */
    public AddressTrial(FetchSettings settings) {
        this(settings.pausing(Duration.ofMillis(250)), Duration.ofSeconds(10));
    }

    /** @param patience longest time for all that one trial asks for */
    AddressTrial(FetchSettings settings, Duration patience) {
        this.clock = settings.clock();
        this.patience = patience;
        this.fetchers = () -> new GuardedFetcher(settings.within(patience, MOST_BYTES));
    }

    /** What an address holds. */
    public enum Kind {
        RSS,
        ATOM,
        JSON_FEED,
        /** Pages that changed lately, of a sitemap or of the first of an index. */
        SITEMAP,
        /** Articles that a page links to. */
        FRONT_PAGE,
        /** One page, read as one article each time it changes. */
        PAGE
    }

    /** An article that would come. @param date as it is written there; empty where none is */
    public record Item(String title, String address, String date) {}

    /** What came of a trial. */
    public sealed interface Seen {}

    /**
     * Something that can be read.
     *
     * @param address where it is
     * @param namedBy the page that was asked for and names this feed; empty where the feed itself was
     * @param items what would come, {@link #all} at most
     * @param all how many there are
     * @param language ISO 639-1 code, where it can be told
     */
    public record Found(
            String address, Optional<String> namedBy, Kind kind, List<Item> items, int all, Optional<String> language)
            implements Seen {}

    /** Nothing that can be read. */
    public record Nothing(Problem problem) implements Seen {}

    /** Looks at an address; returns within the time allowed whatever the address does. */
    public Seen look(String address) {
        if (!begin()) {
            return new Nothing(CollectProblem.TOO_MANY_TRIES.problem());
        }
        FutureTask<Brought> trial = new FutureTask<>(() -> bring(address));
        Thread.ofPlatform().daemon().name("trial").start(() -> {
            try {
                trial.run();
            } finally {
                turns.release();
            }
        });
        try {
            return trial.get(patience.toMillis(), TimeUnit.MILLISECONDS).read();
        } catch (TimeoutException e) {
            return new Nothing(CollectProblem.TOO_SLOW.problem(address, patience.toSeconds()));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Nothing(CollectProblem.CONNECTION.problem(address, "interrupted"));
        } finally {
            trial.cancel(true);
        }
    }

    /** Takes a turn; false where there are too many. */
    private synchronized boolean begin() {
        Instant now = clock.instant();
        while (!asked.isEmpty() && !asked.getFirst().plus(MINUTE).isAfter(now)) {
            asked.removeFirst();
        }
        if (asked.size() >= MOST_A_MINUTE || !turns.tryAcquire()) {
            return false;
        }
        asked.addLast(now);
        return true;
    }

    /** What was brought from the network; reading it needs the network no more. */
    private interface Brought {
        Seen read();
    }

    private Brought bring(String address) {
        try (GuardedFetcher fetcher = fetchers.get()) {
            return switch (fetcher.fetch(address)) {
                case Fetched.Refused(Problem problem, int status) -> () -> new Nothing(problem);
                case Fetched.Unchanged() -> throw new IllegalStateException("asked for without conditions");
                case Fetched.Got got -> bring(got.document(), address, fetcher);
            };
        }
    }

    private Brought bring(RawDocument document, String address, GuardedFetcher fetcher) {
        if (WebInputs.isFeed(document.bytes())) {
            return () -> feed(document, address, Optional.empty());
        }
        return Unpacked.gunzipped(document.bytes(), MOST_BYTES) instanceof Unpacked.Bytes(byte[] plain)
                        && Sniff.isSitemap(plain)
                ? sitemap(plain, address, Optional.of(fetcher))
                : page(document, address, fetcher);
    }

    /** @param fetcher of the first sitemap of an index; empty where this is one of an index already */
    private Brought sitemap(byte[] plain, String address, Optional<GuardedFetcher> fetcher) {
        return switch (Sitemap.read(plain, address, clock.instant())) {
            case Sitemap.Broken(Problem problem) -> () -> new Nothing(problem);
            case Sitemap.Pages(var leads) -> () -> listed(address, Kind.SITEMAP, leads);
            case Sitemap.Index(var children) ->
                children.isEmpty() || fetcher.isEmpty()
                        ? () -> listed(address, Kind.SITEMAP, List.of())
                        : child(children.getFirst(), fetcher.get());
        };
    }

    private Brought child(String address, GuardedFetcher fetcher) {
        return switch (fetcher.fetch(address)) {
            case Fetched.Refused(Problem problem, int status) -> () -> new Nothing(problem);
            case Fetched.Got got
            when Unpacked.gunzipped(got.document().bytes(), MOST_BYTES) instanceof Unpacked.Bytes(byte[] plain) ->
                sitemap(plain, address, Optional.empty());
            case Fetched other ->
                () -> new Nothing(CollectProblem.BAD_SITEMAP.problem(address, "it cannot be unpacked"));
        };
    }

    private static Seen listed(String address, Kind kind, List<Lead> leads) {
        return new Found(
                address,
                Optional.empty(),
                kind,
                leads.stream()
                        .limit(MOST_ITEMS)
                        .map(lead -> new Item(
                                lead.title().isEmpty() ? lead.address() : lead.title(), lead.address(), lead.date()))
                        .toList(),
                leads.size(),
                Optional.empty());
    }

    private Seen feed(RawDocument document, String address, Optional<String> namedBy) {
        return switch (WebInputs.feed(document.bytes(), address)) {
            case FeedReader.Feed.Broken(Problem problem) -> new Nothing(problem);
            case FeedReader.Feed.Items(var items) ->
                items.isEmpty()
                        ? new Nothing(CollectProblem.NO_ITEMS.problem(address))
                        : new Found(
                                address,
                                namedBy,
                                kind(document.bytes()),
                                items.stream()
                                        .limit(MOST_ITEMS)
                                        .map(AddressTrial::item)
                                        .toList(),
                                items.size(),
                                language(items));
        };
    }

    private static Kind kind(byte[] feed) {
        if (!Sniff.isXmlFeed(feed)) {
            return Kind.JSON_FEED;
        }
        return Sniff.isAtom(feed) ? Kind.ATOM : Kind.RSS;
    }

    private static Item item(FeedReader.Item item) {
        return new Item(
                item.page().title(),
                item.page().url().orElse(""),
                item.page().published().or(item.page()::updated).orElse(""));
    }

    /** As the first items tell together. */
    private Optional<String> language(List<FeedReader.Item> items) {
        StringBuilder html = new StringBuilder();
        items.stream()
                .limit(TOLD_BY)
                .forEach(item -> html.append("<p>")
                        .append(ItemPage.escape(item.page().title()))
                        .append("</p>\n")
                        .append(item.page().html()));
        ItemPage all = new ItemPage(
                Optional.empty(),
                items.getFirst().page().title(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                items.getFirst().page().language(),
                html.toString());
        return extractor.extract(all.document(clock.instant())) instanceof Extracted extracted
                ? told(extracted.language())
                : items.getFirst().page().language().flatMap(AddressTrial::told);
    }

    private static Optional<String> told(String language) {
        String code = language.toLowerCase(Locale.ROOT).replaceFirst("[-_].*$", "");
        return code.matches("[a-z]{2}") ? Optional.of(code) : Optional.empty();
    }

    /** A page leads to the feed that it names; without one it is what would be read, or leads to what it links to. */
    private Brought page(RawDocument page, String address, GuardedFetcher fetcher) {
        Optional<String> named = FrontPage.feed(page, address);
        if (named.isEmpty()) {
            return () -> FrontPage.is(page, extractor) ? front(page, address) : page(page, address);
        }
        return switch (fetcher.fetch(named.get())) {
            case Fetched.Refused(Problem problem, int status) -> () -> new Nothing(problem);
            case Fetched.Got got
            when WebInputs.isFeed(got.document().bytes()) ->
                () -> feed(got.document(), named.get(), Optional.of(address));
            case Fetched other -> () -> new Nothing(CollectProblem.BAD_FEED.problem(named.get(), "it is a page"));
        };
    }

    private static Seen front(RawDocument page, String address) {
        List<Lead> leads = FrontPage.leads(page, address);
        return leads.isEmpty()
                ? new Nothing(CollectProblem.LINKLESS.problem(address))
                : listed(address, Kind.FRONT_PAGE, leads);
    }

    private Seen page(RawDocument document, String address) {
        return switch (extractor.extract(document)) {
            case Extracted extracted ->
                new Found(
                        address,
                        Optional.empty(),
                        Kind.PAGE,
                        List.of(new Item(
                                extracted.title(),
                                address,
                                extracted.date().map(Object::toString).orElse(""))),
                        1,
                        told(extracted.language()));
            case org.bellwether.model.Extraction.Rejected rejected -> new Nothing(rejected.problem());
        };
    }
}
