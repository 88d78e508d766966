package org.bellwether.code.time;

/** A part of a stretch of time that leaves its value alone and narrows its range. */
enum Shade {
    WHOLE,
    EARLY,
    MID,
    LATE
}
