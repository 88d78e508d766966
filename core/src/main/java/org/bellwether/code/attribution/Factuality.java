package org.bellwether.code.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.Reading;

/**
 * Did it happen, as the text tells it? On the scale of UDS It-Happened (Rudinger, White and Van Durme 2018): -3 certainly not,
 * 3 certainly so.
 *
 * <p>A sum of weights of the grammatical features around the predicate, learned by {@code FactualityTrainer} on
 * the training half of UDS-IH2 (CC BY-SA 4.0). What the clause plainly denies is negative whatever that sum says: those annotators
 * were of two minds about negation. Safe for use by several threads.
 */
public final class Factuality {

    private static final double MOST = 3;

    private final FactualityFeatures features = new FactualityFeatures(CueLexicon.load());
    private final Map<String, Double> weights;

    private Factuality(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** With the weights that ship. */
    public static Factuality load() {
        Map<String, Double> weights = new HashMap<>(4096);
        for (String line : Tables.entries(CueLexicon.class, "factuality.tsv")) {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        return with(weights);
    }

    /** With other weights, for training. */
    public static Factuality with(Map<String, Double> weights) {
        return new Factuality(Map.copyOf(weights));
    }

    /** Score of the predicate at a token, -3..3. */
    public double of(Reading reading, int predicateToken) {
        double sum = 0;
        for (String feature : features(reading, predicateToken)) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        double learned = Math.max(-MOST, Math.min(MOST, sum));
        double denied = Polarity.denied(reading, reading.token(predicateToken));
        return denied == 0 ? learned : Math.min(learned, -denied);
    }

    /** Names of the features the score is the sum of. */
    public Set<String> features(Reading reading, int predicateToken) {
        return features.of(reading, predicateToken);
    }
}
