package org.bellwether.app.flow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Monitor;

/** The last day a board shows, where nobody says. */
final class LastDay {

    /** Days without any article after which a page or two carry an import date rather than news. */
    private static final int GAP = 180;

    /** Fewer articles than this tell no status, so nothing is lost by leaving them off the board. */
    private static final int LONE = 3;

    private LastDay() {}

    /** What was asked for, or the monitor's own end, or the day of the latest article that does not stand years apart. */
    static LocalDate of(Optional<LocalDate> asked, Monitor monitor, List<Optional<LocalDate>> dates) {
        return asked.or(monitor::until).orElseGet(() -> latest(monitor.from(), dates));
    }

    private static LocalDate latest(LocalDate from, List<Optional<LocalDate>> dates) {
        List<LocalDate> days = dates.stream()
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(from))
                .sorted()
                .toList();
        int last = days.size();
        for (int i = days.size() - 1; i > 0 && days.size() - i < LONE; i--) {
            if (ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)) > GAP) {
                last = i;
            }
        }
        return last == 0 ? from : days.get(last - 1);
    }
}
