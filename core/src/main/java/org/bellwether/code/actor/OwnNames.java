package org.bellwether.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.OwnActor;

/** What a team's own actors are called. */
final class OwnNames {

    /** Table that their names come from. */
    static final String TABLE = "actors.yaml";

    private final Map<String, List<Name>> names = new LinkedHashMap<>();

    private OwnNames() {}

    /** Every spelling that stands for some of them, with all that it stands for. */
    static Map<String, List<Name>> of(List<OwnActor> actors) {
        OwnNames own = new OwnNames();
        actors.forEach(own::add);
        return own.names;
    }

    private void add(OwnActor actor) {
        switch (actor.kind()) {
            case PERSON -> {
                Name person = person(actor);
                spellings(actor).forEach(surface -> add(person.called(surface), surface));
                actor.surname().ifPresent(surname -> add(person.as(NameKind.SURNAME), surname));
            }
            case GROUP -> all(name(NameKind.GROUP, actor, actor.country(), actor.sectors()), spellings(actor));
            case BODY -> all(name(NameKind.BODY, actor, actor.country(), actor.sectors()), spellings(actor));
            case COUNTRY -> {
                Optional<String> code = Optional.of(actor.id());
                all(name(NameKind.COUNTRY, actor, code, List.of()), spellings(actor));
                Stream<String> demonyms = actor.demonyms().stream()
                        .flatMap(each -> Stream.concat(Stream.of(each), Gazetteer.plural(each).stream()));
                all(name(NameKind.DEMONYM, actor, code, List.of()), demonyms);
                all(name(NameKind.CAPITAL, actor, code, List.of("GOV")), actor.capitals().stream());
            }
        }
    }

    private static Stream<String> spellings(OwnActor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.names().stream());
    }

    private static Name name(NameKind kind, OwnActor actor, Optional<String> country, List<String> sectors) {
        return new Name(kind, actor.id(), actor.name(), country, sectors, List.of(), TABLE);
    }

    /** Without sectors of one's own nobody is anything but the roles. */
    private static Name person(OwnActor actor) {
        List<Name.Term> terms = new ArrayList<>();
        if (!actor.sectors().isEmpty() || actor.roles().isEmpty()) {
            terms.add(new Name.Term("", actor.country(), actor.sectors(), Optional.empty(), Optional.empty()));
        }
        actor.roles().stream()
                .sorted(Comparator.comparing(role -> role.from().orElse(LocalDate.MIN)))
                .forEach(role -> terms.add(new Name.Term(
                        role.role(),
                        role.country().or(actor::country),
                        role.sectors().isEmpty() ? actor.sectors() : role.sectors(),
                        role.from(),
                        role.to())));
        Name.Term last = terms.getLast();
        return new Name(
                NameKind.PERSON, actor.id(), actor.name(), last.country(), last.sectors(), List.copyOf(terms), TABLE);
    }

    private void all(Name entry, Stream<String> surfaces) {
        surfaces.forEach(surface -> add(entry, surface));
    }

    private void add(Name entry, String surface) {
        for (String spelling : Gazetteer.spellings(entry, surface)) {
            List<Name> same = names.computeIfAbsent(spelling, key -> new ArrayList<>(1));
            if (!same.contains(entry)) {
                same.add(entry);
            }
        }
    }
}
