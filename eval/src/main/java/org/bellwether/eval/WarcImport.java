package org.bellwether.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.app.collect.FetchSettings;
import org.bellwether.app.collect.InputCollector;
import org.bellwether.app.collect.SnapshotArchive;
import org.bellwether.app.warc.Payload;
import org.bellwether.app.warc.RecordReader;
import org.bellwether.app.warc.RecordReader.Read;
import org.bellwether.app.warc.WarcRecord;
import org.bellwether.code.Coders;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.RawDocument;
import org.bellwether.store.sql.SqlRecordIndex;

/**
 * Imports a large WARC file by the command itself in a process of its own, kills it on the way, lets it go on, exports, and compares
 * every record byte for byte; tells the rates and the live heap on the way.
 */
public final class WarcImport {

    private static final int SAMPLED = 300;
    private static final int SYNC_EVERY = 16;
    private static final long LOOK_EVERY_MILLIS = 200;
    private static final double TICKS = 100;
    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)");

    private final Path folder;
    private final Path crawl;
    private final Path data;

    private WarcImport(Path folder) {
        this.folder = folder;
        this.crawl = folder.resolve("crawl.warc.gz");
        this.data = folder.resolve("data");
    }

    /** {@code WarcImport DIR PAGES [KILL]}: {@code KILL} is the seed of the moment of the kill. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int pages = Integer.parseInt(args[1]);
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        WarcImport measured = new WarcImport(Files.createDirectories(Path.of(args[0])));
        InventedCrawl.Written written = InventedCrawl.write(measured.crawl, pages, seed);
        say(
                "%d pages in %d records, %.1f MB, compressed %.1f MB",
                pages, written.records(), mega(written.bytes()), mega(Files.size(measured.crawl)));
        measured.run(pages, 0.3 + 0.4 * new Random(seed).nextDouble());
    }

    private void run(int pages, double killAt) throws IOException, InterruptedException {
        recordsAlone("all records new", pages);
        recordsAlone("all records known", pages);
        Path monitor = Path.of(System.getProperty("bellwether.home", "."), "examples", "minimal");
        command("monitor", Long.MAX_VALUE, "run", monitor.toString(), "--data", data.toString());
        say("killed when %.0f%% of the bytes were kept", 100 * killAt);
        double first = command(
                "first", (long) (killAt * Files.size(crawl)), "import", crawl.toString(), "--data", data.toString());
        double second = command("second", Long.MAX_VALUE, "import", crawl.toString(), "--data", data.toString());
        say("import: %.0f s until the kill, %.0f s after it: %.1f pages/s", first, second, pages / (first + second));
        double known = command("third", Long.MAX_VALUE, "import", crawl.toString(), "--data", data.toString());
        say("nothing new: %.1f s, %.0f pages/s", known, pages / known);
        coding(pages);
        Path exported = folder.resolve("exported");
        say(
                "export: %.1f s",
                command(
                        "export",
                        Long.MAX_VALUE,
                        "export",
                        "--data",
                        data.toString(),
                        "--to",
                        exported.toString(),
                        "--format",
                        "warc"));
        say("check: %.1f s", command("check", Long.MAX_VALUE, "check", "--data", data.toString()));
        compare(exported);
    }

    private static void say(String format, Object... parts) {
        System.out.println(String.format(Locale.ROOT, format, parts));
        System.out.flush();
    }

    private static double mega(long bytes) {
        return bytes / 1e6;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** What reading and keeping the records takes without extraction, coding and index; the heap of this process on the way. */
    private void recordsAlone(String what, int pages) throws IOException {
        Outlet outlet = new Outlet("crawl", "Crawl", Optional.empty(), "other", "F", List.of(crawl.toString()));
        long start = System.nanoTime();
        int documents = 0;
        List<String> heaps = new ArrayList<>();
        try (SnapshotArchive archive = new SnapshotArchive(folder.resolve("alone"), SqlRecordIndex::open);
                Stream<Collected> all = new InputCollector(FetchSettings.of(Clock.systemUTC()))
                        .keeping(archive)
                        .collect(folder, outlet)) {
            for (Collected one : (Iterable<Collected>) all::iterator) {
                if (one.document().bytes().length > 0) {
                    archive.put(one.document());
                    if (++documents % SYNC_EVERY == 0) {
                        archive.sync();
                    }
                    if (documents % Math.max(1, pages / 4) == 0) {
                        System.gc();
                        heaps.add("%.1f MB"
                                .formatted(mega(Runtime.getRuntime().totalMemory()
                                        - Runtime.getRuntime().freeMemory())));
                    }
                }
            }
        }
        double seconds = seconds(start);
        say(
                "records alone, %s: %.1f s, %.0f pages/s; live heap %s",
                what, seconds, pages / seconds, String.join(", ", heaps));
    }

    /** Seconds that a command takes, or until so many bytes are kept, and it is killed. */
    private double command(String name, long killAt, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "org.bellwether.app.Main"));
        line.addAll(List.of(words));
        Path log = folder.resolve(name + ".log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long next = 20;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            if (kept() >= killAt) {
                process.destroyForcibly().waitFor();
                say("  %s: killed after %.0f s with %.1f MB kept", name, seconds(start), mega(kept()));
                return seconds(start);
            }
            if (seconds(start) > next) {
                next = next * 8 / 5;
                say(
                        "  %s: %.0f s, %.1f MB kept, live heap %.1f MB, process %s; processor %s",
                        name, seconds(start), mega(kept()), mega(heap(process)), resident(process), processor(process));
            }
        }
        double seconds = seconds(start);
        try (Stream<String> told = Files.lines(log)) {
            told.filter(text -> !text.startsWith("WARNING")).limit(12).forEach(text -> say("  %s: %s", name, text));
        }
        say("  %s: exit %d", name, process.exitValue());
        return seconds;
    }

    private long kept() throws IOException {
        Path snapshots = data.resolve("snapshots");
        long bytes = 0;
        if (Files.isDirectory(snapshots)) {
            try (Stream<Path> files = Files.list(snapshots)) {
                for (Path file :
                        (Iterable<Path>) files.filter(each -> each.toString().endsWith(".warc.gz"))::iterator) {
                    bytes += Files.size(file);
                }
            }
        }
        return bytes;
    }

    /** Bytes of the objects that a collection leaves. */
    private static long heap(Process process) throws IOException {
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        long bytes = 0;
        try (BufferedReader lines = histogram.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher total = TOTAL.matcher(line);
                bytes = total.find() ? Long.parseLong(total.group(1)) : bytes;
            }
        }
        return bytes;
    }

    private static String resident(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return "?";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.substring("VmRSS:".length()).strip())
                    .findFirst()
                    .orElse("?");
        }
    }

    /** Seconds of processor time: of the two that extract and code, of the one that reads, writes and indexes, of all others. */
    private static String processor(Process process) throws IOException {
        double[] seconds = new double[3];
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            for (Path thread : (Iterable<Path>) threads::iterator) {
                String name = Files.readString(thread.resolve("comm")).strip();
                String stat = Files.readString(thread.resolve("stat"));
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                int group = name.startsWith("coder-") ? 0 : name.equals("java") || name.equals("main") ? 1 : 2;
                seconds[group] += (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
            }
        } catch (NoSuchFileException e) {
            return "?";
        }
        return "%.0f s coding, %.0f s reading, writing and indexing, %.0f s the rest"
                .formatted(seconds[0], seconds[1], seconds[2]);
    }

    /** What extraction and coding alone take, with two workers on some of the pages. */
    private void coding(int pages) throws IOException {
        List<RawDocument> documents = new ArrayList<>();
        try (RecordReader reader = new RecordReader(Files.newInputStream(crawl), 0)) {
            for (Read read = reader.next();
                    documents.size() < Math.min(pages, SAMPLED) && !(read instanceof Read.End);
                    read = reader.next()) {
                if (read instanceof Read.Whole(WarcRecord record, long from, long to)
                        && record.type().equals("response")) {
                    Payload.of(record)
                            .filter(page -> page.head().status() == 200
                                    && page.head().mediaType().equals(Optional.of("text/html")))
                            .ifPresent(page -> documents.add(new RawDocument(
                                    record.target(),
                                    page.bytes(),
                                    page.head().mediaType(),
                                    page.head().charset(),
                                    Instant.EPOCH)));
                }
            }
        }
        Coders coders = EvalCoders.load();
        PageExtractor extractor = new PageExtractor();
        double extracting = TwoWorkers.seconds(documents, extractor::extract, extractor::extract);
        double both = TwoWorkers.seconds(
                documents, page -> code(extractor, coders, page), page -> code(extractor, coders, page));
        say(
                "alone, two workers: extraction %.0f pages/s, extraction and coding %.1f pages/s",
                documents.size() / extracting, documents.size() / both);
    }

    private static void code(PageExtractor extractor, Coders coders, RawDocument page) {
        if (extractor.extract(page) instanceof Extracted extracted) {
            coders.code(
                    String.join("\n\n", extracted.paragraphs()),
                    extracted.date().map(DocumentTime::of).orElse(DocumentTime.UNKNOWN));
        }
    }

    /** Every record of the crawl, in its order, behind the documents of the monitor that was there before. */
    private void compare(Path exported) throws IOException {
        List<String> expected = digests(crawl);
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(exported)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                found.addAll(digests(file));
            }
        }
        int before = found.size() - expected.size();
        if (before < 0 || !found.subList(before, found.size()).equals(expected)) {
            throw new IllegalStateException("the export differs: " + found.size() + " records of " + expected.size());
        }
        say(
                "export: %d records, every one byte-identical and in its order, behind %d of the monitor",
                expected.size(), before);
    }

    private static List<String> digests(Path file) throws IOException {
        List<String> digests = new ArrayList<>();
        try (RecordReader reader = new RecordReader(Files.newInputStream(file), 0)) {
            for (Read read = reader.next(); !(read instanceof Read.End); read = reader.next()) {
                if (!(read instanceof Read.Whole(WarcRecord record, long from, long to))) {
                    throw new IllegalStateException(file + ": " + read);
                }
                byte[] block;
                try (InputStream in = record.block().open()) {
                    block = in.readAllBytes();
                }
                if (!new String(block, StandardCharsets.ISO_8859_1).startsWith("software: Bellwether")) {
                    digests.add(digest(record.head(), block));
                }
            }
        }
        return digests;
    }

    private static String digest(byte[] head, byte[] block) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head);
            return HexFormat.of().formatHex(digest.digest(block));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
