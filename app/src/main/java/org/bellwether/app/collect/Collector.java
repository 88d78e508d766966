package org.bellwether.app.collect;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bellwether.model.Monitor;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.bellwether.store.Fetches;
import org.bellwether.store.Fetches.Taken;
import org.bellwether.store.OutletBook.Dropped;

/** Brings in what the inputs of an outlet hold: folders, files, feeds, pages. */
public interface Collector {

    /**
     * Everything the outlet's inputs hold, in a stable order; read lazily, so the stream must be closed.
     *
     * @param base folder against which relative inputs are resolved
     */
    Stream<Collected> collect(Path base, Monitor.Outlet outlet);

    /** By which it has what addresses hold: one for all, since all together must spare a site. */
    Fetcher fetcher();

    /** The same, which keeps every record of an archive (WARC, WACZ) that it reads. */
    default Collector keeping(Records records) {
        return this;
    }

    /** The same, remembering from visit to visit what it did. */
    default Collector remembering(Memory memory) {
        return this;
    }

    /** The same, fetching otherwise. */
    default Collector fetching(UnaryOperator<FetchSettings> change) {
        return this;
    }

    /** Whether what was collected has something for the archive. */
    enum State {
        /** A document, or the reason why there is none. */
        BROUGHT,
        /** An article that is in the archive as it is. */
        KNOWN,
        /** All that an input told of was handed over; there is nothing but what to remember of it. */
        TOLD
    }

    /**
     * One document, or the reason why there is none, or only news of how far a large file is read.
     *
     * @param input where it came from, as a reader would find it
     * @param document what was brought in; without bytes where nothing was
     * @param problem why the input cannot be used
     * @param dropped what the outlet's filter left out without fetching it
     * @param reached how far the file is read that it comes from
     * @param taken what to remember ({@link Fetches#take}) once this, and all before it, is in the archive
     */
    record Collected(
            String input,
            RawDocument document,
            Optional<Problem> problem,
            Optional<Dropped> dropped,
            Optional<Reached> reached,
            State state,
            List<Taken> taken) {

        public Collected {
            taken = List.copyOf(taken);
        }

        public Collected(String input, RawDocument document, Optional<Problem> problem) {
            this(input, document, problem, Optional.empty(), Optional.empty());
        }

        /** Something without a document. */
        static Collected without(String input, State state, List<Taken> taken, Instant at) {
            return new Collected(input, nothing(input, at), Optional.empty(), Optional.empty(), state, taken);
        }

        static Collected problem(String input, Problem problem, Instant at) {
            return new Collected(input, nothing(input, at), Optional.of(problem));
        }

        static Collected dropped(Dropped dropped, Instant at) {
            return new Collected(
                    dropped.input(),
                    nothing(dropped.input(), at),
                    Optional.empty(),
                    Optional.of(dropped),
                    State.BROUGHT,
                    List.of());
        }

        static RawDocument nothing(String input, Instant at) {
            return new RawDocument(Optional.of(input), new byte[0], Optional.empty(), Optional.empty(), at);
        }

        public Collected(
                String input,
                RawDocument document,
                Optional<Problem> problem,
                Optional<Dropped> dropped,
                Optional<Reached> reached) {
            this(input, document, problem, dropped, reached, State.BROUGHT, List.of());
        }

        public Collected(
                String input,
                RawDocument document,
                Optional<Problem> problem,
                Optional<Dropped> dropped,
                State state,
                List<Taken> taken) {
            this(input, document, problem, dropped, Optional.empty(), state, taken);
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
