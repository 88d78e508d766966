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
 * Puts an actor together from the marked words of a noun phrase: country from adjectives, possessives and complements, sector from
 * the head and its modifiers ("Belarusian riot police" is BLR, COP; "the president of Russia" RUS, GOV).
 */
final class Composer {

    /**
     * @param actors one, or several where countries are coordinated ("Hungarian and Romanian officials")
     * @param first token of the word that tells each actor's country, -1 where none does; parallel to {@code actors}
     */
    record Composed(List<Actor> actors, List<Integer> first, double confidence, String why) {}

    /** Countries, and the body or group that stands for one, found in a phrase. */
    private record Home(List<Marks.Hit> countries, Marks.@Nullable Hit body) {

        boolean isEmpty() {
            return countries.isEmpty() && body == null;
        }
    }

    @Nullable
    Composed compose(Marks marks, NounPhrase phrase, Optional<LocalDate> day) {
        Marks.Hit person = person(marks, phrase);
        Home home = home(marks, phrase);
        Set<String> sectors = new Sectors(marks, phrase, !home.isEmpty()).found();
        if (person != null) {
            Composed known = People.known(marks, phrase, person, home.countries(), sectors, day);
            if (known != null) {
                return known;
            }
        }
        int organisation = placedOrganisation(marks, phrase);
        if (organisation >= 0) {
            NounPhrase whole = phrase.headedBy(organisation);
            return common(marks, whole, home, new Sectors(marks, whole, true).found(), day);
        }
        Marks.Hit head = marks.hits[phrase.head()];
        if (head != null && person == null && isSomebody(marks, phrase, head)) {
            head = null;
        }
        if (head != null && isActor(head.kind()) && !phrase.person()) {
            return ofName(marks, phrase, head, home, day);
        }
        return common(marks, phrase, home, sectors, day);
    }

    /** Whether a place at the head is only part of somebody's name. */
    private static boolean isSomebody(Marks marks, NounPhrase phrase, Marks.Hit head) {
        return phrase.person() && head.end() < marks.end[phrase.to() - 1]
                || People.isPartOfName(marks, head, phrase.from());
    }

    /** Token of the organisation in "Police Scotland", where the place only follows its name; else -1. */
    private static int placedOrganisation(Marks marks, NounPhrase phrase) {
        Marks.Hit place = marks.hits[phrase.head()];
        int before = place == null ? -1 : place.first() - 1;
        if (place == null || !isPlace(place.kind()) || before < phrase.from()) {
            return -1;
        }
        Marks.Word word = marks.words[before];
        boolean organisation = word != null
                && Character.isUpperCase(marks.text.charAt(marks.start[before]))
                && switch (word.entry().kind()) {
                    case CORE, PASS -> true;
                    case ROLE, RANK, WEAK, HEAD, SITE, MOD -> false;
                };
        return organisation ? before : -1;
    }

    private static boolean isPlace(NameKind kind) {
        return switch (kind) {
            case COUNTRY, CAPITAL, REGION -> true;
            case DEMONYM, BODY, GROUP, PERSON, SURNAME, TRAP -> false;
        };
    }

    private static boolean isActor(NameKind kind) {
        return switch (kind) {
            case COUNTRY, DEMONYM, CAPITAL, REGION, BODY, GROUP -> true;
            case PERSON, SURNAME, TRAP -> false;
        };
    }

    private Marks.@Nullable Hit person(Marks marks, NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Marks.Hit hit = marks.hits[i];
            if (hit != null && (hit.kind() == NameKind.PERSON || hit.kind() == NameKind.SURNAME)) {
                return hit;
            }
        }
        return null;
    }

    private Home home(Marks marks, NounPhrase phrase) {
        List<Marks.Hit> countries = new ArrayList<>();
        Marks.Hit body = scan(marks, phrase.from(), phrase.to(), countries);
        if (phrase.person()) {
            countries.removeIf(hit -> phrase.isInPersonsName(hit.first()) || isGivenName(marks, hit, phrase.to()));
        }
        if (countries.isEmpty() && body != null && isInstitution(body.name())) {
            for (NounPhrase.Part part : phrase.parts()) {
                if (part.link().equals("of") && countries.isEmpty()) {
                    scan(marks, part.from(), part.to(), countries);
                }
            }
        }
        if (countries.isEmpty() && body == null) {
            for (NounPhrase.Part part : phrase.parts()) {
                if (part.possessive() && countries.isEmpty() && body == null) {
                    body = scan(marks, part.from(), part.to(), countries);
                }
            }
        }
        if (countries.isEmpty() && body == null) {
            for (NounPhrase.Part part : phrase.parts()) {
                if (part.locative() && countries.isEmpty()) {
                    scan(marks, part.from(), part.to(), countries);
                }
            }
        }
        return new Home(countries, body);
    }

    /** "Alexandria" before a surname that no table holds is somebody's name. */
    private static boolean isGivenName(Marks marks, Marks.Hit hit, int to) {
        int next = hit.first() + 1;
        return hit.kind() != NameKind.DEMONYM
                && next < to
                && marks.hits[next] != hit
                && marks.start[next] == hit.end() + 1
                && marks.isUnknownName(next);
    }

    private static Marks.@Nullable Hit scan(Marks marks, int from, int to, List<Marks.Hit> countries) {
        Marks.Hit body = null;
        List<Marks.Hit> origins = new ArrayList<>(0);
        for (int i = from; i < to; i++) {
            Marks.Hit hit = marks.hits[i];
            if (hit == null || hit.first() != i || People.isPartOfName(marks, hit, from)) {
                continue;
            }
            switch (hit.kind()) {
                case COUNTRY, DEMONYM, CAPITAL, REGION -> (marks.isOrigin(hit) ? origins : countries).add(hit);
                case BODY, GROUP -> body = body == null ? hit : body;
                case PERSON, SURNAME, TRAP -> {}
            }
        }
        if (countries.isEmpty() && body == null) {
            countries.addAll(origins);
        }
        return body;
    }

    /** The phrase is headed by a name of the tables. */
    private Composed ofName(Marks marks, NounPhrase phrase, Marks.Hit head, Home home, Optional<LocalDate> day) {
        Name name = choose(head, home);
        Optional<String> country = country(name, home);
        boolean onlyPlace = isPlace(name.kind()) && head.end() < marks.end[phrase.to() - 1];
        List<String> sectors = onlyPlace ? List.of() : sectors(name, day);
        Actor actor = new Actor(id(name, country), name.name(), country, sectors);
        String why = name.table() + ": " + marks.text.substring(head.start(), head.end());
        return new Composed(List.of(actor), List.of(head.first()), 0.9, why);
    }

    /** Of groups with one name, that of the country named beside it: "Mexico's Green Party". */
    private static Name choose(Marks.Hit head, Home home) {
        for (Name name : head.names()) {
            for (Marks.Hit country : home.countries()) {
                if (isActor(name.kind())
                        && name.country().isPresent()
                        && country != head
                        && name.country().equals(country.name().country())) {
                    return name;
                }
            }
        }
        return head.name();
    }

    /**
     * A group's own country; that of the words beside it where it has none, or where it is a kind of institution that other countries
     * have under the same name ("Chile's Defense Department").
     */
    private static Optional<String> country(Name name, Home home) {
        boolean open = name.country().isEmpty() || name.kind() == NameKind.GROUP && isInstitution(name);
        return open && !home.countries().isEmpty()
                ? home.countries().getFirst().name().country()
                : name.country();
    }

    /** Whether a group is a country's institution, with no id of its own. */
    private static boolean isInstitution(Name name) {
        return name.id().indexOf('/') >= 0;
    }

    /** A group's sectors on a day: government while it is in power. */
    private static List<String> sectors(Name name, Optional<LocalDate> day) {
        Name.Term term = day.isPresent() && name.kind() == NameKind.GROUP ? name.at(day.get()) : null;
        return term == null ? name.sectors() : term.sectors();
    }

    private static String id(Name name, Optional<String> country) {
        boolean ofCountry = switch (name.kind()) {
            case CAPITAL -> true;
            case REGION -> !name.sectors().isEmpty();
            case BODY, GROUP ->
                isInstitution(name)
                        || !name.isOwn()
                                && country.isPresent()
                                && name.country().isEmpty()
                                && name.sectors().size() == 1
                                && name.id().length() <= 4;
            case COUNTRY, DEMONYM, PERSON, SURNAME, TRAP -> false;
        };
        return ofCountry && country.isPresent()
                ? country.get() + "/" + name.sectors().getFirst()
                : name.id();
    }

    /** The phrase is headed by a common noun or a name the tables do not hold. */
    private @Nullable Composed common(
            Marks marks, NounPhrase phrase, Home home, Set<String> sectors, Optional<LocalDate> day) {
        boolean role = marks.words[phrase.head()] != null;
        if (!role && !phrase.named()) {
            return null;
        }
        if (home.isEmpty() && sectors.isEmpty() && !phrase.named()) {
            return null;
        }
        Set<String> all = new LinkedHashSet<>(sectors);
        if (Former.makesElite(marks, phrase, sectors) && Former.isFormer(marks, phrase)) {
            all.clear();
            all.add("ELI");
            all.addAll(sectors);
        }
        String text = display(marks, phrase);
        List<Actor> actors = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        if (home.body() != null && (role || !sectors.isEmpty())) {
            Name body = choose(home.body(), home);
            all.addAll(sectors(body, day));
            Optional<String> country = country(body, home);
            actors.add(new Actor(
                    phrase.named() ? slug(text, phrase) : id(body, country), text, country, List.copyOf(all)));
            first.add(home.body().first());
        } else if (home.countries().isEmpty()) {
            String id = phrase.named() || all.isEmpty()
                    ? slug(text, phrase)
                    : all.iterator().next();
            actors.add(new Actor(id, text, Optional.empty(), List.copyOf(all)));
            first.add(-1);
        } else {
            coordinated(marks, phrase, home.countries(), all, text, actors, first);
        }
        double confidence = home.isEmpty() ? (phrase.named() && sectors.isEmpty() ? 0.5 : 0.6) : 0.9;
        return new Composed(actors, first, confidence, why(marks, phrase, home, all));
    }

    private void coordinated(
            Marks marks,
            NounPhrase phrase,
            List<Marks.Hit> countries,
            Set<String> sectors,
            String text,
            List<Actor> actors,
            List<Integer> first) {
        Marks.@Nullable Hit before = null;
        for (Marks.Hit hit : countries) {
            if (before != null && !joined(marks.text, before.end(), hit.start())) {
                break;
            }
            before = hit;
            String country = hit.name().country().orElse("");
            String id = sectors.isEmpty()
                    ? country
                    : country + "/" + sectors.iterator().next();
            if (phrase.named() && countries.size() == 1) {
                id = slug(text, phrase);
            }
            if (actors.stream().noneMatch(a -> a.country().equals(Optional.of(country)))) {
                actors.add(new Actor(id, text, Optional.of(country), List.copyOf(sectors)));
                first.add(hit.first());
            }
        }
    }

    /** Whether only a comma, a hyphen or "and" stands between two adjectives. */
    private static boolean joined(String text, int from, int to) {
        if (from > to) {
            return false;
        }
        String between = text.substring(from, to).strip();
        return between.equals("and")
                || between.equals(",")
                || between.equals("-")
                || between.equals(", and")
                || between.equals("\u2013");
    }

    private static String display(Marks marks, NounPhrase phrase) {
        if (phrase.name().isPresent()) {
            return phrase.name().get();
        }
        int from = phrase.from();
        String first = marks.text.substring(marks.start[from], marks.end[from]).toLowerCase(Locale.ROOT);
        boolean article = first.equals("the") || first.equals("a") || first.equals("an");
        int start = article && from + 1 < phrase.to() ? marks.start[from + 1] : marks.start[from];
        return marks.text.substring(start, marks.end[phrase.to() - 1]);
    }

    private static String slug(String text, NounPhrase phrase) {
        return (phrase.person() ? "person:" : "") + Gazetteer.slug(text);
    }

    private static String why(Marks marks, NounPhrase phrase, Home home, Set<String> sectors) {
        StringBuilder why = new StringBuilder();
        if (home.body() != null) {
            why.append(home.body().name().table())
                    .append(": ")
                    .append(home.body().name().name());
        }
        for (Marks.Hit hit : home.countries()) {
            why.append(why.isEmpty() ? "" : ", ")
                    .append(hit.name().table())
                    .append(": ")
                    .append(marks.text, hit.start(), hit.end());
        }
        Marks.Word word = marks.words[phrase.head()];
        if (word != null) {
            why.append(why.isEmpty() ? "" : ", ")
                    .append("sectors: ")
                    .append(word.entry().phrase());
        }
        return why.isEmpty()
                ? "a name the tables do not hold" + (sectors.isEmpty() ? "" : " " + sectors)
                : why.toString();
    }
}
