package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.decide.Decision;
import org.bellwether.decide.Deliberation;
import org.bellwether.decide.Publication;
import org.bellwether.decide.Vote;
import org.bellwether.model.StatusProposal;

/**
 * What was voted, decided and published of one status, with the forms of whoever may do so.
 *
 * @param decided the decision that holds
 * @param tally how many voted, and whether this reader may see how
 * @param votes those that this reader may see
 * @param ledger all that the ledger holds of the category
 */
public record DecisionSection(
        Optional<Decided> decided,
        String tally,
        List<VoteLine> votes,
        Optional<DecisionForms> forms,
        Optional<String> ledger) {

    /**
     * A decision.
     *
     * @param how accepted or overridden, and on how many votes
     * @param who empty where names are withheld
     * @param moved what is proposed by now, where that is something else
     */
    public record Decided(
            Mark mark,
            String how,
            Optional<String> who,
            String when,
            String reason,
            Optional<String> published,
            Optional<Mark> moved) {}

    /** One analyst's vote; {@code who} is empty where names are withheld. */
    public record VoteLine(Mark mark, Optional<String> who, String when, String reason) {}

    static DecisionSection of(Archive archive, StatusProposal proposal, Links links, Optional<Ballot> ballot) {
        Deliberation stands = archive.deliberation(proposal.category(), proposal.period());
        boolean open =
                stands.opensVotesTo(ballot.map(one -> one.visitor().name()).orElse(""));
        boolean named = links.ledger().isPresent();
        return new DecisionSection(
                stands.decision().map(decision -> decided(stands, decision, proposal, named)),
                tally(stands, open),
                open ? stands.votes().stream().map(vote -> line(vote, named)).toList() : List.of(),
                ballot.map(one -> DecisionForms.of(stands, one)),
                links.ledger().map(href -> href + "?category=" + LiveLinks.encode(proposal.category())));
    }

    private static VoteLine line(Vote vote, boolean named) {
        return new VoteLine(
                Mark.of(vote.status()),
                Optional.of(vote.analyst()).filter(name -> named),
                Words.instant(vote.at()),
                vote.reason());
    }

    private static Decided decided(Deliberation stands, Decision decision, StatusProposal proposal, boolean named) {
        String how = decision.accepted()
                ? say("decision.as")
                : say("decision.otherwise", Mark.of(decision.against().status()).word());
        return new Decided(
                Mark.of(decision.status()),
                how + ", " + basis(stands.votes().size()),
                Optional.of(decision.by()).filter(name -> named),
                Words.instant(decision.at()),
                decision.reason(),
                stands.publication().map(Publication::at).map(Words::instant),
                Optional.of(Mark.of(proposal.status())).filter(mark -> stands.movedSince()));
    }

    private static String basis(int votes) {
        return say("decision.basis", votes);
    }

    private static String tally(Deliberation stands, boolean open) {
        int votes = stands.votes().size();
        if (votes == 0) {
            return say("decision.unvoted");
        }
        return say(open ? "decision.voted" : "decision.voted.hidden", votes);
    }
}
