package org.bellwether.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bellwether.model.Event;
import org.bellwether.model.Monitor.Direction;
import org.bellwether.model.Monitor.Signal;

/**
 * What a happening weighs: intensity x direction of the signal x factuality as a probability x confidence x what its
 * independent origins are worth.
 */
final class Weigher {

    private static final double NEXT_ORIGIN = 0.5;

    /** Letter of each outlet. */
    private final Map<String, String> reliability;

    /** Outlet of each origin. */
    private final Map<String, String> outletOf;

    Weigher(Map<String, String> reliability, Map<String, String> outletOf) {
        this.reliability = reliability;
        this.outletOf = outletOf;
    }

    double weigh(Happening happening, Signal signal, Collection<String> origins) {
        Event event = happening.event();
        double force = Math.abs(event.intensity()) * direction(signal.points(), event.intensity()) * signal.weight();
        return force * probability(event.factuality()) * event.confidence() * worth(origins);
    }

    private static double direction(Direction points, double intensity) {
        return switch (points) {
            case BETTER -> 1;
            case WORSE -> -1;
            case WITH_EVENT -> Math.signum(intensity);
        };
    }

    /** Certain 1, probable 0.75, possible 0.4; what is doubted or denied counts nothing. */
    static double probability(double factuality) {
        return factuality >= 2.5 ? 1 : factuality >= 1.5 ? 0.75 : factuality > 0 ? 0.4 : 0;
    }

    /** The best origin counts by its letter, each further one half of the one before it. */
    private double worth(Collection<String> origins) {
        List<Double> letters = new ArrayList<>(origins.size());
        origins.forEach(origin -> letters.add(letterWorth(letter(origin))));
        letters.sort(Comparator.reverseOrder());
        double worth = 0;
        double share = 1;
        for (double letter : letters) {
            worth += share * letter;
            share *= NEXT_ORIGIN;
        }
        return worth;
    }

    String outlet(String origin) {
        return outletOf.getOrDefault(origin, "");
    }

    /** Admiralty letter of the outlet an origin comes from; F where nobody has judged it. */
    String letter(String origin) {
        return reliability.getOrDefault(outlet(origin), "F");
    }

    /** F is unknown, not bad: it counts between C and D. */
    private static double letterWorth(String letter) {
        return switch (letter) {
            case "A" -> 1;
            case "B" -> 0.9;
            case "C" -> 0.75;
            case "D" -> 0.5;
            case "E" -> 0.2;
            default -> 0.65;
        };
    }
}
