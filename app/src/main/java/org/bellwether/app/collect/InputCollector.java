package org.bellwether.app.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bellwether.app.collect.FeedReader.Feed;
import org.bellwether.app.collect.Fetcher.Fetched;
import org.bellwether.model.Monitor;
import org.bellwether.model.OutletFilter;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.bellwether.store.OutletBook.Dropped;

/**
 * Collects from folders, files, archives of the web, feeds and addresses.
 *
 * <p>Folders are walked in the order of their paths; hidden files, images, styles and READMEs are no inputs. A feed gives its
 * items: their full text where the feed holds it, else the page each links to (feeds that were fetched) or what there is (feed
 * files). Only one document is in memory at a time, and a feed while it is read.
 */
public final class InputCollector implements Collector {

    private static final int MOST_BYTES = 32 << 20;
    private static final Set<String> COMPANIONS = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "css", "js", "map", "woff", "woff2", "ttf", "mp3", "mp4",
            "part", "yaml", "yml", "md");
    private static final Set<String> FEEDS = Set.of("xml", "rss", "atom", "rdf");

    private final Fetcher fetcher;
    private final InstantSource clock;
    private final Records records;

    /** Fetches guarded; see {@link GuardedFetcher}. */
    public InputCollector(InstantSource clock) {
        this(new GuardedFetcher(clock), clock);
    }

    InputCollector(Fetcher fetcher, InstantSource clock) {
        this(fetcher, clock, Records.NONE);
    }

    private InputCollector(Fetcher fetcher, InstantSource clock, Records records) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.records = records;
    }

    @Override
    public Collector keeping(Records other) {
        return new InputCollector(fetcher, clock, other);
    }

    @Override
    public Stream<Collected> collect(Path base, Monitor.Outlet outlet) {
        return OneByOne.over(outlet.inputs().iterator(), input -> input(base, input, outlet.filter()));
    }

    private Stream<Collected> input(Path base, String input, OutletFilter filter) {
        if (input.startsWith("http://") || input.startsWith("https://")) {
            return address(input, filter);
        }
        Path path = base.resolve(input).normalize();
        if (!Files.exists(path)) {
            return Stream.of(problem(input, CollectProblem.MISSING.problem(input)));
        }
        return Files.isDirectory(path) ? folder(base, path) : file(base, path);
    }

    private Stream<Collected> folder(Path base, Path folder) {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> Files.isRegularFile(file) && isInput(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(problem(
                    folder.toString(), CollectProblem.UNREADABLE.problem(label(base, folder), CollectProblem.why(e))));
        }
        return OneByOne.over(files.iterator(), file -> file(base, file));
    }

    private static boolean isInput(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = file.getFileName().toString();
        return !COMPANIONS.contains(ending(name)) && !name.startsWith("README") && !name.startsWith("LICENSE");
    }

    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    private Stream<Collected> file(Path base, Path file) {
        String label = label(base, file);
        String ending = ending(file.getFileName().toString());
        if (ending.equals("jsonl") || ending.equals("ndjson")) {
            return ArticleRows.of(file, label, clock);
        }
        if (ending.equals("warc")) {
            return new WarcInput(records, clock).file(file, label);
        }
        if (ending.equals("wacz")) {
            return new WaczInput(records, clock).file(file, label);
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            return Stream.of(problem(label, CollectProblem.UNREADABLE.problem(label, CollectProblem.why(e))));
        }
        if (bytes.length > MOST_BYTES) {
            return Stream.of(problem(label, CollectProblem.TOO_LARGE.problem(label, MOST_BYTES >> 20)));
        }
        if (FEEDS.contains(ending) && Sniff.isXmlFeed(bytes)) {
            return items(FeedReader.read(bytes, label), label);
        }
        if (ending.equals("json")) {
            return items(JsonFeedReader.read(bytes, label), label);
        }
        Optional<String> type = Sniff.mediaType(ending);
        return Stream.of(
                document(label, new RawDocument(Optional.of(label), bytes, type, Optional.empty(), clock.instant())));
    }

    private Stream<Collected> address(String url, OutletFilter filter) {
        return switch (fetcher.fetch(url)) {
            case Fetched.Refused(Problem problem, int status) -> Stream.of(problem(url, problem));
            case Fetched.Got(RawDocument document) -> {
                if (Sniff.isXmlFeed(document.bytes())) {
                    yield items(FeedReader.read(document.bytes(), url), url, filter);
                }
                yield Sniff.isJsonFeed(document.bytes())
                        ? items(JsonFeedReader.read(document.bytes(), url), url, filter)
                        : Stream.of(document(url, document));
            }
        };
    }

    /** Items of a feed that was fetched: what the filter leaves out is not fetched. */
    private Stream<Collected> items(Feed feed, String input, OutletFilter filter) {
        return items(feed, input, item -> {
            Optional<String> why =
                    filter.drops(item.page().title(), item.page().url().orElse(""));
            return why.map(words -> dropped(item, label(item, input), words)).orElseGet(() -> fetched(item, input));
        });
    }

    /** Items of a feed file. */
    private Stream<Collected> items(Feed feed, String input) {
        return items(
                feed, input, item -> document(label(item, input), item.page().document(clock.instant())));
    }

    private Stream<Collected> items(Feed feed, String input, Function<FeedReader.Item, Collected> collected) {
        return switch (feed) {
            case Feed.Broken(Problem problem) -> Stream.of(problem(input, problem));
            case Feed.Items(var items) -> OneByOne.over(items.iterator(), item -> Stream.of(collected.apply(item)));
        };
    }

    private static String label(FeedReader.Item item, String feed) {
        return feed + " > " + item.page().url().orElse(item.page().title());
    }

    private Collected dropped(FeedReader.Item item, String label, String why) {
        return new Collected(
                label,
                nothing(label),
                Optional.empty(),
                Optional.of(new Dropped(label, item.page().title(), why)));
    }

    private Collected fetched(FeedReader.Item item, String feed) {
        String label = label(item, feed);
        Optional<String> link = item.page().url().filter(u -> u.startsWith("http"));
        if (!item.complete() && link.isPresent()) {
            return switch (fetcher.fetch(link.get())) {
                case Fetched.Got(RawDocument document) -> document(label, document);
                case Fetched.Refused(Problem problem, int status) -> problem(label, problem);
            };
        }
        return document(label, item.page().document(clock.instant()));
    }

    private static Collected document(String input, RawDocument document) {
        return new Collected(input, document, Optional.empty());
    }

    private Collected problem(String input, Problem problem) {
        return new Collected(input, nothing(input), Optional.of(problem));
    }

    private RawDocument nothing(String input) {
        return new RawDocument(Optional.of(input), new byte[0], Optional.empty(), Optional.empty(), clock.instant());
    }

    /** The path as the monitor's reader would write it, with slashes on every system. */
    private static String label(Path base, Path file) {
        Path from = base.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        Path shown = to.startsWith(from) ? from.relativize(to) : to;
        return shown.toString().replace('\\', '/');
    }
}
