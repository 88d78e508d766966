package org.bellwether.assess;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.Actor;

/** Whom a word of a monitor's signals means. */
sealed interface ActorPattern {

    Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

    /** Reads a country's code or an actor's id or {@code *}, each with a sector behind a slash or without; the name of a group; or any of these behind {@code !}. */
    static ActorPattern of(String pattern, Map<String, List<String>> groups) {
        if (pattern.startsWith("!")) {
            return new Not(of(pattern.substring(1), groups));
        }
        List<String> members = groups.get(pattern);
        if (members != null) {
            return new Group(
                    pattern, members.stream().map(member -> of(member, groups)).toList());
        }
        int slash = pattern.indexOf('/');
        return slash < 0
                ? new One(pattern, Optional.empty())
                : new One(pattern.substring(0, slash), Optional.of(pattern.substring(slash + 1)));
    }

    boolean fits(Actor actor);

    /** Whether it may fit an actor of one of these countries, or of none. */
    boolean mayFit(Set<String> countries);

    /** Anybody else. */
    record Not(ActorPattern pattern) implements ActorPattern {

        @Override
        public boolean fits(Actor actor) {
            return !pattern.fits(actor);
        }

        @Override
        public boolean mayFit(Set<String> countries) {
            return true;
        }
    }

    /** One of a group that the monitor names. */
    record Group(String name, List<ActorPattern> members) implements ActorPattern {

        @Override
        public boolean fits(Actor actor) {
            return members.stream().anyMatch(member -> member.fits(actor));
        }

        @Override
        public boolean mayFit(Set<String> countries) {
            return members.stream().anyMatch(member -> member.mayFit(countries));
        }
    }

    /** A country's actors, or one actor; {@code *} is everybody. @param sector of a part of them */
    record One(String whose, Optional<String> sector) implements ActorPattern {

        @Override
        public boolean fits(Actor actor) {
            return (whose.equals("*") || actor.country().filter(whose::equals).isPresent() || isOrIsPartOf(actor.id()))
                    && sector.map(actor.sectors()::contains).orElse(true);
        }

        private boolean isOrIsPartOf(String id) {
            return id.startsWith(whose) && (id.length() == whose.length() || id.charAt(whose.length()) == '/');
        }

        /** What is no country's code may be an actor's own. */
        @Override
        public boolean mayFit(Set<String> countries) {
            return !COUNTRIES.contains(whose) || countries.contains(whose);
        }
    }
}
