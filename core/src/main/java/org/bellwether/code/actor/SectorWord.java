package org.bellwether.code.actor;

import java.util.List;

/**
 * A word or phrase that tells a sector.
 *
 * @param sectors PLOVER codes, most specific first; empty for words that only pass on what stands beside them
 */
record SectorWord(String phrase, List<String> sectors, Kind kind) {

    /** How much the word says; see {@code sectors.tsv}. */
    enum Kind {
        CORE,
        ROLE,
        RANK,
        WEAK,
        HEAD,
        SITE,
        MOD,
        PASS
    }
}
