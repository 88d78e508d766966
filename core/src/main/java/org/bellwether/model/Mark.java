package org.bellwether.model;

/** The part a token plays in an attribution, as the language model sees it (PARC 3.0's terms). */
public enum Mark {
    NONE,
    SOURCE,
    CUE,
    CONTENT
}
