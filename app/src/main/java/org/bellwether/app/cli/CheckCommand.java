package org.bellwether.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.app.collect.Snapshots;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.model.Article;
import org.bellwether.model.Problem;
import org.bellwether.store.IndexRebuild;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;
import org.bellwether.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bellwether check}: whether archive, index and snapshots are sound and agree. */
@Command(
        name = "check",
        description = "Check that archive, search index and snapshots are sound and agree; print what does not.",
        footer = {
            "",
            "Exit codes: 0 nothing is wrong, 1 something is, 2 wrong usage.",
            "Example:",
            "  ./bellwether check --data examples/belarus-2011/.bellwether"
        },
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private final Engines engines;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = DataFolder.NAME,
            description = "data folder to check (default: ${DEFAULT-VALUE})")
    private Path data = Path.of(DataFolder.NAME);

    @Option(names = "--rebuild-index", description = "make the search index anew from the archive before checking")
    private boolean rebuild;

    private int found;

    /** Opens the engines of a data folder. */
    public interface Engines {

        Store store(Path data);

        SearchIndex index(Path data);

        /** Empties the index's folder and opens it. */
        SearchIndex newIndex(Path data);

        Snapshots snapshots(Path data);
    }

    public CheckCommand(Engines engines) {
        this.engines = engines;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Path archive = new DataFolder(data).withArchive().root();
        found = 0;
        long articles = 0;
        try (Store store = engines.store(archive)) {
            store.check().forEach(this::tell);
            if (rebuild) {
                rebuild(store);
            }
            articles = articles(store);
        } catch (StoreException e) {
            tell(e.problem());
        }
        err.println("check: " + articles + " articles, " + (found == 0 ? "nothing wrong" : found + " problems"));
        return found == 0 ? 0 : 1;
    }

    private void tell(Problem problem) {
        found++;
        spec.commandLine().getOut().println(BoardText.clean(problem.toString()));
    }

    private void rebuild(Store store) {
        try (SearchIndex index = engines.newIndex(data)) {
            IndexRebuild.from(store, index, articles -> {});
        }
    }

    /** Compares the archive with the index and the snapshots; the number of articles. */
    private long articles(Store store) {
        Set<String> ids = new HashSet<>();
        Set<String> kept = snapshots();
        each(store, article -> {
            ids.add(article.id());
            if (!kept.contains(article.snapshot())) {
                tell(DataProblem.NO_SNAPSHOT.problem(article.id(), article.snapshot()));
            }
        });
        if (!Files.isDirectory(new DataFolder(data).index())) {
            tell(DataProblem.NO_INDEX.problem(data));
            return ids.size();
        }
        try (SearchIndex index = engines.index(data)) {
            index(store, index, ids);
        } catch (StoreException e) {
            tell(e.problem());
        }
        return ids.size();
    }

    private Set<String> snapshots() {
        try (Snapshots snapshots = engines.snapshots(data)) {
            snapshots.check().forEach(this::tell);
            try (Stream<String> digests = snapshots.digests()) {
                return digests.collect(Collectors.toSet());
            }
        }
    }

    private static void each(Store store, Consumer<Article> work) {
        try (Stream<Article> articles = store.articles()) {
            articles.forEachOrdered(work);
        }
    }

    private void index(Store store, SearchIndex index, Set<String> ids) {
        index.check().forEach(this::tell);
        if (!IndexRebuild.isCurrent(store, index)) {
            tell(DataProblem.STALE_INDEX.problem(index.revision(), store.revision()));
        }
        ids.stream()
                .sorted()
                .filter(id -> !index.contains(id))
                .forEach(id -> tell(DataProblem.NOT_INDEXED.problem(id)));
        if (index.size() > ids.size()) {
            tell(DataProblem.INDEXED_TOO_MUCH.problem(index.size(), ids.size()));
        }
    }
}
