package org.bellwether.app.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.app.collect.Fetcher.Fetched;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.OutletFilter;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputCollectorTest {

    private static final Instant NOW = Instant.parse("2012-02-01T00:00:00Z");
    private static final String TEXT =
            "<p>The old bridge over the river has been closed to lorries since Monday, the town said.</p>"
                    + "<p>Inspectors had found cracks in two of its pillars; the repair is to last until spring.</p>";
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Post</title><link>https://post.example/</link><description>d</description><language>en</language>
            <item><title>Bridge &amp; lorries</title><link>https://post.example/bridge</link><dc:creator>Ada Berg</dc:creator>
            <pubDate>Sat, 28 Jan 2012 01:00:00 +0300</pubDate><description>The old bridge [...]</description>
            <content:encoded><![CDATA[%s]]></content:encoded></item>
            <item><title>Teaser</title><link>https://post.example/teaser</link><pubDate>Fri, 27 Jan 2012 10:00:00 +0300</pubDate>
            <description>Only the beginning [...]</description></item>
            </channel></rss>""".formatted(TEXT);

    @TempDir
    private Path folder;

    private final Fetcher fetcher = url -> switch (url) {
        case "https://post.example/feed" -> new Fetched.Got(raw(url, RSS));
        case "https://post.example/teaser" -> new Fetched.Got(raw(url, "<h1>Teaser</h1>" + TEXT));
        default -> new Fetched.Refused(new Problem("E-COLLECT-11", url), 404);
    };

    private static RawDocument raw(String url, String text) {
        return new RawDocument(
                Optional.of(url), text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty(), NOW);
    }

    private List<Collected> collect(String... inputs) {
        try (Stream<Collected> all = new InputCollector(fetcher, () -> NOW).collect(folder, outlet(inputs))) {
            return all.toList();
        }
    }

    private static Outlet outlet(String... inputs) {
        return new Outlet("post", "Post", Optional.empty(), "independent", "B", List.of(inputs));
    }

    private static Extracted extract(Collected collected) {
        assertThat(collected.problem()).isEmpty();
        var extraction = new PageExtractor().extract(collected.document());
        assertThat(extraction).isInstanceOf(Extracted.class);
        return (Extracted) extraction;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void walksAFolderInOrder() throws IOException {
        write("a/2.html", TEXT);
        write("a/1.txt", "Title\n\nText");
        write("a/sub/0.html", TEXT);
        write("a/.hidden/x.html", TEXT);
        write("a/.DS_Store", "x");
        write("a/style.css", "p {}");
        write("a/README.md", "# Notes");
        Files.write(folder.resolve("a/3.pdf"), new byte[] {'%', 'P', 'D', 'F', '-'});
        try (OutputStream gz = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a/4.html.gz")))) {
            gz.write(("<h1>Packed</h1>" + TEXT).getBytes(StandardCharsets.UTF_8));
        }
        List<Collected> all = collect("a");
        assertThat(all)
                .extracting(Collected::input)
                .containsExactly("a/1.txt", "a/2.html", "a/3.pdf", "a/4.html.gz", "a/sub/0.html");
        assertThat(all.getFirst().document().url()).contains("a/1.txt");
        assertThat(extract(all.get(3)).title()).isEqualTo("Packed");
    }

    @Test
    void readsLazily() throws IOException {
        for (int i = 0; i < 5; i++) {
            write("a/" + i + ".html", TEXT);
        }
        try (Stream<Collected> all = new InputCollector(fetcher, () -> NOW).collect(folder, outlet("a"))) {
            Iterator<Collected> each = all.iterator();
            assertThat(each.next().input()).isEqualTo("a/0.html");
            Files.writeString(folder.resolve("a/4.html"), "changed since");
            Collected last = each.next();
            while (each.hasNext()) {
                last = each.next();
            }
            assertThat(last.document().bytes()).asString(StandardCharsets.UTF_8).isEqualTo("changed since");
        }
    }

    @Test
    void makesPagesOfAFeedFile() throws IOException {
        write("feed.xml", RSS);
        List<Collected> all = collect("feed.xml");
        assertThat(all).hasSize(2);
        Extracted bridge = extract(all.getFirst());
        assertThat(bridge.title()).isEqualTo("Bridge & lorries");
        assertThat(bridge.authors()).containsExactly("Ada Berg");
        assertThat(bridge.published()).contains(Instant.parse("2012-01-27T22:00:00Z"));
        assertThat(bridge.date()).as("the day as printed, not in UTC").contains(LocalDate.of(2012, 1, 28));
        assertThat(bridge.canonicalUrl()).contains("https://post.example/bridge");
        assertThat(bridge.paragraphs()).hasSize(2);
        assertThat(bridge.language()).isEqualTo("en");
        assertThat(all.getFirst().input()).isEqualTo("feed.xml > https://post.example/bridge");
        assertThat(collect("feed.xml").getFirst().document().bytes())
                .isEqualTo(all.getFirst().document().bytes());
    }

    @Test
    void fetchesWhatAFetchedFeedOnlyBegins() {
        List<Collected> all = collect("https://post.example/feed", "https://post.example/none");
        assertThat(all).hasSize(3);
        assertThat(extract(all.get(1)).paragraphs()).hasSize(2);
        assertThat(all.get(2).problem()).isPresent();
        assertThat(all.get(2).document().bytes()).isEmpty();
    }

    @Test
    void whatTheFilterDropsIsNotFetched() {
        Outlet filtered = new Outlet(
                "post",
                "Post",
                Optional.empty(),
                "independent",
                "B",
                List.of("https://post.example/feed"),
                Optional.empty(),
                new OutletFilter(List.of(), List.of("teaser")),
                "",
                false);
        List<String> asked = new ArrayList<>();
        Fetcher counting = url -> {
            asked.add(url);
            return fetcher.fetch(url);
        };
        try (Stream<Collected> all = new InputCollector(counting, () -> NOW).collect(folder, filtered)) {
            assertThat(all.toList().get(1).dropped()).hasValueSatisfying(dropped -> {
                assertThat(dropped.title()).isEqualTo("Teaser");
                assertThat(dropped.input()).isEqualTo("https://post.example/feed > https://post.example/teaser");
                assertThat(dropped.why()).contains("teaser");
            });
        }
        assertThat(asked).containsExactly("https://post.example/feed");
    }

    @Test
    void readsAtomAndJsonFeed() throws IOException {
        write("atom.xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>x</id><updated>2012-01-28T10:00:00Z</updated>
                <entry><title>Bridge</title><id>urn:1</id><link href="https://post.example/atom"/><published>2012-01-26T23:30:00-05:00</published>
                <updated>2012-01-28T10:00:00Z</updated><author><name>Bo Lind</name></author>
                <content type="html">%s</content></entry></feed>""".formatted(ItemPage.escape(TEXT)));
        write("feed.json", """
                {"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[{"id":"1","url":"https://post.example/json","title":"Bridge",
                "date_published":"2012-01-26T10:00:00Z","content_text":"The old bridge over the river has been closed since Monday, the town said.\\n\\nIt opens in spring."}]}""");
        Extracted atom = extract(collect("atom.xml").getFirst());
        assertThat(atom.date()).contains(LocalDate.of(2012, 1, 26));
        assertThat(atom.updated()).contains(Instant.parse("2012-01-28T10:00:00Z"));
        assertThat(atom.authors()).containsExactly("Bo Lind");
        Extracted json = extract(collect("feed.json").getFirst());
        assertThat(json.published()).contains(Instant.parse("2012-01-26T10:00:00Z"));
        assertThat(json.paragraphs()).hasSize(2);
    }

    @Test
    void readsRowsOfArticles() throws IOException {
        write("rows.jsonl", """
                {"id":"7","title":"Bridge","body":"The old bridge over the river has been closed since Monday, the town <said>.\\n\\nIt opens in spring.","date":"2012-01-26","url":"https://post.example/7"}

                not json
                {"id":"8"}
                """);
        List<Collected> all = collect("rows.jsonl");
        assertThat(all).hasSize(3);
        Extracted row = extract(all.getFirst());
        assertThat(row.date()).contains(LocalDate.of(2012, 1, 26));
        assertThat(row.published()).isEmpty();
        assertThat(row.body()).contains("the town <said>.");
        assertThat(all.get(1).input()).isEqualTo("rows.jsonl:3");
        assertThat(all)
                .extracting(c -> c.problem().map(Problem::code).orElse(""))
                .containsExactly("", "E-COLLECT-06", "E-COLLECT-06");
    }

    @Test
    void refusesEntitiesAndBrokenFeeds() throws IOException {
        write("secret.txt", "the secret");
        write(
                "xxe.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e SYSTEM \""
                        + folder.resolve("secret.txt").toUri()
                        + "\">]><rss version=\"2.0\"><channel><title>&e;</title></channel></rss>");
        write("broken.xml", "<rss version=\"2.0\"><channel><title>x</channel></rss>");
        assertThat(collect("xxe.xml"))
                .extracting(c -> c.problem().map(Problem::code).orElse(""))
                .containsExactly("E-COLLECT-05");
        assertThat(collect("broken.xml"))
                .extracting(c -> c.problem().map(Problem::code).orElse(""))
                .containsExactly("E-COLLECT-04");
    }

    @Test
    void tellsWhatIsMissingOrTooLarge() throws IOException {
        Files.write(folder.resolve("large.html"), new byte[50 << 20]);
        List<Collected> all = collect("nowhere", "large.html");
        assertThat(all)
                .extracting(c -> c.problem().map(Problem::code).orElse(""))
                .containsExactly("E-COLLECT-01", "E-COLLECT-03");
        assertThat(all).allMatch(c -> c.document().bytes().length == 0);
    }

    private static String mail(String id, String subject, String body) {
        return "From letter@harbour.example Thu Nov 24 10:00:00 2011\nFrom: Letter <letter@harbour.example>\nMessage-ID: <"
                + id + ">\nSubject: " + subject + "\nDate: Thu, 24 Nov 2011 10:00:00 +0300\n\n" + body + "\n\n";
    }

    @Test
    void aMailboxGivesItsMails() throws IOException {
        String text = "The old bridge over the river has been closed to lorries since Monday, the town said.";
        String box = mail("1@h", "One", ">From Monday on it is closed. " + text)
                + mail("2@h", "Two", "From here it is a long way. " + text)
                + mail("3@h", "Three", text).replace("\n", "\r\n");
        Files.writeString(folder.resolve("letters.mbox"), box);
        Files.writeString(folder.resolve("Inbox"), box);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("old.mbox.gz")))) {
            out.write(box.getBytes(StandardCharsets.UTF_8));
        }
        for (String file : List.of("letters.mbox", "Inbox", "old.mbox.gz")) {
            List<Collected> mails = collect(file);

            assertThat(mails)
                    .extracting(Collected::input)
                    .containsExactly(file + " > 1@h", file + " > 2@h", file + " > 3@h");
            assertThat(mails.stream().map(InputCollectorTest::extract))
                    .extracting(Extracted::title)
                    .containsExactly("One", "Two", "Three");
            assertThat(extract(mails.getFirst()).body()).startsWith("From Monday on");
            assertThat(extract(mails.get(1)).body()).startsWith("From here");
        }
    }

    @Test
    void aMailIsFoundInAFolder() throws IOException {
        Files.writeString(folder.resolve("one.eml"), mail("1@h", "One", TEXT).replaceFirst("From .*\n", ""));
        Files.writeString(folder.resolve("From"), "From the desk: nothing.");

        assertThat(collect(".")).extracting(Collected::input).containsExactly("From", "one.eml");
        assertThat(extract(collect("one.eml").getFirst()).authors()).containsExactly("Letter");
    }
}
