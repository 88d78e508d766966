package org.bellwether.code.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One reading of a gazetteer name.
 *
 * @param id stable id of what is named (ISO alpha-3, body id, {@code person:slug})
 * @param country ISO alpha-3 or EU, UN, IGO, NGO, MNC; empty where the name does not tell
 * @param terms offices held by a person, in order; empty for all others
 * @param table resource the name comes from
 */
record Name(
        NameKind kind,
        String id,
        String name,
        Optional<String> country,
        List<String> sectors,
        List<Term> terms,
        String table) {

    /** A term of office. */
    record Term(String office, Optional<LocalDate> from, Optional<LocalDate> to) {

        boolean holds(LocalDate day) {
            return from.map(f -> !day.isBefore(f)).orElse(true)
                    && to.map(t -> !day.isAfter(t)).orElse(true);
        }
    }

    Name as(NameKind other) {
        return new Name(other, id, name, country, sectors, terms, table);
    }

    /** Whether a person with offices held none of them on that day. */
    boolean outOfOffice(LocalDate day) {
        boolean office = false;
        for (Term term : terms) {
            if (term.holds(day)) {
                return false;
            }
            office |= term.from().isPresent();
        }
        return office;
    }
}
