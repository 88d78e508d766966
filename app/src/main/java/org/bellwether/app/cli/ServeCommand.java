package org.bellwether.app.cli;

import io.javalin.util.JavalinBindException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bellwether.app.collect.AddressTrial;
import org.bellwether.app.collect.FetchSettings;
import org.bellwether.app.collect.Snapshots;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.people.Team;
import org.bellwether.app.web.Pictures;
import org.bellwether.app.web.Served;
import org.bellwether.app.web.WebServer;
import org.bellwether.read.Reader;
import org.bellwether.store.IndexRebuild;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bellwether serve}: shows an archive in a browser, on this machine only, until it is interrupted. */
@Command(
        name = "serve",
        description = "Show an archive in a browser, and judge its events there. Only this machine can see it.",
        footer = {
            "",
            "Example:",
            "  ./bellwether serve --data examples/belarus-2011/.bellwether --port 8080",
            "  ./bellwether serve --data examples/belarus-2011/.bellwether --team"
        },
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    /** Opens the engines of a data folder. */
    public interface Engines {

        Store store(Path data);

        SearchIndex index(Path data, Store store);

        Reader reader();

        /** Pages as they were collected. */
        Snapshots snapshots(Path data);

        /** What tells the time. */
        InstantSource clock();

        /** Where the analyst of that name judges the events of a store. */
        Desk desk(Store store, String analyst);
    }

    private final Engines engines;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "data folder of the archive (default: ${DEFAULT-VALUE})")
    private Path data = Path.of(".bellwether");

    @Option(names = "--port", description = "port to listen on; 0 takes any free one (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "host name to answer to beside localhost, e.g. of a proxy on this machine")
    private List<String> hosts = List.of();

    @Option(
            names = "--team",
            description = "ask everybody to log in; the first time, a code shown here makes the first admin")
    private boolean team;

    @Option(
            names = "--https",
            description = "with --team: a proxy on this machine brings everything by https and says for whom"
                    + " (X-Forwarded-For); cookies then travel by https only")
    private boolean https;

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Mixin
    private AnalystOption analyst = new AnalystOption();

    public ServeCommand(Engines engines) {
        this.engines = engines;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (https && !team) {
            err.println("E-SERVE-03 --https is about log-ins, and without --team there are none. Add --team.");
            return 2;
        }
        if (!Files.isDirectory(data)) {
            err.println("E-SERVE-01 There is no data folder " + data
                    + ". Run a monitor first (./bellwether run MONITOR), or name its folder with --data.");
            return 2;
        }
        try (Store store = engines.store(data);
                OnDemand index = new OnDemand(() -> current(engines.index(data, store), store, err))) {
            Served served = new Served(store, index, engines::reader, Pictures.in(data))
                    .at(engines.desk(store, analyst.name()))
                    .trying(new AddressTrial(fetching.apply(FetchSettings.of(engines.clock()))))
                    .keeping(engines.snapshots(data));
            return serve(served, port, hosts, people(store), err);
        }
    }

    private Optional<Team> people(Store store) {
        return team ? Optional.of(Team.of(store.people(), engines.clock(), https)) : Optional.empty();
    }

    /** An index of an earlier version answers nothing: it is made anew from the archive. */
    private SearchIndex current(SearchIndex index, Store store, PrintWriter err) {
        if (index.revision() == 0 && store.revision() > 0) {
            err.println(
                    "E-SERVE-04 The search index is empty or of an earlier version. It is made anew from the archive;"
                            + " wait until the first search answers.");
            err.flush();
            try (DataFolder.Hold hold = new DataFolder(data).hold()) {
                IndexRebuild.from(store, index, articles -> {});
            }
        }
        return index;
    }

    /** Serves whoever sits at this machine. */
    static int serve(Served served, int port, List<String> hosts, PrintWriter err) {
        return serve(served, port, hosts, Optional.empty(), err);
    }

    /** Serves until the process is told to end; 2 where the port cannot be had. */
    private static int serve(Served served, int port, List<String> hosts, Optional<Team> team, PrintWriter err) {
        Set<String> names =
                hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        CountDownLatch ended = new CountDownLatch(1);
        try (WebServer server = WebServer.start(served, port, names, team)) {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(ended::countDown));
            err.println("Bellwether is at " + server.address() + " (Ctrl+C ends it)");
            team.flatMap(Team::setup)
                    .ifPresent(code -> err.println("Nobody can log in yet. Open " + server.address()
                            + "setup and become the admin with this code: " + code));
            err.flush();
            ended.await();
            return 0;
        } catch (JavalinBindException e) {
            err.println("E-SERVE-02 Port " + port + " cannot be had: another program uses it, or it is reserved."
                    + " Give another with --port.");
            return 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** An index that is opened by the first search and closed with the command. */
    private static final class OnDemand implements Supplier<SearchIndex>, AutoCloseable {

        private final Supplier<SearchIndex> opener;
        private volatile @org.jspecify.annotations.Nullable SearchIndex index;

        private OnDemand(Supplier<SearchIndex> opener) {
            this.opener = opener;
        }

        @Override
        public synchronized SearchIndex get() {
            SearchIndex known = index;
            if (known == null) {
                known = opener.get();
                index = known;
            }
            return known;
        }

        @Override
        public synchronized void close() {
            SearchIndex known = index;
            if (known != null) {
                known.close();
            }
        }
    }
}
