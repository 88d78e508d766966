package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Evidence;
import org.bellwether.model.StatusProposal;

/**
 * The head of a list of evidence.
 *
 * @param lines the heaviest, @param total how many there are
 * @param rest where the rest is; empty where all is here, or there is no such page
 */
public record Listed(String heading, List<EvidenceLine> lines, int total, Optional<String> rest) {

    /** Lines on a category's page, and on one without a page for the rest. */
    private static final int SHORT = 12;

    private static final int LONG = 50;

    static Listed of(Archive archive, StatusProposal proposal, EvidenceList list, Links links) {
        List<Evidence> all = list.of(proposal);
        Optional<String> rest = links.evidence(proposal.category(), proposal.period(), list, 0);
        int most = rest.isPresent() ? SHORT : LONG;
        return new Listed(
                list.heading(proposal),
                EvidenceLine.of(archive, all.subList(0, Math.min(most, all.size())), links),
                all.size(),
                rest.filter(href -> all.size() > most));
    }

    /** {@code 12 of 431 shown, by weight}; empty where all are. */
    public Optional<String> shown() {
        return lines.size() < total ? Optional.of(say("listed.shown", lines.size(), total)) : Optional.empty();
    }
}
