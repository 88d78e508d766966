package org.bellwether.app.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bellwether.app.web.Fixture;
import org.bellwether.app.web.Pictures;
import org.bellwether.app.web.Templates;
import org.bellwether.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @TempDir
    Path folder;

    private Path write(String name) {
        Fixture fixture = new Fixture();
        Path site = folder.resolve(name);
        assertThat(SiteWriter.publish(fixture.store(), fixture.index(), site)).isPresent();
        return site;
    }

    private static Map<String, byte[]> read(Path site) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(site)) {
            paths.filter(Files::isRegularFile).forEach(path -> {
                try {
                    files.put(site.relativize(path).toString(), Files.readAllBytes(path));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }

    @Test
    void everyInternalLinkLeadsToAFile() throws IOException {
        Path site = write("site");
        int links = 0;
        for (String name : read(site).keySet()) {
            if (!name.endsWith(".html")) {
                continue;
            }
            var matcher = LINK.matcher(Files.readString(site.resolve(name)));
            while (matcher.find()) {
                String href = matcher.group(1);
                if (href.startsWith("https://outlet.example/") || href.startsWith("#")) {
                    continue;
                }
                links++;
                assertThat(href).as("in %s", name).doesNotStartWith("/").doesNotContain(":");
                Path target = site.resolve(name).resolveSibling(href.replaceAll("#.*", ""));
                assertThat(target.normalize()).as("%s in %s", href, name).isRegularFile();
            }
        }
        assertThat(links).isGreaterThan(1000);
    }

    @Test
    void theSameArchiveGivesTheSameBytes() throws IOException {
        Map<String, byte[]> first = read(write("first"));
        Map<String, byte[]> second = read(write("second"));
        assertThat(first.keySet())
                .isEqualTo(second.keySet())
                .contains("index.html", "feed.atom", "sitemap.xml", "data/events.json", "assets/bellwether.css");
        first.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(second.get(name)));
    }

    @Test
    void aSecondPublicationReplacesTheFirstAndLeavesNothingBeside() throws IOException {
        Path site = write("site");
        Files.writeString(site.resolve("stale.html"), "from an earlier archive");
        Files.createDirectories(folder.resolve("site.new/half"));
        write("site");
        assertThat(site.resolve("stale.html")).doesNotExist();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(site);
        }
    }

    @Test
    void aFailureLeavesTheOldSiteAsItWas() throws IOException {
        Path site = write("site");
        Map<String, byte[]> before = read(site);
        Fixture broken = new Fixture();
        Store failing = new FailingStore(broken.store());
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> SiteWriter.publish(failing, broken.index(), site)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(read(site).keySet()).isEqualTo(before.keySet());
        assertThat(folder.resolve("site.new")).doesNotExist();
    }

    @Test
    void theFeedIsWellFormedAndHasOneEntryPerChange() throws Exception {
        Path site = write("site");
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(site.resolve("feed.atom").toFile());
        var entries = document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        assertThat(entries.getLength()).isEqualTo(27);
        assertThat(entries.item(0).getTextContent()).contains("2011-12-05T00:00:00Z");
        assertThat(document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "updated")
                        .item(0)
                        .getTextContent())
                .isEqualTo("2011-12-05T00:00:00Z");
    }

    @Test
    void theOpenDataParsesAndIsComplete() throws IOException {
        Path site = write("site");
        ObjectMapper json = new ObjectMapper();
        var statuses =
                json.readTree(site.resolve("data/statuses.json").toFile()).get("statuses");
        assertThat(statuses).hasSize(27);
        var events = json.readTree(site.resolve("data/events.json").toFile()).get("events");
        assertThat(events).hasSize(3).allSatisfy(event -> {
            assertThat(event.get("why").asText()).isNotEmpty();
            assertThat(event.get("sentence").asText()).isNotEmpty();
            assertThat(event.at("/date/basis").asText()).isNotEmpty();
        });
        var board = json.readTree(site.resolve("data/board.json").toFile());
        assertThat(board.get("periods")).hasSize(9);
        assertThat(board.at("/categories/0/statuses")).hasSize(9);
    }

    @Test
    void aBaseAddressMakesSitemapAndFeedAbsolute() throws IOException {
        Fixture fixture = new Fixture();
        Path site = folder.resolve("site");
        new SiteWriter(fixture.store(), fixture.index(), new Templates(), new Pictures(folder.resolve("images")))
                .write(site, Optional.of(URI.create("https://monitor.example/north/")));
        assertThat(Files.readString(site.resolve("sitemap.xml")))
                .contains("<loc>https://monitor.example/north/index.html</loc>")
                .contains("<loc>https://monitor.example/north/event/e-a1.html</loc>");
        assertThat(Files.readString(site.resolve("feed.atom")))
                .contains("href=\"https://monitor.example/north/feed.atom\"");
    }

    @Test
    void fileNamesAreSafeAndNeverShared() {
        assertThat(SiteLinks.fileName("plain-id_1.2")).isEqualTo("plain-id_1.2");
        assertThat(SiteLinks.fileName("../../etc/passwd")).doesNotContain("/").startsWith("-");
        assertThat(SiteLinks.fileName("Same")).isNotEqualTo(SiteLinks.fileName("same"));
        assertThat(SiteLinks.fileName("a/b")).isNotEqualTo(SiteLinks.fileName("a:b"));
        assertThat(SiteLinks.fileName("x".repeat(500))).hasSizeLessThan(120);
    }
}
