package org.bellwether.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Participant;
import org.bellwether.model.StatusProposal;

/** What a period's reporting does not agree on: the same told as done by some and denied, or not held for so, by others. */
public final class Contradictions {

    /** Tellings of the same thing differ by at most so many days. */
    private static final int DAYS = 3;

    private Contradictions() {}

    /**
     * Two happenings that cannot both be so.
     *
     * @param told as done, the heaviest where several are; empty where nobody tells it so
     * @param denied who says that it was not so
     */
    public record Contradiction(Optional<Evidence> told, Evidence denied) {}

    /** The contradictions of a proposal, heaviest first, then the denials of what nobody tells. */
    public static List<Contradiction> of(StatusProposal proposal) {
        Map<EventType, List<Evidence>> told = new EnumMap<>(EventType.class);
        proposal.counting()
                .sorted(Evidence.BY_WEIGHT)
                .forEach(one -> told.computeIfAbsent(one.lead().event().type(), type -> new ArrayList<>())
                        .add(one));
        List<Contradiction> contradictions = new ArrayList<>();
        for (Evidence one : proposal.leftOut()) {
            Event denied = one.lead().event();
            if (isDenied(denied)) {
                Optional<Evidence> same = told.getOrDefault(denied.type(), List.of()).stream()
                        .filter(other -> isSame(other.lead().event(), denied))
                        .findFirst();
                contradictions.add(new Contradiction(same, one));
            }
        }
        contradictions.sort(Comparator.comparingDouble(Contradictions::weight)
                .reversed()
                .thenComparing(one -> one.denied().lead().id()));
        return List.copyOf(contradictions);
    }

    private static double weight(Contradiction one) {
        return one.told().map(told -> Math.abs(told.weight())).orElse(-1.0);
    }

    private static boolean isDenied(Event event) {
        return event.status() == EventStatus.NEGATED
                || event.status() == EventStatus.ASSERTED && event.factuality() < 0;
    }

    /** A side that is not named may be anybody, but one of them must be. */
    private static boolean isSame(Event told, Event denied) {
        boolean sources = share(told.sources(), denied.sources());
        boolean recipients = share(told.recipients(), denied.recipients());
        return (sources || open(told.sources(), denied.sources()))
                && (recipients || open(told.recipients(), denied.recipients()))
                && (sources || recipients)
                && near(told, denied);
    }

    private static boolean open(List<Participant> some, List<Participant> others) {
        return some.isEmpty() || others.isEmpty();
    }

    private static boolean share(List<Participant> some, List<Participant> others) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> other.actor().id().equals(one.actor().id())));
    }

    private static boolean near(Event told, Event denied) {
        Optional<DateRange> one = told.date().range();
        Optional<DateRange> other = denied.date().range();
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        return !late(one.get(), other.get().from())
                && !late(other.get(), one.get().from());
    }

    private static boolean late(DateRange range, LocalDate day) {
        return day.isAfter(range.to().plusDays(DAYS));
    }
}
