package org.bellwether.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bellwether.judge.Docket;
import org.bellwether.model.Event;
import org.bellwether.model.EventKind;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Category;
import org.bellwether.model.Monitor.Signal;
import org.bellwether.model.Period;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;

/** The status rule of docs/codebook.md, section Status. */
public final class RuleAssessor implements Assessor {

    /** A date vaguer than this many days cannot be laid into one period. */
    private static final int VAGUE_DAYS = 16;

    private static final Comparator<Evidence> HEAVIEST = Comparator.comparingDouble(
                    (Evidence evidence) -> -Math.abs(evidence.weight()))
            .thenComparing(evidence -> evidence.lead().id());

    private final Thresholds thresholds;

    public RuleAssessor() {
        this(Thresholds.DEFAULT);
    }

    public RuleAssessor(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public List<StatusProposal> assess(Monitor monitor, Docket events, List<ArticleFact> articles, LocalDate until) {
        List<Period> periods = periods(monitor, until);
        Reporting reporting = new Reporting(monitor, articles, until);
        Map<String, String> letters = new HashMap<>();
        monitor.outlets().forEach(outlet -> letters.put(outlet.id(), outlet.reliability()));
        Weigher weigher = new Weigher(letters, reporting.outletOf());
        List<Happening> happenings = Happening.merge(events.standing(), events.merged());
        List<StatusProposal> proposals = new ArrayList<>();
        for (Category category : monitor.categories()) {
            SignalMatcher matcher = new SignalMatcher(category, monitor.groups());
            Map<Period, List<Weighed>> weighed = new TreeMap<>();
            for (Happening happening : happenings) {
                matcher.match(happening.lead())
                        .map(signal -> weighed(happening, signal, weigher))
                        .ifPresent(item -> place(monitor, item, weighed));
            }
            for (Docket.Rejected one : events.rejected()) {
                matcher.match(one.event())
                        .map(signal -> rejected(one, signal))
                        .ifPresent(item -> place(monitor, item, weighed));
            }
            new CategoryHistory(category, weighed, reporting, weigher).propose(periods, proposals);
        }
        return proposals;
    }

    @Override
    public Predicate<EventKind> bearing(Monitor monitor) {
        List<SignalMatcher> matchers = monitor.categories().stream()
                .map(category -> new SignalMatcher(category, monitor.groups()))
                .toList();
        return kind -> matchers.stream().anyMatch(matcher -> matcher.mayMatch(kind));
    }

    private static List<Period> periods(Monitor monitor, LocalDate until) {
        LocalDate last = monitor.until().filter(end -> end.isBefore(until)).orElse(until);
        List<Period> periods = new ArrayList<>();
        for (Period at = Period.containing(monitor.from(), monitor.period());
                !at.from().isAfter(last);
                at = Period.containing(at.to().plusDays(1), monitor.period())) {
            periods.add(at);
        }
        return periods;
    }

    /** A happening under the signal it matched; {@code leftOut} is empty where it counts. */
    record Weighed(Happening happening, Signal signal, double weight, String leftOut) {}

    private Weighed weighed(Happening happening, Signal signal, Weigher weigher) {
        String leftOut = leftOut(happening.event());
        double weight = weigher.weigh(happening, signal, happening.origins());
        if (leftOut.isEmpty() && weight == 0) {
            leftOut = "its type weighs nothing on the PLOVER scale";
        }
        return new Weighed(happening, signal, weight, leftOut);
    }

    /** What an analyst rejected weighs nothing, raises no alert, and is listed with the analyst's reason. */
    private static Weighed rejected(Docket.Rejected one, Signal signal) {
        Happening happening = new Happening(List.of(one.event()));
        return new Weighed(happening, signal, 0, "rejected by an analyst: " + one.reason());
    }

    private static void place(Monitor monitor, Weighed item, Map<Period, List<Weighed>> weighed) {
        Happening happening = item.happening();
        LocalDate day = happening.day().or(() -> happening.lead().published()).orElse(null);
        if (day != null) {
            weighed.computeIfAbsent(Period.containing(day, monitor.period()), p -> new ArrayList<>())
                    .add(item);
        }
    }

    private String leftOut(Event event) {
        String standing = switch (event.status()) {
            case ASSERTED -> "";
            case NEGATED -> "denied: the text says it did not happen";
            case PLANNED -> "planned: it has not happened yet";
            case HYPOTHETICAL -> "hypothetical: only considered";
            case HISTORICAL -> "history: told as background";
        };
        if (!standing.isEmpty()) {
            return standing;
        } else if (event.factuality() <= 0) {
            return "doubted: the text does not hold it for so";
        } else if (event.date().range().isEmpty()) {
            return "undated: " + event.date().basis();
        } else if (event.date().range().get().days() > VAGUE_DAYS) {
            return "too vaguely dated: " + event.date().value();
        } else if (event.confidence() < thresholds.confidence()) {
            return "below confidence";
        }
        return "";
    }

    /** One category through all periods. */
    private final class CategoryHistory {

        private final Category category;
        private final Map<Period, List<Weighed>> weighed;
        private final Reporting reporting;
        private final Weigher weigher;
        private final List<Double> movements = new ArrayList<>();

        CategoryHistory(Category category, Map<Period, List<Weighed>> weighed, Reporting reporting, Weigher weigher) {
            this.category = category;
            this.weighed = weighed;
            this.reporting = reporting;
            this.weigher = weigher;
        }

        void propose(List<Period> periods, List<StatusProposal> proposals) {
            for (int p = 0; p < periods.size(); p++) {
                List<Period> trailing = periods.subList(Math.max(0, p - thresholds.trailing()), p);
                proposals.add(propose(periods.get(p), trailing));
            }
        }

        private StatusProposal propose(Period period, List<Period> trailing) {
            List<Weighed> all = weighed.getOrDefault(period, List.of());
            List<Weighed> counted =
                    all.stream().filter(item -> item.leftOut().isEmpty()).toList();
            double movement = counted.stream().mapToDouble(Weighed::weight).sum();
            int from = Math.max(0, movements.size() - thresholds.trailing());
            Baseline baseline = Baseline.of(movements.subList(from, movements.size()), thresholds);
            double usual = reporting.usual(trailing);
            int volume = reporting.volume(period);
            Decision decision = new Decision(baseline, usual, thresholds);
            Status status = decision.status(movement, volume);
            if (status != Status.INSUFFICIENT) {
                movements.add(movement);
            }
            boolean betterSupports = status != Status.DETERIORATED;
            List<Evidence> evidence =
                    counted.stream().map(this::evidence).sorted(HEAVIEST).toList();
            return new StatusProposal(
                    category.id(),
                    period,
                    status,
                    movement,
                    baseline.median(),
                    baseline.spread(),
                    baseline.z(movement),
                    volume,
                    usual,
                    (int) evidence.stream()
                            .flatMap(e -> e.origins().stream())
                            .distinct()
                            .count(),
                    evidence.stream()
                            .filter(e -> e.weight() > 0 == betterSupports)
                            .toList(),
                    evidence.stream()
                            .filter(e -> e.weight() > 0 != betterSupports)
                            .toList(),
                    all.stream()
                            .filter(item -> !item.leftOut().isEmpty())
                            .map(this::evidence)
                            .sorted(HEAVIEST)
                            .toList(),
                    Alerts.of(period, all, thresholds),
                    reporting.silent(period),
                    decision.words(status, movement, volume, counted.size()),
                    new Hinges(decision, period, status, counted, reporting, weigher).names());
        }

        private Evidence evidence(Weighed item) {
            Happening happening = item.happening();
            List<String> origins = List.copyOf(happening.origins());
            List<String> outlets =
                    origins.stream().map(weigher::outlet).distinct().sorted().toList();
            return new Evidence(
                    happening.lead(),
                    happening.tellings().stream().map(EventRecord::id).toList(),
                    origins,
                    outlets,
                    item.signal().id(),
                    item.signal().says(),
                    item.weight(),
                    grade(happening, origins, outlets),
                    item.leftOut().isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(item.leftOut()));
        }

        /** Best letter of the outlets, and the Admiralty digit of the claim: 1 needs a second independent outlet. */
        private String grade(Happening happening, List<String> origins, List<String> outlets) {
            String letter = origins.stream()
                    .map(weigher::letter)
                    .filter(each -> !each.equals("F"))
                    .min(Comparator.naturalOrder())
                    .orElse("F");
            Event event = happening.event();
            boolean asserted = event.status() == EventStatus.ASSERTED;
            int digit = !asserted && event.status() == EventStatus.NEGATED
                    ? 5
                    : event.factuality() < 1.5 ? 3 : outlets.size() > 1 && origins.size() > 1 ? 1 : 2;
            return letter + digit;
        }
    }
}
