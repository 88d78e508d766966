package org.bellwether.app.flow;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellwether.assess.Assessor;
import org.bellwether.assess.Assessor.ArticleFact;
import org.bellwether.judge.Docket;
import org.bellwether.model.Monitor;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Store;

/**
 * Proposes the statuses of an archive from its events as they stand after the analysts' judgements, and appends to the ledger what
 * has changed.
 */
public record Proposing(Assessor assessor, InstantSource clock) {

    /**
     * Proposes anew.
     *
     * @param asked last day to assess, where somebody says
     * @return the last day assessed
     */
    public LocalDate propose(Store store, Monitor monitor, Optional<LocalDate> asked) {
        List<ArticleFact> facts = store.grounds().articles().stream()
                .map(one -> new ArticleFact(one.id(), one.outlet(), one.origin(), one.day()))
                .toList();
        LocalDate until =
                LastDay.of(asked, monitor, facts.stream().map(ArticleFact::date).toList());
        Docket docket = JudgedArchive.docket(store, assessor.bearing(monitor));
        List<StatusProposal> proposals = assessor.assess(monitor, docket, facts, until);
        store.propose(monitor.id(), proposals, clock.instant());
        return until;
    }

    /** Proposes the periods of the board anew after a judgement; nothing where no monitor has been run yet. */
    public void renew(Store store) {
        store.monitor().ifPresent(monitor -> {
            Optional<LocalDate> last = store.proposals(monitor.id()).stream()
                    .map(proposal -> proposal.period().to())
                    .max(Comparator.naturalOrder());
            last.ifPresent(until -> propose(store, monitor, Optional.of(until)));
        });
    }
}
