package org.bellwether.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bellwether.judge.Docket;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.junit.jupiter.api.Test;

/** What judgements do to a proposed status. */
class JudgedStatusTest {

    private static final int WEEKS = 12;
    private static final int SHOCK = 10;

    private final Monitor monitor = Stream.monitor(WEEKS);
    private final Stream stream = stream();
    private final List<String> grave = List.of(
            "e-" + stream.report(SHOCK, 1, EventType.ASSAULT, "north"),
            "e-" + stream.report(SHOCK, 1, EventType.COERCE, "foreign"),
            "e-" + stream.report(SHOCK, 2, EventType.SANCTION, "daily"));

    /** A week between ordinary ones in which nothing else happens. */
    private static Stream stream() {
        Stream stream = new Stream(7).ordinary(0, SHOCK).ordinary(SHOCK + 1, WEEKS);
        Stream.OUTLETS.forEach(outlet -> stream.noise(SHOCK, outlet));
        return stream;
    }

    private StatusProposal week(Docket docket) {
        return new RuleAssessor()
                .assess(monitor, docket, stream.articles, Stream.START.plusWeeks(WEEKS))
                .get(SHOCK);
    }

    private EventRecord record(String id) {
        return stream.events.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rejectedEventsNoLongerCountAndSayWhy() {
        assertThat(week(Docket.unjudged(stream.events)).status()).isEqualTo(Status.DETERIORATED);
        List<EventRecord> rest = new ArrayList<>(stream.events);
        rest.removeIf(event -> grave.contains(event.id()));
        StatusProposal week = week(new Docket(
                rest,
                grave.stream()
                        .map(id -> new Docket.Rejected(record(id), "a film"))
                        .toList(),
                Map.of()));
        assertThat(week.status()).isEqualTo(Status.UNCHANGED);
        assertThat(week.leftOut())
                .filteredOn(one -> grave.contains(one.lead().id()))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.leftOut()).contains("rejected by an analyst: a film"));
        assertThat(week.alerts()).extracting(alert -> alert.event()).doesNotContainAnyElementsOf(grave);
    }

    @Test
    void mergedEventsCountOnceAndTheOtherLeads() {
        double apart = week(Docket.unjudged(stream.events)).movement();
        StatusProposal week = week(new Docket(stream.events, List.of(), Map.of(grave.get(2), grave.get(0))));
        assertThat(week.movement()).isGreaterThan(apart);
        assertThat(week.supporting())
                .filteredOn(one -> one.tellings().contains(grave.get(2)))
                .singleElement()
                .extracting(Evidence::tellings)
                .isEqualTo(List.of(grave.get(0), grave.get(2)));
    }

    @Test
    void mergingInCirclesOrWithWhatIsGoneChangesNothing() {
        Docket circle = new Docket(
                stream.events,
                List.of(),
                Map.of(grave.get(0), grave.get(1), grave.get(1), grave.get(0), grave.get(2), "gone"));
        assertThat(week(circle).supporting().stream()
                        .flatMap(one -> one.tellings().stream())
                        .filter(grave::contains))
                .containsExactlyInAnyOrderElementsOf(grave);
    }

    @Test
    void whatAnAnalystAddedCounts() {
        List<EventRecord> more = new ArrayList<>(stream.events);
        more.add(Stream.record(
                "added", "a00000", "north", Stream.START.plusWeeks(SHOCK), EventType.AID, EventStatus.ASSERTED));
        StatusProposal before = week(Docket.unjudged(stream.events));
        StatusProposal after = week(Docket.unjudged(more));
        assertThat(after.movement()).isGreaterThan(before.movement());
        assertThat(after.opposing()).extracting(one -> one.lead().id()).contains("e-added");
    }
}
