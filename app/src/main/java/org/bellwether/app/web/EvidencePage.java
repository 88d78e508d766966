package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Evidence;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;

/**
 * One list of a status's evidence, page by page.
 *
 * @param href the category's page
 * @param shown which of how many these are, in words
 */
public record EvidencePage(
        Shell shell,
        String category,
        String href,
        String period,
        String heading,
        String shown,
        List<EvidenceLine> lines,
        Pager pager) {

    /** Empty where there is no such status. */
    static Optional<EvidencePage> of(
            Archive archive, String id, Period period, EvidenceList list, int page, Links links) {
        return archive.category(id)
                .flatMap(category -> archive.proposal(id, period)
                        .map(proposal -> page(archive, category.title(), proposal, list, page, links)));
    }

    private static EvidencePage page(
            Archive archive, String title, StatusProposal proposal, EvidenceList list, int page, Links links) {
        Period period = proposal.period();
        List<Evidence> all = list.of(proposal);
        List<Evidence> fetched = all.stream()
                .skip((long) page * Pager.STEP)
                .limit(Pager.STEP + 1L)
                .toList();
        Pager pager = Pager.of(
                page,
                fetched.size(),
                number -> links.evidence(proposal.category(), period, list, number)
                        .orElseThrow());
        return new EvidencePage(
                Shell.of(
                        archive,
                        say("listed.title", list.heading(proposal), title, Words.period(period)),
                        "listed",
                        links),
                title,
                links.category(proposal.category(), period),
                Words.period(period),
                list.heading(proposal),
                fetched.isEmpty() ? say("listed.empty") : say("listed.part", pager.shown(), all.size()),
                EvidenceLine.of(archive, Pager.cut(fetched), links),
                pager);
    }
}
