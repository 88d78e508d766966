package org.bellwether.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bellwether.assess.Contradictions.Contradiction;
import org.bellwether.model.Actor;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Participant;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Span;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static final LocalDate DAY = LocalDate.of(2011, 11, 24);
    private static final Evidence TOLD = happening("told", EventStatus.ASSERTED, 3, "police", "editor", DAY);

    private static Evidence happening(
            String id, EventStatus status, double factuality, String source, String recipient, LocalDate day) {
        Event event = new Event(
                EventType.COERCE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                -6,
                side(source),
                side(recipient),
                new EventDate(day.toString(), Optional.of(DateRange.of(day)), "stated"),
                Optional.empty(),
                new Span(0, 1),
                0,
                status,
                factuality,
                0,
                0.9,
                "");
        EventRecord lead = new EventRecord(id, "a", "wire", "Title", "a", "Sentence.", Optional.of(day), event);
        boolean counts = status == EventStatus.ASSERTED && factuality > 0;
        return new Evidence(
                lead,
                List.of(id),
                List.of("a"),
                List.of("wire"),
                "s",
                "says",
                counts ? -6 : 0,
                "B2",
                counts ? Optional.empty() : Optional.of("denied"));
    }

    private static List<Participant> side(String actor) {
        return actor.isEmpty()
                ? List.of()
                : List.of(new Participant(new Span(0, 1), actor, new Actor(actor, actor, Optional.empty(), List.of())));
    }

    private static List<Contradiction> of(List<Evidence> told, Evidence... leftOut) {
        return Contradictions.of(new StatusProposal(
                "courts",
                Period.containing(DAY, PeriodLength.WEEK),
                Status.DETERIORATED,
                -6,
                0,
                2,
                -3,
                9,
                9,
                1,
                told,
                List.of(),
                List.of(leftOut),
                List.of(),
                List.of(),
                "",
                List.of()));
    }

    @Test
    void aDenialMeetsWhatItDenies() {
        Evidence denied = happening("denied", EventStatus.NEGATED, -3, "police", "editor", DAY.plusDays(2));
        assertThat(of(List.of(TOLD), denied)).containsExactly(new Contradiction(Optional.of(TOLD), denied));
    }

    @Test
    void whatTheTextDoesNotHoldForSoIsDeniedToo() {
        Evidence doubted = happening("doubted", EventStatus.ASSERTED, -2, "police", "editor", DAY);
        assertThat(of(List.of(TOLD), doubted)).containsExactly(new Contradiction(Optional.of(TOLD), doubted));
    }

    @Test
    void aSideThatIsNotNamedMayBeAnybody() {
        Evidence denied = happening("denied", EventStatus.NEGATED, -3, "", "editor", DAY);
        assertThat(of(List.of(TOLD), denied).getFirst().told()).contains(TOLD);
        Evidence nameless = happening("denied", EventStatus.NEGATED, -3, "", "", DAY);
        assertThat(of(List.of(TOLD), nameless).getFirst().told()).isEmpty();
    }

    @Test
    void othersAndOtherDaysDoNotMeet() {
        assertThat(of(List.of(TOLD), happening("d", EventStatus.NEGATED, -3, "army", "editor", DAY))
                        .getFirst()
                        .told())
                .isEmpty();
        assertThat(of(List.of(TOLD), happening("d", EventStatus.NEGATED, -3, "police", "editor", DAY.plusDays(9)))
                        .getFirst()
                        .told())
                .isEmpty();
    }

    @Test
    void plansAndWhatIsAgreedContradictNothing() {
        assertThat(of(List.of(TOLD), happening("plan", EventStatus.PLANNED, 2, "police", "editor", DAY)))
                .isEmpty();
        assertThat(of(List.of(TOLD))).isEmpty();
    }

    @Test
    void whatIsToldComesBeforeWhatNobodyTells() {
        Evidence alone = happening("a", EventStatus.NEGATED, -3, "army", "editor", DAY);
        Evidence denied = happening("z", EventStatus.NEGATED, -3, "police", "editor", DAY);
        assertThat(of(List.of(TOLD), alone, denied))
                .extracting(one -> one.denied().lead().id())
                .containsExactly("z", "a");
    }
}
