package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.Fetches;
import org.bellwether.store.Fetches.Taken;
import org.bellwether.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine behind {@link Fetches} must do. */
abstract class FetchesContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String FEED = "https://post.example/feed?" + "x".repeat(5000);

    private Store store;
    private Fetches fetches;

    abstract Store open();

    @BeforeEach
    void openStore() {
        store = open();
        fetches = store.fetches();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private static Taken taken(String outlet, String stamp, Optional<String> etag) {
        return new Taken(outlet, FEED, "1", FEED, stamp, etag, Optional.of("Mon, 02 Mar 2026 09:00:00 GMT"), NOW);
    }

    @Test
    void remembersTheLastStateForEachOutlet() {
        assertThat(fetches.taken("post", FEED)).isEmpty();
        fetches.take(List.of());
        fetches.take(
                List.of(taken("post", "a", Optional.of("\"1\"")), taken("wire", "\u00E9\u4E2D", Optional.empty())));
        fetches.take(List.of(taken("post", "b", Optional.of("W/\"2\""))));
        assertThat(fetches.taken("post", FEED)).contains(taken("post", "b", Optional.of("W/\"2\"")));
        assertThat(fetches.taken("wire", FEED)).contains(taken("wire", "\u00E9\u4E2D", Optional.empty()));
        assertThat(fetches.taken("wire", FEED + "x")).isEmpty();
    }

    @Test
    void takesWhateverAHeaderHolds() {
        fetches.take(List.of(taken("post", "\0\uD83D", Optional.of("\0\uD83D"))));
        assertThat(fetches.taken("post", FEED)).isPresent();
    }

    @Test
    void countsFailuresUntilItAnswers() {
        assertThat(fetches.hold("//post.example")).isEmpty();
        fetches.fail("//post.example", NOW);
        fetches.fail("//post.example", NOW.plusSeconds(60));
        assertThat(fetches.hold("//post.example")).contains(new Fetches.Hold("//post.example", NOW.plusSeconds(60), 2));
        fetches.answered("//post.example");
        fetches.answered("//post.example");
        assertThat(fetches.hold("//post.example")).isEmpty();
    }

    @Test
    void remembersWhereAnAddressMoved() {
        fetches.move(FEED, Optional.of("https://post.example/new"), NOW);
        fetches.move(FEED, Optional.of("https://post.example/newer"), NOW);
        assertThat(fetches.moved(FEED)).contains("https://post.example/newer");
        fetches.move(FEED, Optional.empty(), NOW);
        assertThat(fetches.moved(FEED)).isEmpty();
    }
}
