package org.bellwether.app.web;

import java.time.LocalDate;
import java.util.Optional;
import org.bellwether.model.Period;

/**
 * As of which day a page is shown, and the form that asks for another.
 *
 * @param day the day asked for, in words; empty for today's page
 * @param value the same for the form's field; empty for today
 * @param today the page with all that is known by now
 * @param form whether another day can be asked for here
 * @param action address without the day, @param period first day of the period
 */
public record Known(Optional<String> day, String value, String today, boolean form, String action, String period) {

    /** Empty for a published site. */
    static Optional<Known> ofBoard(Links links, Period period) {
        return links.replay().map(replay -> of(replay, replay.today().board(period), true, period));
    }

    /** Empty where the page shows all that is known. */
    static Optional<Known> ofCategory(Links links, String category, Period period) {
        return links.replay()
                .filter(replay -> replay.day().isPresent())
                .map(replay -> of(replay, replay.today().category(category, period), false, period));
    }

    /** Empty where the page shows all that is known. */
    static Optional<Known> ofComparison(Links links, Period one, Period other) {
        return links.replay()
                .filter(replay -> replay.day().isPresent())
                .map(replay -> of(replay, replay.today().compare(one, other).orElse("/"), false, other));
    }

    private static Known of(Links.Replay replay, String today, boolean form, Period period) {
        return new Known(
                replay.day().map(Words::day),
                replay.day().map(LocalDate::toString).orElse(""),
                today,
                form,
                replay.today().home(),
                period.from().toString());
    }
}
