package org.bellwether.app.collect;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bellwether.app.collect.Collector.Collected;

/** Walks streams one after the other; each is opened when its turn comes and closed when it ends. */
final class OneByOne<A> implements Iterator<Collected>, AutoCloseable {

    private final Iterator<A> outer;
    private final Function<A, Stream<Collected>> open;
    private Stream<Collected> current = Stream.empty();
    private Iterator<Collected> inner = Collections.emptyIterator();

    /** Flattens without holding more than one inner stream; {@code Stream.flatMap} would buffer a whole folder. */
    static <A> Stream<Collected> over(Iterator<A> outer, Function<A, Stream<Collected>> inner) {
        OneByOne<A> all = new OneByOne<>(outer, inner);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false)
                .onClose(all::close);
    }

    private OneByOne(Iterator<A> outer, Function<A, Stream<Collected>> open) {
        this.outer = outer;
        this.open = open;
    }

    @Override
    public boolean hasNext() {
        while (!inner.hasNext() && outer.hasNext()) {
            current.close();
            current = open.apply(outer.next());
            inner = current.iterator();
        }
        return inner.hasNext();
    }

    @Override
    public Collected next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return inner.next();
    }

    @Override
    public void close() {
        current.close();
    }
}
