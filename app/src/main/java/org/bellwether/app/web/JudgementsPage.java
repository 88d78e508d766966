package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import org.bellwether.judge.History;
import org.bellwether.model.Judgement;

/**
 * Every judgement, and those whose event is not coded any more.
 *
 * @param unmatched by what holds of them, @param all newest first
 */
public record JudgementsPage(Shell shell, List<Entry> unmatched, List<Entry> all) {

    private static final int QUOTE = 320;

    /** One judgement with the sentence it is of. */
    public record Entry(JudgementLine line, String href, String quote) {}

    static JudgementsPage of(Archive archive, Links links) {
        return new JudgementsPage(
                Shell.of(archive, say("judgements.title"), "judgements", links),
                archive.judgements().unmatched().stream()
                        .map(History::holding)
                        .flatMap(java.util.Optional::stream)
                        .map(judgement -> entry(
                                judgement, links.article(judgement.anchor().article()), links))
                        .toList(),
                archive.judgements().rows().reversed().stream()
                        .map(judgement -> entry(judgement, href(archive, judgement, links), links))
                        .toList());
    }

    private static String href(Archive archive, Judgement judgement, Links links) {
        return archive.judgements()
                .find(judgement.subject())
                .map(event -> links.event(event.id()))
                .orElse(links.article(judgement.anchor().article()));
    }

    private static Entry entry(Judgement judgement, String href, Links links) {
        return new Entry(
                JudgementLine.of(judgement, links),
                href,
                Words.clip(judgement.anchor().sentence(), QUOTE));
    }
}
