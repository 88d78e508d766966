package org.bellwether.app.flow;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.app.collect.Addresses;
import org.bellwether.app.collect.Collector;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.store.IndexRebuild;
import org.bellwether.store.Store;

/**
 * Collect, extract, code, store, index; then find origins, assess and propose. Safe to repeat and safe to kill: every input is
 * written whole or not at all, what is known is skipped, and whatever a killed run left undone the next one does.
 */
public final class MonitorRun {

    private static final String WIRE = "wire";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Tools tools;
    private final Engines engines;
    private final Progress progress;

    public MonitorRun(Tools tools, Engines engines, Progress progress) {
        this.tools = tools;
        this.engines = engines;
        this.progress = progress;
    }

    /**
     * Runs a monitor, with what the archive's book says of its outlets laid over.
     *
     * @param base its folder
     * @param until last day to assess; the monitor's own end, or the day of its latest article, where empty
     */
    public RunReport run(Monitor monitor, Path base, Optional<LocalDate> until) {
        engines.store().putMonitor(monitor);
        Monitor watched = engines.store().outletBook().over(monitor);
        List<Outlet> collected =
                watched.outlets().stream().filter(outlet -> !outlet.retired()).toList();
        return assessed(take(base, collected), watched, until);
    }

    /** Takes in what the inputs of one outlet hold, and assesses anew where the archive belongs to a monitor. */
    public RunReport add(Path base, Outlet outlet) {
        RunReport taken = take(base, List.of(outlet));
        return engines.store()
                .monitor()
                .map(monitor -> assessed(taken, monitor, Optional.empty()))
                .orElse(taken);
    }

    private RunReport take(Path base, List<Outlet> outlets) {
        Instant at = tools.clock().instant();
        bringIndexUp();
        Collector collector = tools.collector()
                .keeping(engines.snapshots().records())
                .remembering(engines.memory(tools.coderVersion()));
        try (Intake intake = new Intake(tools, engines, InstantSource.fixed(at), progress)) {
            for (Outlet outlet : outlets) {
                if (!isOnWeb(outlet)) {
                    progress.begin(outlet.name());
                    try (Stream<Collected> inputs = collector.collect(base, outlet)) {
                        intake.take(outlet, inputs);
                    }
                }
            }
            gather(
                    intake,
                    collector,
                    base,
                    outlets.stream().filter(MonitorRun::isOnWeb).toList());
            return intake.finish();
        }
    }

    private static boolean isOnWeb(Outlet outlet) {
        return outlet.inputs().stream().anyMatch(Addresses::isWeb);
    }

    /** Sites make one wait: several are visited at once. */
    private void gather(Intake intake, Collector collector, Path base, List<Outlet> outlets) {
        if (outlets.isEmpty()) {
            return;
        }
        progress.begin(outlets.size() == 1 ? outlets.getFirst().name() : "addresses");
        try (Gathering gathering = new Gathering(outlet -> collector.collect(base, outlet))) {
            outlets.forEach(gathering::start);
            while (gathering.underWay() > 0) {
                gathering.next(PATIENCE).ifPresent(event -> accept(intake, event));
            }
        }
    }

    private static void accept(Intake intake, Gathering.Event event) {
        intake.begin(event.outlet());
        switch (event) {
            case Gathering.Event.Brought(var outlet, var collected) -> intake.take(outlet, collected);
            case Gathering.Event.Done(var outlet) -> intake.done(outlet);
            case Gathering.Event.Failed(var outlet, var why) -> throw why;
        }
    }

    /** After a run that was killed, or a store that was copied in. */
    void bringIndexUp() {
        Store store = engines.store();
        if (store.revision() > 0
                && !IndexRebuild.isCurrent(store, engines.index().get())) {
            progress.begin("search index");
            IndexRebuild.from(store, engines.index().get(), articles -> progress.article());
        }
    }

    /** Finds origins and proposes anew with what was taken in. */
    RunReport assessed(RunReport taken, Monitor monitor, Optional<LocalDate> asked) {
        Store store = engines.store();
        progress.begin("origins");
        store.copies().compare(wires(monitor), progress::article);
        progress.begin("status");
        LocalDate until = new Proposing(tools.assessor(), tools.clock()).propose(store, monitor, asked);
        return new RunReport(
                taken.collected(),
                taken.added(),
                taken.revised(),
                taken.unchanged(),
                taken.uncoded(),
                taken.dropped(),
                taken.passed(),
                taken.events(),
                store.copies().origins(),
                Optional.of(until),
                store.vigil()
                        .renew(Healths.of(store, monitor, until, tools.clock().instant())),
                taken.rejections());
    }

    private static Set<String> wires(Monitor monitor) {
        return monitor.outlets().stream()
                .filter(outlet -> outlet.kind().equals(WIRE))
                .map(Outlet::id)
                .collect(Collectors.toSet());
    }
}
