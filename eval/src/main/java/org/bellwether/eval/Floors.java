package org.bellwether.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The floors of {@code eval/floors.tsv}: set, figure, least value. A floor goes up with the code and never down silently. */
public final class Floors {

    private final Map<String, Double> floors = new LinkedHashMap<>();

    private Floors() {}

    /** @throws IOException where the file cannot be read or a line is not "set TAB figure TAB number" */
    public static Floors load(Path file) throws IOException {
        Floors loaded = new Floors();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] field = line.split("\t", -1);
            if (field.length != 3 || loaded.floors.put(key(field[0], field[1]), parse(field[2], line)) != null) {
                throw new IOException("Not a floor, or given twice: " + line);
            }
        }
        return loaded;
    }

    private static double parse(String number, String line) throws IOException {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            throw new IOException("Not a number: " + line, e);
        }
    }

    private static String key(String set, String figure) {
        return set + '\t' + figure;
    }

    /** Takes the floor of a figure out, so that what is left at the end was not measured. */
    Optional<Double> take(String set, String figure) {
        return Optional.ofNullable(floors.remove(key(set, figure)));
    }

    /** Floors not taken yet, as "set TAB figure". */
    Iterable<String> left() {
        return floors.keySet();
    }
}
