package org.bellwether.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.decide.Deliberations.Question;
import org.bellwether.model.Period;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.junit.jupiter.api.Test;

class DeliberationTest {

    private static final Instant NOON = Instant.parse("2011-11-28T12:00:00Z");
    private static final Period WEEK = new Period(LocalDate.of(2011, 11, 21), LocalDate.of(2011, 11, 27));

    private final List<LedgerRow> rows = new ArrayList<>();

    private Deliberation after(LedgerEntry... entries) {
        for (LedgerEntry entry : entries) {
            rows.add(new LedgerRow(rows.size() + 1, "m", entry, "", ""));
        }
        Deliberation all = Deliberation.of(rows);
        assertThat(inParts()).isEqualTo(all);
        return all;
    }

    /** The same from the latest proposal and all else. */
    private Deliberation inParts() {
        Map<Question, Seen> proposals = new HashMap<>();
        List<LedgerRow> said = new ArrayList<>();
        for (LedgerRow row : rows) {
            if (row.entry() instanceof Proposed proposed) {
                proposals.put(
                        new Question("courts", WEEK),
                        new Seen(row.seq(), proposed.proposal().status()));
            } else {
                said.add(row);
            }
        }
        Deliberations parts = Deliberations.of(proposals, said);
        assertThat(parts.published().of("courts", WEEK))
                .isEqualTo(parts.of("courts", WEEK).published());
        assertThat(parts.of("other", WEEK)).isEqualTo(Deliberation.NONE);
        return parts.of("courts", WEEK);
    }

    private static Proposed proposed(Status status) {
        return new Proposed(
                new StatusProposal(
                        "courts", WEEK, status, 0, 0, 1, 0, 1, 1, 1, List.of(), List.of(), List.of(), List.of(),
                        List.of(), "", List.of()),
                NOON);
    }

    private static Vote vote(String analyst, Status status) {
        return new Vote("courts", WEEK, status, "", analyst, NOON, new Seen(1, Status.UNCHANGED));
    }

    private static Decision decision(Status status, Status against) {
        return new Decision("courts", WEEK, status, "why", "editor", NOON, new Seen(1, against));
    }

    private static Publication publication(long decision) {
        return new Publication("courts", WEEK, "editor", NOON, decision);
    }

    @Test
    void nothingIsKnownOfNothing() {
        assertThat(Deliberation.of(List.of())).isEqualTo(Deliberation.NONE);
        assertThat(Deliberation.NONE.status()).isEmpty();
        assertThat(Deliberation.NONE.takesVoteOf("one"))
                .as("there is nothing to vote on")
                .isFalse();
    }

    @Test
    void votesAreHiddenFromWhoHasNotVoted() {
        Deliberation one = after(proposed(Status.UNCHANGED), vote("one", Status.DETERIORATED));
        assertThat(one.opensVotesTo("one")).isTrue();
        assertThat(one.opensVotesTo("two")).isFalse();
        assertThat(one.opensVotesTo("")).isFalse();
        assertThat(after(decision(Status.UNCHANGED, Status.UNCHANGED)).opensVotesTo("two"))
                .as("once it is decided")
                .isTrue();
    }

    @Test
    void aVoteMayChangeOnlyWhileItsAnalystSawNobodyElses() {
        Deliberation alone = after(proposed(Status.UNCHANGED), vote("one", Status.DETERIORATED));
        assertThat(alone.takesVoteOf("one")).isTrue();
        assertThat(alone.takesVoteOf("two")).isTrue();
        Deliberation both = after(vote("one", Status.IMPROVED), vote("two", Status.UNCHANGED));
        assertThat(both.votes()).extracting(Vote::status).containsExactly(Status.IMPROVED, Status.UNCHANGED);
        assertThat(both.takesVoteOf("one")).isFalse();
        assertThat(both.takesVoteOf("two")).isFalse();
        assertThat(both.takesVoteOf("three")).isTrue();
        assertThat(after(decision(Status.UNCHANGED, Status.UNCHANGED)).takesVoteOf("three"))
                .as("what is decided is not blind any more")
                .isFalse();
    }

    @Test
    void theLastDecisionHolds() {
        Deliberation first = after(proposed(Status.UNCHANGED), decision(Status.DETERIORATED, Status.UNCHANGED));
        assertThat(first.status()).contains(Status.DETERIORATED);
        assertThat(first.decision().orElseThrow().accepted()).isFalse();
        assertThat(first.movedSince()).isFalse();
        assertThat(after(proposed(Status.IMPROVED)).movedSince()).isTrue();
        Deliberation second = after(decision(Status.IMPROVED, Status.IMPROVED));
        assertThat(second.status()).contains(Status.IMPROVED);
        assertThat(second.decision().orElseThrow().accepted()).isTrue();
        assertThat(second.movedSince()).isFalse();
        assertThat(second.decisions()).hasSize(2);
    }

    @Test
    void thePublicKnowsTheLastDecisionThatWasPublished() {
        Deliberation decided = after(
                proposed(Status.UNCHANGED),
                vote("one", Status.DETERIORATED),
                decision(Status.DETERIORATED, Status.UNCHANGED));
        assertThat(decided.published().status()).contains(Status.UNCHANGED);
        assertThat(decided.published().votes()).isEmpty();
        assertThat(after(publication(3)).published().status()).contains(Status.DETERIORATED);
        Deliberation again = after(decision(Status.UNCHANGED, Status.UNCHANGED));
        assertThat(again.publication()).isEmpty();
        assertThat(again.published().status()).contains(Status.DETERIORATED);
        assertThat(again.published().publication()).isPresent();
    }

    @Test
    void whatAFormMustHaveSeen() {
        Deliberation voted = after(proposed(Status.UNCHANGED), vote("one", Status.DETERIORATED));
        assertThat(voted.last()).isEqualTo(2);
        assertThat(voted.lastButVotes()).isEqualTo(1);
        assertThat(voted.proposal()).isEqualTo(Optional.of(new Seen(1, Status.UNCHANGED)));
    }

    @Test
    void figuresCountWhatIsDecidedAlone() {
        after(proposed(Status.UNCHANGED), vote("one", Status.DETERIORATED), vote("two", Status.DETERIORATED));
        assertThat(AgreementFigures.of(List.of(Deliberation.of(rows))))
                .satisfies(open -> assertThat(open.voted() + open.decided()).isZero())
                .satisfies(open -> assertThat(open.analysts()).isEmpty());
        Deliberation alike = after(decision(Status.DETERIORATED, Status.UNCHANGED));
        rows.clear();
        Deliberation unlike = after(
                proposed(Status.IMPROVED),
                vote("two", Status.UNCHANGED),
                vote("one", Status.IMPROVED),
                decision(Status.IMPROVED, Status.IMPROVED));
        AgreementFigures figures = AgreementFigures.of(List.of(alike, unlike));
        assertThat(figures.decided()).isEqualTo(2);
        assertThat(figures.asProposed()).isEqualTo(1);
        assertThat(figures.voted()).isEqualTo(2);
        assertThat(figures.unanimous()).isEqualTo(1);
        assertThat(figures.system()).hasValue(1 / 3.0);
        assertThat(figures.pair()).hasValue(1 / 3.0);
        assertThat(figures.analysts().orElseThrow()).isBetween(0.39, 0.41);
    }
}
