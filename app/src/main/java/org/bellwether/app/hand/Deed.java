package org.bellwether.app.hand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.app.monitor.Vocabulary;
import org.bellwether.code.event.EventCoder;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.Event;
import org.bellwether.model.EventType;

/** What was done: a PLOVER type and, where clear, a mode of it. Written {@code SANCTION} or {@code SANCTION/convict}. */
public record Deed(EventType type, Optional<String> mode) {

    private static final Map<String, Double> SCORES = scores();

    private static Map<String, Double> scores() {
        Map<String, Double> scores = new HashMap<>();
        for (List<String> row : Tables.rows(EventCoder.class, "scores.tsv", 3)) {
            scores.put(row.get(0) + "/" + row.get(1), Double.valueOf(row.get(2)));
        }
        return scores;
    }

    public static Deed of(Event event) {
        return new Deed(event.type(), event.mode());
    }

    /** Modes that PLOVER knows for a type. */
    public static Set<String> modes(EventType type) {
        return Vocabulary.loaded().modes(List.of(type));
    }

    /** Empty where PLOVER knows no such type or mode. */
    static Optional<Deed> parse(String code) {
        int slash = code.indexOf('/');
        String type = slash < 0 ? code : code.substring(0, slash);
        Optional<String> mode = slash < 0 ? Optional.empty() : Optional.of(code.substring(slash + 1));
        return Arrays.stream(EventType.values())
                .filter(known -> known.name().equals(type))
                .filter(known -> mode.isEmpty() || modes(known).contains(mode.get()))
                .findFirst()
                .map(known -> new Deed(known, mode));
    }

    public String code() {
        return type + mode.map(word -> "/" + word).orElse("");
    }

    /** PLOVER score, -10..10. */
    double intensity() {
        return SCORES.getOrDefault(code(), type.score());
    }
}
