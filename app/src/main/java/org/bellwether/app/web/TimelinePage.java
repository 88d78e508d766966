package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.DateRange;
import org.bellwether.store.Parties;
import org.bellwether.store.Parties.Tally;

/**
 * Events by time, and the events themselves.
 *
 * @param span the days shown, in words
 * @param wider the next larger span, @param steps spans inside or around this one
 * @param map the same events on the map
 */
public record TimelinePage(
        Shell shell,
        LookForm form,
        String span,
        Optional<Named> wider,
        Optional<String> before,
        Optional<String> after,
        List<Named> steps,
        TimeGrid grid,
        long total,
        String undated,
        String map,
        List<EventLine> events,
        Pager pager) {

    static TimelinePage of(Archive archive, Looked looked, int page, LiveLinks links) {
        Parties parties = archive.store().parties();
        String here = links.timeline().orElseThrow();
        DateRange span = new DateRange(looked.filter().from(), looked.filter().to());
        List<Tally> tallies =
                parties.tallies(looked.filter(), TimeGrid.Unit.of(span).grain());
        List<String> ids = parties.events(looked.filter(), page * Pager.STEP, Pager.STEP + 1);
        Optional<DateRange> known = parties.days();
        long undated = parties.undated();
        return new TimelinePage(
                Shell.of(archive, say("timeline.title"), "timeline", links),
                LookForm.of(archive, looked, here),
                Words.range(span.from(), span.to()),
                wider(span, known, looked, here),
                shifted(span, known, looked, here, -1),
                shifted(span, known, looked, here, 1),
                steps(span, known, looked, here),
                TimeGrid.of(tallies, span, looked, here),
                tallies.stream().mapToLong(Tally::events).sum(),
                undated == 0 ? "" : say("timeline.undated", undated),
                looked.here(links.map().orElseThrow()).href(),
                EventLine.of(archive, Pager.cut(ids), links),
                Pager.of(page, ids.size(), n -> looked.here(here).with("n", n).href() + "#events"));
    }

    /** From a week to its month, from a month to its year, from there to all days. */
    private static Optional<Named> wider(DateRange span, Optional<DateRange> known, Looked looked, String here) {
        LocalDate from = span.from();
        if (span.days() < 28) {
            YearMonth month = YearMonth.from(from);
            return Optional.of(link(Words.month(month), month.atDay(1), month.atEndOfMonth(), looked, here));
        }
        if (span.days() < 365) {
            return Optional.of(year(from.getYear(), looked, here));
        }
        return known.filter(days -> days.from().isBefore(from) || days.to().isAfter(span.to()))
                .map(days -> link(say("timeline.all"), days.from(), days.to(), looked, here));
    }

    private static Named year(int year, Looked looked, String here) {
        return link(
                say("timeline.year", Integer.toString(year)),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                looked,
                here);
    }

    private static Named link(String label, LocalDate from, LocalDate to, Looked looked, String here) {
        return new Named(label, Optional.of(looked.at(here, from, to).href()));
    }

    /** The span of the same length before or after, where there are events that far. */
    private static Optional<String> shifted(
            DateRange span, Optional<DateRange> known, Looked looked, String here, int way) {
        boolean months = span.from().getDayOfMonth() == 1
                && span.to().equals(span.to().withDayOfMonth(span.to().lengthOfMonth()));
        long count =
                YearMonth.from(span.from()).until(YearMonth.from(span.to()), java.time.temporal.ChronoUnit.MONTHS) + 1;
        LocalDate from =
                months ? span.from().plusMonths(way * count) : span.from().plusDays(way * span.days());
        LocalDate to = months ? from.plusMonths(count).minusDays(1) : span.to().plusDays(way * span.days());
        return known.filter(
                        days -> way < 0 ? !days.from().isAfter(to) : !days.to().isBefore(from))
                .map(days -> looked.at(here, from, to).href());
    }

    /** Years of a long span, months of a year. */
    private static List<Named> steps(DateRange span, Optional<DateRange> known, Looked looked, String here) {
        List<Named> steps = new ArrayList<>();
        if (span.days() > 732) {
            int first = Math.max(span.from().getYear(), span.to().getYear() - 29);
            for (int year = first; year <= span.to().getYear() && known.isPresent(); year++) {
                Named one = year(year, looked, here);
                steps.add(new Named(Integer.toString(year), one.href()));
            }
        } else if (span.days() > 62) {
            YearMonth last = YearMonth.from(span.to());
            for (YearMonth month = YearMonth.from(span.from()); !month.isAfter(last); month = month.plusMonths(1)) {
                steps.add(link(DyadChart.words(month), month.atDay(1), month.atEndOfMonth(), looked, here));
            }
        }
        return steps;
    }
}
