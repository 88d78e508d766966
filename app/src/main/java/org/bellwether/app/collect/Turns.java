package org.bellwether.app.collect;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** One request to a host at a time, and the next one not at once, so that a monitor is no burden to a small site. */
final class Turns {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST = 2000;

    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Map<String, Host> hosts = new HashMap<>();

    private static final class Host {
        private boolean busy;
        private Instant last = Instant.EPOCH;
    }

    Turns(InstantSource clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Ends when closed. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Waits until the host may be asked again.
     *
     * @param pause least time since the last request ended
     */
    Turn take(String host, Duration pause) throws InterruptedException {
        for (Duration left = left(host, pause); left.isPositive(); left = left(host, pause)) {
            Instant before = clock.instant();
            sleeper.sleep(left);
            if (!clock.instant().isAfter(before)) {
                passed(host, left);
            }
        }
        return () -> end(host);
    }

    /** Time was waited for that the clock does not show: it stands, or was set back. */
    private synchronized void passed(String host, Duration time) {
        Host known = hosts.computeIfAbsent(host, name -> new Host());
        if (!known.busy) {
            known.last = known.last.minus(time);
        }
    }

    /** How long it is until the host's turn; none where it was taken just now. */
    private synchronized Duration left(String host, Duration pause) {
        Host known = hosts.computeIfAbsent(host, name -> new Host());
        if (known.busy) {
            return pause.compareTo(LOOK_AGAIN) > 0 ? pause : LOOK_AGAIN;
        }
        Instant now = clock.instant();
        Instant next = known.last.plus(pause);
        if (!next.isAfter(now)) {
            known.busy = true;
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, next);
        return left.compareTo(pause) > 0 ? pause : left;
    }

    private synchronized void end(String host) {
        Host known = hosts.computeIfAbsent(host, name -> new Host());
        known.busy = false;
        known.last = clock.instant();
        if (hosts.size() > MOST) {
            Instant old = known.last.minus(LONGEST);
            hosts.values().removeIf(one -> !one.busy && one.last.isBefore(old));
        }
    }
}
