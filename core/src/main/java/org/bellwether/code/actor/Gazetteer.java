package org.bellwether.code.actor;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.code.lexicon.PhraseTable;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.OwnActor;
import org.jspecify.annotations.Nullable;

/** All names of the actor tables, and where capitals lie. Loaded once; read only. */
public final class Gazetteer {

    /** A capital or seat of government on the map: degrees north and east. */
    public record Capital(String name, String country, double latitude, double longitude) {}

    private static final List<String> GROUPS = List.of("groups.tsv", "groups-world.tsv", "institutions.tsv");
    static final List<String> PEOPLE = List.of(
            "people-officials-europe-americas.tsv",
            "people-officials-africa-asia.tsv",
            "people-united-states.tsv",
            "people.tsv",
            "people-europe-americas.tsv",
            "people-africa-asia.tsv");

    private final PhraseTable<Name> names = new PhraseTable<>(false);
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, Capital> capitals = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, List<String>> clues = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();

    public Gazetteer() {
        countries();
        regions("regions");
        regions("states");
        bodies();
        Map<String, List<Name.Term>> inPower = inPower();
        GROUPS.forEach(table -> groups(table, inPower));
        people();
        for (List<String> row : Tables.rows(Gazetteer.class, "traps.tsv", 2)) {
            add(NameKind.TRAP, row.get(0), row.get(0), Optional.empty(), List.of(), row.get(0), "traps");
        }
        for (List<String> row : Tables.rows(Gazetteer.class, "clues.tsv", 2)) {
            clues.put(row.get(0), Tables.list(row.get(1)));
        }
        Tables.rows(Gazetteer.class, "given-names.tsv", 1).forEach(row -> givenNames.add(row.getFirst()));
    }

    /** The tables, and actors that a team has added: what is called as one of these is nobody else. */
    public Gazetteer(List<OwnActor> own) {
        this();
        OwnNames.of(own).forEach((spelling, entries) -> {
            names.replace(spelling, entries);
            clues.remove(spelling);
            capitals.remove(spelling);
        });
        own.stream()
                .filter(actor -> actor.kind() == OwnActor.Kind.COUNTRY)
                .forEach(country -> countryNames.put(country.id(), country.name()));
    }

    private void countries() {
        for (List<String> row : Tables.rows(Gazetteer.class, "countries.tsv", 7)) {
            String code = row.get(0);
            Optional<String> country = Optional.of(code);
            countryNames.put(code, row.get(1));
            names(NameKind.COUNTRY, code, row.get(1), country, List.of(), row.get(1) + ";" + row.get(2), "countries");
            for (String demonym : Tables.list(row.get(3))) {
                add(NameKind.DEMONYM, code, row.get(1), country, List.of(), demonym, "countries");
                plural(demonym)
                        .ifPresent(s -> add(NameKind.DEMONYM, code, row.get(1), country, List.of(), s, "countries"));
            }
            names(NameKind.CAPITAL, code, row.get(1), country, List.of("GOV"), row.get(4), "countries");
            double latitude = Double.parseDouble(row.get(5));
            double longitude = Double.parseDouble(row.get(6));
            List<String> cities = Tables.list(row.get(4));
            if (!cities.isEmpty()) {
                Capital capital = new Capital(cities.getFirst(), code, latitude, longitude);
                capitals.put(cities.getFirst(), capital);
            }
        }
    }

    /** The regular plural of a demonym that has one: "Chadian", "Chadians"; none for "Swiss", "Polish", "French". */
    static Optional<String> plural(String demonym) {
        boolean regular = Character.isLowerCase(demonym.charAt(demonym.length() - 1))
                && !demonym.endsWith("s")
                && !demonym.endsWith("sh")
                && !demonym.endsWith("ch")
                && !demonym.endsWith("ese")
                && !demonym.endsWith("men");
        return regular ? Optional.of(demonym + "s") : Optional.empty();
    }

    private void regions(String table) {
        for (List<String> row : Tables.rows(Gazetteer.class, table + ".tsv", 4)) {
            Optional<String> country = Optional.of(row.get(1));
            String all = row.get(0) + ";" + row.get(2);
            List<String> sectors = Tables.list(row.get(3));
            names(
                    NameKind.REGION,
                    row.get(1),
                    row.get(0),
                    country,
                    sectors.isEmpty() ? List.of("CVL") : sectors,
                    all,
                    table);
        }
    }

    private void bodies() {
        for (List<String> row : Tables.rows(Gazetteer.class, "bodies.tsv", 5)) {
            bodies.putIfAbsent(row.get(0), row.get(2));
            String all = row.get(1) + ";" + row.get(4);
            names(NameKind.BODY, row.get(0), row.get(1), optional(row.get(2)), Tables.list(row.get(3)), all, "bodies");
        }
    }

    private void groups(String file, Map<String, List<Name.Term>> inPower) {
        for (List<String> row : Tables.rows(Gazetteer.class, file, 5)) {
            bodies.putIfAbsent(row.get(0), row.get(2));
            Name group = new Name(
                    NameKind.GROUP,
                    row.get(0),
                    row.get(1),
                    optional(row.get(2)),
                    Tables.list(row.get(3)),
                    inPower.getOrDefault(row.get(0), List.of()),
                    "groups");
            for (String surface : Tables.list(row.get(1) + ";" + row.get(4))) {
                add(group, surface);
            }
        }
    }

    private static Map<String, List<Name.Term>> inPower() {
        Map<String, List<Name.Term>> terms = new HashMap<>();
        for (List<String> row : Tables.rows(Gazetteer.class, "in-power.tsv", 5)) {
            Name.Term term = new Name.Term(
                    "in power",
                    optional(row.get(1)),
                    Tables.list(row.get(2)),
                    date(row.get(3), false),
                    date(row.get(4), true));
            terms.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(term);
        }
        return terms;
    }

    private void people() {
        Map<String, Name> persons = new LinkedHashMap<>();
        Map<String, List<String>> surfaces = new HashMap<>();
        Map<String, String> surnames = new HashMap<>();
        for (String file : PEOPLE) {
            for (List<String> row : Tables.rows(Gazetteer.class, file, 8)) {
                String id = "person:" + slug(row.get(0));
                Name person = person(id, row);
                Name before = persons.get(id);
                if (before != null) {
                    List<Name.Term> terms = new ArrayList<>(before.terms());
                    terms.addAll(person.terms());
                    person = person.with(terms);
                }
                persons.put(id, person);
                List<String> forms = surfaces.computeIfAbsent(id, k -> new ArrayList<>());
                forms.add(row.get(0));
                forms.addAll(Tables.list(row.get(7)));
                surnames.merge(id, row.get(1), (first, next) -> first.isEmpty() ? next : first);
            }
        }
        persons.forEach((id, person) -> {
            surfaces.getOrDefault(id, List.of()).forEach(surface -> addPerson(person, surface));
            String surname = surnames.getOrDefault(id, "");
            if (!surname.isEmpty()) {
                addPerson(person, surname);
            }
        });
    }

    private Name person(String id, List<String> row) {
        Optional<String> country = optional(bodies.getOrDefault(row.get(2), row.get(2)));
        List<String> sectors = Tables.list(row.get(3));
        Name.Term term = new Name.Term(row.get(4), country, sectors, date(row.get(5), false), date(row.get(6), true));
        return new Name(NameKind.PERSON, id, row.get(0), country, sectors, List.of(term), "people");
    }

    private void addPerson(Name person, String surface) {
        add(person.called(surface), surface);
    }

    private void names(
            NameKind kind,
            String id,
            String name,
            Optional<String> country,
            List<String> sectors,
            String surfaces,
            String table) {
        for (String surface : Tables.list(surfaces)) {
            add(kind, id, name, country, sectors, surface, table);
        }
    }

    private void add(
            NameKind kind,
            String id,
            String name,
            Optional<String> country,
            List<String> sectors,
            String surface,
            String table) {
        add(new Name(kind, id, name, country, sectors, List.of(), table), surface);
    }

    private void add(Name entry, String surface) {
        spellings(entry, surface).forEach(spelling -> names.add(spelling, entry));
    }

    /** All ways in which a name is looked for. */
    static List<String> spellings(Name entry, String surface) {
        List<String> all = new ArrayList<>(3);
        boolean person = entry.kind() == NameKind.PERSON || entry.kind() == NameKind.SURNAME;
        String bare = person ? surface : bare(surface);
        all.add(bare);
        if (!person && bare.length() >= 5 && entry.kind() != NameKind.TRAP) {
            all.add(bare.toUpperCase(Locale.ROOT));
        }
        if (person || entry.kind() == NameKind.BODY || entry.kind() == NameKind.GROUP || entry.isOwn()) {
            all.add(Letters.plain(bare));
        }
        return all;
    }

    private static String bare(String surface) {
        return surface.startsWith("the ") ? surface.substring(4) : surface;
    }

    /** A name without its article and the marks of its letters: two names of one such form cannot be told apart. */
    public static String plain(String name) {
        return Letters.plain(bare(name)).replace('\u2019', '\'');
    }

    /** The longest name that starts at a place of the text, or null. */
    PhraseTable.@Nullable Entry<Name> longest(String text, int start) {
        return names.longest(text, start);
    }

    /** Words that, standing anywhere in the text, tell that a name is not the one of the tables ("Georgia" beside "Atlanta"). */
    List<String> cluesAgainst(String surface) {
        return clues.getOrDefault(surface, List.of());
    }

    /** Whether a place name is also a person's name, so that the reader's verdict decides. */
    boolean isGivenName(String surface) {
        return givenNames.contains(surface);
    }

    /** English name of a country by its code, or the code. */
    public String countryName(String code) {
        return countryNames.getOrDefault(code, code);
    }

    /** Codes of all countries of the table. */
    public Set<String> countryCodes() {
        return countryNames.keySet();
    }

    /** Where a capital lies. */
    public Optional<Capital> capital(String city) {
        return Optional.ofNullable(capitals.get(city));
    }

    /** Country that a place name or demonym stands for, by its exact surface. */
    public Optional<String> countryOf(String surface) {
        return place(surface).flatMap(Name::country);
    }

    /** Whether a name is that of a region or town below the state. */
    public boolean isRegion(String surface) {
        return place(surface).filter(name -> name.kind() == NameKind.REGION).isPresent();
    }

    /** Whether a name is that of a city that stands for its government. */
    public boolean isCapital(String surface) {
        return place(surface).filter(name -> name.kind() == NameKind.CAPITAL).isPresent();
    }

    /** Whether a team has added the place or people of that name. */
    public boolean isOwn(String surface) {
        return place(surface).filter(Name::isOwn).isPresent();
    }

    private Optional<Name> place(String surface) {
        PhraseTable.Entry<Name> node = names.longest(surface, 0);
        if (node == null || node.length() != surface.length()) {
            return Optional.empty();
        }
        for (Name name : node.values()) {
            boolean place = switch (name.kind()) {
                case COUNTRY, DEMONYM, CAPITAL, REGION -> true;
                case BODY, GROUP, PERSON, SURNAME, TRAP -> false;
            };
            if (place) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    static String slug(String name) {
        String plain = Normalizer.normalize(name.replace('ł', 'l').replace('ø', 'o'), Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if (c < 128 && Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static Optional<LocalDate> date(String cell, boolean end) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                cell.length() == 4 ? LocalDate.parse(cell + (end ? "-12-31" : "-01-01")) : LocalDate.parse(cell));
    }
}
