package org.bellwether.model;

/** What an analyst may say of an event. */
public enum Verdict {
    /** It happened as it was coded. */
    ACCEPT,
    /** It happened, but otherwise than it was coded. */
    CORRECT,
    /** The sentence does not tell such an event. */
    REJECT,
    /** It is a mention of what another event tells. */
    MERGE,
    /** The sentence tells an event that was not coded. */
    ADD,
    /** The judgement before this one no longer holds. */
    UNDO
}
