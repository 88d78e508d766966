package org.bellwether.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.EventKind;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventType;
import org.bellwether.model.Judgement;
import org.bellwether.model.Verdict;
import org.junit.jupiter.api.Test;

class JudgementsTest {

    private static final String TALKS = "Minsk met Moscow for talks and accused nobody.";
    private static final String GAS = "Later Minsk met Moscow over gas.";

    private final Coded first = new Coded("a", "v1", TALKS, GAS)
            .event(0, "met", EventType.CONSULT)
            .event(0, "accused", EventType.ACCUSE)
            .event(1, "met", EventType.CONSULT);

    private static Judgements over(Coded coded, Judgement... rows) {
        return Judgements.of(List.of(rows), id -> id.equals("a") ? Optional.of(coded.told()) : Optional.empty());
    }

    private static List<JudgedEvent> events(Judgements judgements, Coded coded) {
        return judgements.of("a", coded.events());
    }

    @Test
    void whatNobodyJudgedStandsAsCoded() {
        List<JudgedEvent> events = events(over(first), first);
        assertThat(events).extracting(JudgedEvent::standing).containsOnly(Standing.CODED);
        assertThat(events).extracting(JudgedEvent::record).isEqualTo(first.events());
    }

    @Test
    void theLatestJudgementHoldsAndAnUndoingGivesTheOneBefore() {
        Judgement accept = first.judge(1, 0, Verdict.ACCEPT, EventType.CONSULT);
        Judgement correct = first.judge(2, 0, Verdict.CORRECT, EventType.AGREE);
        Judgement reject = first.judge(3, 0, Verdict.REJECT, EventType.AGREE);
        Judgement undo = first.judge(4, 0, Verdict.UNDO, EventType.AGREE);
        Judgement again = first.judge(5, 0, Verdict.UNDO, EventType.AGREE);
        Judgement once = first.judge(6, 0, Verdict.UNDO, EventType.AGREE);

        assertThat(standing(accept)).isEqualTo("ACCEPTED CONSULT");
        assertThat(standing(accept, correct)).isEqualTo("CORRECTED AGREE");
        assertThat(standing(accept, correct, reject)).isEqualTo("REJECTED AGREE");
        assertThat(standing(accept, correct, reject, undo)).isEqualTo("CORRECTED AGREE");
        assertThat(standing(accept, correct, reject, undo, again)).isEqualTo("ACCEPTED CONSULT");
        assertThat(standing(accept, correct, reject, undo, again, once)).isEqualTo("CODED CONSULT");
    }

    private String standing(Judgement... rows) {
        JudgedEvent event = over(first, rows).find("a-v1-0").orElseThrow();
        assertThat(event.history().orElseThrow().rows()).containsExactly(rows);
        return event.standing() + " " + event.record().event().type();
    }

    @Test
    void judgementsFindTheirEventsAfterAnotherCoding() {
        Coded second = new Coded("a", "v2", "A new opening line.", TALKS, GAS)
                .event(0, "opening", EventType.AGREE)
                .event(1, "accused", EventType.ACCUSE)
                .event(1, "met", EventType.COOPERATE)
                .event(2, "met", EventType.CONSULT);
        Judgements judgements = over(
                second,
                first.judge(1, 0, Verdict.CORRECT, EventType.AGREE),
                first.judge(2, 1, Verdict.REJECT, EventType.ACCUSE),
                first.judge(3, 2, Verdict.ACCEPT, EventType.CONSULT));

        List<JudgedEvent> events = events(judgements, second);
        assertThat(judgements.unmatched()).isEmpty();
        assertThat(events)
                .extracting(JudgedEvent::standing)
                .containsExactly(Standing.CODED, Standing.REJECTED, Standing.CORRECTED, Standing.ACCEPTED);
        EventRecord corrected = events.get(2).record();
        assertThat(corrected.id()).isEqualTo("a-v2-2");
        assertThat(corrected.event().type()).as("as the analyst said").isEqualTo(EventType.AGREE);
        assertThat(corrected.event().sentence()).isEqualTo(1);
        assertThat(corrected.event().trigger().of(second.told().article().body()))
                .isEqualTo("met");
        assertThat(corrected.event().sources().getFirst().span())
                .as("spans move with the text")
                .isEqualTo(corrected.event().trigger());
        assertThat(events.get(2).coded().orElseThrow().type()).isEqualTo(EventType.COOPERATE);
        assertThat(judgements.find("a-v1-0")).as("by the id it had").contains(events.get(2));
        assertThat(judgements.find("a-v2-2")).contains(events.get(2));
    }

    @Test
    void aJudgementWithoutItsEventIsListedAndComesBackWithIt() {
        Judgement accept = first.judge(1, 0, Verdict.ACCEPT, EventType.CONSULT);
        Coded without = new Coded("a", "v2", TALKS, GAS).event(1, "met", EventType.CONSULT);
        Coded again = new Coded("a", "v3", TALKS).event(0, "met", EventType.CONSULT);

        Judgements lost = over(without, accept);
        assertThat(lost.unmatched())
                .singleElement()
                .satisfies(history -> assertThat(history.rows()).containsExactly(accept));
        assertThat(events(lost, without)).extracting(JudgedEvent::standing).containsOnly(Standing.CODED);
        assertThat(over(again, accept).unmatched()).isEmpty();
        assertThat(over(without, accept, first.judge(2, 0, Verdict.UNDO, EventType.CONSULT))
                        .unmatched())
                .as("what was undone is not missed")
                .isEmpty();
        assertThat(Judgements.of(List.of(accept), id -> Optional.empty()).unmatched())
                .hasSize(1);
    }

    @Test
    void twoEventsOfOneTriggerKeepTheirOwnJudgements() {
        Coded both =
                new Coded("a", "v1", TALKS).event(0, "met", EventType.CONSULT).event(0, "met", EventType.AGREE);
        Coded turned =
                new Coded("a", "v2", TALKS).event(0, "met", EventType.AGREE).event(0, "met", EventType.CONSULT);
        Judgement reject = both.judge(1, 0, Verdict.REJECT, EventType.CONSULT);
        Judgement accept = both.judge(2, 1, Verdict.ACCEPT, EventType.AGREE);

        assertThat(events(over(turned, reject, accept), turned))
                .extracting(JudgedEvent::standing)
                .containsExactly(Standing.ACCEPTED, Standing.REJECTED);
        Coded one = new Coded("a", "v3", TALKS).event(0, "met", EventType.CONSULT);
        Judgements judgements = over(one, reject, accept);
        assertThat(events(judgements, one)).extracting(JudgedEvent::standing).containsExactly(Standing.REJECTED);
        assertThat(judgements.unmatched()).extracting(History::subject).containsExactly("a-v1-1");
    }

    @Test
    void anIdThatComesAgainForAnotherEventIsToldApart() {
        Coded other = new Coded("a", "v1", "Minsk met nobody.").event(0, "met", EventType.CONSULT);
        Judgements judgements = over(other, first.judge(1, 0, Verdict.ACCEPT, EventType.CONSULT));
        JudgedEvent event = events(judgements, other).getFirst();
        assertThat(event.id()).isEqualTo("a-v1-0");
        assertThat(event.standing()).isEqualTo(Standing.CODED);
        assertThat(judgements.subject(event)).isEqualTo("a-v1-0~2");
        assertThat(judgements.unmatched()).hasSize(1);
    }

    @Test
    void blanksAndLineBreaksMakeNoOtherSentence() {
        Coded wrapped =
                new Coded("a", "v2", TALKS.replace(" for ", " \n for "), GAS).event(0, "met", EventType.CONSULT);
        Judgements judgements = over(wrapped, first.judge(1, 0, Verdict.ACCEPT, EventType.CONSULT));
        assertThat(judgements.unmatched()).isEmpty();
    }

    @Test
    void anAddedEventStandsWhereItsSentenceIs() {
        Judgement add = first.add(1, 1, "gas", EventType.AID);
        Coded second = new Coded("a", "v2", "Something new.", TALKS, GAS);
        Judgements judgements = over(second, add);
        JudgedEvent added = judgements.find("added-1").orElseThrow();
        assertThat(events(judgements, second)).containsExactly(added);
        assertThat(added.standing()).isEqualTo(Standing.ADDED);
        assertThat(added.coded()).isEmpty();
        assertThat(added.record().quote()).isEqualTo(GAS);
        assertThat(added.record().event().sentence()).isEqualTo(2);
        assertThat(added.record().event().trigger().of(second.told().article().body()))
                .isEqualTo("gas");
        assertThat(over(new Coded("a", "v3", TALKS), add).unmatched()).hasSize(1);

        Judgement undo = new Judgement(
                2, "added-1", Verdict.UNDO, add.anchor(), Optional.empty(), Optional.empty(), "", "desk", add.at());
        Judgements undone = over(second, add, undo);
        assertThat(undone.find("added-1").orElseThrow().standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(undone.docket(Stream.empty()).standing()).isEmpty();
    }

    @Test
    void theDocketHoldsWhatStandsWhatWasRejectedAndWhatWasMerged() {
        Judgements judgements = over(
                first,
                first.judge(1, 1, Verdict.REJECT, EventType.ACCUSE),
                first.merge(2, 2, first.anchor(0)),
                first.add(3, 1, "gas", EventType.AID));
        Coded other = new Coded("b", "v1", TALKS).event(0, "met", EventType.CONSULT);
        Docket docket = judgements.docket(Stream.concat(first.events().stream(), other.events().stream()));

        assertThat(docket.standing())
                .extracting(EventRecord::id)
                .containsExactly("a-v1-0", "a-v1-2", "added-3", "b-v1-0");
        assertThat(docket.rejected()).singleElement().satisfies(one -> {
            assertThat(one.event().id()).isEqualTo("a-v1-1");
            assertThat(one.reason()).isEqualTo("because");
        });
        assertThat(docket.merged()).isEqualTo(Map.of("a-v1-2", "a-v1-0"));
        assertThat(judgements.find("a-v1-2").orElseThrow().into()).contains("a-v1-0");
    }

    @Test
    void aMergingSurvivesAnotherCodingOfBothAndIsListedWithoutItsPartner() {
        Judgement merge = first.merge(1, 2, first.anchor(0));
        Coded second = new Coded("a", "v2", TALKS, GAS)
                .event(0, "met", EventType.CONSULT)
                .event(1, "met", EventType.CONSULT);
        assertThat(over(second, merge).docket(second.events().stream()).merged())
                .isEqualTo(Map.of("a-v2-1", "a-v2-0"));
        Coded alone = new Coded("a", "v3", TALKS, GAS).event(1, "met", EventType.CONSULT);
        Judgements without = over(alone, merge);
        assertThat(without.unmatched()).hasSize(1);
        assertThat(without.docket(alone.events().stream()).standing()).hasSize(1);
    }

    @Test
    void whatIsSaidOfOneTellingHoldsForItsCopiesUntilTheyAreJudgedThemselves() {
        Coded copy = new Coded("b", "v1", "(Wire)", TALKS)
                .copyOf("a")
                .event(1, "met", EventType.CONSULT)
                .event(1, "accused", EventType.ACCUSE);
        Coded other = new Coded("c", "v1", TALKS).event(0, "met", EventType.CONSULT);
        Map<String, Coded> articles = Map.of("a", first, "b", copy, "c", other);
        Judgement reject = first.judge(1, 0, Verdict.REJECT, EventType.CONSULT);
        Judgement merge = first.merge(2, 1, first.anchor(2));
        Judgements judgements = Judgements.of(
                List.of(reject, merge),
                id -> Optional.ofNullable(articles.get(id)).map(Coded::told));

        List<JudgedEvent> copies = judgements.of("b", copy.events());
        assertThat(copies).extracting(JudgedEvent::standing).containsExactly(Standing.REJECTED, Standing.CODED);
        assertThat(copies.getFirst().copyOf()).contains("a-v1-0");
        assertThat(copies.getFirst().seen()).as("it has no history of its own").isZero();
        assertThat(copies.getFirst().record().event().trigger())
                .isEqualTo(copy.events().getFirst().event().trigger());
        assertThat(judgements.of("c", other.events()))
                .as("the same words, but no copy")
                .extracting(JudgedEvent::standing)
                .containsExactly(Standing.CODED);
        assertThat(judgements.docket(copy.events().stream()).rejected())
                .extracting(Docket.Rejected::reason)
                .containsOnly("because");

        Judgement own = copy.judge(3, 0, Verdict.ACCEPT, EventType.CONSULT);
        assertThat(Judgements.of(
                                List.of(reject, own),
                                id -> Optional.ofNullable(articles.get(id)).map(Coded::told))
                        .of("b", copy.events()))
                .extracting(JudgedEvent::standing)
                .containsExactly(Standing.ACCEPTED, Standing.CODED);
    }

    @Test
    void kindsThatAJudgementMovesAreTold() {
        EventKind consult = EventKind.of(first.events().getFirst().event());
        Judgements accepted = over(first, first.judge(1, 0, Verdict.ACCEPT, EventType.CONSULT));
        assertThat(accepted.moved(id -> Optional.empty()))
                .as("it bears as its kind does")
                .isEmpty();

        Judgements corrected = over(first, first.judge(1, 1, Verdict.CORRECT, EventType.AGREE));
        assertThat(corrected.moved(id -> Optional.empty()))
                .as("copies of it are corrected, too")
                .containsExactly(new EventKind(EventType.ACCUSE, consult.sources(), consult.recipients()));

        Judgements merged = over(first, first.merge(1, 1, first.anchor(0)));
        assertThat(merged.moved(id -> Optional.empty()))
                .extracting(EventKind::type)
                .containsExactlyInAnyOrder(EventType.ACCUSE, EventType.CONSULT);
    }
}
