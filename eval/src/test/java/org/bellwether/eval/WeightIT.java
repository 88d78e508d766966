package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bellwether.store.search.LuceneIndex;
import org.bellwether.store.sql.SqlStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page costs on the wire, in the example and in a fat archive: thirty events to an article, two hundred to a week. */
class WeightIT {

    private static final long MOST = 100_000;
    private static final long MOST_SCRIPT = 30_000;

    /** Bytes as sent without images, stylesheets, bytes of our scripts as written. */
    private static final String WEIGHT = """
            (() => {
              const sent = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
                .filter((one) => one.initiatorType !== "img" && !/[.](?:svg|png|jpg|gif|webp)\\b|[/]picture[/]/.test(one.name));
              const own = sent.filter((one) => /[.]js\\b/.test(one.name) && !/htmx/.test(one.name));
              const sum = (list, part) => list.reduce((total, one) => total + one[part], 0);
              return [sum(sent, "encodedBodySize"), document.styleSheets.length, sum(own, "decodedBodySize"), own.length];
            })()""";

    @TempDir
    private Path folder;

    private @Nullable TeamDesk open;

    @AfterEach
    void stop() {
        if (open != null) {
            open.close();
        }
    }

    @Test
    void thePagesOfTheExampleAreLight() {
        Browser browser = Browser.open(folder.resolve("profile"));
        TeamDesk desk = TeamDesk.open(ExampleArchive.make(folder.resolve("data")), browser);
        open = desk;
        everyPageIsLight(desk, "2011-11-21");
    }

    @Test
    void thePagesOfAFatArchiveAreLight() {
        Browser browser = Browser.open(folder.resolve("profile"));
        Path data = folder.resolve("fat");
        Populate.main(new String[] {data.toString(), "1000", "30000"});
        TeamDesk desk = TeamDesk.open(
                new ExampleArchive(data, SqlStore.open(data), LuceneIndex.open(data.resolve(LuceneIndex.FOLDER))),
                browser);
        open = desk;
        everyPageIsLight(desk, "2024-11-18");
    }

    private static void everyPageIsLight(TeamDesk desk, String period) {
        desk.begin("Editor");
        List<String> paths = desk.walk().from(1, desk.starts(period));
        Set<String> missed = new TreeSet<>(desk.walk().missed(paths));
        missed.removeAll(List.of("/login", "/setup"));
        assertThat(missed).as("pages no link leads to").isEmpty();
        List<String> heavy = new ArrayList<>();
        for (String path : paths) {
            desk.show(path);
            List<?> weight = (List<?>) desk.browser().ask(WEIGHT);
            long bytes = ((Number) weight.get(0)).longValue();
            long script = ((Number) weight.get(2)).longValue();
            if (bytes < 5_000
                    || bytes >= MOST
                    || script < 1_000
                    || script >= MOST_SCRIPT
                    || !weight.get(1).equals(1L)) {
                heavy.add(path + ": " + weight);
            }
        }
        assertThat(heavy).as("bytes, stylesheets, bytes of script").isEmpty();
    }
}
