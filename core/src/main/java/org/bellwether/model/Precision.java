package org.bellwether.model;

/** How exactly the coordinates of a {@link Place} are meant. */
public enum Precision {
    /** A town or city: its centre. */
    CITY,
    /** A part of a country: no coordinates. */
    REGION,
    /** A whole country: no coordinates. */
    COUNTRY,
    /** A name no table holds, or one that could be any of several places. */
    UNKNOWN
}
