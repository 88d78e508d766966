package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.Monitor;
import org.bellwether.store.Store;
import org.bellwether.store.Vigil.Health;

/**
 * An outlet that fell silent or cannot be read, in words.
 *
 * @param name of the outlet, @param href its page
 * @param words what is wrong, since when, and what is usual
 */
public record Alarms(String name, Optional<String> href, String words) {

    /** Those that stand now, of outlets that the monitor still reads. */
    static List<Alarms> of(Archive archive, Links links) {
        return archive.store().vigil().all().stream()
                .filter(Health::alarming)
                .filter(health -> archive.outlet(health.outlet())
                        .filter(outlet -> !outlet.retired())
                        .isPresent())
                .map(health ->
                        new Alarms(archive.outletName(health.outlet()), links.source(health.outlet()), words(health)))
                .toList();
    }

    /** Every alarm that stands, in a line each. */
    public static List<String> lines(Store store) {
        return lines(store, store.vigil().all());
    }

    /** A line for each of these that is an alarm, of outlets that the monitor still reads. */
    public static List<String> lines(Store store, List<Health> all) {
        Map<String, String> names = new HashMap<>();
        store.monitor().stream()
                .flatMap(monitor -> monitor.outlets().stream())
                .filter(outlet -> !outlet.retired())
                .forEach((Monitor.Outlet outlet) -> names.put(outlet.id(), outlet.name()));
        return all.stream()
                .filter(Health::alarming)
                .flatMap(
                        health -> Optional.ofNullable(names.get(health.outlet()))
                                .map(name -> say("alarm.line", name, words(health)))
                                .stream())
                .toList();
    }

    /** What is wrong with an outlet; empty where nothing is. */
    static String words(Health health) {
        return switch (health.alarm()) {
            case NONE -> "";
            case SILENT ->
                say(
                        "alarm.silent",
                        health.since().map(Words::instant).orElse(say("source.none")),
                        health.since()
                                .map(since -> span(Duration.between(since, health.at())))
                                .orElse(""),
                        Words.fixed(health.perDay()),
                        span(health.usualGap()));
            case FAILING ->
                health.since()
                        .map(since -> say("alarm.failing", health.failures(), Words.instant(since)))
                        .orElseGet(() -> say("alarm.failing.always", health.failures()));
        };
    }

    private static String span(Duration duration) {
        long hours = Math.max(1, Math.round(duration.toMinutes() / 60.0));
        return hours < 48 ? say("span.hours", hours) : say("span.days", Math.round(hours / 24.0));
    }
}
