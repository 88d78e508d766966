package org.bellwether.code.attribution;

import org.bellwether.model.Reading;
import org.bellwether.model.Token;

/**
 * Did it happen, as the text tells it? On the scale of UDS It-Happened (Rudinger, White and Van Durme 2018): -3 certainly not,
 * 3 certainly so.
 *
 * <p>The language model's score of the predicate; but what the clause plainly denies is negative whatever the model says: the
 * annotators it learnt from were of two minds about negation.
 */
public final class Factuality {

    private Factuality() {}

    /** Score of the predicate at a token, -3..3. */
    public static double of(Reading reading, int predicateToken) {
        Token predicate = reading.token(predicateToken);
        double denied = Polarity.denied(reading, predicate);
        return denied == 0 ? predicate.factuality() : Math.min(predicate.factuality(), -denied);
    }
}
