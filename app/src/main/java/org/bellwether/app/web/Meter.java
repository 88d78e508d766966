package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.Locale;
import java.util.Optional;

/**
 * A count against its usual, in words and as a bar drawn by the server: the usual stands at its middle.
 *
 * @param filled length of the bar, @param tick place of the usual; both of {@value #WIDTH}
 */
public record Meter(int now, Optional<Double> usual, Level level, String filled, String tick) {

    static final int WIDTH = 96;

    /** Less than this share of the usual is little, more than {@link #MUCH} of it is much. */
    private static final double LITTLE = 0.5;

    private static final double MUCH = 1.5;

    /** How a count compares with its usual. */
    public enum Level {
        /** The rule can tell nothing from so little. */
        TOO_LITTLE,
        NOBODY,
        LITTLE,
        USUAL,
        MUCH,
        /** There is no usual yet. */
        UNKNOWN;

        public String word() {
            return say("level." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** @param thin whether the rule calls it too little reporting */
    static Meter of(int now, Optional<Double> usual, boolean thin) {
        double middle = usual.orElse(0.0);
        double share = middle > 0 ? Math.min(2, now / middle) : now > 0 ? 2 : 0;
        return new Meter(
                now, usual, level(now, usual, thin), Chart.number(share * WIDTH / 2), Chart.number(WIDTH / 2.0));
    }

    private static Level level(int now, Optional<Double> usual, boolean thin) {
        if (thin) {
            return Level.TOO_LITTLE;
        } else if (usual.isEmpty()) {
            return Level.UNKNOWN;
        } else if (now == 0 && usual.get() > 0) {
            return Level.NOBODY;
        } else if (now < LITTLE * usual.get()) {
            return Level.LITTLE;
        }
        return now > MUCH * usual.get() && now > 1 ? Level.MUCH : Level.USUAL;
    }

    /** {@code usually 21}; empty where there is no usual yet. */
    public String against() {
        return usual.map(median -> say("meter.usual", CategoryPage.whole(median)))
                .orElse("");
    }

    /** Whether there is a bar to draw. */
    public boolean drawn() {
        return usual.isPresent();
    }
}
