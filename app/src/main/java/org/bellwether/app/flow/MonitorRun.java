package org.bellwether.app.flow;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bellwether.assess.Origins;
import org.bellwether.model.Article;
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
        try (Intake intake = new Intake(tools, engines, at, progress)) {
            outlets.forEach(outlet -> intake.take(base, outlet));
            return intake.finish();
        }
    }

    /** After a run that was killed, or a store that was copied in. */
    private void bringIndexUp() {
        Store store = engines.store();
        if (store.revision() > 0
                && !IndexRebuild.isCurrent(store, engines.index().get())) {
            progress.begin("search index");
            IndexRebuild.from(store, engines.index().get(), articles -> progress.article());
        }
    }

    private RunReport assessed(RunReport taken, Monitor monitor, Optional<LocalDate> asked) {
        progress.begin("status");
        Store store = engines.store();
        Map<String, String> origins = origins(monitor);
        store.setOrigins(origins);
        LocalDate until = new Proposing(tools.assessor(), tools.clock()).propose(store, monitor, asked);
        return new RunReport(
                taken.collected(),
                taken.added(),
                taken.revised(),
                taken.unchanged(),
                taken.uncoded(),
                taken.dropped(),
                taken.events(),
                new HashSet<>(origins.values()).size(),
                Optional.of(until),
                store.vigil()
                        .renew(Healths.of(store, monitor, until, tools.clock().instant())),
                taken.rejections());
    }

    private Map<String, String> origins(Monitor monitor) {
        Set<String> wires = new HashSet<>();
        monitor.outlets().stream()
                .filter(outlet -> outlet.kind().equals(WIRE))
                .forEach(outlet -> wires.add(outlet.id()));
        try (Stream<Article> articles = engines.store().articles()) {
            return Origins.of(articles.map(article -> new Origins.Text(
                            article.id(),
                            article.documentTime().published(),
                            wires.contains(article.outlet()) ? 0 : 1,
                            article.body()))
                    .toList());
        }
    }
}
