package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.Optional;
import org.bellwether.decide.Decision;
import org.bellwether.decide.LedgerEntry;
import org.bellwether.decide.LedgerRow;
import org.bellwether.decide.Proposed;
import org.bellwether.decide.Publication;
import org.bellwether.decide.Vote;

/**
 * One row of the ledger.
 *
 * @param mark the status it names, where it names one that this reader may see
 * @param note what else there is to say, e.g. why the status is not shown
 * @param href the category in its period, empty where the board has none any more
 * @param hash empty where it would let a hidden vote be guessed
 */
public record LedgerLine(
        long seq,
        String what,
        Optional<Mark> mark,
        String note,
        String category,
        String period,
        Optional<String> href,
        String who,
        String when,
        String reason,
        String hash) {

    private static final int RULE = 240;

    static LedgerLine of(Archive archive, LedgerRow row, String reader, Links links) {
        boolean open = archive.deliberation(row.entry().category(), row.entry().period())
                .opensVotesTo(reader);
        return switch (row.entry()) {
            case Proposed proposed ->
                line(
                        archive,
                        row,
                        links,
                        new Said(
                                say("ledger.proposed"),
                                Optional.of(Mark.of(proposed.proposal().status())),
                                "",
                                say("ledger.rule"),
                                Words.clip(RuleWords.told(proposed.proposal().rule()), RULE)));
            case Vote vote
            when open ->
                line(
                        archive,
                        row,
                        links,
                        new Said(
                                say("ledger.voted"),
                                Optional.of(Mark.of(vote.status())),
                                "",
                                vote.analyst(),
                                vote.reason()));
            case Vote vote ->
                line(
                        archive,
                        row,
                        links,
                        new Said(say("ledger.voted"), Optional.empty(), say("ledger.hidden"), vote.analyst(), ""));
            case Decision decision ->
                line(
                        archive,
                        row,
                        links,
                        new Said(
                                say("ledger.decided"),
                                Optional.of(Mark.of(decision.status())),
                                decision.accepted() ? say("ledger.as") : say("ledger.otherwise"),
                                decision.by(),
                                decision.reason()));
            case Publication publication ->
                line(
                        archive,
                        row,
                        links,
                        new Said(
                                say("ledger.published"),
                                Optional.empty(),
                                say("ledger.row", Long.toString(publication.decision())),
                                publication.by(),
                                ""));
        };
    }

    private record Said(String what, Optional<Mark> mark, String note, String who, String reason) {}

    private static LedgerLine line(Archive archive, LedgerRow row, Links links, Said said) {
        LedgerEntry entry = row.entry();
        boolean there = archive.head(entry.category(), entry.period()).isPresent();
        return new LedgerLine(
                row.seq(),
                said.what(),
                said.mark(),
                said.note(),
                archive.categoryTitle(entry.category()),
                Words.range(entry.period().from(), entry.period().to()),
                there ? Optional.of(links.category(entry.category(), entry.period())) : Optional.empty(),
                said.who(),
                Words.instant(entry.at()),
                said.reason(),
                said.note().equals(say("ledger.hidden")) ? "" : row.hash());
    }
}
