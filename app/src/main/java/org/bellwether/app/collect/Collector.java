package org.bellwether.app.collect;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.Monitor;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.bellwether.store.OutletBook.Dropped;

/** Brings in what the inputs of an outlet hold: folders, files, feeds, pages. */
public interface Collector {

    /**
     * Everything the outlet's inputs hold, in a stable order; read lazily, so the stream must be closed.
     *
     * @param base folder against which relative inputs are resolved
     */
    Stream<Collected> collect(Path base, Monitor.Outlet outlet);

    /**
     * One document, or the reason why there is none.
     *
     * @param input where it came from, as a reader would find it
     * @param document what was brought in; without bytes where nothing was
     * @param problem why the input cannot be used
     * @param dropped what the outlet's filter left out without fetching it
     */
    record Collected(String input, RawDocument document, Optional<Problem> problem, Optional<Dropped> dropped) {

        public Collected(String input, RawDocument document, Optional<Problem> problem) {
            this(input, document, problem, Optional.empty());
        }
    }
}
