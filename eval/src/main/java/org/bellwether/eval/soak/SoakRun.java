package org.bellwether.eval.soak;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bellwether.app.collect.FetchSettings;
import org.bellwether.app.collect.InputCollector;
import org.bellwether.app.collect.SnapshotArchive;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.Progress;
import org.bellwether.app.flow.Schedule.Pace;
import org.bellwether.app.flow.Tools;
import org.bellwether.app.flow.Watch;
import org.bellwether.assess.RuleAssessor;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.Monitor;
import org.bellwether.model.PeriodLength;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.sql.SqlRecordIndex;
import org.bellwether.store.sql.SqlStore;

/** Plays outlets, lets a watch visit them for some minutes of virtual time and some more to catch up, and looks at what came of it. */
public final class SoakRun {

    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NEVER = Instant.parse("2100-01-01T00:00:00Z");
    private static final Pace PACE =
            new Pace(Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofMinutes(1), Duration.ofSeconds(15));

    private final Plan plan;
    private final Heap heap;
    private final VirtualTime time;
    private final Canary canary = new Canary();
    private final List<PlayedOutlet> outlets = new ArrayList<>();

    /**
     * What is played.
     *
     * @param minutes in which the outlets publish, and fail at times
     * @param more minutes after them, in which what was held up arrives
     * @param say is told how it goes
     */
    public record Plan(long seed, int outlets, int minutes, int more, Consumer<String> say) {}

    /** One line for each thing that was looked at. */
    public record Result(List<Check> checks) {

        public boolean sound() {
            return checks.stream().allMatch(Check::sound);
        }
    }

    private SoakRun(Plan plan) {
        this.plan = plan;
        this.heap = new Heap(BEGIN, plan.say());
        this.time = new VirtualTime(BEGIN, Duration.ofMinutes(1), heap);
    }

    /** @param index opened once */
    public static Result in(Path folder, Plan plan, Supplier<SearchIndex> index) {
        SoakRun run = new SoakRun(plan);
        try (run.canary) {
            run.play();
            return run.watch(folder, index);
        } finally {
            run.outlets.forEach(PlayedOutlet::close);
        }
    }

    private void play() {
        Role[] roles = Role.values();
        Random random = new Random(plan.seed());
        Instant end = BEGIN.plus(Duration.ofMinutes(plan.minutes()));
        for (int i = 0; i < plan.outlets(); i++) {
            Role role = roles[i % roles.length];
            outlets.add(new PlayedOutlet(i, role, time, stories(i, role, random), canary.port(), end));
        }
    }

    private List<Story> stories(int site, Role role, Random random) {
        List<Story> stories = new ArrayList<>();
        int last = 60 * plan.minutes();
        int silent = role == Role.SILENT ? last / 4 : last;
        for (int at = -random.nextInt(200); at < silent; at += 30 + random.nextInt(90)) {
            int number = 1000 + stories.size();
            boolean spoiled = stories.size() % 3 == 1;
            Instant published = BEGIN.plusSeconds(at);
            boolean edited = role == Role.EDITED && stories.size() % 2 == 0;
            Instant change = edited ? published.plus(Story.untilEdit()) : NEVER;
            stories.add(Story.of(site, number, published, spoiled, change, plan.seed()));
        }
        return stories;
    }

    private Result watch(Path folder, Supplier<SearchIndex> index) {
        Set<String> hosts = outlets.stream().map(PlayedOutlet::host).collect(Collectors.toSet());
        FetchSettings settings = FetchSettings.of(time)
                .waiting(time)
                .within(Duration.ofMillis(1000), 4 << 20)
                .allowing(hosts);
        Exchanges exchanges = new Exchanges();
        Tools tools = new Tools(
                new Counted(new InputCollector(settings), time, exchanges),
                new PageExtractor(),
                () -> {
                    throw new IllegalStateException("nothing here is in a language that is coded");
                },
                new RuleAssessor(),
                "soak",
                time);
        Instant end = BEGIN.plus(Duration.ofMinutes(plan.minutes() + plan.more()));
        long begun = System.nanoTime();
        try (Engines engines = Engines.of(
                SqlStore.open(folder), new SnapshotArchive(folder.resolve("snapshots"), SqlRecordIndex::open), index)) {
            Watch watch = new Watch(tools, engines, PACE, time::sleepAlone, Progress.NONE);
            watch.run(monitor(), folder, () -> !time.instant().isBefore(end), Watch.Listener.NONE);
            plan.say().accept("real time: " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
            return new Result(new Findings(outlets, engines.store(), canary, exchanges, heap).checks());
        }
    }

    private Monitor monitor() {
        return new Monitor(
                "soak",
                "Soak",
                List.of("ru"),
                PeriodLength.WEEK,
                LocalDate.of(2026, 2, 2),
                Optional.of(LocalDate.of(2026, 3, 8)),
                Map.of(),
                outlets.stream().map(PlayedOutlet::outlet).toList(),
                List.of(),
                List.of());
    }
}
