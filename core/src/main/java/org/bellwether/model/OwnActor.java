package org.bellwether.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An actor that a team adds in its {@code actors.yaml}. It wins over the shipped tables wherever a name is the same.
 *
 * @param id {@code person:slug} for a person, three capital letters for a country, else a word of letters, digits and hyphens
 * @param name display name, looked for in texts like the others
 * @param names other spellings
 * @param country ISO-3166 alpha-3, EU, UN, IGO, NGO, MNC or the id of a country of the team's own; empty where the name does not tell
 * @param sectors PLOVER codes, most specific first; a person's wherever no role holds
 * @param surname a person's, as used alone
 * @param roles a person's offices, in any order
 * @param demonyms adjectives and peoples of a country
 * @param capitals cities that stand for a country's government
 */
public record OwnActor(
        String id,
        Kind kind,
        String name,
        List<String> names,
        Optional<String> country,
        List<String> sectors,
        Optional<String> surname,
        List<Role> roles,
        List<String> demonyms,
        List<String> capitals) {

    public OwnActor {
        names = List.copyOf(names);
        sectors = List.copyOf(sectors);
        roles = List.copyOf(roles);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
    }

    /** What somebody is. */
    public enum Kind {
        PERSON,
        /** Inside a country: a party, an association, an outlet, a unit. */
        GROUP,
        /** Between countries or of none: an international organisation, a company. */
        BODY,
        COUNTRY
    }

    /**
     * What a person is for some time.
     *
     * @param role as texts say it, e.g. "foreign minister"
     * @param country whom the person then acts for; the person's own where empty
     * @param sectors the person's own where empty
     * @param from first day
     * @param to last day
     */
    public record Role(
            String role,
            Optional<String> country,
            List<String> sectors,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        public Role {
            sectors = List.copyOf(sectors);
        }
    }
}
