package org.bellwether.read;

import java.util.List;
import org.bellwether.model.Reading;

/** Reads texts. One per process; safe for use by several threads. */
public interface Reader extends AutoCloseable {

    /** Reads one text. Never throws for any content; a text that is not English comes back with its language and no tokens. */
    Reading read(String text);

    /** Reads one text whose tokens are already known, one list for each sentence (evaluation on gold tokens). */
    Reading readTokens(List<List<String>> sentences);

    @Override
    void close();
}
