package org.bellwether.eval.soak;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.bellwether.app.collect.Exchange;

/** Counts the answers that were handed on to be kept. */
final class Exchanges implements Consumer<Exchange> {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void accept(Exchange exchange) {
        count.incrementAndGet();
    }

    int count() {
        return count.get();
    }
}
