package org.bellwether.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bellwether.decide.Deliberations;
import org.bellwether.decide.Deliberations.Question;
import org.bellwether.decide.LedgerRow;
import org.bellwether.decide.Seen;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;

/** The latest proposals in parts: their figures for all periods at once, their evidence one proposal at a time. */
public interface Statuses {

    /** The latest proposal of each category and period of a monitor, by category, then period. */
    List<Head> heads(String monitor);

    /** Places of the latest proposals as they were known at an instant: those of that instant or later are left out. */
    List<Long> latest(String monitor, Instant before);

    /** Proposals without their evidence, by their places in the ledger. */
    List<Head> heads(Collection<Long> places);

    /** A proposal with its evidence, by its place in the ledger. */
    Optional<StatusProposal> proposal(long seq);

    /** The heaviest evidence that counts in a proposal, at most {@value #HEAVIEST}, no sentence twice. */
    List<Evidence> heaviest(long seq);

    /** How events bear on the latest proposals, counted or left out, by event; in the order of the ledger. */
    Map<String, List<Bearing>> bearings(Collection<String> events);

    /** Ids of the events that tell the same as this one where it bears on the latest proposals; itself among them. */
    List<String> tellings(String event);

    /**
     * What counts in one of the latest proposals and is not told in what counts in another.
     *
     * @param other 0 for none
     * @return ids of the events that lead such evidence, heaviest first
     */
    List<String> only(long one, long other);

    /** Ids of events that count in the latest proposals of a period, those of the type first. */
    List<String> counted(String monitor, Period period, EventType first, int limit);

    /**
     * Place of the last proposal of a category and period up to a place of the ledger; empty where there was none.
     *
     * @param upTo later rows are left out
     */
    Optional<Long> before(String monitor, String category, Period period, long upTo);

    int HEAVIEST = 5;

    /**
     * An event's part in one proposal.
     *
     * @param seq the proposal's place in the ledger
     * @param weight with its sign
     * @param leftOut why it does not count, where it does not
     */
    record Bearing(long seq, double weight, Optional<String> leftOut) {}

    /**
     * A proposal without its evidence.
     *
     * @param seq its place in the ledger: the same place always holds the same proposal
     * @param figures the proposal with empty lists of evidence
     * @param supporting how many speak for it, @param opposing against it, @param leftOut how many do not count
     */
    record Head(long seq, StatusProposal figures, int supporting, int opposing, int leftOut) {

        public static Head of(long seq, StatusProposal proposal) {
            StatusProposal figures = new StatusProposal(
                    proposal.category(),
                    proposal.period(),
                    proposal.status(),
                    proposal.movement(),
                    proposal.baseline(),
                    proposal.spread(),
                    proposal.z(),
                    proposal.articles(),
                    proposal.usualArticles(),
                    proposal.origins(),
                    List.of(),
                    List.of(),
                    List.of(),
                    proposal.alerts(),
                    proposal.silentOutlets(),
                    proposal.rule(),
                    proposal.hingesOn());
            return new Head(
                    seq,
                    figures,
                    proposal.supporting().size(),
                    proposal.opposing().size(),
                    proposal.leftOut().size());
        }

        /** How many pieces of evidence count. */
        public int counted() {
            return supporting + opposing;
        }
    }

    /**
     * Where every category and period stands.
     *
     * @param heads the latest proposals
     * @param said votes, decisions and publications, oldest first
     */
    static Deliberations deliberations(List<Head> heads, List<LedgerRow> said) {
        Map<Question, Seen> proposals = new LinkedHashMap<>();
        for (Head head : heads) {
            Question question =
                    new Question(head.figures().category(), head.figures().period());
            proposals.put(question, new Seen(head.seq(), head.figures().status()));
        }
        return Deliberations.of(proposals, said);
    }

    /** What {@link #heaviest(long)} tells of a proposal. */
    static List<Evidence> heaviest(StatusProposal proposal) {
        List<Evidence> heaviest = new ArrayList<>();
        Set<String> told = new HashSet<>();
        proposal.counting()
                .sorted(Evidence.BY_WEIGHT)
                .filter(one -> heaviest.size() < HEAVIEST && told.add(one.lead().quote()))
                .forEach(heaviest::add);
        return List.copyOf(heaviest);
    }

    /** The ids of an evidence's events: the one that leads it, and all its tellings. */
    static Set<String> events(Evidence evidence) {
        Set<String> events = new LinkedHashSet<>(evidence.tellings());
        events.add(evidence.lead().id());
        return events;
    }

    /** All evidence of a proposal: for, against, left out. */
    static Stream<Evidence> evidence(StatusProposal proposal) {
        return Stream.of(proposal.supporting(), proposal.opposing(), proposal.leftOut())
                .flatMap(List::stream);
    }
}
