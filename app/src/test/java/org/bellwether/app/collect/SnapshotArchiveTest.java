package org.bellwether.app.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.bellwether.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;

class SnapshotArchiveTest {

    @TempDir
    private Path folder;

    private static RawDocument document(String url, byte[] bytes) {
        return new RawDocument(
                Optional.of(url),
                bytes,
                Optional.of("text/html"),
                Optional.empty(),
                Instant.parse("2012-01-05T10:00:00Z"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void givesBackEveryByte() {
        SnapshotArchive archive = new SnapshotArchive(folder);
        byte[] random = new byte[100_000];
        new Random(5).nextBytes(random);
        for (byte[] content : List.of(random, bytes("<p>page</p>\r\n\r\nWARC/1.0"), bytes(""))) {
            String hash = archive.put(document("https://lakepost.example/a?b=c", content));
            assertThat(hash).matches("[0-9a-f]{64}");
            assertThat(archive.get(hash))
                    .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(content));
        }
        assertThat(archive.check()).isEmpty();
        try (Stream<String> digests = archive.digests()) {
            assertThat(digests).hasSize(3).isSorted();
        }
    }

    @Test
    void writesAWarcThatOthersCanRead() throws IOException {
        String hash = new SnapshotArchive(folder).put(document("articles/a b/ü.html", bytes("page")));
        Path file = folder.resolve(hash.substring(0, 2)).resolve(hash + ".warc.gz");
        try (WarcReader reader = new WarcReader(file)) {
            WarcResource record = (WarcResource) reader.next().orElseThrow();
            assertThat(record.target()).startsWith("file:///articles/a%20b/");
            assertThat(record.date()).isEqualTo(Instant.parse("2012-01-05T10:00:00Z"));
            assertThat(record.blockDigest())
                    .hasValueSatisfying(d -> assertThat(d.hex()).isEqualTo(hash));
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void keepsADocumentOnce() throws IOException {
        SnapshotArchive archive = new SnapshotArchive(folder);
        String hash = archive.put(document("https://lakepost.example/a", bytes("page")));
        Path file = folder.resolve(hash.substring(0, 2)).resolve(hash + ".warc.gz");
        byte[] before = Files.readAllBytes(file);
        assertThat(archive.put(document("https://other.example/b", bytes("page"))))
                .isEqualTo(hash);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @Test
    void findsDamage() throws IOException {
        SnapshotArchive archive = new SnapshotArchive(folder);
        String whole = archive.put(document("https://lakepost.example/a", bytes("whole")));
        String cut = archive.put(document("https://lakepost.example/b", bytes("cut ".repeat(500))));
        String swapped = archive.put(document("https://lakepost.example/c", bytes("swapped")));
        Path cutFile = folder.resolve(cut.substring(0, 2)).resolve(cut + ".warc.gz");
        byte[] content = Files.readAllBytes(cutFile);
        Files.write(cutFile, Arrays.copyOf(content, content.length / 2));
        Files.copy(
                folder.resolve(whole.substring(0, 2)).resolve(whole + ".warc.gz"),
                folder.resolve(swapped.substring(0, 2)).resolve(swapped + ".warc.gz"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(archive.check()).extracting(Problem::code).containsExactly("E-COLLECT-21", "E-COLLECT-21");
        assertThat(archive.get(cut)).isEmpty();
        assertThat(archive.get(swapped)).isEmpty();
        assertThat(archive.get(whole)).isPresent();
    }

    @Test
    void knowsNoOtherNames() {
        SnapshotArchive archive = new SnapshotArchive(folder);
        assertThat(archive.get("../../etc/passwd")).isEmpty();
        assertThat(archive.get("0".repeat(64))).isEmpty();
        assertThat(new SnapshotArchive(folder.resolve("none")).digests()).isEmpty();
    }

    @Test
    void saysThatItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("occupied"), "a file where the folder should be");
        assertThatThrownBy(() -> new SnapshotArchive(file).put(document("https://lakepost.example/a", bytes("page"))))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("E-COLLECT-22"));
    }
}
