package org.bellwether.app.hand;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.bellwether.decide.Decision;
import org.bellwether.decide.Deliberation;
import org.bellwether.decide.LedgerEntry;
import org.bellwether.decide.Publication;
import org.bellwether.decide.Seen;
import org.bellwether.decide.Vote;
import org.bellwether.model.Period;
import org.bellwether.model.Problem;
import org.bellwether.model.Status;
import org.bellwether.store.Ledger;

/**
 * Where statuses are voted on, decided and published: reads what was entered and appends it to the ledger. Each answer tells what is
 * wrong, by field; where nothing is, the entry is kept.
 */
public record StatusDesk(Ledger ledger, InstantSource clock) {

    /**
     * What somebody is about to say of a status that is proposed.
     *
     * @param who the analyst or editor
     * @param stands where it stands now
     * @param seen place of the last row that whoever says it saw, as the form had it
     */
    public record Case(
            String monitor, String category, Period period, String who, Deliberation stands, long seen, Entry entry) {

        private Seen proposal() {
            return stands.proposal().orElseThrow();
        }
    }

    /** Votes for any status. */
    public Map<String, Problem> vote(Case given) {
        Optional<Status> status = status(given.entry());
        if (!given.stands().decisions().isEmpty()) {
            return form(LedgerProblem.DECIDED);
        }
        if (!given.stands().takesVoteOf(given.who())) {
            return form(LedgerProblem.VOTED);
        }
        if (status.isEmpty()) {
            return Map.of(Entry.STATUS, LedgerProblem.NO_STATUS.problem());
        }
        return tooLong(given.entry())
                .orElseGet(() -> keep(
                        given,
                        given.stands().lastButVotes(),
                        new Vote(
                                given.category(),
                                given.period(),
                                status.get(),
                                given.entry().get(Entry.REASON),
                                given.who(),
                                now(),
                                given.proposal()),
                        LedgerProblem.VOTE_OVERTAKEN));
    }

    /** Decides as proposed. */
    public Map<String, Problem> accept(Case given) {
        return tooLong(given.entry())
                .orElseGet(() -> decide(given, given.proposal().status()));
    }

    /** Decides otherwise than proposed, for a reason. */
    public Map<String, Problem> override(Case given) {
        Optional<Status> status = status(given.entry());
        if (status.isEmpty()) {
            return Map.of(Entry.STATUS, LedgerProblem.NO_STATUS.problem());
        }
        if (status.get() == given.proposal().status()) {
            return Map.of(Entry.STATUS, LedgerProblem.AS_PROPOSED.problem());
        }
        if (given.entry().get(Entry.REASON).isEmpty()) {
            return Map.of(Entry.REASON, LedgerProblem.NO_REASON.problem());
        }
        return tooLong(given.entry()).orElseGet(() -> decide(given, status.get()));
    }

    private Map<String, Problem> decide(Case given, Status status) {
        Decision decision = new Decision(
                given.category(),
                given.period(),
                status,
                given.entry().get(Entry.REASON),
                given.who(),
                now(),
                given.proposal());
        return keep(given, given.stands().last(), decision, LedgerProblem.OVERTAKEN);
    }

    /** Marks the decision as published. */
    public Map<String, Problem> publish(Case given) {
        Optional<Deliberation.Taken> taken = given.stands().taken();
        if (taken.isEmpty() || given.stands().publication().isPresent()) {
            return form(LedgerProblem.NOTHING_TO_PUBLISH);
        }
        Publication publication = new Publication(
                given.category(),
                given.period(),
                given.who(),
                now(),
                taken.get().seq());
        return keep(given, given.stands().last(), publication, LedgerProblem.OVERTAKEN);
    }

    private Map<String, Problem> keep(Case given, long last, LedgerEntry entry, LedgerProblem overtaken) {
        boolean kept = given.seen() == last
                && ledger.append(given.monitor(), entry, last).isPresent();
        return kept ? Map.of() : form(overtaken);
    }

    /** As exactly as the ledger tells instants apart. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Map<String, Problem> form(LedgerProblem problem) {
        return Map.of(Entry.FORM, problem.problem());
    }

    private static Optional<Map<String, Problem>> tooLong(Entry entry) {
        int length = entry.get(Entry.REASON).length();
        return length <= Entry.LONGEST
                ? Optional.empty()
                : Optional.of(Map.of(Entry.REASON, LedgerProblem.TOO_LONG.problem(length, Entry.LONGEST)));
    }

    private static Optional<Status> status(Entry entry) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(entry.get(Entry.STATUS)))
                .findFirst();
    }
}
