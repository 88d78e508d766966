package org.bellwether.app.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.model.Problem;
import org.bellwether.store.OutletBook;
import org.bellwether.store.OutletBook.Dropped;
import org.bellwether.store.OutletBook.Failure;
import org.bellwether.store.OutletBook.Visit;

/** Counts what came of the inputs of one outlet during a run. */
final class Tally {

    private static final int MOST_KNOWN = 10_000;

    private final String outlet;
    private final Set<String> droppedBefore;
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private Optional<Failure> problem = Optional.empty();
    private int looked;
    private int added;
    private int unchanged;
    private int refused;
    private int failed;

    Tally(String outlet, OutletBook book) {
        this.outlet = outlet;
        this.droppedBefore = new HashSet<>();
        book.droppedOf(outlet, MOST_KNOWN).forEach(one -> droppedBefore.add(one.input()));
    }

    void looked() {
        looked++;
    }

    void added(Collected input) {
        added++;
        taken(input);
    }

    void unchanged(Collected input) {
        unchanged++;
        taken(input);
    }

    private void taken(Collected input) {
        if (droppedBefore.contains(input.input())) {
            taken.add(input.input());
        }
    }

    void dropped(Dropped one) {
        dropped.add(one);
    }

    int dropped() {
        return dropped.size();
    }

    void refused() {
        refused++;
    }

    void failed(String input, Problem why) {
        failed++;
        if (problem.isEmpty()) {
            problem = Optional.of(new Failure(input, why));
        }
    }

    void keep(OutletBook book, Instant at) {
        Visit visit = new Visit(outlet, at, looked, added, unchanged, dropped.size(), refused, failed, problem);
        book.visited(visit, dropped, taken);
    }
}
