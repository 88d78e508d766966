package org.bellwether.judge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Anchor;
import org.bellwether.model.Judgement;
import org.bellwether.model.Verdict;

/**
 * The judgements of one event, oldest first.
 *
 * @param rows at least one
 */
public record History(List<Judgement> rows) {

    public History {
        rows = List.copyOf(rows);
    }

    public String subject() {
        return rows.getFirst().subject();
    }

    /** Where the event stood when it was judged last. */
    public Anchor anchor() {
        return rows.getLast().anchor();
    }

    /** Whether an analyst added the event. */
    public boolean added() {
        return rows.getFirst().verdict() == Verdict.ADD;
    }

    /** The latest judgement that is not undone; an undoing takes back the latest one that holds. */
    public Optional<Judgement> holding() {
        Deque<Judgement> held = new ArrayDeque<>();
        for (Judgement row : rows) {
            if (row.verdict() == Verdict.UNDO) {
                held.pollLast();
            } else {
                held.addLast(row);
            }
        }
        return Optional.ofNullable(held.peekLast());
    }

    public Standing standing() {
        return holding()
                .map(judgement -> Standing.by(judgement.verdict()))
                .orElse(added() ? Standing.WITHDRAWN : Standing.CODED);
    }
}
