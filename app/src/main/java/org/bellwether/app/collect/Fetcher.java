package org.bellwether.app.collect;

import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;

/** Fetches one address. */
public interface Fetcher {

    /** What an address holds, or why it cannot be had. Never throws for any address. */
    Fetched fetch(String url);

    /** The answer to a request. */
    sealed interface Fetched {

        record Got(RawDocument document) implements Fetched {}

        /** @param status of the HTTP answer, 0 where there was none */
        record Refused(Problem problem, int status) implements Fetched {}
    }
}
