package org.bellwether.code.time;

/** Which of several recurring dates is meant. */
enum Direction {
    BARE,
    LAST,
    NEXT,
    THIS,
    FOLLOWING,
    PREVIOUS,
    SAME;

    /** Counts from the last mentioned date, not from the document's. */
    boolean narrative() {
        return this == FOLLOWING || this == PREVIOUS || this == SAME;
    }

    int step() {
        return switch (this) {
            case BARE, THIS, SAME -> 0;
            case LAST, PREVIOUS -> -1;
            case NEXT, FOLLOWING -> 1;
        };
    }
}
