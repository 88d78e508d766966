package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.store.Vigil.Health;

/**
 * How much an outlet publishes: articles a day over the latest seven days, against the median of the weeks before.
 *
 * @param perDay of the latest seven days, @param usual of the weeks before, in words
 * @param meter the two as a bar; empty where nothing is known
 * @param words how they compare
 */
public record Volume(String perDay, String usual, Optional<Meter> meter, String words) {

    /** Weeks before the latest one that make a usual. */
    private static final int LEAST = 3;

    private static final double DAYS = 7;

    static Volume of(Optional<Health> health) {
        if (health.isEmpty()) {
            return new Volume(
                    say("source.usual.unknown"), say("source.usual.unknown"), Optional.empty(), say("volume.none"));
        }
        List<Integer> weeks = health.get().weeks();
        Optional<Double> usual = usual(weeks);
        Meter meter = Meter.of(health.get().week(), usual, false);
        return new Volume(
                Words.fixed(health.get().week() / DAYS),
                usual.map(week -> Words.fixed(week / DAYS)).orElse(say("source.usual.unknown")),
                Optional.of(meter),
                meter.level() == Meter.Level.NOBODY
                        ? say("volume.nothing")
                        : meter.level().word());
    }

    /** Median of the weeks before the latest one; empty while these are too few. */
    public static Optional<Double> usual(List<Integer> weeks) {
        List<Long> before = weeks.stream()
                .limit(Math.max(0, weeks.size() - 1))
                .map(Integer::longValue)
                .toList();
        return before.size() < LEAST ? Optional.empty() : Optional.of(SourcesPage.median(before));
    }
}
