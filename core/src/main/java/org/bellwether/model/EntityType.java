package org.bellwether.model;

/** Types of named entities, as CoNLL-2003 names them. MISC: peoples and their languages, events, works, laws, products. */
public enum EntityType {
    PER,
    LOC,
    ORG,
    MISC
}
