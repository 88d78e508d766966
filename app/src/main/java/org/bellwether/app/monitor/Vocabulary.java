package org.bellwether.app.monitor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bellwether.model.EventType;

/** The words a monitor and its actors may use, from {@code vocabulary.txt} and the JDK's country codes. */
public final class Vocabulary {

    private static final String FILE = "vocabulary.txt";
    private static final Vocabulary LOADED = new Vocabulary();

    private final Map<String, Set<String>> words = new TreeMap<>();
    private final Set<String> countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private final Set<String> languages = Set.of(Locale.getISOLanguages());

    private Vocabulary() {
        lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(':');
            List<String> values = List.of(line.substring(colon + 1).strip().split(" +"));
            words.computeIfAbsent(line.substring(0, colon), key -> new LinkedHashSet<>())
                    .addAll(values);
        });
    }

    public static Vocabulary loaded() {
        return LOADED;
    }

    private static Stream<String> lines() {
        InputStream in = Vocabulary.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException("The build lacks the resource " + FILE);
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> contexts() {
        return of("contexts");
    }

    Set<String> sectors() {
        return of("sectors");
    }

    public Set<String> kinds() {
        return of("kinds");
    }

    public Set<String> languages() {
        return languages;
    }

    /** Modes of the given types; of all types where none is given. */
    public Set<String> modes(Collection<EventType> types) {
        Set<String> modes = new LinkedHashSet<>();
        for (EventType type : types.isEmpty() ? List.of(EventType.values()) : types) {
            modes.addAll(of("modes " + type));
        }
        return modes;
    }

    /** Countries, and bodies whose abbreviation looks like one. */
    Set<String> codes() {
        Set<String> codes = countries();
        codes.addAll(bodies());
        return codes;
    }

    Set<String> countries() {
        Set<String> all = new LinkedHashSet<>(countries);
        all.addAll(of("countries"));
        return all;
    }

    Set<String> bodies() {
        return of("bodies");
    }

    /** What stands in the place of a country. */
    Set<String> unions() {
        return of("unions");
    }

    private Set<String> of(String kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
