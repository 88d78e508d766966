package org.bellwether.eval.soak;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** How much of the heap is in use after each virtual minute, once what is not in use is collected. */
final class Heap implements Consumer<Instant> {

    private final Instant begin;
    private final Consumer<String> say;
    private final List<Long> megabytes = new ArrayList<>();

    Heap(Instant begin, Consumer<String> say) {
        this.begin = begin;
        this.say = say;
    }

    @Override
    public void accept(Instant now) {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        megabytes.add(used);
        say.accept("minute " + Duration.between(begin, now).toMinutes() + ": " + used + " MB of heap in use");
    }

    List<Long> megabytes() {
        return List.copyOf(megabytes);
    }
}
