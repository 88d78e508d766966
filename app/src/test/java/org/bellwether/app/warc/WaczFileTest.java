package org.bellwether.app.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellwether.app.warc.Warcs.bytes;
import static org.bellwether.app.warc.Warcs.join;
import static org.bellwether.app.warc.Warcs.member;
import static org.bellwether.app.warc.Warcs.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaczFileTest {

    @TempDir
    private Path folder;

    private static byte[] content(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
        return zip.getInputStream(entry).readAllBytes();
    }

    @Test
    void theIndexLeadsToEveryRecordAndDigestsHold() throws IOException {
        byte[] page = response("https://www.lakepost.example/B?z=1&a=2", "02", "text/html", bytes("<p>b</p>"));
        byte[] image = response("http://art.example:8080/i.png", "03", "image/png", bytes("png"));
        byte[] first = response("https://lakepost.example/a/", "01", "text/html; charset=utf-8", bytes("<p>a</p>"));
        byte[] info = Warcs.record("warcinfo", "", bytes("software: x\r\n"));
        byte[] one = join(member(info), member(page), member(image));
        Path warc = Files.write(folder.resolve("one.warc.gz"), one);
        Path other = Files.write(folder.resolve("two.warc.gz"), member(first));
        Path work = Files.createDirectories(folder.resolve("work"));
        Path file = folder.resolve("a.wacz");
        WaczFile.write(List.of(warc, other), file, work);
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left).isEmpty();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String[] lines = new String(content(zip, "indexes/index.cdx"), StandardCharsets.UTF_8).split("\n");
            assertThat(lines)
                    .extracting(line -> line.substring(0, line.indexOf(" {")))
                    .containsExactly(
                            "example,art:8080)/i.png 20200105100003",
                            "example,lakepost)/a 20200105100001",
                            "example,lakepost)/b?a=2&z=1 20200105100002");
            for (String line : lines) {
                JsonNode place = new ObjectMapper().readTree(line.substring(line.indexOf('{')));
                byte[] archived =
                        content(zip, "archive/" + place.get("filename").asText());
                int offset = place.get("offset").asInt();
                byte[] member = Arrays.copyOfRange(
                        archived, offset, offset + place.get("length").asInt());
                assertThat(Warcs.read(member, 1 << 20))
                        .singleElement()
                        .asString()
                        .contains("WARC-Target-URI: " + place.get("url").asText() + "\r\n");
                assertThat(place.get("status").asText()).isEqualTo("200");
            }
            String pages = new String(content(zip, "pages/pages.jsonl"), StandardCharsets.UTF_8);
            assertThat(pages.lines()).hasSize(3).first().asString().contains("json-pages-1.0");
            assertThat(pages).contains("\"ts\":\"2020-01-05T10:00:02Z\"").doesNotContain("i.png");
            byte[] described = content(zip, "datapackage.json");
            JsonNode data = new ObjectMapper().readTree(described);
            assertThat(data.get("wacz_version").asText()).isEqualTo("1.1.1");
            assertThat(data.get("resources")).hasSize(4).allSatisfy(resource -> {
                byte[] bytes = content(zip, resource.get("path").asText());
                assertThat(resource.get("hash").asText()).isEqualTo(Digest.field(bytes));
                assertThat(resource.get("bytes").asInt()).isEqualTo(bytes.length);
            });
            assertThat(new ObjectMapper()
                            .readTree(content(zip, "datapackage-digest.json"))
                            .get("hash")
                            .asText())
                    .isEqualTo(Digest.field(described));
        }
    }

    @Test
    void moreLinesThanFitIntoMemoryAreSorted() throws IOException {
        SortedLines lines = new SortedLines(folder);
        for (int i = 49_999; i >= 0; i--) {
            lines.add("%05d".formatted(i * 7919 % 50_000));
        }
        StringWriter out = new StringWriter();
        lines.write(out);
        assertThat(out.toString().lines()).hasSize(50_000).isSorted();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
