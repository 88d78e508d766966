package org.bellwether.eval.soak;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bellwether.app.collect.Collector;
import org.bellwether.app.collect.FetchSettings;
import org.bellwether.app.collect.Fetcher;
import org.bellwether.app.collect.Memory;
import org.bellwether.model.Monitor;

/** The real collector, whose visits count as work in virtual time, and whose answers are counted. */
record Counted(Collector real, VirtualTime time, Exchanges exchanges) implements Collector {

    @Override
    public Stream<Collected> collect(Path base, Monitor.Outlet outlet) {
        time.enter();
        return real.collect(base, outlet).onClose(time::leave);
    }

    @Override
    public Fetcher fetcher() {
        return real.fetcher();
    }

    @Override
    public Collector remembering(Memory memory) {
        Memory counting = new Memory(memory.fetches(), memory.coder(), exchange -> {
            exchanges.accept(exchange);
            memory.exchanges().accept(exchange);
        });
        return new Counted(real.remembering(counting), time, exchanges);
    }

    @Override
    public Collector fetching(UnaryOperator<FetchSettings> change) {
        return new Counted(real.fetching(change), time, exchanges);
    }
}
