package org.bellwether.app.flow;

import java.util.EnumMap;
import java.util.Map;
import org.bellwether.store.Watch.Standing;

/**
 * What looking at cited pages again came to.
 *
 * @param found pages by what was found; those that could not be reached are among them from the first time on
 * @param left pages that are due and were not looked at
 */
public record WatchReport(Map<Standing, Integer> found, long left) {

    public WatchReport {
        found = Map.copyOf(found);
    }

    public int of(Standing standing) {
        return found.getOrDefault(standing, 0);
    }

    /** Pages looked at. */
    public int looked() {
        return found.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts while pages are looked at. */
    static final class Count {

        private final Map<Standing, Integer> found = new EnumMap<>(Standing.class);

        void add(Standing standing) {
            found.merge(standing, 1, Integer::sum);
        }

        boolean any(Standing standing) {
            return found.containsKey(standing);
        }

        WatchReport report(long left) {
            return new WatchReport(found, left);
        }
    }
}
