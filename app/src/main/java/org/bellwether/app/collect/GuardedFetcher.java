package org.bellwether.app.collect;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;

/**
 * Fetches pages over HTTP, politely and guarded: only from public addresses, within bounds of size, time and redirects, and only
 * what the site's {@code robots.txt} allows (RFC 9309).
 *
 * <p>Every address of a host is checked before each request and after each redirect, and {@link GuardedResolver} checks again
 * when the client connects. What this does not cover: a proxy configured for the whole machine resolves names by itself; none is
 * used here.
 */
public final class GuardedFetcher implements Fetcher, AutoCloseable {

    /** Who we say we are. */
    static final String USER_AGENT = "Bellwether/0.1";

    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_REDIRECTS = 5;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final HttpClient client;
    private final InstantSource clock;
    private final Duration patience;
    private final int mostBytes;
    private final Set<String> allowed;
    private final Pauses pauses;
    private final Robots robots;

    public GuardedFetcher(InstantSource clock) {
        this(clock, Duration.ofSeconds(60), Set.of(), Duration.ofSeconds(1));
    }

    /**
     * @param patience longest time for one request, its body included
     * @param allowed {@code host:port} that may be fetched from whatever its address
     * @param pause least time between two requests to one host
     */
    GuardedFetcher(InstantSource clock, Duration patience, Set<String> allowed, Duration pause) {
        this(clock, patience, allowed, pause, MOST_BYTES);
    }

    /** @param mostBytes size of an answer above which it is not taken */
    GuardedFetcher(InstantSource clock, Duration patience, Set<String> allowed, Duration pause, int mostBytes) {
        this.mostBytes = mostBytes;
        this.client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(15))
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.clock = clock;
        this.patience = patience;
        this.allowed = Set.copyOf(allowed);
        this.pauses = new Pauses(pause);
        this.robots = new Robots(USER_AGENT, this::follow);
    }

    @Override
    public Fetched fetch(String url) {
        return follow(url, true);
    }

    private Fetched follow(String url) {
        return follow(url, false);
    }

    private Fetched follow(String url, boolean askRobots) {
        String at = url;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Optional<URI> uri = web(at);
            if (uri.isEmpty()) {
                return refused(CollectProblem.BAD_URL, at);
            }
            Optional<Problem> guarded = guard(uri.get());
            if (guarded.isPresent()) {
                return new Fetched.Refused(guarded.get(), 0);
            }
            if (askRobots && !robots.allows(uri.get())) {
                return refused(CollectProblem.ROBOTS, at);
            }
            Answer answer = request(uri.get());
            switch (answer) {
                case Answer.Redirect(String to) -> {
                    Optional<String> next = resolved(uri.get(), to);
                    if (next.isEmpty()) {
                        return refused(CollectProblem.BAD_URL, to);
                    }
                    at = next.get();
                }
                case Answer.Final(Fetched fetched) -> {
                    return fetched;
                }
            }
        }
        return refused(CollectProblem.REDIRECTS, url);
    }

    private static Optional<String> resolved(URI from, String to) {
        try {
            return Optional.of(from.resolve(to).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> web(String url) {
        try {
            URI uri = URI.create(url);
            String scheme = uri.getScheme();
            boolean web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
            return web && uri.getHost() != null && uri.getRawUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Problem> guard(URI uri) {
        if (isAllowed(uri)) {
            return Optional.empty();
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (!AddressGuard.isPublic(address)) {
                    return Optional.of(CollectProblem.PRIVATE_ADDRESS.problem(uri));
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(CollectProblem.UNKNOWN_HOST.problem(uri));
        }
    }

    private boolean isAllowed(URI uri) {
        return allowed.contains(uri.getHost().toLowerCase(Locale.ROOT) + ":" + uri.getPort());
    }

    /** Where a request led. */
    private sealed interface Answer {

        record Redirect(String to) implements Answer {}

        record Final(Fetched fetched) implements Answer {}
    }

    private Answer request(URI uri) {
        try (GuardedResolver.Guarded guarded = isAllowed(uri) ? () -> {} : GuardedResolver.guard(uri.getHost())) {
            pauses.await(uri.getHost());
            return answer(uri, exchange(uri));
        } catch (TimeoutException | HttpTimeoutException e) {
            return failed(CollectProblem.TIMEOUT, uri);
        } catch (UnknownHostException e) {
            return failed(CollectProblem.UNKNOWN_HOST, uri);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(CollectProblem.CONNECTION, uri, "interrupted");
        } catch (IOException e) {
            return failed(CollectProblem.CONNECTION, uri, e.getClass().getSimpleName());
        }
    }

    private Page exchange(URI uri) throws IOException, TimeoutException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(patience)
                .header("User-Agent", USER_AGENT)
                .header("Accept", "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,*/*;q=0.5")
                .GET()
                .build();
        FutureTask<Page> exchange = new FutureTask<>(() -> read(request));
        Thread.ofVirtual().name("fetch").start(exchange);
        try {
            return exchange.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            exchange.cancel(true);
        }
    }

    /** The head of an answer and the first bytes of its body, one more than are taken. */
    private record Page(HttpResponse<InputStream> head, byte[] body) {}

    private Page read(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            return new Page(response, body.readNBytes(mostBytes + 1));
        }
    }

    private Answer answer(URI uri, Page page) {
        HttpResponse<InputStream> response = page.head();
        int status = response.statusCode();
        Optional<String> location = response.headers().firstValue("Location");
        if (status >= 300 && status < 400 && location.isPresent()) {
            return new Answer.Redirect(location.get());
        }
        if (status != 200) {
            return new Answer.Final(new Fetched.Refused(CollectProblem.STATUS.problem(uri, status), status));
        }
        if (page.body().length > mostBytes) {
            return failed(CollectProblem.TOO_LARGE, uri, mostBytes >> 20);
        }
        Optional<String> type = response.headers().firstValue("Content-Type");
        Optional<String> charset =
                type.map(CHARSET::matcher).filter(Matcher::find).map(m -> m.group(1));
        return new Answer.Final(new Fetched.Got(new RawDocument(
                Optional.of(uri.toString()),
                page.body(),
                type.map(t -> t.replaceFirst(";.*$", "").strip()),
                charset,
                clock.instant())));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private static Answer failed(CollectProblem problem, Object... parts) {
        return new Answer.Final(refused(problem, parts));
    }

    private static Fetched refused(CollectProblem problem, Object... parts) {
        return new Fetched.Refused(problem.problem(parts), 0);
    }
}
