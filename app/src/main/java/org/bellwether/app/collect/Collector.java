package org.bellwether.app.collect;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.Monitor;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;

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
     */
    record Collected(String input, RawDocument document, Optional<Problem> problem) {}
}
