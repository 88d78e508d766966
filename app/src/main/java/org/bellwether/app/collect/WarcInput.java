package org.bellwether.app.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.app.collect.Collector.Reached;
import org.bellwether.app.warc.Payload;
import org.bellwether.app.warc.RecordReader;
import org.bellwether.app.warc.RecordReader.Read;
import org.bellwether.app.warc.WarcRecord;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.jspecify.annotations.Nullable;

/**
 * Takes in WARC files (ISO 28500): every record is kept as it is, and each HTML, PDF or text page that was got is a document. Images,
 * styles, requests and the like are passed over and counted; where a record is damaged, that is told and the rest goes on.
 */
final class WarcInput {

    private static final int NEWS_EVERY = 256;
    private static final int OK = 200;
    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "application/pdf", "text/plain");
    private static final Set<String> NO_PAGES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "css", "js", "mjs", "map", "json", "xml", "woff",
            "woff2", "ttf", "mp3", "mp4", "webm", "m3u8", "ts");

    private final Records records;
    private final InstantSource clock;

    WarcInput(Records records, InstantSource clock) {
        this.records = records;
        this.clock = clock;
    }

    /** The documents of a file; the stream must be closed. */
    Stream<Collected> file(Path file, String label) {
        try {
            return stream(new Documents(Files.newInputStream(file), label, 0, Files.size(file)));
        } catch (IOException e) {
            return Stream.of(problem(label, CollectProblem.UNREADABLE.problem(label, CollectProblem.why(e)), null));
        }
    }

    /**
     * The documents of a WARC file inside another.
     *
     * @param before bytes of the outer file before it
     * @param of bytes of the outer file
     */
    Stream<Collected> part(InputStream in, String label, long before, long of) {
        return stream(new Documents(in, label, before, of));
    }

    private static Stream<Collected> stream(Documents documents) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
                .onClose(documents::close);
    }

    Collected problem(String input, Problem problem, @Nullable Reached reached) {
        return new Collected(
                input,
                Collected.nothing(input, clock.instant()),
                Optional.of(problem),
                Optional.empty(),
                Optional.ofNullable(reached));
    }

    /** Reads on as it is asked. */
    private final class Documents implements Iterator<Collected>, AutoCloseable {

        private final RecordReader reader;
        private final String label;
        private final long before;
        private final long of;
        private @Nullable Collected next;
        private boolean ended;
        private int passed;

        Documents(InputStream in, String label, long before, long of) {
            this.reader = new RecordReader(in, 0);
            this.label = label;
            this.before = before;
            this.of = of;
        }

        @Override
        public boolean hasNext() {
            while (next == null && !ended) {
                next = read();
            }
            return next != null;
        }

        @Override
        public Collected next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Collected collected = next;
            next = null;
            return collected;
        }

        private @Nullable Collected read() {
            try {
                return switch (reader.next()) {
                    case Read.Whole(WarcRecord record, long from, long to) -> {
                        try (record) {
                            yield taken(record);
                        }
                    }
                    case Read.Damaged(long from, long to, String why) ->
                        problem(label, CollectProblem.DAMAGED_RECORD.problem(label, from, to, why), reached());
                    case Read.End end -> {
                        ended = true;
                        yield news();
                    }
                };
            } catch (IOException e) {
                ended = true;
                return problem(label, CollectProblem.UNREADABLE.problem(label, CollectProblem.why(e)), reached());
            }
        }

        private @Nullable Collected taken(WarcRecord record) throws IOException {
            records.keep(record);
            String target = record.target().orElse("");
            String input = label + " > " + target;
            Optional<Payload.Head> head = Payload.head(record);
            boolean revisit = record.type().equals("revisit");
            if (!isReadable(target)
                    || !revisit && !head.map(known -> isPage(known, target)).orElse(false)) {
                return passed();
            }
            try {
                Optional<Payload> payload = revisit ? records.original(record) : Payload.of(record);
                if (payload.isEmpty()) {
                    return mayBePage(head, target)
                            ? problem(input, CollectProblem.NO_ORIGINAL.problem(input), reached())
                            : passed();
                }
                return isPage(payload.get().head(), target) && payload.get().bytes().length > 0
                        ? document(input, record, target, payload.get())
                        : passed();
            } catch (IOException e) {
                return problem(input, CollectProblem.NO_PAGE.problem(input, CollectProblem.why(e)), reached());
            }
        }

        private Collected document(String input, WarcRecord record, String target, Payload payload) {
            RawDocument document = new RawDocument(
                    Optional.of(target),
                    payload.bytes(),
                    payload.head().mediaType(),
                    payload.head().charset(),
                    record.date().orElseGet(clock::instant));
            return new Collected(input, document, Optional.empty(), Optional.empty(), Optional.of(reached()));
        }

        private @Nullable Collected passed() {
            passed++;
            return passed % NEWS_EVERY == 0 ? news() : null;
        }

        private Collected news() {
            RawDocument nothing = Collected.nothing(label, clock.instant());
            return new Collected(label, nothing, Optional.empty(), Optional.empty(), Optional.of(reached()));
        }

        private Reached reached() {
            int told = passed;
            passed = 0;
            return new Reached(Math.min(of, before + reader.position()), of, told);
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** Pages of the web and of files; not the names under which crawlers keep what they note. */
    private static boolean isReadable(String target) {
        return target.startsWith("http://")
                || target.startsWith("https://")
                || target.startsWith("file:")
                || target.startsWith("urn:sha256:");
    }

    private static boolean isPage(Payload.Head head, String target) {
        return head.status() == OK && head.mediaType().map(PAGES::contains).orElse(true) && !isCompanion(target);
    }

    /** A record that refers to another often tells no type. */
    private static boolean mayBePage(Optional<Payload.Head> head, String target) {
        return head.flatMap(Payload.Head::mediaType).map(PAGES::contains).orElse(true) && !isCompanion(target);
    }

    private static boolean isCompanion(String target) {
        String path = target.replaceFirst("[?#].*$", "").toLowerCase(Locale.ROOT);
        return path.endsWith("/robots.txt") || NO_PAGES.contains(path.substring(path.lastIndexOf('.') + 1));
    }
}
