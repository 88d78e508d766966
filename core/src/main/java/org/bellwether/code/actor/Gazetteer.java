package org.bellwether.code.actor;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.code.lexicon.Trie;

/** All names of the actor tables, and where capitals lie. Loaded once; read only. */
public final class Gazetteer {

    /** A capital or seat of government on the map: degrees north and east. */
    public record Capital(String name, String country, double latitude, double longitude) {}

    private final Trie<Name> trie = new Trie<>(false);
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, Capital> capitals = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, List<String>> clues = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();

    public Gazetteer() {
        countries();
        regions();
        bodies();
        groups();
        people();
        for (List<String> row : Tables.rows(Gazetteer.class, "traps.tsv", 2)) {
            add(NameKind.TRAP, row.get(0), row.get(0), Optional.empty(), List.of(), row.get(0), "traps");
        }
        for (List<String> row : Tables.rows(Gazetteer.class, "clues.tsv", 2)) {
            clues.put(row.get(0), Tables.list(row.get(1)));
        }
        Tables.rows(Gazetteer.class, "given-names.tsv", 1).forEach(row -> givenNames.add(row.getFirst()));
    }

    private void countries() {
        for (List<String> row : Tables.rows(Gazetteer.class, "countries.tsv", 7)) {
            String code = row.get(0);
            Optional<String> country = Optional.of(code);
            countryNames.put(code, row.get(1));
            names(NameKind.COUNTRY, code, row.get(1), country, List.of(), row.get(1) + ";" + row.get(2), "countries");
            names(NameKind.DEMONYM, code, row.get(1), country, List.of(), row.get(3), "countries");
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

    private void regions() {
        for (List<String> row : Tables.rows(Gazetteer.class, "regions.tsv", 3)) {
            Optional<String> country = Optional.of(row.get(1));
            String all = row.get(0) + ";" + row.get(2);
            names(NameKind.REGION, row.get(1), row.get(0), country, List.of(), all, "regions");
        }
    }

    private void bodies() {
        for (List<String> row : Tables.rows(Gazetteer.class, "bodies.tsv", 5)) {
            bodies.putIfAbsent(row.get(0), row.get(2));
            String all = row.get(1) + ";" + row.get(4);
            names(NameKind.BODY, row.get(0), row.get(1), optional(row.get(2)), Tables.list(row.get(3)), all, "bodies");
        }
    }

    private void groups() {
        for (List<String> row : Tables.rows(Gazetteer.class, "groups.tsv", 5)) {
            String all = row.get(1) + ";" + row.get(4);
            names(NameKind.GROUP, row.get(0), row.get(1), optional(row.get(2)), Tables.list(row.get(3)), all, "groups");
        }
    }

    private void people() {
        Map<String, Name> persons = new HashMap<>();
        Map<String, List<String>> surfaces = new HashMap<>();
        Map<String, String> surnames = new HashMap<>();
        for (List<String> row : Tables.rows(Gazetteer.class, "people.tsv", 8)) {
            String id = "person:" + slug(row.get(0));
            Name.Term term = new Name.Term(row.get(4), date(row.get(5), false), date(row.get(6), true));
            List<Name.Term> terms = new ArrayList<>();
            Name before = persons.get(id);
            if (before != null) {
                terms.addAll(before.terms());
            }
            terms.add(term);
            Optional<String> country = optional(bodies.getOrDefault(row.get(2), row.get(2)));
            persons.put(
                    id, new Name(NameKind.PERSON, id, row.get(0), country, Tables.list(row.get(3)), terms, "people"));
            surfaces.computeIfAbsent(id, k -> new ArrayList<>()).add(row.get(0));
            surfaces.getOrDefault(id, List.of()).addAll(Tables.list(row.get(7)));
            surnames.put(id, row.get(1));
        }
        persons.forEach((id, person) -> {
            String surname = surnames.getOrDefault(id, "");
            for (String surface : surfaces.getOrDefault(id, List.of())) {
                trie.add(surface, surface.contains(" ") ? person : person.as(NameKind.SURNAME));
            }
            if (!surname.isEmpty()) {
                trie.add(surname, person.as(surname.contains(" ") ? NameKind.PERSON : NameKind.SURNAME));
            }
        });
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
        Name entry = new Name(kind, id, name, country, sectors, List.of(), table);
        String bare = surface.startsWith("the ") ? surface.substring(4) : surface;
        trie.add(bare, entry);
        if (bare.length() >= 5 && kind != NameKind.TRAP) {
            trie.add(bare.toUpperCase(Locale.ROOT), entry);
        }
    }

    Trie<Name> trie() {
        return trie;
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
        Trie.Node<Name> node = trie.longest(surface, 0);
        if (node == null || node.length() != surface.length()) {
            return Optional.empty();
        }
        for (Name name : node.values()) {
            boolean place = switch (name.kind()) {
                case COUNTRY, DEMONYM, CAPITAL, REGION -> true;
                case BODY, GROUP, PERSON, SURNAME, TRAP -> false;
            };
            if (place) {
                return name.country();
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
