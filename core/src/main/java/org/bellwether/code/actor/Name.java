package org.bellwether.code.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a gazetteer name.
 *
 * @param id stable id of what is named (ISO alpha-3, body id, {@code person:slug})
 * @param country ISO alpha-3 or EU, UN, IGO, NGO, MNC; empty where the name does not tell; a person's last one
 * @param sectors PLOVER codes, most specific first; a person's last ones
 * @param terms offices held by a person, or times in power of a group, in order; empty for all others
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

    /** A term of office, and whom its holder then acts for. */
    record Term(
            String office,
            Optional<String> country,
            List<String> sectors,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        boolean holds(LocalDate day) {
            return from.map(f -> !day.isBefore(f)).orElse(true)
                    && to.map(t -> !day.isAfter(t)).orElse(true);
        }

        boolean ended(LocalDate day) {
            return to.map(day::isAfter).orElse(false);
        }
    }

    Name as(NameKind other) {
        return new Name(other, id, name, country, sectors, terms, table);
    }

    /** A person by one of the names: one word is a surname, which others may share; two are a name. */
    Name called(String surface) {
        return surface.contains(" ") ? this : as(NameKind.SURNAME);
    }

    Name with(List<Term> others) {
        return new Name(kind, id, name, country, sectors, others, table);
    }

    /** Whether a team has added it. */
    boolean isOwn() {
        return table.equals(OwnNames.TABLE);
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

    /** The term that held on a day, the one begun last where there are several; a row without dates only where no other holds. */
    @Nullable
    Term at(LocalDate day) {
        Term best = null;
        for (Term term : terms) {
            if (term.holds(day) && (best == null || !begins(term, best))) {
                best = term;
            }
        }
        return best;
    }

    /** The term that ended last before a day, or the first of all. */
    @Nullable
    Term before(LocalDate day) {
        Term best = null;
        for (Term term : terms) {
            if (term.ended(day) && (best == null || !begins(term, best))) {
                best = term;
            }
        }
        return best == null && !terms.isEmpty() ? terms.getFirst() : best;
    }

    /** Whether {@code a} began before {@code b}; without a date, before all. */
    private static boolean begins(Term a, Term b) {
        LocalDate from = a.from().orElse(LocalDate.MIN);
        return from.isBefore(b.from().orElse(LocalDate.MIN));
    }
}
