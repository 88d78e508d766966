package org.bellwether.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.store.OutletBook.Entry;

/** Lays the rows of an {@link OutletBook} over the outlets of a monitor's file: part by part, so that what nobody changed stays the file's. */
public final class OutletOverlay {

    private OutletOverlay() {}

    /** @param entries oldest first */
    public static Monitor over(Monitor file, List<Entry> entries) {
        Map<String, Outlet> outlets = new LinkedHashMap<>();
        file.outlets().forEach(outlet -> outlets.put(outlet.id(), outlet));
        for (Entry entry : entries) {
            Optional<Outlet> now = Optional.ofNullable(outlets.get(entry.outlet()));
            boolean gone = now.isEmpty() && entry.before().isPresent();
            if (!gone) {
                outlets.put(entry.outlet(), over(now.orElse(entry.after()), entry));
            }
        }
        return new Monitor(
                file.id(),
                file.title(),
                file.languages(),
                file.period(),
                file.from(),
                file.until(),
                file.groups(),
                new ArrayList<>(outlets.values()),
                file.categories(),
                file.actors());
    }

    private static Outlet over(Outlet now, Entry entry) {
        Change change = new Change(now, entry.before(), entry.after());
        return new Outlet(
                now.id(),
                change.part(Outlet::name),
                change.part(Outlet::url),
                change.part(Outlet::kind),
                change.part(Outlet::reliability),
                change.part(Outlet::inputs),
                change.part(Outlet::language),
                change.part(Outlet::filter),
                change.part(Outlet::notes),
                change.part(Outlet::retired),
                change.part(Outlet::every));
    }

    private record Change(Outlet now, Optional<Outlet> before, Outlet after) {

        <T> T part(Function<Outlet, T> part) {
            T said = part.apply(after);
            boolean same =
                    before.map(one -> Objects.equals(part.apply(one), said)).orElse(false);
            return same ? part.apply(now) : said;
        }
    }
}
