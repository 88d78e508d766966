package org.bellwether.app.collect;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * One answer to an HTTP request, as it came: what a WARC {@code response} record holds (ISO 28500).
 *
 * @param uri asked for, before any redirect it answers with
 * @param at when it was asked for
 * @param status of the answer, such as 200 or 304
 * @param headers of the answer, in order, as the sender wrote them
 * @param body bytes as they were sent: with their content encoding, without transfer encoding; none for an answer without a body
 */
public record Exchange(URI uri, Instant at, int status, List<Header> headers, byte[] body) {

    /** One header line. */
    public record Header(String name, String value) {}

    public Exchange {
        headers = List.copyOf(headers);
    }
}
