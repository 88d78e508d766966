package org.bellwether.app.collect;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.bellwether.store.StoreException;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Snapshots as WARC 1.0 files (ISO 28500), one {@code resource} record each: {@code ab/ab12….warc.gz} by the SHA-256 of the bytes.
 *
 * <p>A file is written beside its place, forced to disk and moved there in one step: a killed process leaves a whole snapshot or
 * none. Left-over {@code .part} files are no snapshots.
 */
public final class SnapshotArchive implements Snapshots {

    private static final String ENDING = ".warc.gz";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_BYTES = 512 << 20;

    private final Path folder;

    public SnapshotArchive(Path folder) {
        this.folder = folder;
    }

    /** @throws StoreException where the snapshot cannot be written */
    @Override
    public String put(RawDocument document) {
        byte[] digest = sha256(document.bytes());
        String hash = HexFormat.of().formatHex(digest);
        Path file = file(hash);
        if (Files.exists(file)) {
            return hash;
        }
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), hash.substring(0, 8), ".part");
            try {
                write(document, digest, part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new StoreException(CollectProblem.NOT_KEPT.problem(hash, CollectProblem.why(e)), e);
        }
        return hash;
    }

    private static void write(RawDocument document, byte[] digest, Path part) throws IOException {
        WarcResource.Builder record = new WarcResource.Builder(target(document))
                .recordId(URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(digest)))
                .date(document.fetched())
                .body(mediaType(document), document.bytes());
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP)) {
            writer.write(record.blockDigest(new WarcDigest("sha256", digest)).build());
            channel.force(true);
        }
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
            return URI.create("urn:sha256:" + HexFormat.of().formatHex(sha256(path.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static MediaType mediaType(RawDocument document) {
        try {
            return MediaType.parse(document.mediaType().orElse("application/octet-stream"));
        } catch (IllegalArgumentException e) {
            return MediaType.OCTET_STREAM;
        }
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        return HASH.matcher(sha256).matches()
                ? read(file(sha256)).filter(bytes -> hex(bytes).equals(sha256))
                : Optional.empty();
    }

    /** The bytes of a file's first record; empty where there is none or it cannot be read to its end. */
    private static Optional<byte[]> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (WarcReader reader = new WarcReader(file)) {
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(record.get().body().stream().readNBytes(MOST_BYTES));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Stream<String> digests() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try {
            return Files.walk(folder, 2, FileVisitOption.FOLLOW_LINKS)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> HASH.matcher(name).matches())
                    .sorted();
        } catch (IOException e) {
            throw new StoreException(CollectProblem.UNREADABLE.problem(folder, CollectProblem.why(e)), e);
        }
    }

    @Override
    public List<Problem> check() {
        try (Stream<String> all = digests()) {
            return all.filter(hash -> get(hash).isEmpty())
                    .map(CollectProblem.DAMAGED::problem)
                    .toList();
        }
    }

    private Path file(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash + ENDING);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
