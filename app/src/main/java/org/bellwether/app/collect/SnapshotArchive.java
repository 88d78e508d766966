package org.bellwether.app.collect;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellwether.app.collect.ExchangeRecords.Revisit;
import org.bellwether.app.warc.Digest;
import org.bellwether.app.warc.HeaderLines;
import org.bellwether.app.warc.HeaderLines.Line;
import org.bellwether.app.warc.Payload;
import org.bellwether.app.warc.RecordFiles;
import org.bellwether.app.warc.RecordKeys;
import org.bellwether.app.warc.WarcRecord;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.bellwether.store.RecordIndex;
import org.bellwether.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * All that was collected, as WARC records in {@link RecordFiles}: answers of servers, records of imported archives, and documents
 * that came otherwise as {@code resource} records. A document whose bytes some record brings is not written again.
 *
 * <p>Nothing is opened before it is needed, and nothing made before something is kept.
 */
public final class SnapshotArchive implements Snapshots, Records {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String HASHED = "records-00000.warc.gz";

    private final Path folder;
    private final Function<Path, RecordIndex> indexes;
    private final HashedSnapshots hashed;
    private @Nullable RecordFiles opened;

    /** @param indexes opens the index of the records */
    public SnapshotArchive(Path folder, Function<Path, RecordIndex> indexes) {
        this.folder = folder;
        this.indexes = indexes;
        this.hashed = new HashedSnapshots(folder);
    }

    @Override
    public Records records() {
        return this;
    }

    /** Work on the files. */
    private interface Work<T> {

        T on(RecordFiles files) throws IOException;
    }

    private RecordFiles files() throws IOException {
        RecordFiles files = opened;
        if (files == null) {
            files = RecordFiles.open(folder, indexes);
            opened = files;
        }
        return files;
    }

    private synchronized <T> T writing(String what, Work<T> work) {
        try {
            return work.on(files());
        } catch (IOException e) {
            throw new StoreException(CollectProblem.NOT_KEPT.problem(what, CollectProblem.why(e)), e);
        }
    }

    /** Nothing where nothing was kept. */
    private synchronized <T> Optional<T> reading(Work<T> work) {
        try {
            return opened != null || RecordFiles.in(folder) ? Optional.of(work.on(files())) : Optional.empty();
        } catch (IOException e) {
            throw new StoreException(CollectProblem.UNREADABLE.problem(folder, CollectProblem.why(e)), e);
        }
    }

    /** @throws StoreException where the snapshot cannot be written */
    @Override
    public String put(RawDocument document) {
        byte[] digest = Digest.of(document.bytes());
        String hash = HexFormat.of().formatHex(digest);
        return writing(hash, files -> {
            boolean known = files.index().first(RecordKeys.payload(digest)).isPresent() || hashed.holds(hash);
            if (!known) {
                files.append(resource(document, hash));
            }
            return hash;
        });
    }

    private static WarcRecord resource(RawDocument document, String hash) {
        String digest = "sha256:" + hash;
        return WarcRecord.of(
                new HeaderLines(List.of(
                        new Line("WARC-Type", "resource"),
                        new Line("WARC-Record-ID", WarcRecord.newId(hash)),
                        new Line("WARC-Target-URI", target(document).toASCIIString()),
                        new Line("WARC-Date", document.fetched().toString()),
                        new Line("WARC-Block-Digest", digest),
                        new Line("WARC-Payload-Digest", digest),
                        new Line("Content-Type", mediaType(document)))),
                document.bytes());
    }

    private static String mediaType(RawDocument document) {
        String type = document.mediaType().orElse("application/octet-stream").replaceAll("[^\\x21-\\x7e]", "");
        return document.charset()
                .map(charset -> type + "; charset=" + charset.replaceAll("[^\\w.:-]", ""))
                .orElse(type);
    }

    private static URI target(RawDocument document) {
        String url = document.url().orElse("unknown");
        try {
            URI uri = new URI(url);
            return uri.isAbsolute() ? uri : local(url);
        } catch (URISyntaxException e) {
            return local(url);
        }
    }

    private static URI local(String path) {
        try {
            return URI.create(new URI("file", "", "/" + path, null).toASCIIString());
        } catch (URISyntaxException e) {
            return URI.create("urn:sha256:" + Digest.hex(path.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Override
    public void keep(Exchange exchange) {
        writing(exchange.uri().toString(), files -> {
            WarcRecord response = ExchangeRecords.response(exchange);
            Optional<WarcRecord> revisit =
                    exchange.status() == 304 ? notModified(files, exchange) : sameBody(files, exchange, response);
            return files.append(revisit.orElse(response));
        });
    }

    private static Optional<WarcRecord> notModified(RecordFiles files, Exchange exchange) throws IOException {
        try (WarcRecord original =
                files.last(RecordKeys.target(exchange.uri().toASCIIString())).orElse(null)) {
            return Optional.ofNullable(original)
                    .map(record -> ExchangeRecords.revisit(exchange, Revisit.NOT_MODIFIED, record));
        }
    }

    /** Only a record whose body has, as we reckoned it, this hash: what another archive declares is not trusted with ours. */
    private static Optional<WarcRecord> sameBody(RecordFiles files, Exchange exchange, WarcRecord response)
            throws IOException {
        Optional<byte[]> body = decoded(response);
        if (exchange.body().length == 0 || body.isEmpty()) {
            return Optional.empty();
        }
        try (WarcRecord original =
                files.first(RecordKeys.payload(Digest.of(body.get()))).orElse(null)) {
            return Optional.ofNullable(original)
                    .filter(record -> record.type().equals("response")
                            && record.fields()
                                    .first("WARC-Payload-Digest")
                                    .equals(response.fields().first("WARC-Payload-Digest")))
                    .map(record -> ExchangeRecords.revisit(exchange, Revisit.SAME_BODY, record));
        }
    }

    /** Nothing where the body's coding is damaged or unknown: it is kept as it came. */
    private static Optional<byte[]> decoded(WarcRecord record) {
        try {
            return Payload.of(record).map(Payload::bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean keep(WarcRecord record) {
        return writing(record.target().or(record::id).orElse(record.type()), files -> files.append(record));
    }

    @Override
    public Optional<Payload> original(WarcRecord revisit) {
        return reading(files -> {
                    Optional<String> refers =
                            revisit.fields().first("WARC-Refers-To").map(id -> id.replaceAll("^<|>$", ""));
                    Optional<Payload> named =
                            refers.isEmpty() ? Optional.empty() : payload(files, RecordKeys.id(refers.get()));
                    Optional<String> digest = revisit.fields().first("WARC-Payload-Digest");
                    return named.isPresent() || digest.isEmpty()
                            ? named
                            : payload(files, RecordKeys.declared(digest.get()));
                })
                .flatMap(payload -> payload);
    }

    private static Optional<Payload> payload(RecordFiles files, byte[] key) throws IOException {
        try (WarcRecord record = files.first(key).orElse(null)) {
            return record == null || record.type().equals("revisit") ? Optional.empty() : Payload.of(record);
        }
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            return Optional.empty();
        }
        byte[] key = RecordKeys.payload(HexFormat.of().parseHex(sha256));
        return reading(files -> body(files, key))
                .flatMap(bytes -> bytes)
                .or(() -> hashed.get(sha256))
                .filter(bytes -> Digest.hex(bytes).equals(sha256));
    }

    /** As the latest record that holds them says. */
    @Override
    public Optional<Instant> captured(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            return Optional.empty();
        }
        byte[] key = RecordKeys.payload(HexFormat.of().parseHex(sha256));
        return reading(files -> {
                    try (WarcRecord record = files.last(key).orElse(null)) {
                        return Optional.ofNullable(record).flatMap(WarcRecord::date);
                    }
                })
                .flatMap(date -> date);
    }

    private static Optional<byte[]> body(RecordFiles files, byte[] key) {
        try {
            return payload(files, key).map(Payload::bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Stream<String> digests() {
        Stream<String> kept = reading(files -> files.index()
                        .keys(RecordKeys.PAYLOAD, RecordKeys.PAYLOAD_LENGTH)
                        .map(key -> HexFormat.of().formatHex(key, 1, key.length)))
                .orElse(Stream.empty());
        Stream<String> before = hashed.digests();
        return Stream.concat(kept, before)
                .sorted()
                .distinct()
                .onClose(kept::close)
                .onClose(before::close);
    }

    @Override
    public List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        try (Stream<String> before = hashed.digests()) {
            before.filter(hash -> hashed.get(hash)
                            .filter(bytes -> Digest.hex(bytes).equals(hash))
                            .isEmpty())
                    .map(CollectProblem.DAMAGED::problem)
                    .forEach(problems::add);
        }
        reading(files -> {
            files.check(new Findings(problems));
            return problems;
        });
        return problems;
    }

    /** Tells what a look at all record files found. */
    private record Findings(List<Problem> problems) implements RecordFiles.Finding {

        @Override
        public void record(WarcRecord record, boolean indexed) {
            if (!indexed) {
                problems.add(CollectProblem.NOT_FOUND_AGAIN.problem(
                        record.id().or(record::target).orElse(record.type())));
            }
        }

        @Override
        public void damaged(String file, long from, long to, String why) {
            problems.add(CollectProblem.DAMAGED_RECORDS.problem(file, from, to, why));
        }

        @Override
        public void missing(String file) {
            problems.add(CollectProblem.NO_RECORDS.problem(file));
        }
    }

    @Override
    public synchronized void sync() {
        if (opened != null) {
            writing(folder.toString(), files -> {
                files.sync();
                return files;
            });
        }
    }

    @Override
    public List<Path> copy(Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> written = new ArrayList<>();
        Path part = to.resolve(HASHED + ".part");
        boolean any;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            any = hashed.copy(out);
        }
        if (any) {
            written.add(Files.move(part, to.resolve(HASHED), StandardCopyOption.REPLACE_EXISTING));
        } else {
            Files.delete(part);
        }
        synchronized (this) {
            if (opened != null || RecordFiles.in(folder)) {
                written.addAll(files().copy(to));
            }
        }
        return written;
    }

    @Override
    public synchronized void close() {
        if (opened != null) {
            try {
                opened.close();
            } catch (IOException e) {
                throw new StoreException(CollectProblem.NOT_KEPT.problem(folder, CollectProblem.why(e)), e);
            }
            opened = null;
        }
    }
}
