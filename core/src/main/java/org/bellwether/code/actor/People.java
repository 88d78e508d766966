package org.bellwether.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which person of the tables a name in a phrase means, and whom he or she acts for on a day. A surname that several share means the
 * one whose office the words name, or the only one in office; where that leaves two of one country, only the country is told, and
 * where it leaves two countries, nothing.
 */
final class People {

    private static final Set<String> HEADS = Set.of("president", "prime minister", "chancellor", "king", "queen");

    private People() {}

    /** A person of the tables, unless the words around say it is another one of that name. */
    static Composer.@Nullable Composed known(
            Marks marks,
            NounPhrase phrase,
            Marks.Hit hit,
            List<Marks.Hit> countries,
            Set<String> title,
            Optional<LocalDate> day) {
        boolean alone = hit.kind() == NameKind.SURNAME;
        if (alone && isPartOfOtherName(marks, phrase, hit)) {
            return null;
        }
        boolean former = Former.isFormer(marks, phrase);
        List<Name> left = candidates(marks, phrase, hit.names(), countries, former, day);
        if (left.isEmpty()) {
            return null;
        }
        if (left.size() > 1 && alone) {
            return shared(marks, hit, left, title);
        }
        Name name = day.map(d -> latest(left, d)).orElse(left.getLast());
        Name.Term term = day.map(d -> term(name, d)).orElse(null);
        Set<String> all = new LinkedHashSet<>();
        boolean office = term != null && term.from().isPresent() && term.holds(day.orElseThrow());
        if (former || title.isEmpty() && day.map(name::outOfOffice).orElse(false)) {
            all.add("ELI");
        }
        if (!office && !former) {
            all.addAll(title);
        }
        all.addAll(term == null ? name.sectors() : term.sectors());
        all.addAll(title);
        Optional<String> country = term == null ? name.country() : term.country();
        Actor actor = new Actor(name.id(), name.name(), country, List.copyOf(all));
        String why = name.table() + ": " + name.name() + (office && term != null ? ", " + term.office() + " then" : "");
        return new Composer.Composed(List.of(actor), List.of(-1), alone && title.isEmpty() ? 0.8 : 0.95, why);
    }

    private static Name.@Nullable Term term(Name name, LocalDate day) {
        Name.Term term = name.at(day);
        return term == null ? name.before(day) : term;
    }

    /** A first name before or a second surname after, which the tables do not hold: somebody else. */
    private static boolean isPartOfOtherName(Marks marks, NounPhrase phrase, Marks.Hit hit) {
        int before = hit.first() - 1;
        int after = hit.first() + 1;
        return before >= phrase.from() && marks.isUnknownName(before)
                || after < phrase.to() && marks.isUnknownName(after);
    }

    private static List<Name> candidates(
            Marks marks,
            NounPhrase phrase,
            List<Name> names,
            List<Marks.Hit> countries,
            boolean former,
            Optional<LocalDate> day) {
        List<Name> left = new ArrayList<>(names);
        left.removeIf(n -> n.kind() != NameKind.PERSON && n.kind() != NameKind.SURNAME);
        if (!countries.isEmpty()) {
            Optional<String> country = countries.getFirst().name().country();
            left.removeIf(n -> !n.country().equals(country)
                    && n.terms().stream().noneMatch(t -> t.country().equals(country)));
        }
        if (left.size() > 1) {
            String text = marks.text
                    .substring(marks.start[phrase.from()], marks.end[phrase.to() - 1])
                    .toLowerCase(Locale.ROOT);
            left = preferred(left, left.stream().filter(n -> holds(n, text)).toList());
        }
        if (left.size() > 1 && day.isPresent()) {
            LocalDate on = day.get();
            left = preferred(
                    left, left.stream().filter(n -> former == n.outOfOffice(on)).toList());
            if (left.size() > 1 && !former) {
                left = preferred(left, left.stream().filter(n -> leads(n, on)).toList());
            }
        }
        return left;
    }

    /** Whether a person heads a state or government on a day: whom a bare surname means before anybody else. */
    private static boolean leads(Name name, LocalDate day) {
        Name.Term term = name.at(day);
        return term != null && HEADS.contains(term.office());
    }

    private static List<Name> preferred(List<Name> all, List<Name> some) {
        return some.isEmpty() ? all : some;
    }

    /** Whether a person ever had an office that the words name. */
    private static boolean holds(Name name, String text) {
        for (Name.Term term : name.terms()) {
            if (!term.office().isEmpty() && text.contains(term.office())) {
                return true;
            }
        }
        return false;
    }

    /** Of two entries with one full name, the one whose office ended last; most are one person in two countries' service. */
    private static Name latest(List<Name> names, LocalDate day) {
        Name best = names.getFirst();
        for (Name name : names) {
            Name.Term term = term(name, day);
            Name.Term other = term(best, day);
            if (term != null && (other == null || began(term).isAfter(began(other)))) {
                best = name;
            }
        }
        return best;
    }

    private static LocalDate began(Name.Term term) {
        return term.from().orElse(LocalDate.MIN);
    }

    /** Several of one surname: their country where they agree on it. */
    private static Composer.@Nullable Composed shared(Marks marks, Marks.Hit hit, List<Name> names, Set<String> title) {
        Optional<String> country = names.getFirst().country();
        List<String> sectors = names.getFirst().sectors();
        if (!names.stream().allMatch(n -> n.country().equals(country))) {
            return null;
        }
        boolean agree = names.stream().allMatch(n -> n.sectors().equals(sectors));
        String surname = marks.text.substring(hit.start(), hit.end());
        List<String> told = title.isEmpty() && agree ? sectors : List.copyOf(title);
        Actor actor = new Actor("person:" + Gazetteer.slug(surname), surname, country, told);
        String who = names.size() + " people named " + surname;
        return new Composer.Composed(List.of(actor), List.of(-1), 0.6, "people: " + who);
    }

    /** Whether a place that people are also called by is only the end of somebody's name: "Maria Valencia". */
    static boolean isPartOfName(Marks marks, Marks.Hit hit, int from) {
        return hit.first() > from && marks.isUnknownName(hit.first() - 1) && marks.isAlsoAName(hit);
    }
}
