package org.bellwether.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.bellwether.model.Article;
import org.bellwether.model.EventRecord;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run may be killed at any moment: the next one completes it, and nobody can tell afterwards. */
class KilledRunIT {

    private static final int KILLS = 20;
    private static final int ARTICLES = 16;

    @TempDir
    private Path folder;

    private final Random random = new Random(2011);
    private Path base;

    /** All that an archive says, and what its index holds of it. */
    private record Known(
            List<Article> articles,
            List<EventRecord> events,
            Map<String, String> origins,
            List<Store.Rejection> rejections,
            List<StatusProposal> proposals,
            long revision,
            int indexed) {}

    @BeforeEach
    void write() {
        base = folder.resolve("monitor");
        LocalDate day = LocalDate.of(2020, 1, 6);
        for (int i = 0; i < ARTICLES; i++) {
            String body = "Police arrested a man. " + words(40) + (i % 3 == 0 ? " Another was arrested. " : "");
            Fakes.write(base, "wire/" + i + ".txt", day.plusDays(i) + " en\nTitle " + i + "\n" + body);
            if (i % 4 == 0) {
                Fakes.write(
                        base, "paper/" + i + ".txt", day.plusDays(i + 1) + " en\nReprint " + i + "\n(Wire) " + body);
            }
        }
        Fakes.write(base, "paper/x.txt", "nothing");
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append("word").append(random.nextInt(2_000)).append(' ');
        }
        return words.toString();
    }

    @Test
    void theNextRunCompletesIt() throws IOException, InterruptedException {
        DataFolder undisturbed = new DataFolder(folder.resolve("undisturbed"));
        List<String> steps = new ArrayList<>();
        KilledRun.run(base, undisturbed, steps::add);
        Known expected = known(undisturbed);
        assertThat(expected.articles()).hasSize(20);
        assertThat(expected.events()).hasSizeGreaterThan(20);
        assertThat(expected.indexed()).isEqualTo(20);

        int cutShort = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            DataFolder data = new DataFolder(folder.resolve("data" + kill));
            cutShort += kill(data, random.nextInt(steps.size()), random.nextInt(30)) ? 1 : 0;

            RunReport report = KilledRun.run(base, data, step -> {});

            assertThat(report.added() + report.unchanged() + report.rejected()).isEqualTo(21);
            assertThat(known(data)).isEqualTo(expected);
        }
        assertThat(cutShort).isGreaterThan(KILLS / 2);
    }

    /** Runs in a process of its own and kills it some steps and milliseconds later; whether it was still at work. */
    private boolean kill(DataFolder data, int steps, int millis) throws IOException, InterruptedException {
        return Killing.kill(
                KilledRun.class, List.of(base.toString(), data.root().toString()), steps, millis);
    }

    private static Known known(DataFolder data) {
        try (Engines engines = KilledRun.open(data)) {
            Store store = engines.store();
            SearchIndex index = engines.index().get();
            assertThat(store.check()).isEmpty();
            assertThat(index.check()).isEmpty();
            assertThat(engines.snapshots().check()).isEmpty();
            assertThat(index.revision()).isEqualTo(store.revision());
            assertThat(store.origins().keySet()).allMatch(index::contains);
            try (Stream<Article> articles = store.articles();
                    Stream<EventRecord> events = store.events();
                    Stream<Store.Rejection> rejections = store.rejections()) {
                List<Article> all = articles.toList();
                assertThat(all)
                        .allMatch(article ->
                                engines.snapshots().get(article.snapshot()).isPresent());
                return new Known(
                        all,
                        events.toList(),
                        store.origins(),
                        rejections.toList(),
                        store.proposals("test"),
                        store.revision(),
                        index.size());
            }
        }
    }
}
