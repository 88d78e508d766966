package org.bellwether.app.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bellwether.app.collect.Exchange.Header;
import org.bellwether.app.warc.Digest;
import org.bellwether.app.warc.RecordFiles;
import org.bellwether.app.warc.WarcRecord;
import org.bellwether.app.warc.Warcs;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.bellwether.store.StoreException;
import org.bellwether.store.sql.SqlRecordIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;

class SnapshotArchiveTest {

    private static final Instant AT = Instant.parse("2012-01-05T10:00:00Z");

    @TempDir
    private Path folder;

    private static RawDocument document(String url, byte[] bytes) {
        return new RawDocument(Optional.of(url), bytes, Optional.of("text/html"), Optional.empty(), AT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static Exchange exchange(int minute, int status, byte[] body, Header... headers) {
        return new Exchange(
                URI.create("https://lakepost.example/a"), AT.plusSeconds(60L * minute), status, List.of(headers), body);
    }

    private SnapshotArchive archive() {
        return new SnapshotArchive(folder, SqlRecordIndex::open);
    }

    private Path file(int number) {
        return folder.resolve("records-%05d.warc.gz".formatted(number));
    }

    /** A snapshot as it was kept before there were record files. */
    private String old(byte[] content) throws IOException {
        String hash = Digest.hex(content);
        byte[] record = Warcs.record(
                "resource",
                "WARC-Target-URI: file:///a.html\r\nWARC-Date: 2012-01-05T10:00:00Z\r\nContent-Type: text/html\r\n",
                content);
        Path file = folder.resolve(hash.substring(0, 2)).resolve(hash + ".warc.gz");
        Files.createDirectories(file.getParent());
        Files.write(file, Warcs.member(record));
        return hash;
    }

    @Test
    void givesBackEveryByte() {
        byte[] random = new byte[100_000];
        new Random(5).nextBytes(random);
        List<byte[]> contents = List.of(random, bytes("<p>page</p>\r\n\r\nWARC/1.0"), bytes(""));
        try (SnapshotArchive archive = archive()) {
            for (byte[] content : contents) {
                String hash = archive.put(document("https://lakepost.example/a?b=c", content));
                assertThat(hash).matches("[0-9a-f]{64}");
                assertThat(archive.get(hash)).hasValue(content);
            }
            assertThat(archive.check()).isEmpty();
        }
        try (SnapshotArchive again = archive();
                Stream<String> digests = again.digests()) {
            assertThat(digests).hasSize(3).isSorted();
            assertThat(contents)
                    .allSatisfy(content ->
                            assertThat(again.get(Digest.hex(content))).hasValue(content));
        }
    }

    @Test
    void writesAWarcThatOthersCanRead() throws IOException {
        String hash;
        try (SnapshotArchive archive = archive()) {
            hash = archive.put(document("articles/a b/ü.html", bytes("page")));
            archive.keep(exchange(0, 200, gzip(bytes("<p>page</p>")), new Header("Content-Encoding", "gzip")));
        }
        try (WarcReader reader = new WarcReader(file(1))) {
            assertThat(reader.next()).containsInstanceOf(Warcinfo.class);
            WarcResource record = (WarcResource) reader.next().orElseThrow();
            assertThat(record.target()).startsWith("file:///articles/a%20b/");
            assertThat(record.date()).isEqualTo(AT);
            assertThat(record.blockDigest())
                    .hasValueSatisfying(d -> assertThat(d.hex()).isEqualTo(hash));
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.targetURI()).hasToString("https://lakepost.example/a");
            assertThat(response.http().status()).isEqualTo(200);
            assertThat(response.http().bodyDecoded().stream().readAllBytes()).isEqualTo(bytes("<p>page</p>"));
            assertThat(response.payloadDigest())
                    .hasValueSatisfying(
                            d -> assertThat(d.hex()).isEqualTo(Digest.hex(gzipUnchecked(bytes("<p>page</p>")))));
            assertThat(reader.next()).isEmpty();
        }
    }

    private static byte[] gzipUnchecked(byte[] bytes) {
        try {
            return gzip(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatWasFetchedIsNotWrittenAgain() throws IOException {
        byte[] page = bytes("<p>page</p>".repeat(50));
        try (SnapshotArchive archive = archive()) {
            archive.keep(exchange(0, 200, gzip(page), new Header("Content-Encoding", "gzip")));
            long before = Files.size(file(1));
            String hash = archive.put(document("https://lakepost.example/a", page));
            assertThat(Files.size(file(1))).isEqualTo(before);
            assertThat(archive.get(hash)).hasValue(page);
        }
    }

    @Test
    void unchangedPagesAreKeptAsRevisits() throws IOException {
        byte[] page = bytes("<p>page</p>".repeat(50));
        try (SnapshotArchive archive = archive()) {
            archive.keep(exchange(0, 304, new byte[0]));
            archive.keep(exchange(1, 200, page, new Header("Transfer-Encoding", "chunked")));
            archive.keep(exchange(2, 200, page));
            archive.keep(exchange(3, 304, new byte[0], new Header("ETag", "\"x\"")));
            archive.keep(exchange(4, 404, bytes("gone")));
            archive.keep(exchange(5, 503, new byte[0], new Header("Retry-After", "9\r\nX-Forged: 1")));
            archive.keep(exchange(5, 503, new byte[0], new Header("Retry-After", "9\r\nX-Forged: 1")));
            assertThat(archive.check()).isEmpty();
        }
        try (WarcReader reader = new WarcReader(file(1))) {
            assertThat(reader.next()).containsInstanceOf(Warcinfo.class);
            WarcResponse without = (WarcResponse) reader.next().orElseThrow();
            assertThat(without.http().status()).isEqualTo(304);
            WarcResponse first = (WarcResponse) reader.next().orElseThrow();
            assertThat(first.http().body().stream().readAllBytes()).isEqualTo(page);
            WarcRevisit same = (WarcRevisit) reader.next().orElseThrow();
            assertThat(same.profile()).hasToString("http://netpreserve.org/warc/1.1/revisit/identical-payload-digest");
            assertThat(same.refersTo()).contains(first.id());
            assertThat(same.refersToDate()).contains(first.date());
            WarcRevisit unmodified = (WarcRevisit) reader.next().orElseThrow();
            assertThat(unmodified.profile()).hasToString("http://netpreserve.org/warc/1.1/revisit/server-not-modified");
            assertThat(unmodified.http().headers().first("ETag")).hasValue("\"x\"");
            assertThat(((WarcResponse) reader.next().orElseThrow()).http().status())
                    .isEqualTo(404);
            WarcResponse busy = (WarcResponse) reader.next().orElseThrow();
            assertThat(busy.http().headers().first("X-Forged")).isEmpty();
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void anotherArchivesDigestIsNotTrustedWithOurBody() throws IOException {
        byte[] page = bytes("<p>ours</p>".repeat(50));
        byte[] forged = Warcs.record(
                "response",
                "WARC-Target-URI: https://lakepost.example/a\r\nWARC-Date: 2012-01-01T00:00:00Z\r\nWARC-Record-ID:"
                        + " <urn:forged>\r\nWARC-Payload-Digest: " + Digest.field(page)
                        + "\r\nContent-Type: application/http\r\n",
                bytes("HTTP/1.1 200 OK\r\n\r\nforged"));
        Path warc = Files.write(folder.resolve("forged.warc"), Warcs.plain(forged));
        try (SnapshotArchive archive = archive();
                var reader = new org.bellwether.app.warc.RecordReader(Files.newInputStream(warc), 0)) {
            if (reader.next()
                    instanceof org.bellwether.app.warc.RecordReader.Read.Whole(WarcRecord record, long f, long t)) {
                assertThat(archive.keep(record)).isTrue();
                assertThat(archive.keep(record)).isFalse();
            }
            archive.keep(exchange(0, 200, page));
            assertThat(archive.get(Digest.hex(page))).hasValue(page);
        }
    }

    @Test
    void keepsADocumentOnce() throws IOException {
        try (SnapshotArchive archive = archive()) {
            String hash = archive.put(document("https://lakepost.example/a", bytes("page")));
            byte[] before = Files.readAllBytes(file(1));
            assertThat(archive.put(document("https://other.example/b", bytes("page"))))
                    .isEqualTo(hash);
            assertThat(Files.readAllBytes(file(1))).isEqualTo(before);
        }
    }

    @Test
    void oldSnapshotsStayReadable() throws IOException {
        String hash = old(bytes("before"));
        try (SnapshotArchive archive = archive()) {
            assertThat(archive.get(hash)).hasValue(bytes("before"));
            assertThat(archive.put(document("a.html", bytes("before")))).isEqualTo(hash);
            assertThat(file(1)).doesNotExist();
            archive.put(document("b.html", bytes("since")));
            try (Stream<String> digests = archive.digests()) {
                assertThat(digests).hasSize(2).contains(hash).isSorted();
            }
            assertThat(archive.check()).isEmpty();
            Path to = folder.resolve("out");
            assertThat(archive.copy(to)).hasSize(2);
            assertThat(Warcs.read(to.resolve("records-00000.warc.gz")))
                    .singleElement()
                    .asString()
                    .endsWith("\r\n\r\nbefore");
        }
    }

    @Test
    void halfARecordIsSetAsideAndTheIndexIsMadeAgain() throws IOException {
        String first;
        String second;
        byte[] whole;
        try (SnapshotArchive archive = archive()) {
            first = archive.put(document("a", bytes("first")));
            archive.sync();
            whole = Files.readAllBytes(file(1));
            second = archive.put(document("b", bytes("second ".repeat(99))));
        }
        byte[] both = Files.readAllBytes(file(1));
        for (int cut = whole.length + 1; cut < both.length; cut += 7) {
            Files.write(file(1), Arrays.copyOf(both, cut));
            for (boolean index : List.of(true, false)) {
                if (index) {
                    Files.deleteIfExists(folder.resolve("records.index"));
                }
                try (SnapshotArchive archive = archive()) {
                    assertThat(archive.get(first)).hasValue(bytes("first"));
                    assertThat(archive.get(second)).isEmpty();
                    assertThat(archive.check()).isEmpty();
                }
                assertThat(Files.readAllBytes(file(1))).isEqualTo(whole);
                assertThat(folder.resolve("records-00001.warc.gz.cut-" + whole.length))
                        .hasBinaryContent(Arrays.copyOfRange(both, whole.length, cut));
            }
        }
        try (SnapshotArchive archive = archive()) {
            archive.put(document("b", bytes("second ".repeat(99))));
            assertThat(archive.get(second)).isPresent();
        }
        assertThat(Files.readAllBytes(file(1))).isEqualTo(both);
    }

    @Test
    void aDeletedOrDamagedIndexIsMadeAgain() throws IOException {
        String hash;
        try (SnapshotArchive archive = archive()) {
            hash = archive.put(document("a", bytes("first")));
        }
        Files.write(
                folder.resolve("records.index"), bytes("no index".repeat(1000)), StandardOpenOption.TRUNCATE_EXISTING);
        try (SnapshotArchive archive = archive()) {
            assertThat(archive.get(hash)).isPresent();
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void filesAreRotated() throws IOException {
        Path files = folder.resolve("rotated");
        Files.createDirectories(files);
        try (RecordFiles records = RecordFiles.open(files, SqlRecordIndex::open, 2_000)) {
            for (int i = 0; i < 20; i++) {
                byte[] noise = new byte[500];
                new Random(i).nextBytes(noise);
                records.append(ExchangeRecords.response(exchange(i, 200, noise)));
            }
        }
        Files.delete(files.resolve("records-00002.warc.gz"));
        try (SnapshotArchive archive = new SnapshotArchive(files, SqlRecordIndex::open);
                Stream<String> digests = archive.digests()) {
            assertThat(digests).hasSizeBetween(10, 19);
            assertThat(archive.check()).extracting(Problem::code).containsExactly("E-COLLECT-24");
        }
    }

    @Test
    void findsDamage() throws IOException {
        String old = old(bytes("cut ".repeat(500)));
        Path oldFile = folder.resolve(old.substring(0, 2)).resolve(old + ".warc.gz");
        Files.write(oldFile, Arrays.copyOf(Files.readAllBytes(oldFile), 60));
        String whole;
        String damaged;
        long from;
        try (SnapshotArchive archive = archive()) {
            archive.put(document("https://lakepost.example/a", bytes("whole")));
            from = Files.size(file(1));
            damaged = archive.put(document("https://lakepost.example/b", bytes("damaged ".repeat(50))));
            whole = archive.put(document("https://lakepost.example/c", bytes("behind")));
        }
        byte[] content = Files.readAllBytes(file(1));
        content[(int) from + 90] ^= 0x55;
        Files.write(file(1), content);
        try (SnapshotArchive archive = archive()) {
            assertThat(archive.check()).extracting(Problem::code).containsExactly("E-COLLECT-21", "E-COLLECT-23");
            assertThat(archive.get(damaged)).isEmpty();
            assertThat(archive.get(old)).isEmpty();
            assertThat(archive.get(whole)).isPresent();
        }
    }

    @Test
    void knowsNoOtherNames() {
        try (SnapshotArchive archive = archive()) {
            assertThat(archive.get("../../etc/passwd")).isEmpty();
            assertThat(archive.get("0".repeat(64))).isEmpty();
        }
        Path none = folder.resolve("none");
        try (SnapshotArchive archive = new SnapshotArchive(none, SqlRecordIndex::open)) {
            assertThat(archive.digests()).isEmpty();
            assertThat(archive.check()).isEmpty();
        }
        assertThat(none).doesNotExist();
    }

    @Test
    void oneProcessWritesAndOthersReadOn() {
        try (SnapshotArchive writer = archive();
                SnapshotArchive reader = archive()) {
            String first = writer.put(document("a", bytes("first")));
            writer.sync();
            assertThat(reader.get(first)).isPresent();
            String second = writer.put(document("b", bytes("second")));
            writer.sync();
            assertThat(reader.get(second)).isPresent();
            assertThatThrownBy(() -> reader.put(document("c", bytes("third"))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another process is writing there");
        }
    }

    @Test
    void saysThatItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("occupied"), "a file where the folder should be");
        try (SnapshotArchive archive = new SnapshotArchive(file, SqlRecordIndex::open)) {
            assertThatThrownBy(() -> archive.put(document("https://lakepost.example/a", bytes("page"))))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.problem().code()).isEqualTo("E-COLLECT-22"));
        }
    }
}
