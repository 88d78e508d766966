package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.decide.Decision;
import org.bellwether.decide.Deliberation;
import org.bellwether.model.Alert;
import org.bellwether.model.Evidence;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Statuses.Head;

/**
 * What came to a category and period after a place of the ledger.
 *
 * @param before the proposal of that place; empty where there was none, or it still stands
 * @param now the proposal that stands; empty where it is no news
 * @param events counted now and not then, heaviest first
 * @param gone counted then and not now
 * @param alerts open now and not then
 * @param decisions taken since, by others than the reader, oldest first
 */
record News(
        Optional<StatusProposal> before,
        Optional<StatusProposal> now,
        List<Evidence> events,
        List<Evidence> gone,
        List<Alert> alerts,
        List<Decision> decisions) {

    /** Empty where nothing is new. */
    static Optional<News> of(Archive archive, String category, Period period, Look look) {
        return of(archive, category, period, look.visit().mark(), look.reader());
    }

    /** @param reader whose own decisions are no news */
    static Optional<News> of(Archive archive, String category, Period period, long place, String reader) {
        List<Decision> decisions = archive.deliberation(category, period).decisions().stream()
                .filter(taken -> taken.seq() > place)
                .map(Deliberation.Taken::decision)
                .filter(decision -> !decision.by().equals(reader))
                .toList();
        boolean proposed = archive.head(category, period)
                .map(Head::seq)
                .filter(seq -> seq > place)
                .isPresent();
        if (!proposed) {
            return decisions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new News(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), decisions));
        }
        return archive.proposal(category, period)
                .map(now -> between(archive.before(category, period, place), now, decisions))
                .filter(News::worthTelling);
    }

    private static News between(Optional<StatusProposal> before, StatusProposal now, List<Decision> decisions) {
        List<Evidence> counted = counted(now);
        List<Evidence> then = before.map(News::counted).orElse(List.of());
        Set<String> warned = before.map(StatusProposal::alerts).orElse(List.of()).stream()
                .map(Alert::event)
                .collect(Collectors.toSet());
        List<Alert> alerts = now.alerts().stream()
                .filter(alert -> !warned.contains(alert.event()))
                .toList();
        return new News(before, Optional.of(now), without(counted, then), without(then, counted), alerts, decisions);
    }

    private static List<Evidence> counted(StatusProposal proposal) {
        List<Evidence> all = new ArrayList<>(proposal.supporting());
        all.addAll(proposal.opposing());
        return EvidenceLine.byWeight(all);
    }

    /** A happening is the same as long as one of its tellings is. */
    private static List<Evidence> without(List<Evidence> all, List<Evidence> others) {
        Set<String> known = new HashSet<>();
        others.forEach(evidence -> events(evidence).forEach(known::add));
        return all.stream()
                .filter(evidence -> events(evidence).noneMatch(known::contains))
                .toList();
    }

    private static Stream<String> events(Evidence evidence) {
        return Stream.concat(Stream.of(evidence.lead().id()), evidence.tellings().stream());
    }

    /** A proposal may be written anew without saying anything else, and a period may begin without any event. */
    private boolean worthTelling() {
        return changed() || !events.isEmpty() || !gone.isEmpty() || !alerts.isEmpty() || !decisions.isEmpty();
    }

    /** Whether the status proposed is another one. */
    boolean changed() {
        return now.isPresent()
                && before.filter(then -> then.status() != now.get().status()).isPresent();
    }

    /** {@code 3 new events, 1 new alert, proposal changed, decided}. */
    String words() {
        List<String> words = new ArrayList<>();
        if (!events.isEmpty()) {
            words.add(say("news.count.events", events.size()));
        }
        if (!gone.isEmpty()) {
            words.add(say("news.count.gone", gone.size()));
        }
        if (!alerts.isEmpty()) {
            words.add(say("news.count.alerts", alerts.size()));
        }
        if (changed()) {
            words.add(say("news.another"));
        }
        if (!decisions.isEmpty()) {
            words.add(say("news.decided"));
        }
        return String.join(", ", words);
    }
}
