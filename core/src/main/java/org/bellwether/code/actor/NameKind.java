package org.bellwether.code.actor;

/** What a gazetteer name is. */
public enum NameKind {
    COUNTRY,
    /** Adjective or people: "Belarusian", "Poles". */
    DEMONYM,
    /** A city that may stand for its government. */
    CAPITAL,
    /** Region or city below the state, or its people. */
    REGION,
    /** International body or organisation of its own. */
    BODY,
    /** Group inside a country: seat of power, party, armed group, outlet. */
    GROUP,
    /** A person by full name. */
    PERSON,
    /** A person by surname alone. */
    SURNAME,
    /** Hides a shorter name inside it and is no actor itself. */
    TRAP
}
