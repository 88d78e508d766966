package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must stand around a trigger, and where its participants stand.
 *
 * @param written as the lexicon has it
 * @param needs conditions that must all hold
 * @param recipients roles in the order they are tried
 * @param sources roles of a noun's source
 * @param flags single words: recip, swap, plural, eventive, light, violent, verbal
 * @param light light verbs a noun may hang on; empty for all of the general list
 */
record Frame(
        String written,
        List<Need> needs,
        List<String> recipients,
        List<String> sources,
        Set<String> flags,
        List<WordClass> light) {

    /** One condition: any of the roles is present, and its head is of one of the classes where classes are given. */
    record Need(Kind kind, List<String> roles, List<WordClass> classes) {}

    /** How a condition is meant. */
    enum Kind {
        REQUIRED,
        OPTIONAL,
        FORBIDDEN
    }

    boolean is(String flag) {
        return flags.contains(flag);
    }

    /** Whether a role must be filled. */
    boolean asks(String role) {
        return needs.stream()
                .anyMatch(need -> need.kind() == Kind.REQUIRED && need.roles().contains(role));
    }

    /** How much the frame asks for: of two senses of a word the more demanding one is the better told. */
    int weight() {
        int weight = 0;
        for (Need need : needs) {
            weight += need.kind() == Kind.REQUIRED ? (unspecific(need) ? 1 : 3) : 0;
        }
        return weight;
    }

    private static boolean unspecific(Need need) {
        return need.classes().isEmpty()
                || need.classes().stream()
                        .anyMatch(c -> c.name().equals("any") || c.name().equals("actor"));
    }

    /** Reads the frame column. */
    static Frame parse(String column, WordClasses classes) {
        List<Need> needs = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        List<WordClass> light = new ArrayList<>();
        for (String part : column.strip().split("\\s+")) {
            if (part.isEmpty()) {
                continue;
            }
            if (part.startsWith("rec:")) {
                recipients.addAll(List.of(part.substring(4).split(",")));
            } else if (part.startsWith("src:")) {
                sources.addAll(List.of(part.substring(4).split(",")));
            } else if (FLAGS.contains(part)) {
                flags.add(part);
            } else if (part.startsWith("light=")) {
                flags.add("light");
                classes.parse(part.substring(6)).forEach(light::add);
            } else {
                need(part, classes).ifPresent(needs::add);
            }
        }
        return new Frame(
                column.strip(), List.copyOf(needs), recipients, sources, Set.copyOf(flags), List.copyOf(light));
    }

    private static final Set<String> FLAGS =
            Set.of("recip", "swap", "plural", "eventive", "eventive2", "light", "violent", "verbal");

    private static Optional<Need> need(String part, WordClasses classes) {
        int equals = part.indexOf('=');
        String key = equals < 0 ? part : part.substring(0, equals);
        List<WordClass> of = equals < 0 ? List.of() : classes.parse(part.substring(equals + 1));
        if (key.equals("src") || part.equals("subj=none")) {
            return Optional.empty();
        }
        if (key.startsWith("no") && key.length() > 2) {
            String rest = key.substring(2);
            List<String> roles =
                    rest.equals("prep") ? of.stream().map(WordClass::name).toList() : List.of(rest);
            return Optional.of(new Need(Kind.FORBIDDEN, roles, rest.equals("prep") ? List.of() : of));
        }
        if (key.endsWith("?")) {
            return Optional.of(new Need(Kind.OPTIONAL, List.of(key.substring(0, key.length() - 1)), of));
        }
        return Optional.of(new Need(Kind.REQUIRED, List.of(key.split(",")), of));
    }
}
