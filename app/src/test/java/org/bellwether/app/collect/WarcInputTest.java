package org.bellwether.app.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellwether.app.warc.Warcs.bytes;
import static org.bellwether.app.warc.Warcs.join;
import static org.bellwether.app.warc.Warcs.member;
import static org.bellwether.app.warc.Warcs.plain;
import static org.bellwether.app.warc.Warcs.record;
import static org.bellwether.app.warc.Warcs.response;
import static org.bellwether.app.warc.Warcs.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.app.collect.Fetcher.Fetched;
import org.bellwether.app.warc.Digest;
import org.bellwether.app.warc.WaczFile;
import org.bellwether.app.warc.Warcs;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.store.sql.SqlRecordIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcInputTest {

    private static final Instant NOW = Instant.parse("2021-01-01T00:00:00Z");
    private static final String HTML = "text/html; charset=utf-8";

    @TempDir
    private Path folder;

    private Path data;

    private final byte[] info =
            record("warcinfo", "WARC-Filename: crawl.warc.gz\r\n", bytes("software: a crawler\r\n"));
    private final byte[] request = record(
            "request",
            "WARC-Target-URI: https://lakepost.example/1\r\nContent-Type: application/http; msgtype=request\r\n",
            bytes("GET /1 HTTP/1.1\r\nHost: lakepost.example\r\n\r\n"));
    private final byte[] page = response("https://lakepost.example/1", "01", HTML, bytes("<p>one</p>"));
    private final byte[] pdf = response("https://lakepost.example/2.pdf", "02", "application/pdf", bytes("%PDF-1.4"));
    private final byte[] image = response("https://lakepost.example/i.png", "03", "image/png", bytes("\u0089PNG"));
    private final byte[] style = response("https://lakepost.example/s.css", "04", "text/plain", bytes("p { }"));
    private final byte[] gone = response(
            "https://lakepost.example/3", "05", "404 Not Found", "Content-Type: text/html\r\n", bytes("<p>no</p>"));
    private final byte[] text = record(
            "resource",
            "WARC-Target-URI: https://lakepost.example/4\r\nWARC-Date: 2020-02-01T00:00:00Z\r\nContent-Type: text/plain\r\n",
            bytes("plain words"));
    private final byte[] notes = record(
            "resource",
            "WARC-Target-URI: urn:text:https://lakepost.example/1\r\nContent-Type: text/plain\r\n",
            bytes("one"));
    private final byte[] again =
            revisit("https://lakepost.example/1", "<urn:test:" + "https://lakepost.example/1".hashCode() + "-01>");
    private final byte[] lost = revisit("https://lakepost.example/9", "<urn:nowhere>");

    private static byte[] revisit(String url, String refers) {
        return record(
                "revisit",
                "WARC-Target-URI: " + url + "\r\nWARC-Date: 2020-03-01T00:00:00Z\r\nWARC-Refers-To: " + refers
                        + "\r\nContent-Type: application/http\r\n",
                bytes("HTTP/1.1 304 Not Modified\r\n\r\n"));
    }

    private List<byte[]> records() {
        return List.of(info, request, page, pdf, image, style, gone, text, notes, again, lost);
    }

    private byte[] file() {
        return records().stream().map(Warcs::member).reduce(new byte[0], Warcs::join);
    }

    @BeforeEach
    void data() {
        data = folder.resolve("data");
    }

    private static byte[] read(List<byte[]> all) {
        return all.toArray(byte[][]::new).length == 0 ? new byte[0] : plain(all.toArray(byte[][]::new));
    }

    private List<Collected> collect(SnapshotArchive archive, Path file) {
        Outlet outlet = new Outlet("lake", "Lake", Optional.empty(), "other", "B", List.of(file.toString()));
        Fetcher none = url -> new Fetched.Refused(CollectProblem.MISSING.problem(url), 0);
        try (Stream<Collected> all =
                new InputCollector(none, () -> NOW).keeping(archive).collect(folder, outlet)) {
            return all.toList();
        }
    }

    private List<Collected> collect(Path file) {
        try (SnapshotArchive archive = new SnapshotArchive(data, SqlRecordIndex::open)) {
            return collect(archive, file);
        }
    }

    /** What came out by export, in order, without what we wrote ourselves. */
    private List<String> exported() throws IOException {
        Path to = folder.resolve("exported");
        List<String> all = new ArrayList<>();
        try (SnapshotArchive archive = new SnapshotArchive(data, SqlRecordIndex::open)) {
            for (Path file : archive.copy(to)) {
                all.addAll(Warcs.read(file));
            }
            assertThat(archive.check()).isEmpty();
        }
        all.removeIf(record -> record.contains("software: Bellwether"));
        return all;
    }

    private static List<String> addresses(List<Collected> all) {
        return all.stream()
                .filter(one -> one.document().bytes().length > 0)
                .map(one -> one.document().url().orElse(""))
                .toList();
    }

    private static int passed(List<Collected> all) {
        return all.stream()
                .mapToInt(one -> one.reached().orElseThrow().passed())
                .sum();
    }

    private static List<String> codes(List<Collected> all) {
        return all.stream()
                .flatMap(one -> one.problem().stream())
                .map(problem -> problem.code())
                .toList();
    }

    @Test
    void pagesComeInAndEveryRecordComesOutAsItWas() throws IOException {
        for (String name : List.of("crawl.warc.gz", "crawl.warc", "whole.warc.gz")) {
            data = folder.resolve("data-" + name);
            Path file = folder.resolve(name);
            Files.write(
                    file,
                    switch (name) {
                        case "crawl.warc" -> read(records());
                        case "whole.warc.gz" -> member(records().toArray(byte[][]::new));
                        default -> file();
                    });
            for (int time = 0; time < 2; time++) {
                List<Collected> all = collect(file);
                assertThat(addresses(all))
                        .containsExactly(
                                "https://lakepost.example/1",
                                "https://lakepost.example/2.pdf",
                                "https://lakepost.example/4",
                                "https://lakepost.example/1");
                assertThat(passed(all)).isEqualTo(6);
                assertThat(codes(all)).containsExactly("E-COLLECT-28");
                assertThat(all.getLast().reached().orElseThrow().bytes()).isEqualTo(Files.size(file));
                assertThat(exported())
                        .isEqualTo(records().stream().map(Warcs::text).toList());
            }
        }
    }

    @Test
    void whatARecordDeclaresComesWithThePage() throws IOException {
        List<Collected> all = collect(Files.write(folder.resolve("a.warc.gz"), file()));
        Collected first = all.getFirst();
        assertThat(first.input()).isEqualTo("a.warc.gz > https://lakepost.example/1");
        assertThat(first.document().mediaType()).hasValue("text/html");
        assertThat(first.document().charset()).hasValue("utf-8");
        assertThat(first.document().fetched()).isEqualTo(Instant.parse("2020-01-05T10:00:01Z"));
        assertThat(first.document().bytes()).isEqualTo(bytes("<p>one</p>"));
        Collected unchanged = all.get(3);
        assertThat(unchanged.document().bytes()).isEqualTo(bytes("<p>one</p>"));
        assertThat(unchanged.document().fetched()).isEqualTo(Instant.parse("2020-03-01T00:00:00Z"));
    }

    @Test
    void aCaptureIsKeptOnceAndAnotherOneBesideIt() throws IOException {
        byte[] later = response("https://lakepost.example/1", "30", HTML, bytes("<p>one</p>"));
        collect(Files.write(folder.resolve("a.warc"), plain(page, page)));
        collect(Files.write(folder.resolve("b.warc.gz"), join(member(page), member(later))));
        assertThat(exported()).containsExactly(text(page), text(later));
    }

    @Test
    void whatIsKeptIsNotWrittenAgainAsADocument() throws IOException {
        Path file = Files.write(folder.resolve("a.warc.gz"), file());
        try (SnapshotArchive archive = new SnapshotArchive(data, SqlRecordIndex::open)) {
            for (Collected one : collect(archive, file)) {
                if (one.document().bytes().length > 0) {
                    String hash = archive.put(one.document());
                    assertThat(archive.get(hash)).hasValue(one.document().bytes());
                }
            }
        }
        assertThat(exported()).hasSameSizeAs(records());
    }

    @Test
    void damageIsToldAndTheRestComesIn() throws IOException {
        byte[] damaged = member(page);
        damaged[damaged.length - 6] ^= 0x55;
        byte[] bad = response(
                "https://lakepost.example/5",
                "06",
                "200 OK",
                "Content-Type: text/html\r\nContent-Encoding: squeeze\r\n",
                bytes("?"));
        byte[] whole = join(member(info), damaged, member(bad), member(pdf), member(text));
        Path file = Files.write(folder.resolve("a.warc.gz"), Arrays.copyOf(whole, whole.length - 5));
        List<Collected> all = collect(file);
        assertThat(codes(all)).containsExactly("E-COLLECT-26", "E-COLLECT-27", "E-COLLECT-26");
        assertThat(addresses(all)).containsExactly("https://lakepost.example/2.pdf");
        assertThat(exported()).containsExactly(text(info), text(bad), text(pdf));
        assertThat(collect(Files.write(folder.resolve("b.warc"), bytes("no archive at all"))))
                .flatExtracting(one -> codes(List.of(one)))
                .containsExactly("E-COLLECT-26");
    }

    private Path wacz(String name, byte[] warc, String digest, boolean stored) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(stored ? 0 : 9);
            put(
                    zip,
                    "datapackage.json",
                    bytes("{\"profile\":\"data-package\",\"wacz_version\":\"1.1.1\",\"resources\":[{"
                            + "\"name\":\"a.warc.gz\",\"path\":\"archive/a.warc.gz\",\"hash\":\"sha256:" + digest
                            + "\"}]}"));
            put(zip, "pages/pages.jsonl", bytes("{\"format\":\"json-pages-1.0\",\"id\":\"pages\"}\n"));
            put(zip, "archive/a.warc.gz", warc);
            put(zip, "archive/b.warc", plain(text));
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Test
    void aWaczComesInWithItsDigestsLookedAt() throws IOException {
        byte[] warc = join(member(info), member(page));
        for (boolean stored : List.of(true, false)) {
            List<Collected> all = collect(wacz("a.wacz", warc, Digest.hex(warc), stored));
            assertThat(addresses(all)).containsExactly("https://lakepost.example/1", "https://lakepost.example/4");
            assertThat(codes(all)).isEmpty();
            assertThat(all.getFirst().input()).isEqualTo("a.wacz > archive/a.warc.gz > https://lakepost.example/1");
        }
        assertThat(exported()).containsExactly(text(info), text(page), text(text));
        List<Collected> changed = collect(wacz("b.wacz", warc, "00", true));
        assertThat(codes(changed)).containsExactly("E-COLLECT-30");
        assertThat(addresses(changed)).hasSize(2);
    }

    @Test
    void whatIsExportedAsWaczComesInAgain() throws IOException {
        collect(Files.write(folder.resolve("a.warc.gz"), file()));
        Path work = Files.createDirectories(folder.resolve("work"));
        Path wacz = folder.resolve("a.wacz");
        try (SnapshotArchive archive = new SnapshotArchive(data, SqlRecordIndex::open)) {
            WaczFile.write(archive.copy(work), wacz, work);
        }
        data = folder.resolve("other");
        assertThat(codes(collect(wacz))).containsExactly("E-COLLECT-28");
        assertThat(exported()).isEqualTo(records().stream().map(Warcs::text).toList());
    }

    @Test
    void aZipThatIsNoneOrABombIsTold() throws IOException {
        assertThat(codes(collect(Files.write(folder.resolve("a.wacz"), bytes("no zip")))))
                .containsExactly("E-COLLECT-29");
        byte[] bomb = new byte[64 << 20];
        List<Collected> all = collect(wacz("b.wacz", bomb, Digest.hex(bomb), false));
        assertThat(codes(all)).contains("E-COLLECT-02");
        assertThat(addresses(all)).containsExactly("https://lakepost.example/4");
    }
}
