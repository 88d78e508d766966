package org.bellwether.model;

/** Types of named entities, as CoNLL-2003 names them. */
public enum EntityType {
    PER,
    LOC,
    ORG
}
