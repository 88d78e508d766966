package org.bellwether.app.collect;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

/** Trials of addresses that may look at a server of a test. */
public final class Trials {

    private Trials() {}

    /** @param host {@code host:port} that may be fetched from though it is on this machine */
    public static AddressTrial allowing(InstantSource clock, Duration patience, String host) {
        return new AddressTrial(
                FetchSettings.of(clock).pausing(Duration.ofMillis(250)).allowing(Set.of(host)), patience);
    }
}
