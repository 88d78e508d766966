package org.bellwether.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bellwether.app.collect.AddressTrial;
import org.bellwether.app.collect.FetchSettings;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.MonitorRun;
import org.bellwether.app.flow.PageWatch;
import org.bellwether.app.flow.Progress;
import org.bellwether.app.flow.RunReport;
import org.bellwether.app.flow.Schedule;
import org.bellwether.app.flow.Tools;
import org.bellwether.app.flow.Watch;
import org.bellwether.app.flow.WatchReport;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.monitor.MonitorFile;
import org.bellwether.app.publish.SiteWriter;
import org.bellwether.app.web.Archive;
import org.bellwether.app.web.Pictures;
import org.bellwether.app.web.Served;
import org.bellwether.app.web.Words;
import org.bellwether.model.Monitor;
import org.bellwether.model.OwnActor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bellwether run}: the whole flow, from a monitor's inputs to its board and its published site. */
@Command(
        name = "run",
        description = "Read, code, assess and publish what a monitor watches; print its board. Safe to repeat.",
        footer = {
            "",
            "Examples:",
            "  ./bellwether run examples/belarus-2011 --serve",
            "  ./bellwether run my-monitor --watch --serve --contact https://desk.example/robot"
        },
        mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

    private static final int OK = 0;
    private static final int REJECTED = 1;
    private static final int FAILED = 2;

    private final Function<DataFolder, Engines> opener;
    private final Function<List<OwnActor>, Tools> toolmaker;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MONITOR", description = "folder with a monitor.yaml (and an actors.yaml), or that file")
    private Path monitor = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", description = "data folder (default: MONITOR/.bellwether)")
    private @Nullable Path data;

    @Option(names = "--serve", description = "show the archive in a browser afterwards")
    private boolean serve;

    @Option(names = "--port", description = "port for --serve; 0 takes any free one (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "last day to assess (default: the monitor's own, or that of its latest article)")
    private @Nullable LocalDate until;

    @Option(
            names = "--watch",
            description =
                    "stay, and visit each outlet when it is due, until interrupted; with --serve beside the browser")
    private boolean watch;

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Option(
            names = "--recheck",
            paramLabel = "N",
            description =
                    "look at so many cited pages again that are due, 0 for none (default: ${DEFAULT-VALUE}); with --watch every ten minutes")
    private int recheck = 40;

    @Mixin
    private AnalystOption analyst = new AnalystOption();

    /**
     * @param opener opens the engines of a data folder
     * @param toolmaker makes tools that know a team's own actors
     */
    public RunCommand(Function<DataFolder, Engines> opener, Function<List<OwnActor>, Tools> toolmaker) {
        this.opener = opener;
        this.toolmaker = toolmaker;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (watch && until != null) {
            err.println(
                    "E-RUN-02 A watch assesses up to the day on which something comes. Take --until or --watch out.");
            return FAILED;
        }
        return switch (MonitorFile.load(monitor)) {
            case MonitorFile.Invalid invalid -> {
                invalid.problems().forEach(err::println);
                yield FAILED;
            }
            case MonitorFile.Loaded loaded -> run(loaded.monitor(), err);
        };
    }

    private int run(Monitor watched, PrintWriter err) {
        Path folder = Objects.requireNonNullElse(
                MonitorFile.locate(monitor).toAbsolutePath().getParent(),
                Path.of("").toAbsolutePath());
        DataFolder where = DataFolder.of(data, folder);
        Tools tools = toolmaker.apply(watched.actors()).fetching(fetching::apply);
        if (watch) {
            return watch(watched, folder, where, tools);
        }
        RunReport report = runAndPrint(watched, folder, where, tools);
        if (serve) {
            try (Engines engines = opener.apply(where)) {
                int ended = ServeCommand.serve(served(engines, where, tools), port, List.of(), err);
                if (ended != OK) {
                    return ended;
                }
            }
        }
        return report.rejected() == 0 ? OK : REJECTED;
    }

    private Served served(Engines engines, DataFolder where, Tools tools) {
        return new Served(engines.store(), engines.index(), tools::reader, Pictures.in(where.root()))
                .at(Desk.of(engines.store(), tools, analyst.name()))
                .keeping(engines.snapshots())
                .trying(new AddressTrial(fetching.apply(FetchSettings.of(tools.clock()))));
    }

    private int watch(Monitor watched, Path folder, DataFolder where, Tools tools) {
        PrintWriter err = spec.commandLine().getErr();
        try (DataFolder.Hold hold = where.hold();
                Engines engines = opener.apply(where);
                Progress progress = Progress.NONE) {
            WatchedEnd end = WatchedEnd.ofProcess();
            if (serve) {
                Served served = served(engines, where, tools);
                end.beside(() -> ServeCommand.serve(served, port, List.of(), err));
            }
            err.println("Watching " + Words.count(watched.outlets().size(), "outlet", "outlets") + " (Ctrl+C ends it)");
            err.flush();
            Watch watching = new Watch(tools, engines, Schedule.Pace.USUAL, end, progress).rechecking(recheck);
            watching.run(watched, folder, end, new Watch.Listener() {

                @Override
                public void assessed(RunReport report) {
                    publish(engines, folder, where, tools, report);
                }

                @Override
                public void looked(WatchReport report) {
                    ReportText.watched(report, err);
                    err.flush();
                }
            });
            return end.come();
        }
    }

    private void publish(Engines engines, Path folder, DataFolder where, Tools tools, RunReport report) {
        PrintWriter err = spec.commandLine().getErr();
        Pictures.in(where.root()).gather(engines.store(), folder);
        SiteWriter.publish(engines.store(), engines.index().get(), where.site());
        ReportText.print("watch", report, err);
        NoticesCommand.afterIntake(where, engines, tools.clock(), report.alarms(), err);
        err.flush();
    }

    private RunReport runAndPrint(Monitor monitored, Path folder, DataFolder where, Tools tools) {
        PrintWriter err = spec.commandLine().getErr();
        try (DataFolder.Hold hold = where.hold();
                Engines engines = opener.apply(where)) {
            RunReport report;
            Optional<WatchReport> watched = Optional.empty();
            Optional<SiteWriter.Published> site;
            try (Progress progress = ProgressBars.onTerminal()) {
                report = new MonitorRun(tools, engines, progress).run(monitored, folder, Optional.ofNullable(until));
                if (recheck > 0) {
                    watched = new PageWatch(tools, engines).lookIfDue(recheck, () -> false, progress);
                }
                progress.begin("site");
                Pictures.in(where.root()).gather(engines.store(), folder);
                site = SiteWriter.publish(engines.store(), engines.index().get(), where.site());
            }
            Optional<Archive> archive = Archive.read(engines.store());
            print(archive, site);
            ReportText.print("run", report, err);
            archive.ifPresent(read -> ReportText.unmatched(read.judgements(), err));
            watched.ifPresent(one -> ReportText.watched(one, err));
            ReportText.alarms(engines.store(), err);
            NoticesCommand.afterIntake(where, engines, tools.clock(), report.alarms(), err);
            return report;
        }
    }

    private void print(Optional<Archive> archive, Optional<SiteWriter.Published> site) {
        PrintWriter out = spec.commandLine().getOut();
        archive.flatMap(read -> read.latest().map(latest -> BoardText.render(read, latest, Terminal.wantsColour())))
                .ifPresentOrElse(
                        out::print, () -> out.println("No period to show: the last day lies before the first."));
        site.ifPresent(written -> out.println("\nPublished: " + written.folder().resolve("index.html")));
        out.flush();
    }
}
