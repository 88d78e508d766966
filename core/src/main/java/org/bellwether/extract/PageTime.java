package org.bellwether.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as a page prints it, and the instant where it prints a time as well. A time without a zone is taken as UTC.
 */
record PageTime(LocalDate date, Optional<Instant> instant) {}
