package org.bellwether.app.flow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.app.flow.Preparer.Input;
import org.bellwether.app.flow.Preparer.Prepared;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.store.Store.Rejection;

/**
 * Takes inputs into the archive: a few workers extract and code, the calling thread alone writes, in the order of the inputs, so
 * that the archive does not depend on which worker was faster. A small bounded queue lies between them.
 */
final class Intake implements AutoCloseable {

    private static final int WORKERS = 2;
    private static final int PENDING = 8 * WORKERS;

    /** Articles between two commits of the index: what a killed run has to index again. */
    private static final int COMMIT_EVERY = 256;

    private final Tools tools;
    private final Engines engines;
    private final Progress progress;
    private final Preparer preparer;
    private final Revising revising;
    private final Map<String, String> origins;
    private final ExecutorService workers;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>();

    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Instant at;
    private int collected;
    private int added;
    private int revised;
    private int uncoded;
    private int events;
    private int unchanged;

    Intake(Tools tools, Engines engines, Instant at, Progress progress) {
        this.tools = tools;
        this.engines = engines;
        this.progress = progress;
        this.preparer =
                new Preparer(tools, at, article -> Revising.holds(engines.store(), article, tools.coderVersion()));
        this.at = at;
        this.revising = new Revising(tools, engines, preparer);
        this.origins = engines.store().origins();
        this.workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().daemon().name("coder-", 1).factory());
    }

    /** Takes in what the inputs of an outlet hold. */
    void take(Path base, Outlet outlet) {
        progress.begin(outlet.name());
        tally(outlet.id());
        try (Stream<Collected> inputs = tools.collector().collect(base, outlet)) {
            for (Iterator<Collected> each = inputs.iterator(); each.hasNext(); ) {
                take(outlet, each.next());
            }
        }
    }

    private Tally tally(String outlet) {
        return tallies.computeIfAbsent(
                outlet, id -> new Tally(id, engines.store().outletBook()));
    }

    private void take(Outlet outlet, Collected input) {
        collected++;
        Tally tally = tally(outlet.id());
        tally.looked();
        if (input.dropped().isPresent()) {
            tally.dropped(input.dropped().get());
            progress.article();
            return;
        }
        boolean empty = input.document().bytes().length == 0;
        if (empty && input.problem().isPresent()) {
            String name = Ids.sha256(input.input().getBytes(StandardCharsets.UTF_8));
            rejections.add(preparer.refused(
                            new Input(outlet, input, name), input.problem().get())
                    .rejection());
            tally.failed(input.input(), input.problem().get());
            progress.article();
            return;
        }
        String snapshot = engines.snapshots().put(input.document());
        if (!taken.add(outlet.id() + '\n' + snapshot)
                || engines.store().seen(snapshot, outlet.id(), tools.coderVersion())) {
            unchanged++;
            tally.unchanged(input);
            progress.article();
            return;
        }
        Input known = new Input(outlet, input, snapshot);
        pending.add(new Pending(known, workers.submit(() -> prepared(known))));
        if (pending.size() >= PENDING) {
            writeFirst();
        }
    }

    private Prepared prepared(Input input) {
        return input.collected()
                .problem()
                .<Prepared>map(problem -> preparer.refused(input, problem))
                .orElseGet(() -> preparer.prepare(input));
    }

    /** Writes what is still under way; the counts are final then. */
    RunReport finish() {
        while (!pending.isEmpty()) {
            writeFirst();
        }
        commit();
        tallies.values().forEach(tally -> tally.keep(engines.store().outletBook(), at));
        int dropped = tallies.values().stream().mapToInt(Tally::dropped).sum();
        return new RunReport(
                collected,
                added,
                revised,
                unchanged,
                uncoded,
                dropped,
                events,
                0,
                Optional.empty(),
                List.of(),
                rejections);
    }

    /** An input that a worker prepares. */
    private record Pending(Input input, Future<Prepared> prepared) {}

    private void writeFirst() {
        Pending first = pending.remove();
        Tally tally = tally(first.input().outlet().id());
        switch (await(first.prepared())) {
            case Prepared.Ready ready -> {
                write(ready, first.input().outlet());
                tally.added(first.input().collected());
            }
            case Prepared.Same same -> {
                engines.store().versions().same(same.article(), tools.coderVersion());
                unchanged++;
                tally.unchanged(first.input().collected());
            }
            case Prepared.Refused refused -> {
                engines.store().putRejected(refused.rejection());
                rejections.add(refused.rejection());
                tally.refused();
            }
            case Prepared.LeftOut(var dropped) -> tally.dropped(dropped);
        }
        progress.article();
    }

    private void write(Prepared.Ready ready, Outlet outlet) {
        Revising.Written written = revising.write(ready, outlet, id -> origins.getOrDefault(id, id));
        added++;
        revised += written.revised() ? 1 : 0;
        events += ready.coded().events().size();
        uncoded += ready.coded().reading().tokens().isEmpty() ? 1 : 0;
        if (added % COMMIT_EVERY == 0) {
            commit();
        }
    }

    private void commit() {
        if (added > 0) {
            engines.index().get().commit(engines.store().revision());
        }
    }

    private static Prepared await(Future<Prepared> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while coding", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
