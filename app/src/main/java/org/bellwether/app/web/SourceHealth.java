package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.Optional;
import org.bellwether.store.OutletBook;
import org.bellwether.store.OutletBook.Visit;

/**
 * How collecting from an outlet goes, in words.
 *
 * @param read when something could be read last, and what came
 * @param failed when something could not be had last, and why; empty where nothing failed
 * @param failing whether the last run could read nothing
 * @param dropped articles that its filters left out
 */
public record SourceHealth(String read, Optional<Failure> failed, boolean failing, long dropped) {

    /** The last thing that could not be had. */
    public record Failure(String when, String input, String why, String code) {}

    static SourceHealth of(OutletBook book, String outlet) {
        Optional<Visit> last = book.visits(outlet, 1).stream().findFirst();
        return new SourceHealth(
                book.lastGood(outlet).map(SourceHealth::read).orElse(say(last.isEmpty() ? "source.runless" : "source.never")),
                book.lastFailed(outlet)
                        .flatMap(visit -> visit.problem()
                                .map(failure -> new Failure(
                                        Words.instant(visit.at()),
                                        failure.input(),
                                        failure.problem().message(),
                                        failure.problem().code()))),
                last.map(visit -> !visit.good()).orElse(false),
                book.dropped(outlet));
    }

    private static String read(Visit visit) {
        return visit.dropped() > 0
                ? say("source.visit.dropped", Words.instant(visit.at()), visit.looked(), visit.added(), visit.dropped())
                : say("source.visit", Words.instant(visit.at()), visit.looked(), visit.added());
    }
}
