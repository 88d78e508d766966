package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.OutletFilter;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Problem;
import org.bellwether.store.OutletBook;
import org.bellwether.store.OutletBook.Deed;
import org.bellwether.store.OutletBook.Dropped;
import org.bellwether.store.OutletBook.Entry;
import org.bellwether.store.OutletBook.Failure;
import org.bellwether.store.OutletBook.Visit;
import org.bellwether.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine behind {@link OutletBook} must do. */
abstract class OutletBookContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Outlet POST =
            new Outlet("post", "The Post", Optional.of("https://post.example/"), "independent", "B", List.of("post/"));

    private Store store;
    private OutletBook book;

    abstract Store open();

    abstract void meddle(String sql) throws Exception;

    @BeforeEach
    void openStore() {
        store = open();
        book = store.outletBook();
        store.putMonitor(monitor(POST));
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private static Monitor monitor(Outlet... outlets) {
        return new Monitor(
                "m",
                "Monitor",
                List.of("en"),
                PeriodLength.WEEK,
                LocalDate.of(2026, 1, 5),
                Optional.empty(),
                Map.of(),
                List.of(outlets),
                List.of(),
                List.of());
    }

    private static Outlet graded(Outlet outlet, String letter, String name) {
        return new Outlet(
                outlet.id(),
                name,
                outlet.url(),
                outlet.kind(),
                letter,
                outlet.inputs(),
                Optional.of("ru"),
                new OutletFilter(List.of("gas*"), List.of("/sport/")),
                "Read with care; \0 \uD83D",
                false,
                Optional.of(Duration.ofMinutes(90)));
    }

    private static Entry changed(Outlet before, Outlet after) {
        return new Entry(Deed.CHANGED, Optional.of(before), after, "editor", NOW);
    }

    private List<Outlet> outlets() {
        return store.monitor().orElseThrow().outlets();
    }

    @Test
    void whatWasChangedHoldsOverTheFileAndTheRestIsTheFiles() {
        Outlet edited = graded(POST, "C", "The Post");
        assertThat(book.append(changed(POST, edited), 0))
                .hasValueSatisfying(entry -> assertThat(entry.seq()).isEqualTo(1));
        assertThat(outlets()).containsExactly(edited);

        store.putMonitor(
                monitor(new Outlet("post", "The New Post", Optional.empty(), "state", "A", List.of("post/", "more/"))));
        assertThat(outlets()).singleElement().satisfies(now -> {
            assertThat(now.reliability()).isEqualTo("C");
            assertThat(now.filter()).isEqualTo(edited.filter());
            assertThat(now.notes()).isEqualTo(edited.notes());
            assertThat(now.every()).contains(Duration.ofMinutes(90));
            assertThat(now.name()).isEqualTo("The New Post");
            assertThat(now.kind()).isEqualTo("state");
            assertThat(now.inputs()).containsExactly("post/", "more/");
        });

        store.putMonitor(monitor());
        assertThat(outlets()).as("an outlet that the file gave up").isEmpty();
    }

    @Test
    void keepsEveryRowAndNeverTakesOneBack() {
        Outlet added = new Outlet("wire", "Wire", Optional.empty(), "wire", "F", List.of("https://wire.example/feed"));
        long changes = store.changes();
        book.append(new Entry(Deed.ADDED, Optional.empty(), added, "editor", NOW), 0);
        assertThat(store.changes()).isGreaterThan(changes);
        assertThat(outlets()).containsExactly(POST, added);
        Outlet retired = added.retired(true);
        assertThat(book.append(new Entry(Deed.RETIRED, Optional.of(added), retired, "other", NOW), 0))
                .as("somebody wrote since")
                .isEmpty();
        book.append(new Entry(Deed.RETIRED, Optional.of(added), retired, "other", NOW), 1);
        assertThat(outlets()).containsExactly(POST, retired);
        assertThat(book.of("wire")).extracting(Entry::deed).containsExactly(Deed.RETIRED, Deed.ADDED);
        assertThat(book.of("wire").getFirst().before()).contains(added);
        assertThat(book.of("wire").getFirst().who()).isEqualTo("other");
        assertThat(book.of("post")).isEmpty();

        assertThatThrownBy(() -> meddle("update outlet_book set who = 'x'")).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> meddle("delete from outlet_book")).isInstanceOf(Exception.class);
    }

    @Test
    void addsManyOrNone() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Outlet outlet = new Outlet("o" + i, "O", Optional.empty(), "other", "F", List.of("https://o.example/" + i));
            many.add(new Entry(Deed.ADDED, Optional.empty(), outlet, "editor", NOW));
        }
        assertThat(book.addAll(many.subList(0, 2))).isTrue();
        assertThat(book.addAll(many)).isFalse();
        assertThat(outlets()).extracting(Outlet::id).containsExactly("post", "o0", "o1");
    }

    @Test
    void tellsHowCollectingWent() {
        Failure gone = new Failure("https://post.example/feed", new Problem("E-COLLECT-11", "Gone."));
        book.visited(
                new Visit("post", NOW, 5, 3, 1, 1, 0, 0, Optional.empty()), List.of(dropped("a", "one")), List.of());
        book.visited(
                new Visit("post", NOW.plusSeconds(60), 1, 0, 0, 0, 0, 1, Optional.of(gone)),
                List.of(dropped("a", "two"), dropped("b\0", "<b>")),
                List.of());
        assertThat(book.lastGood("post")).map(Visit::at).contains(NOW);
        assertThat(book.lastFailed("post")).flatMap(Visit::problem).contains(gone);
        assertThat(book.visits("post", 1)).extracting(Visit::failed).containsExactly(1);
        assertThat(book.dropped("post")).isEqualTo(2);
        assertThat(book.droppedOf("post", 5)).extracting(Dropped::why).containsExactly("<b>", "two");
        book.visited(
                new Visit("post", NOW.plusSeconds(120), 2, 2, 0, 0, 0, 0, Optional.empty()),
                List.of(),
                List.of("a", "b\0", "never"));
        assertThat(book.dropped("post")).isZero();
        assertThat(book.lastGood("nobody")).isEmpty();
        assertThat(book.lastFailed("nobody")).isEmpty();
    }

    private static Dropped dropped(String input, String why) {
        return new Dropped(input, "Title \0", why);
    }

    @Test
    void keepsTheLatestVisitsOnly() {
        for (int i = 0; i < 205; i++) {
            book.visited(
                    new Visit("post", NOW.plusSeconds(i), i, 0, 0, 0, 0, 0, Optional.empty()), List.of(), List.of());
        }
        List<Visit> kept = book.visits("post", 1000);
        assertThat(kept).hasSize(200);
        assertThat(kept.getFirst().looked()).isEqualTo(204);
    }
}
