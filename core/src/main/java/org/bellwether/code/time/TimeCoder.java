package org.bellwether.code.time;

import java.util.List;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Reading;
import org.bellwether.model.Timex;

/** Finds and resolves time expressions. */
public interface TimeCoder {

    /** Timexes in text order, not overlapping. */
    List<Timex> code(Reading reading, DocumentTime time);
}
