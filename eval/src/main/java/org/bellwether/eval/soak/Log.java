package org.bellwether.eval.soak;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What one played outlet sees of whoever visits it, and what it takes amiss. */
final class Log {

    private final String name;
    private final Duration delay;
    private final List<String> wrongs = new CopyOnWriteArrayList<>();
    private Instant last = Instant.MIN;
    private Instant rest = Instant.MIN;
    private int requests;
    private int unchanged;
    private int misled;
    private int open;
    private int mostOpen;
    private Duration closest = Duration.ofDays(1);

    /** @param delay least time between two requests */
    Log(String name, Duration delay) {
        this.name = name;
        this.delay = delay;
    }

    synchronized void begin(String path, boolean allowed, Instant now) {
        requests++;
        open++;
        mostOpen = Math.max(mostOpen, open);
        if (open > 1) {
            wrongs.add(name + " " + path + ": " + open + " requests at once");
        }
        if (!last.equals(Instant.MIN)) {
            Duration since = Duration.between(last, now);
            closest = since.compareTo(closest) < 0 ? since : closest;
            if (since.compareTo(delay) < 0) {
                wrongs.add(name + " " + path + ": only " + since + " after the last");
            }
        }
        last = now;
        if (now.isBefore(rest)) {
            wrongs.add(name + " " + path + ": asked before " + rest);
        }
        if (!allowed) {
            wrongs.add(name + " " + path + ": closed to robots");
        }
    }

    synchronized void end() {
        open--;
        notifyAll();
    }

    /** Waits, in real time, until what lingers has ended. */
    synchronized void settle() throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (open > 0 && System.nanoTime() < until) {
            wait(20);
        }
    }

    /** Asks to be left alone until then. */
    synchronized void rest(Instant until) {
        rest = until;
    }

    synchronized void unchanged() {
        unchanged++;
    }

    /** Sent somebody into a private network. */
    synchronized void misled() {
        misled++;
    }

    synchronized int misleads() {
        return misled;
    }

    synchronized int requests() {
        return requests;
    }

    synchronized int notModified() {
        return unchanged;
    }

    synchronized int mostOpen() {
        return mostOpen;
    }

    /** The shortest time between two requests beyond what was asked for. */
    synchronized Duration closest() {
        return closest;
    }

    List<String> wrongs() {
        return List.copyOf(wrongs);
    }
}
