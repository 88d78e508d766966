package org.bellwether.app.flow;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.bellwether.app.collect.Collector;
import org.bellwether.app.collect.Sleeper;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.store.StoreException;
import org.bellwether.store.Watch.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stays, and visits each outlet of a monitor when it is due. After something new has come, and a while after the last time, origins and
 * statuses are found anew. Between visits cited pages are looked at again.
 *
 * <p>Safe to kill: the next one goes on where this one was.
 */
public final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private static final Duration LISTENED = Duration.ofSeconds(1);
    private static final Duration LONGEST_SHIFT = Duration.ofMinutes(30);
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);
    private static final Duration ASSESSED_EVERY = Duration.ofMinutes(15);
    private static final Duration RECHECKED_EVERY = Duration.ofMinutes(10);

    /** Told what came of the work, in the thread that does it. */
    public interface Listener {

        /** Listens to nothing. */
        Listener NONE = new Listener() {

            @Override
            public void assessed(RunReport report) {}

            @Override
            public void looked(WatchReport report) {}
        };

        /** Statuses were found anew. */
        void assessed(RunReport report);

        /** Cited pages were looked at again. */
        void looked(WatchReport report);
    }

    private final Tools tools;
    private final Engines engines;
    private final Progress progress;
    private final Schedule schedule;
    private final Sleeper sleeper;
    private final MonitorRun run;
    private final int rechecked;
    private final Map<String, Instant> due = new HashMap<>();
    private final Set<String> away = new HashSet<>();

    /** @param sleeper waits while nothing is due */
    public Watch(Tools tools, Engines engines, Schedule.Pace pace, Sleeper sleeper, Progress progress) {
        this(tools, engines, new Schedule(engines.store(), pace), sleeper, progress, 0);
    }

    private Watch(Tools tools, Engines engines, Schedule schedule, Sleeper sleeper, Progress progress, int rechecked) {
        this.tools = tools;
        this.engines = engines;
        this.progress = progress;
        this.schedule = schedule;
        this.sleeper = sleeper;
        this.run = new MonitorRun(tools, engines, progress);
        this.rechecked = rechecked;
    }

    /** The same, which looks at so many cited pages at a time again. */
    public Watch rechecking(int pages) {
        return new Watch(tools, engines, schedule, sleeper, progress, pages);
    }

    /**
     * Visits outlets until told to end, or interrupted.
     *
     * @param file the monitor as its file says; what the book says of its outlets is laid over, whenever it says so
     */
    public void run(Monitor file, Path base, BooleanSupplier ended, Listener listener) {
        engines.store().putMonitor(file);
        run.bringIndexUp();
        Collector collector = tools.collector().remembering(engines.memory(tools.coderVersion()));
        Instant last = Instant.MIN;
        Instant looked = Instant.MIN;
        boolean fresh = true;
        try (Gathering gathering = new Gathering(outlet -> collector.collect(base, outlet))) {
            while (!ended.getAsBoolean()) {
                List<Outlet> outlets = outlets(file);
                RunReport report = shift(gathering, outlets, ended);
                fresh |= report.added() > 0;
                Instant now = tools.clock().instant();
                boolean longAgo = !last.plus(ASSESSED_EVERY).isAfter(now);
                if (fresh && longAgo && !ended.getAsBoolean()) {
                    listener.assessed(run.assessed(report, monitor(file), Optional.empty()));
                    last = now;
                    fresh = false;
                }
                if (rechecked > 0 && !looked.plus(RECHECKED_EVERY).isAfter(now)) {
                    fresh |= recheck(ended, listener);
                    looked = now;
                }
                sleeper.sleep(idle(outlets));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a page was found otherwise than it was. */
    private boolean recheck(BooleanSupplier ended, Listener listener) {
        Optional<WatchReport> looked = new PageWatch(tools, engines).lookIfDue(rechecked, ended, progress);
        looked.ifPresent(listener::looked);
        return looked.filter(report -> report.looked() > report.of(Standing.UNCHANGED))
                .isPresent();
    }

    private Monitor monitor(Monitor file) {
        return engines.store().outletBook().over(file);
    }

    private List<Outlet> outlets(Monitor file) {
        List<Outlet> outlets = monitor(file).outlets().stream()
                .filter(outlet -> !outlet.retired())
                .toList();
        due.clear();
        outlets.forEach(this::plan);
        return outlets;
    }

    private void plan(Outlet outlet) {
        due.put(outlet.id(), schedule.due(outlet, tools.clock().instant()));
    }

    /** Visits what is due until nothing is. */
    private RunReport shift(Gathering gathering, List<Outlet> outlets, BooleanSupplier ended) {
        Instant begun = tools.clock().instant();
        try (Intake intake = new Intake(tools, engines, tools.clock(), progress)) {
            do {
                Instant now = tools.clock().instant();
                if (now.isBefore(begun.plus(LONGEST_SHIFT))) {
                    outlets.stream()
                            .filter(outlet -> isDue(outlet, now) && away.add(outlet.id()))
                            .forEach(gathering::start);
                }
                if (gathering.underWay() > 0) {
                    gathering.next(LISTENED).ifPresent(event -> accept(intake, event));
                }
            } while (gathering.underWay() > 0 && !ended.getAsBoolean());
            return intake.finish();
        }
    }

    private boolean isDue(Outlet outlet, Instant now) {
        return !due.getOrDefault(outlet.id(), Instant.MAX).isAfter(now);
    }

    private void accept(Intake intake, Gathering.Event event) {
        intake.begin(event.outlet());
        switch (event) {
            case Gathering.Event.Brought(var outlet, var collected) -> intake.take(outlet, collected);
            case Gathering.Event.Done(var outlet) -> home(intake, outlet);
            case Gathering.Event.Failed(var outlet, StoreException why) -> throw why;
            case Gathering.Event.Failed(var outlet, var why) -> {
                LOG.warn("visiting {}", outlet.id(), why);
                intake.broken(outlet, FlowProblem.INTERNAL.problem(why));
                home(intake, outlet);
            }
        }
    }

    private void home(Intake intake, Outlet outlet) {
        intake.done(outlet);
        away.remove(outlet.id());
        plan(outlet);
    }

    /** How long nothing is due. Outlets that are added meanwhile are soon noticed. */
    private Duration idle(List<Outlet> outlets) {
        Instant now = tools.clock().instant();
        Duration left = outlets.stream()
                .map(outlet -> due.getOrDefault(outlet.id(), Instant.MAX))
                .min(Instant::compareTo)
                .filter(next -> next.isBefore(now.plus(LONGEST_SLEEP)))
                .map(next -> Duration.between(now, next))
                .orElse(LONGEST_SLEEP);
        return left.isPositive() ? left : Duration.ZERO;
    }
}
