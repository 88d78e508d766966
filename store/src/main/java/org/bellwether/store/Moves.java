package org.bellwether.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwether.model.Actor;
import org.bellwether.model.Event;
import org.bellwether.model.Evidence;
import org.bellwether.model.Participant;
import org.bellwether.model.StatusProposal;

/** Which two actors moved a category: the counted evidence of proposals, summed up by pairs. It follows from the ledger. */
public interface Moves {

    /** Pairs kept of one proposal, the heaviest. */
    int MOST = 40;

    /** The sums of proposals, by their places in the ledger. */
    List<Sum> of(Collection<Long> places);

    /**
     * What two actors did in one period, whoever of them acted.
     *
     * @param seq place of the proposal, @param one id of the actor that sorts first
     * @param cooperation events, @param conflict events
     * @param weight what these add to the period's movement
     */
    record Sum(
            long seq,
            String one,
            String other,
            String oneName,
            String otherName,
            long cooperation,
            long conflict,
            double weight) {

        private Sum plus(Sum more) {
            return new Sum(
                    seq,
                    one,
                    other,
                    oneName,
                    otherName,
                    cooperation + more.cooperation,
                    conflict + more.conflict,
                    weight + more.weight);
        }
    }

    /**
     * A pair against its own usual.
     *
     * @param now the period's sum, @param cooperation, @param conflict, @param weight medians of the periods before
     */
    record Move(Sum now, double cooperation, double conflict, double weight) {

        /** How far it moved, in weight. */
        public double moved() {
            return now.weight() - weight;
        }
    }

    /** The sums of a proposal, heaviest first. Who acts together on nobody is a pair, too. */
    static List<Sum> sums(long seq, StatusProposal proposal) {
        Map<List<String>, Sum> sums = new HashMap<>();
        proposal.counting()
                .forEach(evidence -> pairs(seq, evidence)
                        .forEach(sum -> sums.merge(List.of(sum.one(), sum.other()), sum, Sum::plus)));
        return sums.values().stream()
                .sorted(Comparator.comparingDouble((Sum sum) -> -Math.abs(sum.weight()))
                        .thenComparing(Sum::one)
                        .thenComparing(Sum::other))
                .limit(MOST)
                .toList();
    }

    private static Collection<Sum> pairs(long seq, Evidence evidence) {
        Event event = evidence.lead().event();
        List<Participant> others = event.recipients().isEmpty() ? event.sources() : event.recipients();
        boolean good = event.quad().isCooperation();
        Map<List<String>, Sum> pairs = new LinkedHashMap<>();
        for (Participant source : event.sources()) {
            for (Participant side : others) {
                boolean first = source.actor().id().compareTo(side.actor().id()) < 0;
                Actor one = first ? source.actor() : side.actor();
                Actor other = first ? side.actor() : source.actor();
                if (!one.id().equals(other.id())) {
                    pairs.put(
                            List.of(one.id(), other.id()),
                            new Sum(
                                    seq,
                                    Parties.key(one.id()),
                                    Parties.key(other.id()),
                                    one.name(),
                                    other.name(),
                                    good ? 1 : 0,
                                    good ? 0 : 1,
                                    evidence.weight()));
                }
            }
        }
        return pairs.values();
    }

    /**
     * The pairs that moved most against their usual.
     *
     * @param sums of the period and of those before it
     * @param now place of the period's proposal, @param before places of those before; a pair that is not in one did nothing then
     * @param least what moved less in weight is left out
     */
    static List<Move> moved(List<Sum> sums, long now, Collection<Long> before, double least, int limit) {
        Map<List<String>, List<Sum>> pairs = new LinkedHashMap<>();
        sums.forEach(sum -> pairs.computeIfAbsent(List.of(sum.one(), sum.other()), pair -> new ArrayList<>())
                .add(sum));
        return pairs.values().stream()
                .map(pair -> move(pair, now, before.size()))
                .filter(move -> Math.abs(move.moved()) >= least)
                .sorted(Comparator.comparingDouble((Move move) -> -Math.abs(move.moved()))
                        .thenComparing(move -> move.now().one())
                        .thenComparing(move -> move.now().other()))
                .limit(limit)
                .toList();
    }

    private static Move move(List<Sum> pair, long now, int periods) {
        Sum any = pair.getLast();
        Sum nothing = new Sum(now, any.one(), any.other(), any.oneName(), any.otherName(), 0, 0, 0);
        List<Sum> before = pair.stream().filter(sum -> sum.seq() != now).toList();
        return new Move(
                pair.stream().filter(sum -> sum.seq() == now).findFirst().orElse(nothing),
                median(before.stream().mapToDouble(Sum::cooperation).toArray(), periods),
                median(before.stream().mapToDouble(Sum::conflict).toArray(), periods),
                median(before.stream().mapToDouble(Sum::weight).toArray(), periods));
    }

    /** Median over all periods; in those without a value it was 0. */
    private static double median(double[] values, int periods) {
        double[] all = Arrays.copyOf(values, Math.max(values.length, periods));
        Arrays.sort(all);
        int n = all.length;
        return n == 0 ? 0 : (all[(n - 1) / 2] + all[n / 2]) / 2;
    }
}
