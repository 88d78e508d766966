package org.bellwether.app.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bellwether.app.collect.Collector;
import org.bellwether.app.collect.FetchSettings;
import org.bellwether.assess.Assessor;
import org.bellwether.code.Coders;
import org.bellwether.extract.Extractor;
import org.bellwether.read.Reader;

/**
 * What the run of a monitor works with, constructed by {@code Main}.
 *
 * @param coders called when the first article must be coded, from several threads: give a {@link Lazy}
 * @param coderVersion changes when extraction or coding would answer otherwise; inputs are then taken in anew
 * @param clock tells when something was taken in or proposed; nothing else depends on it
 */
public record Tools(
        Collector collector,
        Extractor extractor,
        Supplier<Coders> coders,
        Assessor assessor,
        String coderVersion,
        InstantSource clock) {

    /** The same, fetching otherwise. */
    public Tools fetching(UnaryOperator<FetchSettings> change) {
        return new Tools(collector.fetching(change), extractor, coders, assessor, coderVersion, clock);
    }

    /** Tells whether so much time has passed since it was asked for. */
    public BooleanSupplier passed(Duration time) {
        Instant end = clock.instant().plus(time);
        return () -> clock.instant().isAfter(end);
    }

    /** The language model of the coders. */
    public Reader reader() {
        return coders.get().reader();
    }
}
