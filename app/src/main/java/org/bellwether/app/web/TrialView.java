package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.bellwether.app.collect.AddressTrial;
import org.bellwether.app.collect.AddressTrial.Found;
import org.bellwether.app.collect.AddressTrial.Item;
import org.bellwether.app.collect.AddressTrial.Nothing;
import org.bellwether.model.OutletFilter;

/**
 * What an address would bring.
 *
 * @param told in words; empty where there was an error
 * @param error why nothing would come, with its code
 * @param rows the first that would come
 * @param found address of a feed that the page tried names
 */
public record TrialView(
        String tried, List<String> told, Optional<String> error, List<Row> rows, Optional<String> found) {

    private static final int FIRST = 5;
    private static final int LONGEST = 160;

    /** An article that would come. @param standing what the filter does with it, in words */
    public record Row(String title, String date, String standing, boolean dropped) {}

    static TrialView of(String tried, AddressTrial.Seen seen, OutletFilter filter) {
        return switch (seen) {
            case Nothing(var problem) ->
                new TrialView(tried, List.of(), Optional.of(ProblemWords.coded(problem)), List.of(), Optional.empty());
            case Found found ->
                new TrialView(
                        tried,
                        told(found, filter),
                        Optional.empty(),
                        found.items().stream()
                                .limit(FIRST)
                                .map(item -> row(item, filter))
                                .toList(),
                        found.namedBy().map(page -> found.address()));
        };
    }

    private static List<String> told(Found found, OutletFilter filter) {
        long dropped = found.items().stream()
                .filter(item -> filter.drops(item.title(), item.address()).isPresent())
                .count();
        String first = found.namedBy().isPresent()
                ? say("trial.names", kind(found.kind()), found.address())
                : say("trial.is", kind(found.kind()));
        String language = found.language()
                .map(ReadingPage::language)
                .map(name -> say("trial.language", name))
                .orElseGet(() -> say("trial.languageless"));
        String count = say("trial.count", found.all());
        if (filter.takesAll()) {
            return List.of(first, count, language);
        }
        return List.of(first, count, say("trial.filters", found.items().size() - dropped, dropped), language);
    }

    private static String kind(AddressTrial.Kind kind) {
        return switch (kind) {
            case RSS -> say("trial.rss");
            case ATOM -> say("trial.atom");
            case JSON_FEED -> say("trial.json");
            case SITEMAP -> say("trial.sitemap");
            case FRONT_PAGE -> say("trial.front");
            case PAGE -> say("trial.page");
        };
    }

    private static Row row(Item item, OutletFilter filter) {
        Optional<String> why = filter.drops(item.title(), item.address());
        String title = item.title().isBlank() ? say("trial.untitled") : Words.clip(item.title(), LONGEST);
        return new Row(
                title,
                date(item.date()),
                why.map(words -> say("trial.dropped", words)).orElseGet(() -> say("trial.kept")),
                why.isPresent());
    }

    /** As a day where it can be read; as it is written there otherwise. */
    private static String date(String written) {
        if (written.isBlank()) {
            return say("trial.dateless");
        }
        for (DateTimeFormatter form :
                List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME)) {
            try {
                return Words.day(OffsetDateTime.parse(written, form).toLocalDate());
            } catch (DateTimeException _) {
                continue;
            }
        }
        try {
            return Words.day(LocalDate.parse(written));
        } catch (DateTimeException _) {
            return Words.clip(written, 40);
        }
    }
}
