package org.bellwether.app.collect;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.app.collect.Requests.Page;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.bellwether.store.Fetches;
import org.bellwether.store.Fetches.Taken;

/**
 * Fetches pages over HTTP, politely and guarded: only from public addresses, within bounds of size, time and redirects, only what the
 * site's {@code robots.txt} allows and as slowly as it asks (RFC 9309), one request to a host at a time, and not before the site said
 * that it may be asked again.
 *
 * <p>Every address of a host is checked before each request and after each redirect, and {@link GuardedResolver} checks again
 * when the client connects. A host that {@link FetchSettings#allowed} names is taken as it is, but a site outside cannot redirect to it.
 * What this does not cover: a proxy configured for the whole machine resolves names by itself; none is used here.
 */
public final class GuardedFetcher implements Fetcher, AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final FetchSettings settings;
    private final Requests requests;
    private final Turns turns;
    private final Holds holds;
    private final Robots robots;

    public GuardedFetcher(InstantSource clock) {
        this(FetchSettings.of(clock));
    }

    public GuardedFetcher(FetchSettings settings) {
        this.settings = settings;
        this.requests = new Requests(settings);
        this.turns = new Turns(settings.clock(), settings.sleeper());
        this.holds = new Holds(settings.clock());
        this.robots = new Robots(FetchSettings.NAME, settings.clock());
    }

    @Override
    public Fetched fetch(String url) {
        return fetch(new Ask(url, "", Memory.NONE));
    }

    @Override
    public Fetched fetch(Ask ask) {
        return follow(ask, true);
    }

    /** @param page whether this is a page, for which {@code robots.txt} is asked, and not that file itself */
    private Fetched follow(Ask ask, boolean page) {
        Hop hop = new Hop(ask.url(), true, true);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Optional<URI> uri = Addresses.web(hop.url());
            if (uri.isEmpty()) {
                return refused(CollectProblem.BAD_URL, hop.url());
            }
            boolean inside = hop.inside() && settings.allows(uri.get());
            switch (answer(ask, uri.get(), inside, page)) {
                case Answer.Redirect(String to, boolean forGood) -> {
                    Optional<String> next = resolved(uri.get(), to);
                    if (next.isEmpty()) {
                        return refused(CollectProblem.BAD_URL, to);
                    }
                    hop = new Hop(next.get(), inside, hop.forGood() && forGood);
                }
                case Answer.Final(Fetched.Refused refused) -> {
                    if (page && redirects > 0 && refused.lasting()) {
                        leaveAlone(ask);
                    }
                    return refused;
                }
                case Answer.Final(Fetched fetched) -> {
                    return redirects == 0 ? fetched : led(ask, fetched, hop);
                }
            }
        }
        if (page) {
            leaveAlone(ask);
        }
        return refused(CollectProblem.REDIRECTS, ask.url());
    }

    /** An address that leads nowhere is not followed again at each visit. */
    private void leaveAlone(Ask ask) {
        Addresses.web(ask.url()).ifPresent(uri -> holds.unusable(fetches(ask), uri));
    }

    /** Where one is on the way. @param inside whether every host so far is one that may have any address */
    private record Hop(String url, boolean inside, boolean forGood) {}

    /** What redirects led to. */
    private Fetched led(Ask ask, Fetched fetched, Hop last) {
        Addresses.web(ask.url()).ifPresent(uri -> holds.answered(fetches(ask), uri));
        return fetched instanceof Fetched.Got got && last.forGood()
                ? new Fetched.Got(got.document(), got.validators(), Optional.of(last.url()))
                : fetched;
    }

    private static Optional<String> resolved(URI from, String to) {
        try {
            return Optional.of(from.resolve(to).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Fetches fetches(Ask ask) {
        return ask.memory().fetches();
    }

    private Answer answer(Ask ask, URI uri, boolean inside, boolean page) {
        Optional<Problem> guarded = inside ? Optional.empty() : AddressGuard.refusal(uri);
        Optional<Problem> refused = guarded.or(() -> holds.holding(fetches(ask), uri));
        if (refused.isPresent()) {
            return new Answer.Final(new Fetched.Refused(refused.get(), 0));
        }
        if (!page) {
            return request(ask, uri, inside, settings.pause(), false);
        }
        return switch (robots.of(uri, url -> follow(new Ask(url, "", ask.memory()), false))) {
            case Robots.Answer.Unknown(Problem why) -> new Answer.Final(new Fetched.Refused(why, 0));
            case Robots.Answer.Rules rules when !rules.allows(uri) -> failed(CollectProblem.ROBOTS, uri);
            case Robots.Answer.Rules rules -> request(ask, uri, inside, longer(rules.delay()), true);
        };
    }

    private Duration longer(Duration delay) {
        return delay.compareTo(settings.pause()) > 0 ? delay : settings.pause();
    }

    /** Where a request led. */
    private sealed interface Answer {

        record Redirect(String to, boolean forGood) implements Answer {}

        record Final(Fetched fetched) implements Answer {}
    }

    private Answer request(Ask ask, URI uri, boolean inside, Duration pause, boolean page) {
        try (Turns.Turn turn = turns.take(Addresses.host(uri), pause);
                GuardedResolver.Guarded guarded = inside ? () -> {} : GuardedResolver.guard(uri.getHost())) {
            Optional<Problem> heldMeanwhile = holds.holding(fetches(ask), uri);
            if (heldMeanwhile.isPresent()) {
                return new Answer.Final(new Fetched.Refused(heldMeanwhile.get(), 0));
            }
            Optional<Taken> known = ask.known(uri.toString());
            return read(ask, uri, requests.get(uri, known, ask.memory().exchanges()), known.isPresent(), page);
        } catch (TimeoutException | HttpTimeoutException e) {
            return unreachable(ask, CollectProblem.TIMEOUT, uri);
        } catch (UnknownHostException e) {
            return unreachable(ask, CollectProblem.UNKNOWN_HOST, uri);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(CollectProblem.CONNECTION, uri, "interrupted");
        } catch (IOException e) {
            return unreachable(ask, CollectProblem.CONNECTION, uri, e.getClass().getSimpleName());
        }
    }

    private Answer unreachable(Ask ask, CollectProblem problem, Object... parts) {
        if (!Thread.currentThread().isInterrupted()) {
            holds.unreachable(fetches(ask), (URI) parts[0]);
        }
        return failed(problem, parts);
    }

    private Answer read(Ask ask, URI uri, Page answer, boolean known, boolean page) {
        int status = answer.status();
        Optional<String> location = answer.header("Location");
        if (status >= 300 && status < 400 && status != 304 && location.isPresent()) {
            fetches(ask).answered(Addresses.host(uri));
            return new Answer.Redirect(location.get(), status == 301 || status == 308);
        }
        if (status == 304 && known) {
            holds.answered(fetches(ask), uri);
            return new Answer.Final(new Fetched.Unchanged());
        }
        if (status != 200) {
            if (page || status >= 500 || status == 429) {
                holds.failed(fetches(ask), uri, status, answer.header("Retry-After"));
            }
            return new Answer.Final(new Fetched.Refused(CollectProblem.STATUS.problem(uri, status), status));
        }
        return switch (unpacked(answer)) {
            case Unpacked.Bytes(byte[] bytes) -> {
                holds.answered(fetches(ask), uri);
                yield new Answer.Final(got(uri, answer, bytes));
            }
            case Unpacked.TooLarge() -> unusable(ask, uri, CollectProblem.TOO_LARGE, settings.mostBytes() >> 20);
            case Unpacked.Bomb() -> unusable(ask, uri, CollectProblem.BOMB, Unpacked.MOST_TIMES);
            case Unpacked.Broken(String why) -> unusable(ask, uri, CollectProblem.ENCODING, why);
        };
    }

    private Unpacked unpacked(Page answer) {
        return answer.body().length > settings.mostBytes()
                ? new Unpacked.TooLarge()
                : Unpacked.of(answer.body(), answer.header("Content-Encoding"), settings.mostBytes());
    }

    private Answer unusable(Ask ask, URI uri, CollectProblem problem, Object part) {
        holds.unusable(fetches(ask), uri);
        return failed(problem, uri, part);
    }

    private Fetched.Got got(URI uri, Page answer, byte[] bytes) {
        Optional<String> type = answer.header("Content-Type");
        Optional<String> charset =
                type.map(CHARSET::matcher).filter(Matcher::find).map(m -> m.group(1));
        RawDocument document = new RawDocument(
                Optional.of(uri.toString()),
                bytes,
                type.map(t -> t.replaceFirst(";.*$", "").strip()),
                charset,
                settings.clock().instant());
        Validators validators = new Validators(answer.header("ETag"), answer.header("Last-Modified"));
        return new Fetched.Got(document, validators, Optional.empty());
    }

    @Override
    public void close() {
        requests.close();
    }

    private static Answer failed(CollectProblem problem, Object... parts) {
        return new Answer.Final(refused(problem, parts));
    }

    private static Fetched refused(CollectProblem problem, Object... parts) {
        return new Fetched.Refused(problem.problem(parts), 0);
    }
}
