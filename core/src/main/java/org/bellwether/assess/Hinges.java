package org.bellwether.assess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Map<String, BitSet> byOrigin = new TreeMap<>();
        for (int i = 0; i < counted.size(); i++) {
            RuleAssessor.Weighed item = counted.get(i);
            for (String origin : item.happening().origins()) {
                byOrigin.computeIfAbsent(origin, id -> new BitSet()).set(i);
            }
            if (decision.status(movement - item.weight(), volume) != status) {
                names.add("event: " + say(item.happening().lead()));
            }
        }
        Map<String, BitSet> byOutlet = new TreeMap<>();
        byOrigin.forEach((origin, told) -> {
            byOutlet.computeIfAbsent(weigher.outlet(origin), id -> new BitSet()).or(told);
            if (decision.status(without(told, origin::equals), volume - 1) != status) {
                names.add("article: " + title(origin));
            }
        });
        byOutlet.forEach((outlet, told) -> {
            double rest = without(told, origin -> weigher.outlet(origin).equals(outlet));
            if (decision.status(rest, reporting.volumeWithout(period, outlet)) != status) {
                names.add("outlet: " + outlet);
            }
        });
        return names;
    }

    /**
     * The movement if some origins had not reported.
     *
     * @param told places of what they told among what is counted
     */
    private double without(BitSet told, Predicate<String> gone) {
        double sum = 0;
        for (int i = 0; i < counted.size(); i++) {
            RuleAssessor.Weighed item = counted.get(i);
            sum += told.get(i) ? without(item, gone) : item.weight();
        }
        return sum;
    }

    private double without(RuleAssessor.Weighed item, Predicate<String> gone) {
        List<String> rest =
                item.happening().origins().stream().filter(gone.negate()).toList();
        return rest.isEmpty() ? 0 : weigher.weigh(item.happening(), item.signal(), rest);
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
