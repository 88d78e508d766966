package org.bellwether.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Period;
import org.bellwether.model.Status;

/** What alone would flip a status: each event, each origin and each outlet is taken away in turn. */
record Hinges(
        Decision decision,
        Period period,
        Status status,
        List<RuleAssessor.Weighed> counted,
        Reporting reporting,
        Weigher weigher) {

    List<String> names() {
        if (status == Status.INSUFFICIENT) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        double movement =
                counted.stream().mapToDouble(RuleAssessor.Weighed::weight).sum();
        int volume = reporting.volume(period);
        Set<String> origins = new TreeSet<>();
        for (RuleAssessor.Weighed item : counted) {
            origins.addAll(item.happening().origins());
            if (decision.status(movement - item.weight(), volume) != status) {
                names.add("event: " + say(item.happening().lead()));
            }
        }
        Set<String> outlets = new TreeSet<>();
        for (String origin : origins) {
            outlets.add(weigher.outlet(origin));
            if (decision.status(without(origin::equals), volume - 1) != status) {
                names.add("article: " + title(origin));
            }
        }
        for (String outlet : outlets) {
            double rest = without(origin -> weigher.outlet(origin).equals(outlet));
            if (decision.status(rest, reporting.volumeWithout(period, outlet)) != status) {
                names.add("outlet: " + outlet);
            }
        }
        return names;
    }

    /** The movement if some origins had not reported. */
    private double without(Predicate<String> gone) {
        double sum = 0;
        for (RuleAssessor.Weighed item : counted) {
            List<String> rest =
                    item.happening().origins().stream().filter(gone.negate()).toList();
            if (!rest.isEmpty()) {
                sum += weigher.weigh(item.happening(), item.signal(), rest);
            }
        }
        return sum;
    }

    private String title(String origin) {
        return counted.stream()
                .flatMap(item -> item.happening().tellings().stream())
                .filter(telling -> telling.origin().equals(origin))
                .map(EventRecord::title)
                .findFirst()
                .orElse(origin);
    }

    private static String say(EventRecord record) {
        Event event = record.event();
        return event.type() + event.mode().map(mode -> "/" + mode).orElse("") + " of "
                + event.date().value() + ", \u201C" + record.title() + "\u201D";
    }
}
