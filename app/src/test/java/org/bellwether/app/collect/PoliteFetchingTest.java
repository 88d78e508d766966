package org.bellwether.app.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.bellwether.app.collect.Fetcher.Ask;
import org.bellwether.app.collect.Fetcher.Fetched;
import org.bellwether.app.collect.Fetcher.Validators;
import org.bellwether.app.collect.PlayedSite.Asked;
import org.bellwether.store.Fetches;
import org.bellwether.store.Fetches.Taken;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site may expect of whoever fetches from it, over HTTP and across runs. */
class PoliteFetchingTest {

    @TempDir
    private Path data;

    private final PlayedSite site = new PlayedSite();
    private SqlStore store;
    private Fetches fetches;
    private GuardedFetcher fetcher;

    @BeforeEach
    void open() {
        store = SqlStore.open(data);
        fetches = store.fetches();
        fetcher = new GuardedFetcher(site.settings());
        site.on("/page", "text/html", "<p>page</p>");
    }

    @AfterEach
    void close() {
        fetcher.close();
        store.close();
        site.close();
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(new Ask(site.base() + path, "post", site.memory(fetches)));
    }

    private String refusal(String path) {
        Fetched fetched = fetch(path);
        assertThat(fetched).isInstanceOf(Fetched.Refused.class);
        return ((Fetched.Refused) fetched).problem().code();
    }

    private String text(String path) {
        Fetched fetched = fetch(path);
        assertThat(fetched).isInstanceOf(Fetched.Got.class);
        return new String(((Fetched.Got) fetched).document().bytes(), StandardCharsets.UTF_8);
    }

    private interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] body, Packer packer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = packer.over(out)) {
            packing.write(body);
        }
        return out.toByteArray();
    }

    @Test
    void asksForPackedPagesAndUnpacksThem() throws IOException {
        byte[] page = "<p>packed page</p>".repeat(100).getBytes(StandardCharsets.UTF_8);
        site.on("/gzip", "text/html", packed(page, GZIPOutputStream::new), "Content-Encoding", "gzip");
        site.on("/zlib", "text/html", packed(page, DeflaterOutputStream::new), "Content-Encoding", "deflate");
        Packer raw = out -> new DeflaterOutputStream(out, new java.util.zip.Deflater(9, true));
        site.on("/raw", "text/html", packed(page, raw), "Content-Encoding", "deflate");
        for (String path : List.of("/gzip", "/zlib", "/raw")) {
            assertThat(text(path)).isEqualTo(new String(page, StandardCharsets.UTF_8));
        }
        assertThat(site.asked.getLast().header("Accept-encoding")).isEqualTo("gzip, deflate");
        assertThat(site.exchanges.getLast().body()).as("kept as it was sent").isEqualTo(packed(page, raw));
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        byte[] bomb = packed(new byte[3 << 20], GZIPOutputStream::new);
        byte[] noise = new byte[5 << 20];
        new java.util.Random(7).nextBytes(noise);
        site.on("/bomb", "text/html", bomb, "Content-Encoding", "gzip");
        site.on("/large", "text/html", packed(noise, GZIPOutputStream::new), "Content-Encoding", "gzip");
        site.on("/broken", "text/html", java.util.Arrays.copyOf(bomb, 900), "Content-Encoding", "gzip");
        site.on("/odd", "text/html", bomb, "Content-Encoding", "br");
        assertThat(refusal("/bomb")).isEqualTo("E-COLLECT-32");
        assertThat(refusal("/large")).isEqualTo("E-COLLECT-03");
        assertThat(refusal("/broken")).isEqualTo("E-COLLECT-31");
        assertThat(refusal("/odd")).isEqualTo("E-COLLECT-31");
        assertThat(refusal("/bomb")).as("not at once again").isEqualTo("E-COLLECT-33");
    }

    @Test
    void asksOnlyForWhatChanged() {
        site.on("/feed", exchange -> {
            if ("\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().set("ETag", "\"7\"");
                exchange.getResponseHeaders().set("Last-Modified", "Mon, 02 Mar 2026 08:00:00 GMT");
                PlayedSite.send(exchange, 200, "feed".getBytes(StandardCharsets.UTF_8));
            }
        });
        Fetched.Got got = (Fetched.Got) fetch("/feed");
        assertThat(got.validators())
                .isEqualTo(new Validators(Optional.of("\"7\""), Optional.of("Mon, 02 Mar 2026 08:00:00 GMT")));
        assertThat(fetch("/feed")).as("nobody said that it was taken in").isInstanceOf(Fetched.Got.class);
        String url = site.base() + "/feed";
        fetches.take(List.of(new Taken(
                "post",
                url,
                "1",
                url,
                "",
                got.validators().etag(),
                got.validators().modified(),
                site.instant())));
        assertThat(fetch("/feed")).isInstanceOf(Fetched.Unchanged.class);
        assertThat(site.asked.getLast().header("If-modified-since")).isEqualTo("Mon, 02 Mar 2026 08:00:00 GMT");
        assertThat(site.exchanges.getLast().status()).isEqualTo(304);
        assertThat(fetcher.fetch(new Ask(url, "other", site.memory(fetches))))
                .as("another outlet has not taken it in")
                .isInstanceOf(Fetched.Got.class);
        Memory newer = new Memory(fetches, "2", exchange -> {});
        assertThat(fetcher.fetch(new Ask(url, "post", newer)))
                .as("another coder takes it in anew")
                .isInstanceOf(Fetched.Got.class);
    }

    @Test
    void waitsAsLongAsTheSiteAsksAlsoAfterARestart() {
        site.refuses("/busy", 429, "Retry-After", "120");
        assertThat(refusal("/busy")).isEqualTo("E-COLLECT-11");
        int before = site.asked.size();
        fetcher.close();
        fetcher = new GuardedFetcher(site.settings());
        assertThat(refusal("/page")).as("the whole host rests").isEqualTo("E-COLLECT-33");
        site.sleep(Duration.ofSeconds(118));
        assertThat(refusal("/page")).isEqualTo("E-COLLECT-33");
        assertThat(site.asked).hasSize(before);
        site.sleep(Duration.ofSeconds(3));
        assertThat(text("/page")).contains("page");

        Instant until = site.instant().plusSeconds(600);
        site.refuses(
                "/closed",
                503,
                "Retry-After",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC)));
        assertThat(refusal("/closed")).isEqualTo("E-COLLECT-11");
        assertThat(fetches.hold("//" + site.host()).orElseThrow().until())
                .isEqualTo(until.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    }

    @Test
    void triesWhatFailsEverMoreSeldom() {
        site.refuses("/broken", 500);
        Duration before = Duration.ZERO;
        for (int i = 0; i < 12; i++) {
            assertThat(refusal("/broken")).isEqualTo("E-COLLECT-11");
            Instant until = fetches.hold(site.base() + "/broken").orElseThrow().until();
            Duration wait = Duration.between(site.instant(), until);
            assertThat(wait).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofHours(6));
            before = wait;
            assertThat(refusal("/broken")).isEqualTo("E-COLLECT-33");
            assertThat(text("/page")).as("the rest of the site does not suffer").contains("page");
            site.sleep(wait);
        }
        assertThat(before).isEqualTo(Duration.ofHours(6));
        site.on("/broken", "text/html", "whole");
        assertThat(text("/broken")).isEqualTo("whole");
        assertThat(fetches.hold(site.base() + "/broken")).isEmpty();
    }

    @Test
    void asksAsSlowlyAsRobotsTxtSaysAndAgainAfterADay() {
        site.on("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7\nDisallow: /private\n");
        text("/page");
        text("/page");
        text("/page");
        List<Instant> at = site.asked.stream().map(Asked::at).toList();
        for (int i = 1; i < at.size(); i++) {
            assertThat(Duration.between(at.get(i - 1), at.get(i))).isGreaterThanOrEqualTo(Duration.ofSeconds(7));
        }
        assertThat(site.asked.stream().filter(one -> one.path().equals("/robots.txt")))
                .hasSize(1);
        site.on("/robots.txt", "text/plain", "User-agent: bellwether\nDisallow: /\n");
        site.sleep(Duration.ofHours(25));
        assertThat(refusal("/page")).isEqualTo("E-COLLECT-10");
        site.on("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 86400\n");
        site.sleep(Duration.ofHours(25));
        Instant before = site.instant();
        text("/page");
        assertThat(Duration.between(before, site.instant())).isEqualTo(Robots.LONGEST_DELAY);
    }

    @Test
    void fetchesNothingWhereRobotsTxtCannotBeRead() {
        site.refuses("/robots.txt", 500);
        assertThat(refusal("/page")).isEqualTo("E-COLLECT-11");
        assertThat(site.paths()).isEmpty();
        site.on("/robots.txt", "text/plain", "");
        assertThat(refusal("/page")).as("asked again after ten minutes").isEqualTo("E-COLLECT-11");
        site.sleep(Duration.ofMinutes(11));
        assertThat(text("/page")).contains("page");
    }

    @Test
    void saysWhereAnAddressHasMovedForGood() {
        site.refuses("/old", 301, "Location", "/newer");
        site.refuses("/newer", 308, "Location", "/page");
        site.refuses("/detour", 302, "Location", "/page");
        assertThat(((Fetched.Got) fetch("/old")).moved()).contains(site.base() + "/page");
        assertThat(((Fetched.Got) fetch("/detour")).moved()).isEmpty();
        assertThat(((Fetched.Got) fetch("/page")).moved()).isEmpty();
    }

    @Test
    void saysHowToReachWhoeverCollects() {
        fetcher.close();
        fetcher = new GuardedFetcher(site.settings().contact("https://desk.example/robot"));
        text("/page");
        assertThat(site.asked)
                .allMatch(one -> one.header("User-agent").equals("Bellwether/0.1 (+https://desk.example/robot)"));
        assertThat(FetchSettings.isContact("robot@desk.example")).isTrue();
        assertThat(FetchSettings.isContact("a b")).isFalse();
        assertThat(FetchSettings.isContact("a\r\nX-Other: 1")).isFalse();
    }

    @Test
    void aSiteOutsideCannotLeadIntoTheIntranet() {
        try (PlayedSite inside = new PlayedSite()) {
            inside.on("/page", "text/html", "secret");
            site.refuses("/in", 302, "Location", inside.base() + "/page");
            assertThat(refusal("/in")).isEqualTo("E-COLLECT-08");
            fetcher.close();
            fetcher = new GuardedFetcher(site.settings().allowing(Set.of(inside.host())));
            assertThat(refusal("/in")).as("itself not allowed").isEqualTo("E-COLLECT-08");
            Fetched direct = fetcher.fetch(inside.base() + "/page");
            assertThat(direct).isInstanceOf(Fetched.Got.class);
            assertThat(inside.paths()).containsExactly("/page");
        }
    }

    @Test
    void handsOnEveryAnswerAsItCame() {
        site.refuses("/old", 302, "Location", "/gone");
        fetch("/old");
        assertThat(site.exchanges)
                .extracting(exchange -> exchange.uri().getPath() + " " + exchange.status())
                .containsExactly("/robots.txt 404", "/old 302", "/gone 404");
        assertThat(site.exchanges.get(1).headers())
                .anyMatch(header -> header.value().equals("/gone"));
    }
}
