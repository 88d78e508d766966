package org.bellwether.app.flow;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
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
import org.bellwether.app.collect.Collector;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.app.flow.Preparer.Input;
import org.bellwether.app.flow.Preparer.Prepared;
import org.bellwether.app.flow.Revising.Outcome;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.Problem;
import org.bellwether.store.Fetches.Taken;
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
    private final ExecutorService workers;
    private final Deque<Pending> pending = new ArrayDeque<>();

    /** What is under way or was left out: the store knows the rest. */
    private final Set<String> taken = new HashSet<>();

    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final InstantSource at;
    private int collected;
    private int dropped;
    private int added;
    private int revised;
    private int uncoded;
    private int events;
    private int unchanged;
    private int passed;
    private int syncs;

    /** @param at tells when something is taken in */
    Intake(Tools tools, Engines engines, InstantSource at, Progress progress) {
        this.tools = tools;
        this.engines = engines;
        this.progress = progress;
        this.preparer =
                new Preparer(tools, at, article -> Revising.holds(engines.store(), article, tools.coderVersion()));
        this.at = at;
        this.revising = new Revising(tools, engines, preparer);
        this.workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().daemon().name("coder-", 1).factory());
    }

    /** Takes in what the inputs of an outlet hold. */
    void take(Outlet outlet, Stream<Collected> inputs) {
        begin(outlet);
        for (Iterator<Collected> each = inputs.iterator(); each.hasNext(); ) {
            take(outlet, each.next());
        }
    }

    /** An outlet is looked at from now on. */
    void begin(Outlet outlet) {
        tally(outlet.id());
    }

    /** Nothing more comes from an outlet: writes what came, and how the visit went. */
    void done(Outlet outlet) {
        writeAll();
        Tally tally = tallies.remove(outlet.id());
        if (tally != null) {
            keep(tally);
        }
    }

    /** An outlet could not be looked at to the end. */
    void broken(Outlet outlet, Problem why) {
        tally(outlet.id()).looked();
        tally(outlet.id()).failed(outlet.name(), why);
    }

    private void keep(Tally tally) {
        dropped += tally.dropped();
        tally.keep(engines.store().outletBook(), at.instant());
    }

    private Tally tally(String outlet) {
        return tallies.computeIfAbsent(
                outlet, id -> new Tally(id, engines.store().outletBook()));
    }

    void take(Outlet outlet, Collected input) {
        input.reached().ifPresent(this::reached);
        if (input.isNews()) {
            return;
        }
        switch (input.state()) {
            case BROUGHT -> brought(outlet, input);
            case KNOWN -> {
                collected++;
                tally(outlet.id()).looked();
                unchanged(outlet, input);
            }
            case TOLD -> remember(input);
        }
    }

    /** What is to be remembered of an input waits until all that came before it is written. */
    private void remember(Collected input) {
        if (pending.isEmpty()) {
            engines.store().fetches().take(input.taken());
        } else if (!input.taken().isEmpty()) {
            pending.add(new Pending.Remembered(input.taken()));
        }
    }

    private void unchanged(Outlet outlet, Collected input) {
        unchanged++;
        tally(outlet.id()).unchanged(input);
        remember(input);
        progress.article();
    }

    private void brought(Outlet outlet, Collected input) {
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
        if (!taken.add(key(outlet, snapshot)) || engines.store().seen(snapshot, outlet.id(), tools.coderVersion())) {
            unchanged(outlet, input);
            return;
        }
        Input known = new Input(outlet, input, snapshot);
        pending.add(new Pending.Prepares(known, syncs, workers.submit(() -> prepared(known))));
        if (pending.size() >= PENDING) {
            writeFirst();
        }
    }

    private static String key(Outlet outlet, String snapshot) {
        return outlet.id() + '\n' + snapshot;
    }

    private void reached(Collector.Reached reached) {
        passed += reached.passed();
        progress.reached(reached.bytes(), reached.of());
    }

    private Prepared prepared(Input input) {
        return input.collected()
                .problem()
                .<Prepared>map(problem -> preparer.refused(input, problem))
                .orElseGet(() -> preparer.prepare(input));
    }

    /** Writes what is still under way; the counts are final then. */
    RunReport finish() {
        writeAll();
        engines.snapshots().sync();
        commit();
        tallies.values().forEach(this::keep);
        tallies.clear();
        return new RunReport(
                collected,
                added,
                revised,
                unchanged,
                uncoded,
                dropped,
                passed,
                events,
                0,
                Optional.empty(),
                List.of(),
                rejections);
    }

    private void writeAll() {
        while (!pending.isEmpty()) {
            writeFirst();
        }
    }

    /** What is to be written when its turn comes. */
    private sealed interface Pending {

        /**
         * An input that a worker prepares.
         *
         * @param syncs how often the snapshots had been brought to disk when its own was kept
         */
        record Prepares(Input input, int syncs, Future<Prepared> prepared) implements Pending {}

        record Remembered(List<Taken> taken) implements Pending {}
    }

    /** What the store will refer to is on disk before; once for all that is under way. */
    private void sync(Pending.Prepares input) {
        if (input.syncs() == syncs) {
            engines.snapshots().sync();
            syncs++;
        }
    }

    private void writeFirst() {
        switch (pending.remove()) {
            case Pending.Prepares first -> {
                write(first);
                engines.store().fetches().take(first.input().collected().taken());
            }
            case Pending.Remembered(var taken) -> engines.store().fetches().take(taken);
        }
    }

    private void write(Pending.Prepares first) {
        Tally tally = tally(first.input().outlet().id());
        Prepared prepared = await(first.prepared());
        sync(first);
        switch (prepared) {
            case Prepared.Ready ready -> {
                if (write(ready, first.input().outlet())) {
                    tally.added(first.input().collected());
                } else {
                    unchanged(tally, first);
                }
            }
            case Prepared.Same same -> {
                engines.store().versions().same(same.article(), tools.coderVersion());
                unchanged(tally, first);
            }
            case Prepared.Refused refused -> {
                engines.store().putRejected(refused.rejection());
                rejections.add(refused.rejection());
                tally.refused();
            }
            case Prepared.LeftOut(var dropped) -> tally.dropped(dropped);
        }
        if (!(prepared instanceof Prepared.LeftOut)) {
            taken.remove(key(first.input().outlet(), first.input().snapshot()));
        }
        progress.article();
    }

    private void unchanged(Tally tally, Pending.Prepares input) {
        unchanged++;
        tally.unchanged(input.input().collected());
    }

    /** Whether it stands now. */
    private boolean write(Prepared.Ready ready, Outlet outlet) {
        Outcome outcome =
                revising.write(ready, outlet, id -> engines.store().listing().origin(id));
        if (outcome == Outcome.EARLIER) {
            return false;
        }
        added++;
        revised += outcome == Outcome.REVISED ? 1 : 0;
        events += ready.coded().events().size();
        uncoded += ready.coded().reading().tokens().isEmpty() ? 1 : 0;
        if (added % COMMIT_EVERY == 0) {
            commit();
        }
        return true;
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
