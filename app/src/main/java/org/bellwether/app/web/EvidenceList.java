package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.model.Evidence;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;

/** The lists into which a status's evidence falls. */
public enum EvidenceList {
    /** What speaks for the status; the better, where it has not moved. */
    FOR,
    /** What speaks against it; the worse, where it has not moved. */
    AGAINST,
    LEFT_OUT;

    /** As addresses have it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EvidenceList> named(String word) {
        return Arrays.stream(values()).filter(list -> list.word().equals(word)).findFirst();
    }

    /** Its evidence in a proposal, heaviest first. */
    List<Evidence> of(StatusProposal proposal) {
        return switch (this) {
            case FOR -> EvidenceLine.byWeight(moved(proposal) ? proposal.supporting() : pointing(proposal, true));
            case AGAINST -> EvidenceLine.byWeight(moved(proposal) ? proposal.opposing() : pointing(proposal, false));
            case LEFT_OUT -> proposal.leftOut();
        };
    }

    String heading(StatusProposal proposal) {
        return switch (this) {
            case FOR -> moved(proposal) ? say("listed.for") : say("listed.better");
            case AGAINST -> moved(proposal) ? say("listed.against") : say("listed.worse");
            case LEFT_OUT -> say("listed.leftout");
        };
    }

    private static boolean moved(StatusProposal proposal) {
        return proposal.status() == Status.IMPROVED || proposal.status() == Status.DETERIORATED;
    }

    private static List<Evidence> pointing(StatusProposal proposal, boolean better) {
        return proposal.counting()
                .filter(evidence -> evidence.weight() >= 0 == better)
                .toList();
    }
}
