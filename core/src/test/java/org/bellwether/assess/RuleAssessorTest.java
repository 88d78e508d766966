package org.bellwether.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bellwether.model.Alert;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.junit.jupiter.api.Test;

class RuleAssessorTest {

    private static final int WEEKS = 30;
    private static final LocalDate UNTIL = Stream.START.plusWeeks(WEEKS);

    private final Monitor monitor = Stream.monitor(WEEKS);
    private final Assessor assessor = new RuleAssessor();

    private List<StatusProposal> assess(Stream stream) {
        return assessor.assess(monitor, stream.events, stream.articles, UNTIL);
    }

    private static List<Status> statuses(List<StatusProposal> proposals) {
        return proposals.stream().map(StatusProposal::status).toList();
    }

    @Test
    void ordinaryLifeRaisesNoMoreFalseAlarmsThanTheRulePromises() {
        int alarms = 0;
        for (int seed = 0; seed < 20; seed++) {
            for (Status status : statuses(assess(new Stream(seed).ordinary(0, WEEKS)))) {
                alarms += status == Status.IMPROVED || status == Status.DETERIORATED ? 1 : 0;
            }
        }
        assertThat(alarms)
                .as("false alarms in 600 ordinary weeks; |z| > 1 is a third of a normal distribution")
                .isLessThan(240);
    }

    @Test
    void seesAShockInItsOwnWeek() {
        for (int seed = 0; seed < 20; seed++) {
            Stream stream = new Stream(seed).ordinary(0, WEEKS);
            stream.report(20, 2, EventType.ASSAULT, "north");
            stream.report(20, 2, EventType.ASSAULT, "foreign");
            stream.report(20, 3, EventType.COERCE, "daily");
            StatusProposal week = assess(stream).get(20);
            assertThat(week.status()).isEqualTo(Status.DETERIORATED);
            assertThat(week.supporting().getFirst().weight()).isNegative();
            assertThat(week.supporting())
                    .extracting(Evidence::lead)
                    .extracting(r -> r.event().type())
                    .contains(EventType.ASSAULT, EventType.COERCE);
            assertThat(week.rule()).contains("worse than usual");
        }
    }

    @Test
    void doesNotTakeSilenceForStability() {
        Stream stream = new Stream(1).ordinary(0, 12);
        for (int week = 0; week < 12; week++) {
            for (int item = 0; item < 5; item++) {
                stream.noise(week, "north");
                stream.noise(week, "state");
            }
        }
        stream.noise(12, "north");
        List<StatusProposal> proposals = assess(stream);
        assertThat(proposals.get(12).status()).isEqualTo(Status.INSUFFICIENT);
        assertThat(proposals.get(12).rule()).contains("too little");
        assertThat(proposals.get(12).silentOutlets())
                .as("daily, foreign and tank have too little history")
                .isEmpty();
        assertThat(proposals.get(14).silentOutlets()).containsExactly("north", "state");
        assertThat(proposals.get(13).status()).isEqualTo(Status.INSUFFICIENT);
    }

    @Test
    void reportingWithoutEventsIsUnchanged() {
        Stream stream = new Stream(2).ordinary(0, 10);
        Stream.OUTLETS.forEach(outlet -> stream.noise(10, outlet));
        assertThat(assess(stream).get(10).status()).isEqualTo(Status.UNCHANGED);
    }

    @Test
    void copiesOfEveryArticleChangeNothing() {
        Stream once = new Stream(3).ordinary(0, WEEKS);
        Stream twice = new Stream(3);
        Stream source = new Stream(3).ordinary(0, WEEKS);
        for (int i = 0; i < source.events.size(); i++) {
            twice.events.add(source.events.get(i));
            twice.articles.add(source.articles.get(i));
            EventRecord original = source.events.get(i);
            String copy = "copy-" + original.article();
            twice.articles.add(new Assessor.ArticleFact(copy, "tank", original.origin(), original.published()));
            twice.events.add(Stream.record(
                    copy,
                    original.origin(),
                    "tank",
                    original.published().orElseThrow(),
                    original.event().type(),
                    EventStatus.ASSERTED));
        }
        assertThat(statuses(assess(twice))).isEqualTo(statuses(assess(once)));
        assertThat(assess(twice))
                .extracting(StatusProposal::movement)
                .isEqualTo(assess(once).stream().map(StatusProposal::movement).toList());
    }

    @Test
    void aFloodOfReprintsWeighsAsOneOrigin() {
        Stream flooded = new Stream(4).ordinary(0, WEEKS);
        flooded.report(20, 1, EventType.COERCE, "north");
        double alone = assess(flooded).get(20).movement();
        for (int i = 0; i < 50; i++) {
            flooded.reprint(Stream.OUTLETS.get(i % Stream.OUTLETS.size()));
        }
        assertThat(assess(flooded).get(20).movement()).isEqualTo(alone);
    }

    @Test
    void orderOfArrivalChangesNothing() {
        Stream stream = new Stream(5).ordinary(0, WEEKS);
        List<StatusProposal> expected = assess(stream);
        Random random = new Random(6);
        for (int round = 0; round < 10; round++) {
            List<EventRecord> events = new ArrayList<>(stream.events);
            List<Assessor.ArticleFact> articles = new ArrayList<>(stream.articles);
            Collections.shuffle(events, random);
            Collections.shuffle(articles, random);
            assertThat(assessor.assess(monitor, events, articles, UNTIL)).isEqualTo(expected);
        }
    }

    @Test
    void takingAwayEvidenceAgainstNeverWeakensAMovement() {
        int moved = 0;
        for (int seed = 0; seed < 10; seed++) {
            Stream stream = new Stream(seed).ordinary(0, WEEKS);
            stream.report(25, 2, EventType.ASSAULT, "north");
            stream.report(25, 3, EventType.COERCE, "daily");
            stream.report(25, 4, EventType.AID, "tank");
            StatusProposal before = assess(stream).get(25);
            if (before.status() == Status.UNCHANGED) {
                continue;
            }
            moved++;
            for (Evidence against : before.opposing()) {
                List<EventRecord> rest = stream.events.stream()
                        .filter(record -> !against.tellings().contains(record.id()))
                        .toList();
                StatusProposal after =
                        assessor.assess(monitor, rest, stream.articles, UNTIL).get(25);
                assertThat(after.status()).isEqualTo(before.status());
            }
        }
        assertThat(moved).isGreaterThan(3);
    }

    @Test
    void namesTheOneClaimThatCarriesAStatus() {
        Stream stream = new Stream(7);
        for (int week = 0; week < 20; week++) {
            int now = week;
            Stream.OUTLETS.forEach(outlet -> stream.noise(now, outlet));
        }
        stream.report(15, 2, EventType.ASSAULT, "state");
        StatusProposal week = assess(stream).get(15);
        assertThat(week.status()).isEqualTo(Status.DETERIORATED);
        assertThat(week.hingesOn())
                .anySatisfy(name -> assertThat(name).startsWith("event: ASSAULT"))
                .anySatisfy(name -> assertThat(name).startsWith("article: "))
                .contains("outlet: state");
    }

    @Test
    void deniedAndPlannedEventsDoNotCountAndAreListed() {
        Stream stream = new Stream(8).ordinary(0, 10);
        LocalDate day = Stream.START.plusWeeks(9).plusDays(1);
        double before = assess(stream).get(9).movement();
        stream.events.add(Stream.record("x1", "x1", "north", day, EventType.ASSAULT, EventStatus.NEGATED));
        stream.events.add(Stream.record("x2", "x2", "north", day, EventType.AID, EventStatus.PLANNED));
        StatusProposal after = assess(stream).get(9);
        assertThat(after.movement()).isEqualTo(before);
        assertThat(after.leftOut())
                .extracting(Evidence::leftOut)
                .allMatch(Optional::isPresent)
                .hasSize(2);
        assertThat(after.leftOut())
                .extracting(e -> e.leftOut().orElseThrow())
                .anyMatch(why -> why.startsWith("denied"))
                .anyMatch(why -> why.startsWith("planned"));
    }

    @Test
    void aThreatIsARiskWithAnExpiry() {
        Stream stream = new Stream(9).ordinary(0, 10);
        stream.report(9, 1, EventType.THREATEN, "north");
        StatusProposal week = assess(stream).get(9);
        assertThat(week.alerts()).anySatisfy(alert -> {
            assertThat(alert.kind()).isEqualTo(Alert.Kind.RISK);
            assertThat(alert.expires()).isAfter(week.period().to());
        });
    }

    @Test
    void aHoaxFromOneOutletIsNamedAsWhatTheStatusHingesOn() {
        Stream stream = new Stream(10);
        for (int week = 0; week < 20; week++) {
            int now = week;
            Stream.OUTLETS.forEach(outlet -> stream.noise(now, outlet));
        }
        for (int k = 0; k < 6; k++) {
            stream.report(15, k, EventType.ASSAULT, "tank");
        }
        StatusProposal week = assess(stream).get(15);
        assertThat(week.status()).isEqualTo(Status.DETERIORATED);
        assertThat(week.hingesOn()).contains("outlet: tank");
    }
}
