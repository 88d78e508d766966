package org.bellwether.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.bellwether.model.Status;

/**
 * How far analysts agree with each other, and the rule with what the team decided. Only what is decided counts: votes are blind until
 * then.
 *
 * @param decided number of decisions, @param asProposed how many of them accepted the proposal
 * @param system Cohen's kappa between the status proposed and the one decided
 * @param voted number of categories and periods with votes of two or more, @param unanimous how many of them were voted alike
 * @param analysts Krippendorff's alpha among all that voted
 * @param pair Cohen's kappa, where exactly two analysts voted
 */
public record AgreementFigures(
        int decided,
        int asProposed,
        OptionalDouble system,
        int voted,
        int unanimous,
        OptionalDouble analysts,
        OptionalDouble pair) {

    public static AgreementFigures of(Collection<Deliberation> all) {
        List<Deliberation> decided =
                all.stream().filter(one -> one.decision().isPresent()).toList();
        List<Agreement.Pair<Status>> system = decided.stream()
                .flatMap(one -> one.decision().stream())
                .map(decision -> new Agreement.Pair<>(decision.against().status(), decision.status()))
                .toList();
        List<List<Status>> units = decided.stream()
                .map(one -> one.votes().stream().map(Vote::status).toList())
                .filter(votes -> votes.size() > 1)
                .toList();
        return new AgreementFigures(
                system.size(),
                (int) system.stream().filter(pair -> pair.one() == pair.other()).count(),
                Agreement.kappa(system),
                units.size(),
                (int) units.stream()
                        .filter(votes -> votes.stream().distinct().count() == 1)
                        .count(),
                Agreement.alpha(units),
                pair(decided));
    }

    private static OptionalDouble pair(List<Deliberation> decided) {
        Set<String> names = new LinkedHashSet<>();
        decided.forEach(one -> one.votes().forEach(vote -> names.add(vote.analyst())));
        if (names.size() != 2) {
            return OptionalDouble.empty();
        }
        List<String> two = List.copyOf(names);
        List<Agreement.Pair<Status>> pairs = new ArrayList<>();
        for (Deliberation one : decided) {
            one.voteOf(two.getFirst())
                    .ifPresent(first -> one.voteOf(two.getLast())
                            .ifPresent(second -> pairs.add(new Agreement.Pair<>(first.status(), second.status()))));
        }
        return Agreement.kappa(pairs);
    }
}
