package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;
import org.bellwether.assess.Contradictions;
import org.bellwether.assess.Contradictions.Contradiction;
import org.bellwether.model.StatusProposal;

/**
 * What reporting does not agree on, as a category's page shows it.
 *
 * @param pairs the heaviest, @param total how many there are
 */
public record Disputed(List<Pair> pairs, int total) {

    private static final int SHOWN = 6;

    /**
     * The same told and denied.
     *
     * @param told as done, where somebody tells it so
     * @param denied by others
     */
    public record Pair(Optional<EvidenceLine> told, EvidenceLine denied) {}

    static Disputed of(Archive archive, StatusProposal proposal, Links links) {
        List<Contradiction> all = Contradictions.of(proposal);
        return new Disputed(
                all.stream()
                        .limit(SHOWN)
                        .map(one -> new Pair(
                                one.told().map(told -> EvidenceLine.of(archive, told, links)),
                                EvidenceLine.of(archive, one.denied(), links)))
                        .toList(),
                all.size());
    }
}
