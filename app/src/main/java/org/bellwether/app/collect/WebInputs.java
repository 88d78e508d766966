package org.bellwether.app.collect;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.app.collect.FeedReader.Feed;
import org.bellwether.app.collect.Fetcher.Fetched;
import org.bellwether.app.collect.Visit.Telling;
import org.bellwether.extract.Extractor;
import org.bellwether.model.RawDocument;

/**
 * What an address of an outlet brings, by what it turns out to be: a feed its items, a sitemap or an index of them the pages that changed
 * lately, a front page what the feed it names tells of or else the articles it links to, any other page itself.
 */
record WebInputs(Visit visit, Extractor extractor, int mostBytes) {

    private static final int DEEPEST = 3;

    /** One step of walking an input, taken when its turn comes. */
    private interface Step extends Supplier<Stream<Collected>> {}

    Stream<Collected> of(String input) {
        return switch (visit.fetch(input)) {
            case Fetched.Refused(var problem, int status) -> Stream.of(Collected.problem(input, problem, visit.now()));
            case Fetched.Unchanged() -> Stream.empty();
            case Fetched.Got got -> {
                visit.moved(input, got.moved());
                yield read(input, input, got);
            }
        };
    }

    private Stream<Collected> read(String input, String address, Fetched.Got got) {
        byte[] bytes = got.document().bytes();
        if (isFeed(bytes)) {
            return feed(input, address, got);
        }
        if (unzipped(bytes) instanceof Unpacked.Bytes(byte[] plain) && Sniff.isSitemap(plain)) {
            return sitemap(input, address, got, plain, 1);
        }
        return FrontPage.is(got.document(), extractor) ? front(input, address, got) : Stream.of(visit.page(input, got));
    }

    static boolean isFeed(byte[] bytes) {
        return Sniff.isXmlFeed(bytes) || Sniff.isJsonFeed(bytes);
    }

    private Unpacked unzipped(byte[] bytes) {
        return Unpacked.gunzipped(bytes, mostBytes);
    }

    static Feed feed(byte[] bytes, String address) {
        return Sniff.isXmlFeed(bytes) ? FeedReader.read(bytes, address) : JsonFeedReader.read(bytes, address);
    }

    private Stream<Collected> feed(String input, String address, Fetched.Got got) {
        return switch (feed(got.document().bytes(), address)) {
            case Feed.Broken(var problem) -> Stream.of(Collected.problem(input, problem, visit.now()));
            case Feed.Items(var items) ->
                told(
                        new Telling(input, address, true),
                        items.stream().map(Lead::of).toList(),
                        got);
        };
    }

    private Stream<Collected> told(Telling telling, List<Lead> leads, Fetched.Got got) {
        List<Step> steps = new ArrayList<>();
        leads.forEach(lead -> steps.add(() -> visit.follow(telling, lead)));
        steps.add(() -> visit.end(telling, got));
        return walk(steps);
    }

    private static Stream<Collected> walk(List<Step> steps) {
        return OneByOne.over(steps.iterator(), Step::get);
    }

    private Stream<Collected> sitemap(String input, String address, Fetched.Got got, byte[] plain, int depth) {
        String here = got.document().url().orElse(address);
        return switch (Sitemap.read(plain, here, visit.now())) {
            case Sitemap.Broken(var problem) -> Stream.of(Collected.problem(input, problem, visit.now()));
            case Sitemap.Pages(var leads) -> told(new Telling(input, address, true), leads, got);
            case Sitemap.Index(var children) -> {
                List<Step> steps = new ArrayList<>();
                if (depth < DEEPEST) {
                    children.forEach(child -> steps.add(() -> child(input, here, child, depth)));
                }
                yield walk(steps);
            }
        };
    }

    /** A sitemap of an index; the index itself is asked for in full each time, since it may not say when one of these changes. */
    private Stream<Collected> child(String input, String index, String child, int depth) {
        Optional<URI> uri = Addresses.web(child);
        if (uri.isEmpty() || !Addresses.sameSite(uri.get(), URI.create(index))) {
            return Stream.empty();
        }
        return switch (visit.fetch(child)) {
            case Fetched.Unchanged() -> Stream.empty();
            case Fetched.Refused refused ->
                refused.resting()
                        ? Stream.empty()
                        : Stream.of(Collected.problem(input + " > " + child, refused.problem(), visit.now()));
            case Fetched.Got got ->
                unzipped(got.document().bytes()) instanceof Unpacked.Bytes(byte[] plain)
                        ? sitemap(input, child, got, plain, depth + 1)
                        : Stream.of(Collected.problem(
                                input + " > " + child,
                                CollectProblem.BAD_SITEMAP.problem(child, "it cannot be unpacked"),
                                visit.now()));
        };
    }

    private Stream<Collected> front(String input, String address, Fetched.Got got) {
        RawDocument page = got.document();
        Optional<String> named = FrontPage.feed(page, address).filter(feed -> sameSite(feed, page, address));
        if (named.isPresent()) {
            switch (visit.fetch(named.get())) {
                case Fetched.Unchanged() -> {
                    return Stream.empty();
                }
                case Fetched.Got feed
                when isFeed(feed.document().bytes()) -> {
                    return feed(input, named.get(), feed);
                }
                case Fetched.Got other -> {}
                case Fetched.Refused refused
                when refused.resting() -> {
                    return Stream.empty();
                }
                case Fetched.Refused refused -> {}
            }
        }
        List<Lead> leads = FrontPage.leads(page, address);
        return leads.isEmpty()
                ? Stream.of(Collected.problem(input, CollectProblem.LINKLESS.problem(address), visit.now()))
                : told(new Telling(input, address, false), leads, got);
    }

    private static boolean sameSite(String feed, RawDocument page, String address) {
        Optional<URI> here = Addresses.web(page.url().orElse(address));
        return Addresses.web(feed)
                .filter(uri -> here.isPresent() && Addresses.sameSite(uri, here.get()))
                .isPresent();
    }
}
