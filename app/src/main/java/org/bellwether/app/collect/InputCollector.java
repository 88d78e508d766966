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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bellwether.app.collect.FeedReader.Feed;
import org.bellwether.extract.Extractor;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.Monitor;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;

/**
 * Collects from folders, files, archives of the web, feeds and addresses; for what addresses bring see {@link WebInputs}.
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

    private final FetchSettings settings;
    private final Function<FetchSettings, Fetcher> fetchers;
    private final Fetcher fetcher;
    private final InstantSource clock;
    private final Memory memory;
    private final Extractor extractor = new PageExtractor();
    private final Records records;

    /** Fetches guarded; see {@link GuardedFetcher}. */
    public InputCollector(InstantSource clock) {
        this(FetchSettings.of(clock));
    }

    /** Fetches guarded as the settings say. */
    public InputCollector(FetchSettings settings) {
        this(settings, GuardedFetcher::new, Memory.NONE, Records.NONE);
    }

    InputCollector(Fetcher fetcher, InstantSource clock) {
        this(FetchSettings.of(clock), any -> fetcher, Memory.NONE, Records.NONE);
    }

    private InputCollector(
            FetchSettings settings, Function<FetchSettings, Fetcher> fetchers, Memory memory, Records records) {
        this.settings = settings;
        this.fetchers = fetchers;
        this.fetcher = fetchers.apply(settings);
        this.clock = settings.clock();
        this.memory = memory;
        this.records = records;
    }

    @Override
    public Fetcher fetcher() {
        return fetcher;
    }

    @Override
    public Collector keeping(Records other) {
        return new InputCollector(settings, any -> fetcher, memory, other);
    }

    @Override
    public Collector remembering(Memory other) {
        return new InputCollector(settings, any -> fetcher, other, records);
    }

    @Override
    public Collector fetching(UnaryOperator<FetchSettings> change) {
        return new InputCollector(change.apply(settings), fetchers, memory, records);
    }

    @Override
    public Stream<Collected> collect(Path base, Monitor.Outlet outlet) {
        Visit visit = new Visit(fetcher, clock, memory, outlet);
        WebInputs web = new WebInputs(visit, extractor, settings.mostBytes());
        return OneByOne.over(
                outlet.inputs().iterator(), input -> Addresses.isWeb(input) ? web.of(input) : path(base, input));
    }

    private Stream<Collected> path(Path base, String input) {
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
        if (Mailbox.is(file, ending)) {
            return Mailbox.of(file, label, clock);
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

    /** Items of a feed file. */
    private Stream<Collected> items(Feed feed, String input) {
        return switch (feed) {
            case Feed.Broken(Problem problem) -> Stream.of(problem(input, problem));
            case Feed.Items(var items) ->
                OneByOne.over(
                        items.iterator(),
                        item -> Stream.of(
                                document(label(item, input), item.page().document(clock.instant()))));
        };
    }

    private static String label(FeedReader.Item item, String feed) {
        return feed + " > " + item.page().url().orElse(item.page().title());
    }

    private static Collected document(String input, RawDocument document) {
        return new Collected(input, document, Optional.empty());
    }

    private Collected problem(String input, Problem problem) {
        return Collected.problem(input, problem, clock.instant());
    }

    /** The path as the monitor's reader would write it, with slashes on every system. */
    private static String label(Path base, Path file) {
        Path from = base.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        Path shown = to.startsWith(from) ? from.relativize(to) : to;
        return shown.toString().replace('\\', '/');
    }
}
