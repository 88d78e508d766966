package org.bellwether.eval.soak;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.bellwether.app.collect.Sleeper;

/**
 * A time that passes only while everybody who works in it sleeps: then it is as late as the first of them wants to wake. While anybody
 * speaks to a server, or works, it stands.
 */
public final class VirtualTime implements InstantSource, Sleeper {

    private final Instant begin;
    private final Duration tick;
    private final Consumer<Instant> ticked;
    private final PriorityQueue<Instant> wakes = new PriorityQueue<>();
    private Instant now;
    private int working;
    private int sleeping;

    /** @param ticked told each time that another tick has passed */
    public VirtualTime(Instant begin, Duration tick, Consumer<Instant> ticked) {
        this.begin = begin;
        this.now = begin;
        this.tick = tick;
        this.ticked = ticked;
    }

    public Instant begin() {
        return begin;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /** One more works in this time. */
    public synchronized void enter() {
        working++;
    }

    /** One of those who work is done. */
    public synchronized void leave() {
        working--;
        pass();
    }

    /** Sleeps as one of those who work. */
    @Override
    public synchronized void sleep(Duration time) throws InterruptedException {
        Instant wake = now.plus(time);
        wakes.add(wake);
        sleeping++;
        try {
            pass();
            while (now.isBefore(wake)) {
                wait();
            }
        } finally {
            wakes.remove(wake);
            sleeping--;
        }
    }

    /** Sleeps as somebody who is counted only while sleeping. */
    public void sleepAlone(Duration time) throws InterruptedException {
        enter();
        try {
            sleep(time);
        } finally {
            leave();
        }
    }

    private void pass() {
        if (sleeping < working || wakes.isEmpty() || !wakes.peek().isAfter(now)) {
            return;
        }
        Instant next = wakes.peek();
        long before = Duration.between(begin, now).dividedBy(tick);
        now = next;
        if (Duration.between(begin, now).dividedBy(tick) > before) {
            ticked.accept(now);
        }
        notifyAll();
    }
}
