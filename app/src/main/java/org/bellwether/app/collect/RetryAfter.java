package org.bellwether.app.collect;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code Retry-After} of RFC 9110: seconds, or an HTTP date. */
final class RetryAfter {

    /** Nobody means to be left alone for longer. */
    static final Duration LONGEST = Duration.ofDays(30);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /** The instant from which on one may ask again; empty where the header says nothing that can be read. */
    static Optional<Instant> read(String header, Instant now) {
        String text = header.strip();
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(bounded(now.plusSeconds(Long.parseLong(text)), now));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(bounded(until, now));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant bounded(Instant until, Instant now) {
        Instant latest = now.plus(LONGEST);
        return until.isAfter(latest) ? latest : until;
    }
}
