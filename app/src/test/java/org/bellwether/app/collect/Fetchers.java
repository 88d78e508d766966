package org.bellwether.app.collect;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

/** Fetchers that may fetch from a server of a test. */
public final class Fetchers {

    private Fetchers() {}

    /** @param host {@code host:port} that may be fetched from though it is on this machine */
    public static GuardedFetcher allowing(InstantSource clock, String host) {
        return new GuardedFetcher(new FetchSettings(
                clock, Sleeper.REAL, Duration.ofSeconds(10), Duration.ZERO, 4 << 20, Set.of(host), ""));
    }

    /** Collects by such a fetcher. */
    public static Collector collector(Fetcher fetcher, InstantSource clock) {
        return new InputCollector(fetcher, clock);
    }
}
