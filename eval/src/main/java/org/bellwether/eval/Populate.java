package org.bellwether.eval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import me.tongfei.progressbar.ProgressBar;
import org.bellwether.model.Alert;
import org.bellwether.model.Article;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.search.LuceneIndex;
import org.bellwether.store.sql.SqlStore;
import org.bellwether.store.sql.SqlStore.Taken;

/**
 * Makes a large archive with its search index from a seed: articles of invented words over three years, events told in their
 * sentences, a proposal for each of six categories and each week, and what two analysts leave there. The language model is not needed.
 */
public final class Populate {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
    private static final int WEEKS = 156;
    private static final int CATEGORIES = 6;
    private static final int OUTLETS = 20;
    /** One of so many of a week's events bears on its category. */
    private static final int BEARING = 5;

    private final SqlStore store;
    private final LuceneIndex index;
    private final InventedArticles invented;
    private final Monitor monitor = monitor();

    private Populate(SqlStore store, LuceneIndex index, InventedArticles invented) {
        this.store = store;
        this.index = index;
        this.invented = invented;
    }

    /** {@code Populate FOLDER [ARTICLES] [EVENTS] [SEED]}: fills a new data folder. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : 200_000;
        int events = args.length > 2 ? Integer.parseInt(args[2]) : 1_000_000;
        long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
        InventedArticles invented = new InventedArticles(seed, OUTLETS);
        try (SqlStore store = SqlStore.open(folder);
                LuceneIndex index = LuceneIndex.open(folder.resolve(LuceneIndex.FOLDER), invented::vector);
                ProgressBar bar = new ProgressBar("articles", articles)) {
            Populate populate = new Populate(store, index, invented);
            populate.fill(articles, events, bar);
            new InventedWork(store, seed).leave(populate.monitor.id());
        }
    }

    private void fill(int articles, int events, ProgressBar bar) {
        store.putMonitor(monitor);
        CompletableFuture<Void> indexing = CompletableFuture.completedFuture(null);
        for (int week = 0; week < WEEKS; week++) {
            int from = (int) ((long) articles * week / WEEKS);
            int to = (int) ((long) articles * (week + 1) / WEEKS);
            List<Taken> taken = new ArrayList<>(to - from);
            for (int i = from; i < to; i++) {
                int told = (int) ((long) events * (i + 1) / articles - (long) events * i / articles);
                taken.add(invented.article(i, FIRST.plusWeeks(week).plusDays(i % 7), told));
            }
            List<List<String>> ids = store.addAll(taken);
            propose(FIRST.plusWeeks(week), taken, ids);
            indexing.join();
            indexing = CompletableFuture.runAsync(() -> taken.forEach(this::index));
            bar.stepBy(to - from);
        }
        indexing.join();
        bar.setExtraMessage("index");
        index.commit(store.revision());
    }

    private void index(Taken one) {
        index.put(one.article(), store.savedSearches().intake(one.article().id()));
    }

    private void propose(LocalDate monday, List<Taken> taken, List<List<String>> ids) {
        Period period = Period.containing(monday, PeriodLength.WEEK);
        List<List<Evidence>> evidence = new ArrayList<>();
        for (int category = 0; category < CATEGORIES; category++) {
            evidence.add(new ArrayList<>());
        }
        int number = 0;
        for (int i = 0; i < taken.size(); i++) {
            for (int place = 0; place < ids.get(i).size(); place++) {
                if (number++ % BEARING == 0) {
                    evidence.get(number / BEARING % CATEGORIES)
                            .add(evidence(taken.get(i), ids.get(i).get(place), place));
                }
            }
        }
        List<StatusProposal> proposals = new ArrayList<>();
        for (int category = 0; category < CATEGORIES; category++) {
            proposals.add(
                    proposal(monitor.categories().get(category).id(), period, taken.size(), evidence.get(category)));
        }
        store.propose(
                monitor.id(),
                proposals,
                monday.plusWeeks(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Evidence evidence(Taken taken, String id, int place) {
        Article article = taken.article();
        var event = taken.coded().events().get(place);
        String quote =
                taken.coded().reading().sentences().get(event.sentence()).span().of(article.body());
        EventRecord lead = new EventRecord(
                id,
                article.id(),
                article.outlet(),
                article.title(),
                taken.origin(),
                quote,
                article.documentTime().published(),
                event);
        boolean counts = event.status() == EventStatus.ASSERTED && event.confidence() >= 0.8;
        return new Evidence(
                lead,
                List.of(id),
                List.of(taken.origin()),
                List.of(article.outlet()),
                "signal",
                "What people say and do to each other moves the category.",
                counts ? event.intensity() / 5 : 0,
                "B2",
                counts ? Optional.empty() : Optional.of("below the confidence threshold: " + event.confidence()));
    }

    private static StatusProposal proposal(String category, Period period, int articles, List<Evidence> all) {
        List<Evidence> better = all.stream().filter(one -> one.weight() > 0).toList();
        List<Evidence> worse = all.stream().filter(one -> one.weight() < 0).toList();
        double movement = all.stream().mapToDouble(Evidence::weight).sum();
        Status status = movement > 10 ? Status.IMPROVED : movement < -10 ? Status.DETERIORATED : Status.UNCHANGED;
        boolean up = status != Status.DETERIORATED;
        return new StatusProposal(
                category,
                period,
                status,
                movement,
                0,
                10,
                movement / 10,
                articles,
                articles,
                all.size(),
                up ? better : worse,
                up ? worse : better,
                all.stream().filter(one -> one.leftOut().isPresent()).toList(),
                all.stream()
                        .limit(2)
                        .map(one -> new Alert(
                                Alert.Kind.RISK,
                                one.lead().id(),
                                Optional.empty(),
                                period.to().plusDays(20),
                                "a deadline"))
                        .toList(),
                List.of("outlet-3"),
                "The events of the period weigh " + Math.round(movement) + "; usual is 0, give or take 10.",
                List.of());
    }

    private static Monitor monitor() {
        List<Monitor.Category> categories = new ArrayList<>();
        for (int i = 0; i < CATEGORIES; i++) {
            categories.add(new Monitor.Category(
                    "category-" + i, "Category " + i, "Is it better than usual?", "everybody", List.of()));
        }
        List<Monitor.Outlet> outlets = new ArrayList<>();
        for (int i = 0; i < OUTLETS; i++) {
            outlets.add(new Monitor.Outlet("outlet-" + i, "Outlet " + i, Optional.empty(), "wire", "B", List.of()));
        }
        return new Monitor(
                "large",
                "A large archive",
                List.of("en"),
                PeriodLength.WEEK,
                FIRST,
                Optional.empty(),
                Map.of(),
                outlets,
                categories,
                List.of());
    }
}
