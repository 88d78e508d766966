package org.bellwether.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bellwether.app.warc.Warcs;
import org.bellwether.model.Article;
import org.bellwether.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of a WARC file may be killed at any moment: repeated, it takes what is left, and every record comes out as it was. */
class KilledImportIT {

    private static final int KILLS = 10;
    private static final int PAGES = 120;

    @TempDir
    private Path folder;

    private final Random random = new Random(2020);
    private final List<String> records = new ArrayList<>();
    private Path warc;

    @BeforeEach
    void write() throws IOException {
        byte[] all = new byte[0];
        for (int i = 0; i < PAGES; i++) {
            String text = LocalDate.of(2020, 1, 6).plusDays(i % 40) + " en\nTitle " + i + "\nPolice arrested a man. "
                    + random.nextLong();
            byte[] page = Warcs.response(
                    "https://lakepost.example/" + i, "%02d".formatted(i % 60), "text/plain", Warcs.bytes(text));
            byte[] image = Warcs.response(
                    "https://lakepost.example/" + i + ".png", "%02d".formatted(i % 60), "image/png", noise());
            records.add(Warcs.text(page));
            records.add(Warcs.text(image));
            all = Warcs.join(all, Warcs.member(page), Warcs.member(image));
        }
        warc = Files.write(folder.resolve("crawl.warc.gz"), all);
    }

    private byte[] noise() {
        byte[] noise = new byte[3_000];
        random.nextBytes(noise);
        return noise;
    }

    @Test
    void theRepeatedImportTakesWhatIsLeft() throws IOException, InterruptedException {
        DataFolder undisturbed = new DataFolder(folder.resolve("undisturbed"));
        List<String> steps = new ArrayList<>();
        RunReport report = KilledImport.run(warc, undisturbed, steps::add);
        assertThat(report.added()).isEqualTo(PAGES);
        assertThat(report.passed()).isEqualTo(PAGES);
        List<Article> expected = articles(undisturbed);
        assertThat(exported(undisturbed)).isEqualTo(records);

        int cutShort = 0;
        int known = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            DataFolder data = new DataFolder(folder.resolve("data" + kill));
            cutShort += kill(data, random.nextInt(steps.size()), random.nextInt(20)) ? 1 : 0;
            int before = stored(data);

            RunReport rest = KilledImport.run(warc, data, step -> {});

            assertThat(rest.unchanged()).as("what is known is not read again").isEqualTo(before);
            assertThat(rest.added()).isEqualTo(PAGES - before);
            known += before;
            assertThat(articles(data)).isEqualTo(expected);
            assertThat(exported(data)).isEqualTo(records);
        }
        assertThat(cutShort).isGreaterThan(KILLS / 2);
        assertThat(known).isPositive();
    }

    /** Articles after a kill; each has its document. */
    private static int stored(DataFolder data) {
        return articles(data).size();
    }

    private static List<Article> articles(DataFolder data) {
        try (Engines engines = KilledRun.open(data);
                Stream<Article> all = engines.store().articles();
                Stream<Store.Rejection> rejections = engines.store().rejections()) {
            List<Article> articles = all.toList();
            assertThat(rejections).isEmpty();
            assertThat(articles)
                    .allMatch(article ->
                            engines.snapshots().get(article.snapshot()).isPresent());
            assertThat(engines.snapshots().check()).isEmpty();
            return articles;
        }
    }

    private static List<String> exported(DataFolder data) throws IOException {
        Path to = data.root().resolve("out");
        List<String> all = new ArrayList<>();
        try (Engines engines = KilledRun.open(data)) {
            for (Path file : engines.snapshots().records().copy(to)) {
                all.addAll(Warcs.read(file));
            }
        }
        all.removeIf(record -> record.contains("software: Bellwether"));
        return all;
    }

    /** Imports in a process of its own and kills it some steps and milliseconds later; whether it was still at work. */
    private boolean kill(DataFolder data, int steps, int millis) throws IOException, InterruptedException {
        return Killing.kill(
                KilledImport.class, List.of(warc.toString(), data.root().toString()), steps, millis);
    }
}
