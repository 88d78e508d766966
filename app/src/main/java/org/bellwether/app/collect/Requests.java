package org.bellwether.app.collect;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bellwether.app.collect.Exchange.Header;
import org.bellwether.store.Fetches.Taken;

/** Single requests over HTTP/1.1, each within bounds of size and time. Follows nothing, guards nothing. */
final class Requests implements AutoCloseable {

    private static final Pattern SENDABLE = Pattern.compile("[\\x20-\\x7e]{1,500}");

    private final FetchSettings settings;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(15))
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Requests(FetchSettings settings) {
        this.settings = settings;
    }

    /**
     * An answer as it came.
     *
     * @param body as it was sent; one byte more than is taken where it was longer
     */
    record Page(int status, HttpHeaders headers, byte[] body) {

        Optional<String> header(String name) {
            return headers.firstValue(name);
        }
    }

    /**
     * Asks for an address.
     *
     * @param known what was taken in of it, which is not sent again
     * @param kept is given the answer where all of it came
     * @throws TimeoutException where the whole answer takes longer than is waited for
     */
    Page get(URI uri, Optional<Taken> known, Consumer<Exchange> kept) throws IOException, TimeoutException {
        Instant at = settings.clock().instant();
        Page page = within(request(uri, known));
        if (page.body().length <= settings.mostBytes()) {
            kept.accept(new Exchange(uri, at, page.status(), headers(page.headers()), page.body()));
        }
        return page;
    }

    private HttpRequest request(URI uri, Optional<Taken> known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(settings.patience())
                .header("User-Agent", settings.userAgent())
                .header("Accept", "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,*/*;q=0.5")
                .header("Accept-Encoding", "gzip, deflate")
                .GET();
        known.flatMap(Taken::etag).filter(Requests::sendable).ifPresent(tag -> request.header("If-None-Match", tag));
        known.flatMap(Taken::modified)
                .filter(Requests::sendable)
                .ifPresent(date -> request.header("If-Modified-Since", date));
        return request.build();
    }

    private static boolean sendable(String value) {
        return SENDABLE.matcher(value).matches();
    }

    private Page within(HttpRequest request) throws IOException, TimeoutException {
        FutureTask<Page> exchange = new FutureTask<>(() -> read(request));
        Thread.ofVirtual().name("fetch").start(exchange);
        try {
            return exchange.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            exchange.cancel(true);
        }
    }

    private Page read(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            return new Page(response.statusCode(), response.headers(), body.readNBytes(settings.mostBytes() + 1));
        }
    }

    /** The lines of a head. The client gives them by name; those of one name are in the order in which they came. */
    private static List<Header> headers(HttpHeaders headers) {
        List<Header> lines = new ArrayList<>();
        headers.map().forEach((name, values) -> values.forEach(value -> lines.add(new Header(name, value))));
        return lines;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
