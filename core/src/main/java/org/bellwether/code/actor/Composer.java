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
            Composed known = known(marks, phrase, person, home, sectors, day);
            if (known != null) {
                return known;
            }
        }
        Marks.Hit head = marks.hits[phrase.head()];
        if (phrase.person() && person == null && head != null && head.end() < marks.end[phrase.to() - 1]) {
            head = null;
        }
        if (head != null && isActor(head.kind()) && !phrase.person()) {
            return ofName(marks, phrase, head, home);
        }
        return common(marks, phrase, home, sectors);
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

    /** A person of the tables, unless the words around say it is another one of that name. */
    private @Nullable Composed known(
            Marks marks, NounPhrase phrase, Marks.Hit hit, Home home, Set<String> sectors, Optional<LocalDate> day) {
        boolean alone = hit.kind() == NameKind.SURNAME;
        if (alone && otherName(marks, phrase, hit)) {
            return null;
        }
        Name name = pick(hit.names(), home, day);
        if (name == null) {
            return null;
        }
        boolean titled = !sectors.isEmpty();
        Set<String> all = new LinkedHashSet<>();
        if (former(marks, phrase) || (!titled && day.map(name::outOfOffice).orElse(false))) {
            all.add("ELI");
        }
        all.addAll(name.sectors());
        Actor actor = new Actor(name.id(), name.name(), name.country(), List.copyOf(all));
        String why = "people: " + name.name()
                + name.terms().stream()
                        .filter(t -> day.isPresent() && t.from().isPresent() && t.holds(day.get()))
                        .findFirst()
                        .map(t -> ", " + t.office() + " then")
                        .orElse("");
        return new Composed(List.of(actor), List.of(-1), alone && !titled ? 0.8 : 0.95, why);
    }

    /** A first name before the surname that the tables do not hold: somebody else. */
    private static boolean otherName(Marks marks, NounPhrase phrase, Marks.Hit hit) {
        int before = hit.first() - 1;
        return before >= phrase.from()
                && marks.words[before] == null
                && marks.hits[before] == null
                && Character.isUpperCase(marks.text.charAt(marks.start[before]));
    }

    private static @Nullable Name pick(List<Name> names, Home home, Optional<LocalDate> day) {
        List<Name> left = new ArrayList<>(names);
        if (!home.countries().isEmpty()) {
            Optional<String> country = home.countries().getFirst().name().country();
            left.removeIf(n -> !n.country().equals(country));
        }
        if (left.size() > 1 && day.isPresent()) {
            List<Name> inOffice =
                    left.stream().filter(n -> !n.outOfOffice(day.get())).toList();
            left = inOffice.isEmpty() ? left : inOffice;
        }
        return left.isEmpty() ? null : left.getLast();
    }

    private Home home(Marks marks, NounPhrase phrase) {
        List<Marks.Hit> countries = new ArrayList<>();
        Marks.Hit body = scan(marks, phrase.from(), phrase.to(), countries);
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

    private static Marks.@Nullable Hit scan(Marks marks, int from, int to, List<Marks.Hit> countries) {
        Marks.Hit body = null;
        for (int i = from; i < to; i++) {
            Marks.Hit hit = marks.hits[i];
            if (hit == null || hit.first() != i) {
                continue;
            }
            switch (hit.kind()) {
                case COUNTRY, DEMONYM, CAPITAL, REGION -> countries.add(hit);
                case BODY, GROUP -> body = body == null ? hit : body;
                case PERSON, SURNAME, TRAP -> {}
            }
        }
        return body;
    }

    /** The phrase is headed by a name of the tables. */
    private Composed ofName(Marks marks, NounPhrase phrase, Marks.Hit head, Home home) {
        Name name = head.name();
        List<Marks.Hit> heads = new ArrayList<>(List.of(head));
        Optional<String> country = name.country();
        if (country.isEmpty() && !home.countries().isEmpty()) {
            country = home.countries().getFirst().name().country();
        }
        List<String> sectors = name.sectors();
        String id = id(name, country);
        Actor actor = new Actor(id, name.name(), country, sectors);
        String why = name.table() + ": " + marks.text.substring(head.start(), head.end());
        return new Composed(List.of(actor), List.of(heads.getFirst().first()), 0.9, why);
    }

    private static String id(Name name, Optional<String> country) {
        if (name.kind() == NameKind.CAPITAL) {
            return name.id() + "/GOV";
        }
        return country.isPresent()
                        && name.country().isEmpty()
                        && name.sectors().size() == 1
                        && name.id().length() <= 4
                ? country.get() + "/" + name.sectors().getFirst()
                : name.id();
    }

    /** The phrase is headed by a common noun or a name the tables do not hold. */
    private @Nullable Composed common(Marks marks, NounPhrase phrase, Home home, Set<String> sectors) {
        boolean role = marks.words[phrase.head()] != null;
        if (!role && !phrase.named()) {
            return null;
        }
        if (home.isEmpty() && sectors.isEmpty() && !phrase.named()) {
            return null;
        }
        Set<String> all = new LinkedHashSet<>(sectors);
        if (former(marks, phrase)) {
            all.clear();
            all.add("ELI");
            all.addAll(sectors);
        }
        String text = display(marks, phrase);
        List<Actor> actors = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        if (home.body() != null && (role || !sectors.isEmpty())) {
            Name body = home.body().name();
            all.addAll(body.sectors());
            Optional<String> country = body.country()
                    .or(() -> home.countries().isEmpty()
                            ? Optional.empty()
                            : home.countries().getFirst().name().country());
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

    private static boolean former(Marks marks, NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String word = marks.text.substring(marks.start[i], marks.end[i]).toLowerCase(Locale.ROOT);
            if (word.equals("former") || word.equals("ousted") || word.equals("deposed") || word.startsWith("ex-")) {
                return true;
            }
        }
        return false;
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
