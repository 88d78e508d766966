package org.bellwether.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Alert;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Period;

/** Marks that look ahead: risks from threats, mobilisations and plans that point down; opportunities from offers that point up. */
final class Alerts {

    private Alerts() {}

    static List<Alert> of(Period period, List<RuleAssessor.Weighed> items, Thresholds thresholds) {
        List<Alert> alerts = new ArrayList<>();
        for (RuleAssessor.Weighed item : items) {
            Event event = item.happening().event();
            if (looksAhead(event) && event.confidence() >= thresholds.confidence() && item.weight() != 0) {
                alerts.add(alert(period, item, thresholds));
            }
        }
        alerts.sort(Comparator.comparing(Alert::kind).thenComparing(Alert::event));
        return alerts;
    }

    private static boolean looksAhead(Event event) {
        if (event.status() == EventStatus.PLANNED) {
            return true;
        }
        return event.status() == EventStatus.ASSERTED
                && (event.type() == EventType.THREATEN
                        || event.type() == EventType.MOBILIZE
                        || event.type() == EventType.AGREE);
    }

    private static Alert alert(Period period, RuleAssessor.Weighed item, Thresholds thresholds) {
        Event event = item.happening().event();
        Optional<LocalDate> due = event.date().range().map(DateRange::to).filter(day -> day.isAfter(period.to()));
        Alert.Kind kind = item.weight() < 0 ? Alert.Kind.RISK : Alert.Kind.OPPORTUNITY;
        return new Alert(
                kind,
                item.happening().lead().id(),
                due,
                due.orElse(period.to().plusDays(thresholds.alertDays())),
                item.happening().lead().quote());
    }
}
