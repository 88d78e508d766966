package org.bellwether.app.collect;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Keeps requests to one host apart, so that a monitor is no burden to a small site. */
final class Pauses {

    private final long pause;
    private final Map<String, Long> next = new ConcurrentHashMap<>();

    Pauses(Duration pause) {
        this.pause = pause.toNanos();
    }

    /** Waits until the host may be asked again. */
    void await(String host) throws InterruptedException {
        if (pause > 0) {
            TimeUnit.NANOSECONDS.sleep(untilTurn(host, System.nanoTime()));
        }
    }

    /** Takes the host's next turn: how long it is until then, in nanoseconds, seen from {@code now}. */
    long untilTurn(String host, long now) {
        long turn = next.merge(host, now + pause, (before, first) -> Math.max(before + pause, first));
        return Math.max(0, turn - pause - now);
    }
}
