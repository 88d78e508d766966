package org.bellwether.code.time;

import java.util.Optional;
import org.bellwether.model.DateRange;
import org.jspecify.annotations.Nullable;

/** A resolved expression: TIMEX3 value, the moment behind it where there is one, and what it rests on. */
record Resolved(String value, @Nullable Moment moment, Optional<DateRange> range, String basis, double confidence) {

    static Resolved of(Moment moment, String basis, double confidence) {
        return new Resolved(moment.value(), moment, moment.range(), basis, confidence);
    }

    static Resolved vague(String value, String basis, double confidence) {
        return new Resolved(value, null, Optional.empty(), basis, confidence);
    }

    Resolved shaded(Shade shade) {
        return moment == null ? this : new Resolved(value, moment, moment.range(shade), basis, confidence);
    }
}
