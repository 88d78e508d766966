package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Period;
import org.bellwether.store.Moves;
import org.bellwether.store.Moves.Move;
import org.bellwether.store.Moves.Sum;
import org.bellwether.store.Parties;
import org.bellwether.store.Statuses.Head;

/**
 * Two actors that moved a category against their usual.
 *
 * @param events of this period, @param usual of the median period, in words
 * @param mark which way they moved, @param weight now, @param usualWeight of the median period
 */
public record MoveLine(
        Named one, Named other, String events, String usual, Mark mark, String weight, String usualWeight) {

    private static final int TRAILING = 12;
    private static final int SHOWN = 6;
    private static final double LEAST = 1;

    static List<MoveLine> of(Archive archive, String category, Period period, Links links) {
        return moves(archive, category, period).stream()
                .map(move -> line(archive, move, links))
                .toList();
    }

    /** The pairs that moved most; none where there are too few periods to know a usual. */
    public static List<Move> moves(Archive archive, String category, Period period) {
        List<Long> before = archive.trailing(period, TRAILING).stream()
                .flatMap(earlier -> archive.head(category, earlier).stream())
                .map(Head::seq)
                .toList();
        Optional<Long> now = archive.head(category, period).map(Head::seq);
        if (now.isEmpty() || before.size() < 3) {
            return List.of();
        }
        List<Long> places = new ArrayList<>(before);
        places.add(now.get());
        List<Sum> sums = archive.store().moves().of(places);
        return Moves.moved(sums, now.get(), before, LEAST, SHOWN);
    }

    private static MoveLine line(Archive archive, Move move, Links links) {
        Sum now = move.now();
        return new MoveLine(
                named(archive, now.one(), now.oneName(), links),
                named(archive, now.other(), now.otherName(), links),
                events((double) now.cooperation(), (double) now.conflict()),
                events(move.cooperation(), move.conflict()),
                Mark.ofWeight(move.moved()),
                Words.signed(now.weight()),
                Words.signed(move.weight()));
    }

    private static Named named(Archive archive, String id, String name, Links links) {
        return new Named(
                name,
                links.actor(id)
                        .filter(href ->
                                archive.store().parties().actor(Parties.key(id)).isPresent()));
    }

    private static String events(double cooperation, double conflict) {
        if (cooperation == 0 && conflict == 0) {
            return say("moves.none");
        }
        String good = say("moves.cooperation", CategoryPage.whole(cooperation));
        String bad = say("moves.conflict", CategoryPage.whole(conflict));
        return conflict == 0 ? good : cooperation == 0 ? bad : good + ", " + bad;
    }
}
