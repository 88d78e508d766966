package org.bellwether.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.OwnActor;

/** Which offices the people of the actor tables held, and when: read from the tables alone, without a language model. */
public final class Offices {

    private static final int COLUMNS = 8;
    private static final Comparator<Term> BY_BEGIN =
            Comparator.comparing((Term term) -> term.from().or(term::to).orElse(LocalDate.MIN));

    private final Map<String, List<Term>> terms = new HashMap<>();

    /**
     * One office of somebody.
     *
     * @param office as texts say it, empty where the tables name none
     * @param country ISO alpha-3 or the id of a body, empty where not told
     */
    public record Term(String office, String country, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** The tables, and a team's own actors, which come before them. */
    public Offices(List<OwnActor> own) {
        for (String table : Gazetteer.PEOPLE) {
            for (List<String> row : Tables.rows(Gazetteer.class, table, COLUMNS)) {
                add(
                        "person:" + Gazetteer.slug(row.get(0)),
                        new Term(row.get(4), row.get(2), day(row.get(5), "-01-01"), day(row.get(6), "-12-31")));
            }
        }
        for (OwnActor actor : own) {
            terms.remove(actor.id());
            actor.roles().forEach(role -> add(actor.id(), term(actor, role)));
        }
        terms.values().forEach(list -> list.sort(BY_BEGIN));
    }

    /** Offices of an actor in order of time; none where the tables do not know it. */
    public List<Term> of(String actor) {
        return List.copyOf(terms.getOrDefault(actor, List.of()));
    }

    private void add(String id, Term term) {
        terms.computeIfAbsent(id, key -> new ArrayList<>()).add(term);
    }

    private static Term term(OwnActor actor, OwnActor.Role role) {
        return new Term(role.role(), role.country().or(actor::country).orElse(""), role.from(), role.to());
    }

    private static Optional<LocalDate> day(String cell, String rest) {
        return cell.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(cell.length() == 4 ? cell + rest : cell));
    }
}
