package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.judge.History;
import org.bellwether.model.Judgement;
import org.bellwether.model.Verdict;

/**
 * One judgement in a history.
 *
 * @param mark shape of what it made of the event; empty for an undoing
 * @param who the analyst; empty where names are withheld
 * @param says the event by this judgement, where it says so
 */
public record JudgementLine(
        Optional<Mark> mark, String what, Optional<String> who, String when, String reason, Optional<String> says) {

    /** Oldest first. Only the running application names the analyst: what is published may reach those who would harm them. */
    static List<JudgementLine> of(Optional<History> history, Links links) {
        return history.map(History::rows).orElse(List.of()).stream()
                .map(row -> of(row, links))
                .toList();
    }

    static JudgementLine of(Judgement judgement, Links links) {
        return new JudgementLine(
                Mark.of(judgement.verdict()),
                what(judgement.verdict()),
                links.judgements().map(live -> judgement.analyst()),
                Words.instant(judgement.at()),
                judgement.reason(),
                judgement
                        .says()
                        .filter(event -> tells(judgement.verdict()))
                        .map(event -> EvidenceLine.headline(event) + " \u00B7 " + Words.date(event.date())));
    }

    private static boolean tells(Verdict verdict) {
        return verdict == Verdict.CORRECT || verdict == Verdict.ADD;
    }

    static String what(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> say("judged.accept");
            case CORRECT -> say("judged.correct");
            case REJECT -> say("judged.reject");
            case MERGE -> say("judged.merge");
            case ADD -> say("judged.add");
            case UNDO -> say("judged.undo");
        };
    }
}
