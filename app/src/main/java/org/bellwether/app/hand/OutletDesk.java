package org.bellwether.app.hand;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.app.flow.Proposing;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.Problem;
import org.bellwether.store.OutletBook;
import org.bellwether.store.OutletBook.Deed;
import org.bellwether.store.Store;

/**
 * Where outlets are added and changed: reads what was entered and writes it into the archive's book. Another letter of reliability, and
 * whether an outlet is missed when it is silent, bear on the statuses, which are then proposed anew as after a judgement.
 */
public record OutletDesk(Store store, Proposing proposing) {

    /** What came of it. */
    public sealed interface Outcome {

        record Kept(String outlet) implements Outcome {}

        /** @param problems by field; {@link Entry#FORM} for the whole */
        record Refused(Map<String, Problem> problems) implements Outcome {}
    }

    /** Adds an outlet. */
    public Outcome add(Entry entry, Monitor monitor, String who) {
        OutletReader reader = new OutletReader(entry, monitor, Optional.empty(), taken());
        Outlet outlet = reader.outlet();
        return reader.problems().isEmpty()
                ? write(Deed.ADDED, Optional.empty(), outlet, who, 0)
                : new Outcome.Refused(reader.problems());
    }

    /** Ids that outlets have, or had. */
    public Set<String> taken() {
        Set<String> taken = new HashSet<>(store.outlets().ids());
        taken.addAll(store.outletBook().ids());
        store.monitor().ifPresent(monitor -> monitor.outlets().forEach(outlet -> taken.add(outlet.id())));
        return taken;
    }

    /**
     * Changes an outlet.
     *
     * @param seen place of its last row that whoever changes it saw, 0 for none
     */
    public Outcome change(Outlet before, Entry entry, Monitor monitor, String who, long seen) {
        OutletReader reader = new OutletReader(entry, monitor, Optional.of(before), Set.of());
        Outlet after = reader.outlet();
        if (!reader.problems().isEmpty()) {
            return new Outcome.Refused(reader.problems());
        }
        if (after.equals(before)) {
            return refused(OutletProblem.NOTHING_CHANGED);
        }
        Outcome outcome = write(Deed.CHANGED, Optional.of(before), after, who, seen);
        if (outcome instanceof Outcome.Kept && !after.reliability().equals(before.reliability())) {
            proposing.renew(store);
        }
        return outcome;
    }

    /** Gives an outlet up, or takes it up again. */
    public Outcome retire(Outlet before, boolean retired, String who, long seen) {
        if (before.retired() == retired) {
            return refused(OutletProblem.OVERTAKEN);
        }
        Deed deed = retired ? Deed.RETIRED : Deed.RESTORED;
        Outcome outcome = write(deed, Optional.of(before), before.retired(retired), who, seen);
        if (outcome instanceof Outcome.Kept) {
            proposing.renew(store);
        }
        return outcome;
    }

    /** Adds all that a list of feeds brings, or nothing. */
    public Outcome addAll(List<Outlet> outlets, String who) {
        if (outlets.isEmpty()) {
            return refused(OutletProblem.NOTHING_TO_ADD);
        }
        List<OutletBook.Entry> rows = outlets.stream()
                .map(outlet -> new OutletBook.Entry(Deed.ADDED, Optional.empty(), outlet, who, now()))
                .toList();
        return store.outletBook().addAll(rows)
                ? new Outcome.Kept(outlets.getFirst().id())
                : refused(OutletProblem.OVERTAKEN);
    }

    private Outcome write(Deed deed, Optional<Outlet> before, Outlet after, String who, long seen) {
        return store.outletBook()
                .append(new OutletBook.Entry(deed, before, after, who, now()), seen)
                .<Outcome>map(row -> new Outcome.Kept(row.outlet()))
                .orElseGet(() -> refused(OutletProblem.OVERTAKEN));
    }

    /** As exactly as the book tells instants apart. */
    private Instant now() {
        return proposing.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public static Outcome refused(OutletProblem problem) {
        return new Outcome.Refused(Map.of(Entry.FORM, problem.problem()));
    }
}
