package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bellwether.code.lexicon.Inflection;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.EventType;

/** All senses, found by any form of their key word. Loaded once; read only. */
final class Lexicon {

    private final Map<String, List<Sense>> verbs = new HashMap<>();
    private final Map<String, List<Sense>> nouns = new HashMap<>();
    private final Map<String, List<String>> forms = new HashMap<>();
    private final List<Sense> all = new ArrayList<>();
    private final Map<EventType, Sense> sensedVerbs = new EnumMap<>(EventType.class);
    private final Map<EventType, Sense> sensedNouns = new EnumMap<>(EventType.class);
    private final Inflection inflection;
    private final WordClasses classes;

    Lexicon(Inflection inflection, WordClasses classes) {
        this.inflection = inflection;
        this.classes = classes;
        for (EventType type : EventType.values()) {
            load(type, type.name().toLowerCase(Locale.ROOT) + ".lex");
        }
        for (Sense sense : all) {
            index(sense);
        }
        for (List<String> row : Tables.rows(Lexicon.class, "sensed.tsv", 4)) {
            EventType type = EventType.valueOf(row.get(0));
            sensedVerbs.put(type, sensed(type, false, row.get(1), row.get(3)));
            sensedNouns.put(type, sensed(type, true, row.get(2), row.get(3)));
        }
    }

    private Sense sensed(EventType type, boolean noun, String frame, String cameo) {
        return new Sense(
                type,
                noun,
                false,
                List.of(""),
                Frame.parse(frame, classes),
                Optional.empty(),
                List.of(),
                Optional.of(cameo),
                0.8,
                "",
                Sense.SENSED);
    }

    /** The sense of a trigger that only the language model sees. */
    Sense sensed(EventType type, boolean noun) {
        Sense sense = (noun ? sensedNouns : sensedVerbs).get(type);
        if (sense == null) {
            throw new IllegalStateException("sensed.tsv lacks " + type);
        }
        return sense;
    }

    private void load(EventType type, String file) {
        Map<String, String> section = Map.of();
        int number = 0;
        for (String line : Tables.lines(Lexicon.class, file)) {
            number++;
            String place = file + ":" + number;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = attributes(line.substring(1, line.indexOf(']')), Map.of());
                continue;
            }
            String[] cells = line.split("\\|", -1);
            if (cells.length != 5) {
                throw new IllegalStateException(place + " has " + cells.length + " parts, expected 5");
            }
            all.add(sense(type, cells, section, place));
        }
    }

    private Sense sense(EventType type, String[] cells, Map<String, String> section, String place) {
        Map<String, String> attributes = attributes(cells[3], section);
        List<String> words = new ArrayList<>(List.of(cells[1].strip().split(" ")));
        boolean copular = words.getFirst().equals("be") && words.size() > 1;
        if (copular) {
            words.removeFirst();
        }
        String flags = section.containsKey("recip") ? cells[2] + " recip" : cells[2];
        return new Sense(
                type,
                cells[0].strip().equals("n"),
                copular,
                words,
                Frame.parse(moved(flags, attributes), classes),
                Optional.ofNullable(attributes.get("mode")).filter(m -> !m.isEmpty()),
                List.of(attributes.getOrDefault("ctx", "").split(",")).stream()
                        .filter(c -> !c.isEmpty())
                        .toList(),
                Optional.ofNullable(attributes.get("cameo")),
                Double.parseDouble(attributes.getOrDefault("r", "1")),
                cells[4].strip(),
                place);
    }

    /** Attributes that stand in the frame column are taken out of it. */
    private static String moved(String frame, Map<String, String> attributes) {
        StringBuilder rest = new StringBuilder();
        for (String part : frame.strip().split("\\s+")) {
            if (part.startsWith("cameo=")
                    || part.startsWith("mode=")
                    || part.startsWith("ctx=")
                    || part.startsWith("r=")) {
                attributes.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
            } else {
                rest.append(part).append(' ');
            }
        }
        return rest.toString();
    }

    private static Map<String, String> attributes(String column, Map<String, String> defaults) {
        Map<String, String> attributes = new HashMap<>(defaults);
        for (String part : column.strip().split("\\s+")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                attributes.put(part.substring(0, equals), part.substring(equals + 1));
            } else if (!part.isEmpty()) {
                attributes.put(part, "");
            }
        }
        return attributes;
    }

    private void index(Sense sense) {
        for (String word : sense.words()) {
            forms.computeIfAbsent(word, w -> {
                List<String> found = new ArrayList<>(inflection.noun(w));
                found.addAll(inflection.verb(w));
                return found.stream().distinct().toList();
            });
        }
        if (sense.noun()) {
            add(nouns, inflection.noun(sense.words().getLast()), sense);
        } else if (sense.copular()) {
            add(verbs, inflection.noun(sense.words().getLast()), sense);
        } else {
            add(verbs, inflection.verb(sense.words().getFirst()), sense);
        }
    }

    private static void add(Map<String, List<Sense>> index, Iterable<String> keys, Sense sense) {
        for (String key : keys) {
            List<Sense> list = index.computeIfAbsent(key, k -> new ArrayList<>(2));
            if (!list.contains(sense)) {
                list.add(sense);
            }
        }
    }

    /** Senses whose verb (or copular key) has this form, lower case. */
    List<Sense> verbs(String form) {
        return verbs.getOrDefault(form, List.of());
    }

    /** Senses whose noun has this form, lower case. */
    List<Sense> nouns(String form) {
        return nouns.getOrDefault(form, List.of());
    }

    /** Whether a word of the text is a form of a word of the lexicon. */
    boolean isForm(String word, String form) {
        return forms.getOrDefault(word, List.of()).contains(form);
    }

    List<Sense> all() {
        return all;
    }
}
