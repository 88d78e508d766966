package org.bellwether.code.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.Precision;

/** All towns and regions by their names, without regard to case and diacritics. Loaded once; read only. */
final class PlaceTable {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Words that only say what kind of region it is: "Minsk Region" is also found as "Minsk". */
    private static final Set<String> KINDS = Set.of(
            "region",
            "province",
            "oblast",
            "oblysy",
            "governorate",
            "department",
            "district",
            "county",
            "prefecture",
            "state",
            "municipality",
            "division",
            "parish",
            "krai",
            "voivodeship",
            "canton");

    private final Map<String, List<Candidate>> byName = new HashMap<>(1 << 16);

    PlaceTable() {
        for (List<String> row : Tables.rows(PlaceTable.class, "cities.tsv", 5)) {
            add(
                    row.get(0),
                    new Candidate(
                            row.get(0),
                            row.get(1),
                            Precision.CITY,
                            Double.parseDouble(row.get(2)),
                            Double.parseDouble(row.get(3)),
                            Integer.parseInt(row.get(4))));
        }
        for (List<String> row : Tables.rows(PlaceTable.class, "subdivisions.tsv", 2)) {
            Candidate region = new Candidate(row.get(0), row.get(1), Precision.REGION, Double.NaN, Double.NaN, 0);
            add(row.get(0), region);
            int last = row.get(0).lastIndexOf(' ');
            if (last > 0 && KINDS.contains(row.get(0).substring(last + 1).toLowerCase(Locale.ROOT))) {
                add(row.get(0).substring(0, last), region);
            }
        }
        for (List<String> row : Tables.rows(PlaceTable.class, "aliases.tsv", 3)) {
            for (Candidate each : List.copyOf(of(row.get(1)))) {
                if (each.country().equals(row.get(2))) {
                    Tables.list(row.get(0)).forEach(alias -> add(alias, each));
                }
            }
        }
    }

    private void add(String name, Candidate candidate) {
        byName.computeIfAbsent(fold(name), k -> new ArrayList<>(1)).add(candidate);
    }

    /** What a name may mean; empty where the tables do not hold it. */
    List<Candidate> of(String name) {
        return byName.getOrDefault(fold(name), List.of());
    }

    private static String fold(String name) {
        String plain = name.replace('\u2019', '\'');
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) > 127) {
                plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                        .replaceAll("");
                break;
            }
        }
        return plain.toLowerCase(Locale.ROOT);
    }
}
