package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bellwether.eval.soak.Check;
import org.bellwether.eval.soak.SoakRun;
import org.bellwether.eval.soak.SoakRun.Plan;
import org.bellwether.store.search.LuceneIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short {@link Soak}: one outlet of every kind, a minute of publications. */
class SoakIT {

    @TempDir
    private Path folder;

    @Test
    void aWatchVisitsEveryKindOfOutletPolitelyAndMissesNothing() {
        InventedArticles invented = new InventedArticles(2, 1);
        SoakRun.Result result = SoakRun.in(
                folder,
                new Plan(2, 20, 1, 4, line -> {}),
                () -> LuceneIndex.open(folder.resolve(LuceneIndex.FOLDER), invented::vector));
        assertThat(result.checks()).hasSize(10).allMatch(Check::sound);
    }
}
