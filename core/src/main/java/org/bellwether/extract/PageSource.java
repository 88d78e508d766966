package org.bellwether.extract;

import java.time.Instant;
import java.util.Optional;

/**
 * The decoded text of a document and what is known about it from outside.
 *
 * @param fetched no date on the page can be later than the day after it
 */
record PageSource(String text, Optional<String> url, Instant fetched) {}
