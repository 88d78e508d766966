package org.bellwether.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellwether.model.Actor;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Category;
import org.bellwether.model.Monitor.Signal;
import org.bellwether.model.Participant;

/** Tells which signal of a category an event matches: the first in the order of the file, so that a rule can be said aloud. */
final class SignalMatcher {

    private final Map<String, List<String>> groups;
    private final Map<Signal, Optional<Pattern>> words = new HashMap<>();

    SignalMatcher(Monitor monitor) {
        groups = monitor.groups();
        for (Category category : monitor.categories()) {
            category.signals().forEach(signal -> words.put(signal, pattern(signal.words())));
        }
    }

    private static Optional<Pattern> pattern(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Optional.of(Pattern.compile("\\b(?:" + any + ")", flags));
    }

    Optional<Signal> match(Category category, EventRecord record) {
        return category.signals().stream()
                .filter(signal -> matches(signal, record))
                .findFirst();
    }

    private boolean matches(Signal signal, EventRecord record) {
        Event event = record.event();
        return (signal.types().isEmpty() || signal.types().contains(event.type()))
                && (signal.modes().isEmpty()
                        || event.mode().filter(signal.modes()::contains).isPresent())
                && (signal.contexts().isEmpty() || event.contexts().stream().anyMatch(signal.contexts()::contains))
                && (signal.sources().isEmpty() || any(event.sources(), signal.sources()))
                && (signal.recipients().isEmpty() || any(event.recipients(), signal.recipients()))
                && (signal.between().isEmpty() || joins(event, signal.between()))
                && (signal.places().isEmpty() || happenedIn(event, signal.places()))
                && words.getOrDefault(signal, Optional.empty())
                        .map(pattern -> pattern.matcher(record.quote()).find())
                        .orElse(true);
    }

    private static boolean happenedIn(Event event, List<String> places) {
        return event.place()
                .filter(place -> places.contains(place.name())
                        || place.country().filter(places::contains).isPresent())
                .isPresent();
    }

    private boolean any(List<Participant> participants, List<String> patterns) {
        return participants.stream()
                .anyMatch(participant -> patterns.stream().anyMatch(p -> matches(p, participant.actor())));
    }

    /** Two different patterns, one on each side; or both among the sources of a reciprocal event. */
    private boolean joins(Event event, List<String> patterns) {
        for (String one : patterns) {
            for (String other : patterns) {
                if (one.equals(other) || !any(event.sources(), List.of(one))) {
                    continue;
                }
                if (any(event.recipients(), List.of(other)) || any(event.sources(), List.of(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean matches(String pattern, Actor actor) {
        if (pattern.startsWith("!")) {
            return !matches(pattern.substring(1), actor);
        }
        List<String> group = groups.get(pattern);
        if (group != null) {
            return group.stream().anyMatch(member -> matches(member, actor));
        }
        int slash = pattern.indexOf('/');
        String country = slash < 0 ? pattern : pattern.substring(0, slash);
        boolean countryFits = country.equals("*")
                || actor.country().filter(country::equals).isPresent()
                || actor.id().equals(country)
                || actor.id().startsWith(country + "/");
        return countryFits && (slash < 0 || actor.sectors().contains(pattern.substring(slash + 1)));
    }
}
