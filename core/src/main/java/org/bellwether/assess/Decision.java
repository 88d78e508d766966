package org.bellwether.assess;

import java.util.Locale;
import org.bellwether.model.Status;

/** The rule itself: a movement against the category's own past, where there was enough reporting to tell. */
record Decision(Baseline baseline, double usualVolume, Thresholds thresholds) {

    Status status(double movement, int volume) {
        if (volume < thresholds.leastOrigins() || volume < thresholds.leastVolume() * usualVolume) {
            return Status.INSUFFICIENT;
        }
        double z = baseline.z(movement);
        return z > thresholds.movement()
                ? Status.IMPROVED
                : z < -thresholds.movement() ? Status.DETERIORATED : Status.UNCHANGED;
    }

    /** The decision as one would say it aloud. */
    String words(Status status, double movement, int volume, int events) {
        String reported = String.format(
                Locale.ROOT,
                "%d independent origin%s reported (usual: %.0f).",
                volume,
                volume == 1 ? "" : "s",
                usualVolume);
        String weighed = switch (events) {
            case 0 -> "No event of the period counts";
            case 1 -> "The one event of the period weighs " + signed(movement);
            default -> "The " + events + " events of the period weigh " + signed(movement) + " together";
        };
        String compared = weighed
                + String.format(
                        Locale.ROOT, "; usual is %s, give or take %.1f.", signed(baseline.median()), baseline.spread());
        return switch (status) {
            case INSUFFICIENT -> reported + " That is too little to tell a change from silence.";
            case UNCHANGED -> compared + " That is within the usual, so the category has not changed. " + reported;
            case IMPROVED -> compared + " That is better than usual, so the category has improved. " + reported;
            case DETERIORATED -> compared + " That is worse than usual, so the category has deteriorated. " + reported;
        };
    }

    /** With one decimal and a real minus sign; zero has none. */
    private static String signed(double value) {
        String digits = String.format(Locale.ROOT, "%.1f", Math.abs(value));
        return digits.equals("0.0") ? "0" : (value < 0 ? "\u2212" : "+") + digits;
    }
}
