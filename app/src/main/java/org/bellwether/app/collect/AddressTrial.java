package org.bellwether.app.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

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
    private static final String FEEDS =
            "link[rel~=(?i)\\balternate\\b][type~=(?i)^application/(rss|atom|feed|json|rdf)][href]";

    private final Supplier<GuardedFetcher> fetchers;
    private final InstantSource clock;
    private final Duration patience;
    private final Extractor extractor = new PageExtractor();
    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);
    private final Deque<Instant> asked = new ArrayDeque<>();

    public AddressTrial(InstantSource clock) {
        this(clock, Duration.ofSeconds(10), Set.of());
    }

    /**
     * @param patience longest time for all that one trial asks for
     * @param allowed {@code host:port} that may be fetched from whatever its address
     */
    AddressTrial(InstantSource clock, Duration patience, Set<String> allowed) {
        this.clock = clock;
        this.patience = patience;
        this.fetchers = () -> new GuardedFetcher(clock, patience, allowed, Duration.ofMillis(250), MOST_BYTES);
    }

    /** What an address holds. */
    public enum Kind {
        RSS,
        ATOM,
        JSON_FEED,
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
                case Fetched.Got(RawDocument document) ->
                    isFeed(document)
                            ? () -> feed(document, address, Optional.empty())
                            : bring(document, address, fetcher);
            };
        }
    }

    private static boolean isFeed(RawDocument document) {
        return Sniff.isXmlFeed(document.bytes()) || Sniff.isJsonFeed(document.bytes());
    }

    private Seen feed(RawDocument document, String address, Optional<String> namedBy) {
        boolean xml = Sniff.isXmlFeed(document.bytes());
        FeedReader.Feed feed =
                xml ? FeedReader.read(document.bytes(), address) : JsonFeedReader.read(document.bytes(), address);
        return switch (feed) {
            case FeedReader.Feed.Broken(Problem problem) -> new Nothing(problem);
            case FeedReader.Feed.Items(var items) ->
                items.isEmpty()
                        ? new Nothing(CollectProblem.NO_ITEMS.problem(address))
                        : new Found(
                                address,
                                namedBy,
                                xml ? Sniff.isAtom(document.bytes()) ? Kind.ATOM : Kind.RSS : Kind.JSON_FEED,
                                items.stream()
                                        .limit(MOST_ITEMS)
                                        .map(AddressTrial::item)
                                        .toList(),
                                items.size(),
                                language(items));
        };
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

    /** A page leads to the feed that it names; without one it is what would be read. */
    private Brought bring(RawDocument page, String address, GuardedFetcher fetcher) {
        Optional<String> named = feedOf(page, address);
        if (named.isEmpty()) {
            return () -> page(page, address);
        }
        return switch (fetcher.fetch(named.get())) {
            case Fetched.Refused(Problem problem, int status) -> () -> new Nothing(problem);
            case Fetched.Got(RawDocument feed) ->
                isFeed(feed)
                        ? () -> feed(feed, named.get(), Optional.of(address))
                        : () -> new Nothing(CollectProblem.BAD_FEED.problem(named.get(), "it is a page"));
        };
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

    private static Optional<String> feedOf(RawDocument document, String address) {
        try {
            Document page = Jsoup.parse(
                    new ByteArrayInputStream(document.bytes()),
                    null,
                    document.url().orElse(address));
            return page.select(FEEDS).stream()
                    .map(link -> link.absUrl("href"))
                    .filter(url -> !url.isEmpty())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
