package org.bellwether.eval.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellwether.model.Monitor.Outlet;

/** One outlet that is played: a port, what it publishes when, and how it misbehaves. */
final class PlayedOutlet implements AutoCloseable {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Duration DELAY = Duration.ofSeconds(1);
    private static final Duration CRAWL_DELAY = Duration.ofSeconds(5);
    private static final int SHOWN = 20;
    private static final byte[] EMPTY = {};

    private final int number;
    private final Role role;
    private final VirtualTime time;
    private final List<Story> stories;
    private final Harm harm;
    private final Instant mended;
    private final Log log;
    private final Wire wire;
    private final AtomicInteger looks = new AtomicInteger();

    /**
     * @param canary port of this machine that nobody may speak to
     * @param mended when it stops to fail at times
     */
    PlayedOutlet(int number, Role role, VirtualTime time, List<Story> stories, int canary, Instant mended) {
        this.mended = mended;
        this.number = number;
        this.role = role;
        this.time = time;
        this.stories = stories;
        this.harm = new Harm(role, canary);
        this.log = new Log("outlet-" + number + " (" + role + ")", role == Role.ROBOTS ? CRAWL_DELAY : DELAY);
        this.wire = new Wire(this::answer);
    }

    Role role() {
        return role;
    }

    Log log() {
        return log;
    }

    String id() {
        return "outlet-" + number;
    }

    String host() {
        return "127.0.0.1:" + wire.port();
    }

    private String base() {
        return "http://" + host();
    }

    Outlet outlet() {
        List<String> inputs = switch (role) {
            case SITEMAP -> List.of(base() + "/sitemap.xml");
            case FRONT_PAGE -> List.of(base() + "/");
            case DUPLICATES -> List.of(base() + "/feed", base() + "/all");
            case REDIRECTS -> List.of(base() + "/old-feed");
            default -> List.of(base() + "/feed");
        };
        return new Outlet(id(), id(), Optional.empty(), "independent", "B", inputs);
    }

    List<Story> stories() {
        return stories;
    }

    /** Whether an article must be in the archive in the end. */
    boolean due(Story story) {
        return role.whole() || !story.spoiled();
    }

    private List<Story> published(Instant now) {
        List<Story> out = stories.stream()
                .filter(story -> !story.published().isAfter(now))
                .toList();
        return new ArrayList<>(out.subList(Math.max(0, out.size() - SHOWN), out.size())).reversed();
    }

    private Optional<Story> at(String path, Instant now) {
        return stories.stream()
                .filter(story -> path.equals(story.path()) && !story.published().isAfter(now))
                .findFirst();
    }

    private void answer(Wire.Request request, OutputStream out) throws IOException, InterruptedException {
        if (role.lingers()) {
            log.settle();
        }
        Instant now = time.instant();
        String path = request.path().replaceFirst("\\?.*$", "");
        boolean closed =
                role == Role.ROBOTS && at(path, now).filter(Story::spoiled).isPresent();
        log.begin(request.path(), !closed, now);
        try {
            if (path.equals("/robots.txt")) {
                robots(out, now);
            } else if (!fails(path, now, out)) {
                page(path, request, out, now);
            }
        } finally {
            log.end();
        }
    }

    private void robots(OutputStream out, Instant now) throws IOException {
        if (role != Role.ROBOTS) {
            Wire.send(out, 404, EMPTY);
            return;
        }
        StringBuilder rules = new StringBuilder("User-agent: *\nCrawl-delay: 5\n");
        stories.stream()
                .filter(Story::spoiled)
                .forEach(
                        story -> rules.append("Disallow: ").append(story.path()).append('\n'));
        send(out, "text/plain", rules.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What befalls every fourth look, whatever it is at. */
    private boolean fails(String path, Instant now, OutputStream out) throws IOException, InterruptedException {
        boolean turn = looks.incrementAndGet() % 4 == 0 && now.isBefore(mended);
        switch (role) {
            case BUSY -> {
                if (turn) {
                    log.rest(now.plusSeconds(45));
                    Wire.send(out, 429, EMPTY, "Retry-After", "45");
                }
            }
            case CLOSED -> {
                if (turn) {
                    Instant until = now.plusSeconds(60).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
                    log.rest(until);
                    Wire.send(out, 503, EMPTY, "Retry-After", Story.date(until));
                }
            }
            case FAILING -> {
                if (turn) {
                    Wire.send(out, 500, EMPTY);
                }
            }
            case SLOW -> {
                Thread.sleep(turn ? 3000 : 20);
                return turn;
            }
            case MALFORMED -> {
                if (turn && path.equals("/feed")) {
                    send(out, "application/rss+xml", "<rss><channel><item></rss>".getBytes(StandardCharsets.UTF_8));
                    return true;
                }
                return false;
            }
            default -> {
                return false;
            }
        }
        return turn;
    }

    private void page(String path, Wire.Request request, OutputStream out, Instant now) throws IOException {
        switch (path) {
            case "/old-feed" -> Wire.send(out, 301, EMPTY, "Location", "/feed");
            case "/feed" -> feed(request, out, now, role == Role.DUPLICATES ? "?utm_source=feed" : "");
            case "/all" -> feed(request, out, now, "?fbclid=all#top");
            case "/sitemap.xml" -> send(out, "application/xml", Lists.index(base()));
            case "/news.xml" -> feedLike(request, out, "application/xml", Lists.news(base(), published(now)));
            case "/" -> feedLike(request, out, "text/html; charset=utf-8", Lists.front(published(now)));
            default -> story(path, out, now);
        }
    }

    private void feed(Wire.Request request, OutputStream out, Instant now, String track) throws IOException {
        boolean edited = role == Role.EDITED;
        feedLike(
                request,
                out,
                "application/rss+xml",
                Lists.feed(base(), published(now), track, edited ? now : Instant.MIN));
    }

    private void feedLike(Wire.Request request, OutputStream out, String type, byte[] body) throws IOException {
        String tag = "\"" + java.util.Arrays.hashCode(body) + (role == Role.CHANGING_ETAG ? "-" + looks : "") + "\"";
        if (role == Role.PLAIN) {
            Wire.send(out, 200, Harm.packed(body), "Content-Type", type, "Content-Encoding", "gzip");
        } else if (request.header("if-none-match").filter(tag::equals).isPresent()) {
            log.unchanged();
            Wire.send(out, 304, EMPTY, "ETag", tag);
        } else {
            Wire.send(out, 200, body, "Content-Type", type, "ETag", tag);
        }
    }

    private void story(String path, OutputStream out, Instant now) throws IOException {
        Optional<Story> found = at(path, now);
        if (found.isEmpty()) {
            Wire.send(out, 404, EMPTY);
            return;
        }
        Story story = found.get();
        if (story.spoiled() && harm.does(story, out)) {
            if (role == Role.PRIVATE) {
                log.misled();
            }
            return;
        }
        boolean cyrillic = role == Role.CHARSETS;
        byte[] page = story.page(now, cyrillic ? "windows-1251" : "utf-8")
                .getBytes(cyrillic ? CYRILLIC : StandardCharsets.UTF_8);
        send(out, cyrillic ? "text/html; charset=utf-8" : "text/html", page);
    }

    private static void send(OutputStream out, String type, byte[] body) throws IOException {
        Wire.send(out, 200, body, "Content-Type", type);
    }

    @Override
    public void close() {
        wire.close();
    }
}
