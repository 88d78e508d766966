package org.bellwether.model;

/** What a category did in a period. */
public enum Status {
    IMPROVED,
    UNCHANGED,
    DETERIORATED,
    INSUFFICIENT
}
