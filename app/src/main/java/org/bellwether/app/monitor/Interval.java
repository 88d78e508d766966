package org.bellwether.app.monitor;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time between visits as people write it: a number of minutes, hours or days, as in {@code 30m}, {@code 1h}, {@code 1d}. */
public final class Interval {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})\\s*(m|min|h|d)");
    private static final Duration LONGEST = Duration.ofDays(30);

    private Interval() {}

    /** Empty where it cannot be read, is nothing, or is longer than 30 days. */
    public static Optional<Duration> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(written.group(1));
        Duration read = switch (written.group(2)) {
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> Duration.ofMinutes(number);
        };
        return Optional.of(read).filter(time -> time.isPositive() && time.compareTo(LONGEST) <= 0);
    }

    /** The shortest way to write it; seconds are left out. */
    public static String write(Duration time) {
        long minutes = time.toMinutes();
        if (minutes % 1440 == 0) {
            return minutes / 1440 + "d";
        }
        return minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "m";
    }
}
