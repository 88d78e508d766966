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

    /** The same, which keeps every record of an archive (WARC, WACZ) that it reads. */
    default Collector keeping(Records records) {
        return this;
    }

    /**
     * One document, or the reason why there is none, or only news of how far a large file is read.
     *
     * @param input where it came from, as a reader would find it
     * @param document what was brought in; without bytes where nothing was
     * @param problem why the input cannot be used
     * @param dropped what the outlet's filter left out without fetching it
     * @param reached how far the file is read that it comes from
     */
    record Collected(
            String input,
            RawDocument document,
            Optional<Problem> problem,
            Optional<Dropped> dropped,
            Optional<Reached> reached) {

        public Collected(String input, RawDocument document, Optional<Problem> problem) {
            this(input, document, problem, Optional.empty());
        }

        public Collected(String input, RawDocument document, Optional<Problem> problem, Optional<Dropped> dropped) {
            this(input, document, problem, dropped, Optional.empty());
        }

        /** Whether it only tells how far a file is read. */
        public boolean isNews() {
            return reached.isPresent() && problem.isEmpty() && document.bytes().length == 0;
        }
    }

    /**
     * How far a large file is read.
     *
     * @param bytes read
     * @param of bytes of the whole file
     * @param passed records passed over since this was last told, as holding no page
     */
    record Reached(long bytes, long of, int passed) {}
}
