package org.bellwether.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.Status;

/**
 * Where one category and period stands: what is proposed, who voted, what was decided, what was published.
 *
 * @param proposal the latest
 * @param votes the last one of each analyst, in the order in which they first voted
 * @param decisions oldest first; the last one holds
 * @param publications oldest first
 * @param last place of the last row, 0 where there is none
 * @param lastButVotes place of the last row that is no vote
 */
public record Deliberation(
        Optional<Seen> proposal,
        List<Vote> votes,
        List<Taken> decisions,
        List<Publication> publications,
        long last,
        long lastButVotes) {

    /** Before anything was said. */
    public static final Deliberation NONE = new Deliberation(Optional.empty(), List.of(), List.of(), List.of(), 0, 0);

    /** Fewer votes than these tell nothing of agreement. */
    public static final int ENOUGH_VOTES = 2;

    public Deliberation {
        votes = List.copyOf(votes);
        decisions = List.copyOf(decisions);
        publications = List.copyOf(publications);
    }

    /** A decision at its place in the ledger. */
    public record Taken(long seq, Decision decision) {}

    /** @param rows of one category and period, oldest first; earlier proposals may be left out */
    public static Deliberation of(List<LedgerRow> rows) {
        Optional<Seen> proposal = Optional.empty();
        Map<String, Vote> votes = new LinkedHashMap<>();
        List<Taken> decisions = new ArrayList<>();
        List<Publication> publications = new ArrayList<>();
        long last = 0;
        long lastButVotes = 0;
        for (LedgerRow row : rows) {
            last = row.seq();
            switch (row.entry()) {
                case Proposed proposed ->
                    proposal =
                            Optional.of(new Seen(row.seq(), proposed.proposal().status()));
                case Vote vote -> votes.put(vote.analyst(), vote);
                case Decision decision -> decisions.add(new Taken(row.seq(), decision));
                case Publication publication -> publications.add(publication);
            }
            lastButVotes = row.entry() instanceof Vote ? lastButVotes : row.seq();
        }
        return new Deliberation(proposal, List.copyOf(votes.values()), decisions, publications, last, lastButVotes);
    }

    /**
     * The same where the latest proposal is known by its place.
     *
     * @param said votes, decisions and publications of one category and period, oldest first
     */
    public static Deliberation of(Optional<Seen> proposal, List<LedgerRow> said) {
        Deliberation rest = of(said);
        long place = proposal.map(Seen::seq).orElse(0L);
        return new Deliberation(
                proposal,
                rest.votes,
                rest.decisions,
                rest.publications,
                Math.max(place, rest.last),
                Math.max(place, rest.lastButVotes));
    }

    /** The decision that holds. */
    public Optional<Decision> decision() {
        return taken().map(Taken::decision);
    }

    /** The decision that holds, at its place. */
    public Optional<Taken> taken() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** When the decision that holds was published, where it was. */
    public Optional<Publication> publication() {
        return taken().flatMap(this::publication);
    }

    private Optional<Publication> publication(Taken taken) {
        return publications.stream()
                .filter(one -> one.decision() == taken.seq())
                .findFirst();
    }

    /** What holds: the status decided, else the one proposed. */
    public Optional<Status> status() {
        return decision().map(Decision::status).or(() -> proposal.map(Seen::status));
    }

    public Optional<Vote> voteOf(String analyst) {
        return votes.stream().filter(vote -> vote.analyst().equals(analyst)).findFirst();
    }

    /** Whether somebody may see the votes: only who has voted, as long as nothing is decided. */
    public boolean opensVotesTo(String analyst) {
        return !decisions.isEmpty() || voteOf(analyst).isPresent();
    }

    /** Whether a vote would be blind: nothing is decided, and this analyst has seen nobody else's. */
    public boolean takesVoteOf(String analyst) {
        boolean alone = votes.stream().allMatch(vote -> vote.analyst().equals(analyst));
        return proposal.isPresent()
                && decisions.isEmpty()
                && (alone || voteOf(analyst).isEmpty());
    }

    /** Whether the status proposed now is another than the one that was decided against. */
    public boolean movedSince() {
        return decision()
                .map(one -> one.against().status())
                .filter(then ->
                        proposal.map(Seen::status).filter(now -> now != then).isPresent())
                .isPresent();
    }

    /** What the public may know: nothing of votes and decisions until a decision is published, then that one. */
    public Deliberation published() {
        List<Taken> open = decisions.stream()
                .filter(taken -> publication(taken).isPresent())
                .toList();
        return new Deliberation(proposal, open.isEmpty() ? List.of() : votes, open, publications, last, lastButVotes);
    }
}
