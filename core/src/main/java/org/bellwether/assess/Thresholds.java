package org.bellwether.assess;

/**
 * The numbers of the status rule, in one place.
 *
 * @param confidence events the coder is less sure of do not count; nine of ten of those above are right ({@code eval/run Calibration})
 * @param movement |z| beyond which a period is a movement
 * @param trailing how many periods make a category's own recent past
 * @param priorSpread spread of an unknown category in weight units: about one strong, well attested event
 * @param priorPeriods how many periods of history the prior is worth
 * @param leastOrigins fewer independent origins in a period are too little reporting
 * @param leastVolume less than this share of the usual volume is too little reporting
 * @param alertDays how long an alert without a date stays open
 */
public record Thresholds(
        double confidence,
        double movement,
        int trailing,
        double priorSpread,
        int priorPeriods,
        int leastOrigins,
        double leastVolume,
        int alertDays) {

    public static final Thresholds DEFAULT = new Thresholds(0.8, 1.0, 12, 6.0, 4, 3, 0.1, 28);
}
