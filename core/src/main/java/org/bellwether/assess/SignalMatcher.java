package org.bellwether.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellwether.model.Event;
import org.bellwether.model.EventKind;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Monitor.Category;
import org.bellwether.model.Monitor.Signal;
import org.bellwether.model.Participant;

/** Tells which signal of a category an event matches: the first in the order of the file, so that a rule can be said aloud. */
final class SignalMatcher {

    private final List<Rule> rules;

    /** @param groups of the monitor, by name */
    SignalMatcher(Category category, Map<String, List<String>> groups) {
        rules = category.signals().stream()
                .map(signal -> new Rule(
                        signal,
                        patterns(signal.sources(), groups),
                        patterns(signal.recipients(), groups),
                        patterns(signal.between(), groups),
                        words(signal.words())))
                .toList();
    }

    private static List<ActorPattern> patterns(List<String> patterns, Map<String, List<String>> groups) {
        return patterns.stream()
                .map(pattern -> ActorPattern.of(pattern, groups))
                .toList();
    }

    private static Optional<Pattern> words(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Optional.of(Pattern.compile("\\b(?:" + any + ")", flags));
    }

    Optional<Signal> match(EventRecord record) {
        return rules.stream().filter(rule -> rule.matches(record)).findFirst().map(Rule::signal);
    }

    /** Whether an event of a kind can match at all; all events that tell one happening are of one kind. */
    boolean mayMatch(EventKind kind) {
        return rules.stream().anyMatch(rule -> rule.mayMatch(kind));
    }

    /** A signal, made ready. */
    private record Rule(
            Signal signal,
            List<ActorPattern> sources,
            List<ActorPattern> recipients,
            List<ActorPattern> between,
            Optional<Pattern> words) {

        boolean matches(EventRecord record) {
            Event event = record.event();
            return (signal.types().isEmpty() || signal.types().contains(event.type()))
                    && (signal.modes().isEmpty()
                            || event.mode().filter(signal.modes()::contains).isPresent())
                    && (signal.contexts().isEmpty() || event.contexts().stream().anyMatch(signal.contexts()::contains))
                    && (sources.isEmpty() || sources.stream().anyMatch(among(event.sources())))
                    && (recipients.isEmpty() || recipients.stream().anyMatch(among(event.recipients())))
                    && (between.isEmpty() || joins(among(event.sources()), among(event.recipients())))
                    && (signal.places().isEmpty() || happenedIn(event))
                    && words.map(pattern -> pattern.matcher(record.quote()).find())
                            .orElse(true);
        }

        boolean mayMatch(EventKind kind) {
            return (signal.types().isEmpty() || signal.types().contains(kind.type()))
                    && (sources.isEmpty() || sources.stream().anyMatch(amongCountries(kind.sources())))
                    && (recipients.isEmpty() || recipients.stream().anyMatch(amongCountries(kind.recipients())))
                    && (between.isEmpty() || joins(amongCountries(kind.sources()), amongCountries(kind.recipients())));
        }

        private static Predicate<ActorPattern> among(List<Participant> participants) {
            return pattern -> participants.stream().anyMatch(participant -> pattern.fits(participant.actor()));
        }

        private static Predicate<ActorPattern> amongCountries(Set<String> countries) {
            return pattern -> pattern.mayFit(countries);
        }

        /** Two different patterns, one on each side; or both among the sources of a reciprocal event. */
        private boolean joins(Predicate<ActorPattern> source, Predicate<ActorPattern> recipient) {
            return between.stream()
                    .filter(source)
                    .anyMatch(one -> between.stream()
                            .anyMatch(other -> !other.equals(one) && (recipient.test(other) || source.test(other))));
        }

        private boolean happenedIn(Event event) {
            return event.place()
                    .filter(place -> signal.places().contains(place.name())
                            || place.country().filter(signal.places()::contains).isPresent())
                    .isPresent();
        }
    }
}
