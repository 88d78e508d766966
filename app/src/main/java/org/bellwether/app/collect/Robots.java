package org.bellwether.app.collect;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.bellwether.app.collect.Fetcher.Fetched;
import org.bellwether.model.Problem;

/** What sites allow robots to fetch, and how fast (RFC 9309): asked of each site, and again after a day. */
final class Robots {

    /** More than this is not waited between two requests, whatever a site asks for. */
    static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    private static final Duration FRESH = Duration.ofDays(1);
    private static final Duration FAILED = Duration.ofMinutes(10);
    private static final int MOST_BYTES = 512 << 10;
    private static final int MOST_SITES = 500;

    private final String name;
    private final InstantSource clock;
    private final Map<String, Known> bySite = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Entry<String, Known> eldest) {
            return size() > MOST_SITES;
        }
    };

    Robots(String userAgent, InstantSource clock) {
        this.name = userAgent.replaceFirst("/.*$", "").toLowerCase(Locale.ROOT);
        this.clock = clock;
    }

    /** Fetches the file itself, without asking whether that is allowed. */
    @FunctionalInterface
    interface Asker {

        Fetched ask(String url);
    }

    private record Known(Answer answer, Instant until) {}

    /** What a site says. */
    sealed interface Answer {

        /** @param delay least time between two requests */
        record Rules(BaseRobotRules rules, Duration delay) implements Answer {

            boolean allows(URI uri) {
                return rules.isAllowed(uri.toString());
            }
        }

        /** It could not be asked: nothing is allowed until it can. */
        record Unknown(Problem problem) implements Answer {}
    }

    Answer of(URI uri, Asker asker) {
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        Instant now = clock.instant();
        Known known = known(site);
        if (known != null && known.until().isAfter(now)) {
            return known.answer();
        }
        String url = site + "/robots.txt";
        Fetched fetched = asker.ask(url);
        Answer answer = answer(url, fetched);
        boolean resting = fetched instanceof Fetched.Refused refused && refused.resting();
        if (!resting) {
            keep(site, new Known(answer, now.plus(answer instanceof Answer.Rules ? FRESH : FAILED)));
        }
        return answer;
    }

    private @org.jspecify.annotations.Nullable Known known(String site) {
        synchronized (bySite) {
            return bySite.get(site);
        }
    }

    private void keep(String site, Known known) {
        synchronized (bySite) {
            bySite.put(site, known);
        }
    }

    /** No such file allows everything; a site that cannot be reached, or has no time, allows nothing. */
    private Answer answer(String url, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Got(var document, var validators, var moved) -> {
                byte[] bytes = document.bytes();
                byte[] read = bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
                yield rules(new SimpleRobotRulesParser(Long.MAX_VALUE, 5)
                        .parseContent(url, read, document.mediaType().orElse("text/plain"), List.of(name)));
            }
            case Fetched.Unchanged() -> throw new IllegalStateException("robots.txt is asked for without conditions");
            case Fetched.Refused(var problem, int status) ->
                status >= 400 && status < 500 && status != 429
                        ? rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL))
                        : new Answer.Unknown(problem);
        };
    }

    private static Answer rules(BaseRobotRules rules) {
        long millis = Math.clamp(rules.getCrawlDelay(), 0, LONGEST_DELAY.toMillis());
        return new Answer.Rules(rules, Duration.ofMillis(millis));
    }
}
