package org.bellwether.app.flow;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.model.Monitor.Outlet;

/** Visits several outlets at once, each in a thread of its own, and hands over what they bring to the one thread that asks for it. */
final class Gathering implements AutoCloseable {

    private static final int AT_ONCE = 16;
    private static final int WAITING = 32;

    private final Function<Outlet, Stream<Collected>> collect;
    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(WAITING);
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("visit-", 1).factory());
    private int underWay;

    Gathering(Function<Outlet, Stream<Collected>> collect) {
        this.collect = collect;
    }

    /** What a visit came to. */
    sealed interface Event {

        Outlet outlet();

        record Brought(Outlet outlet, Collected collected) implements Event {}

        record Done(Outlet outlet) implements Event {}

        /** @param why a failure of an engine, or of ours */
        record Failed(Outlet outlet, RuntimeException why) implements Event {}
    }

    /** Begins a visit, or puts it behind those that are waiting for a thread. */
    void start(Outlet outlet) {
        underWay++;
        threads.execute(() -> walk(outlet));
    }

    /** Visits begun whose end was not handed over yet. */
    int underWay() {
        return underWay;
    }

    /** What comes next; empty where nothing does for so long. */
    Optional<Event> next(Duration longest) {
        try {
            Optional<Event> event = Optional.ofNullable(events.poll(longest.toMillis(), TimeUnit.MILLISECONDS));
            if (event.isPresent() && !(event.get() instanceof Event.Brought)) {
                underWay--;
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while collecting", e);
        }
    }

    private void walk(Outlet outlet) {
        try {
            events.put(walked(outlet));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Event walked(Outlet outlet) throws InterruptedException {
        try (Stream<Collected> inputs = collect.apply(outlet)) {
            for (Iterator<Collected> each = inputs.iterator(); each.hasNext(); ) {
                events.put(new Event.Brought(outlet, each.next()));
            }
            return new Event.Done(outlet);
        } catch (RuntimeException e) {
            return new Event.Failed(outlet, e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
