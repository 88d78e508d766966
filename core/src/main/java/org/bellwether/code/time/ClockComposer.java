package org.bellwether.code.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of the clock, 24 hours, with their zone where the text gives one. */
final class ClockComposer {

    private final TimeWords words;

    ClockComposer(TimeWords words) {
        this.words = words;
    }

    @Nullable
    Meaning compose(Groups groups) {
        if (groups.has("word")) {
            return new Meaning.OfDay(null, groups.text("word").equalsIgnoreCase("midnight") ? "00:00" : "12:00");
        }
        int hour = groups.number("hour");
        int minute = groups.has("minute") ? groups.number("minute") : 0;
        if (groups.has("half")) {
            boolean afternoon = groups.text("half").toLowerCase(Locale.ROOT).startsWith("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        return new Meaning.OfDay(null, String.format(Locale.ROOT, "%02d:%02d%s", hour, minute, zone(groups)));
    }

    private String zone(Groups groups) {
        String named = groups.has("zone")
                ? groups.text("zone")
                : groups.has("zone2") ? groups.text("zone2") : groups.text("hours");
        String value = words.value("zone", named);
        return value.equals("-") ? "" : value;
    }
}
