package org.bellwether.code.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bellwether.code.actor.GazetteerActorCoder;
import org.bellwether.model.ActorMention;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Reading;
import org.bellwether.model.Token;
import org.bellwether.model.Trigger;
import org.bellwether.read.OnnxReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the language model says of events beside the lexicon. */
class SecondingTest {

    private static final OnnxReader READER = OnnxReader.load();
    private static final GazetteerActorCoder ACTORS = new GazetteerActorCoder();
    private static final FrameEventCoder EVENTS = new FrameEventCoder(ACTORS.gazetteer());

    private static List<Event> code(String text) {
        Reading reading = READER.read(text);
        List<ActorMention> actors = ACTORS.code(reading, DocumentTime.UNKNOWN);
        return EVENTS.code(reading, DocumentTime.UNKNOWN, List.of(), actors, List.of());
    }

    private static Trigger trigger(String text, String word) {
        return READER.read(text).tokens().stream()
                .filter(token -> token.text().equals(word))
                .flatMap(token -> token.trigger().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theModelTellsTypeStatusAndSidesOfATrigger() {
        String text = "Police did not arrest the students.";
        Trigger arrest = trigger(text, "arrest");
        List<Token> tokens = READER.read(text).tokens();
        assertThat(arrest.type()).isEqualTo(EventType.COERCE);
        assertThat(arrest.of(EventStatus.NEGATED)).isGreaterThan(0.5);
        assertThat(arrest.source(0)).isGreaterThan(0.5);
        assertThat(arrest.recipient(5)).as(tokens.get(5).text()).isGreaterThan(0.5);
        assertThat(arrest.recipient(0)).isLessThan(0.5);
        assertThat(arrest.source(99)).as("outside the sentence").isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She agreed that the Turkish film was too long.",
                "The president said on Monday that he had slept well in Ankara.",
                "Kenya's minister believes that talks with Uganda would be a waste of time.",
            })
    void whatIsOnlySaidOrThoughtTellsNothingThatCounts(String text) {
        assertThat(code(text)).noneMatch(e -> e.status() == EventStatus.ASSERTED && e.confidence() >= 0.8);
    }

    @Test
    void onlyTheStateArrestsWhetherNamedOrNot() {
        assertThat(code("In the port, 207 demonstrators were arrested."))
                .anySatisfy(event -> assertThat(event.mode()).contains("arrest"));
    }

    @Test
    void anEventSaysTheExampleOfItsSense() {
        assertThat(code("Sudan accused Chad of arming rebels."))
                .first()
                .satisfies(event -> assertThat(event.why()).contains("accuse.lex:", "rec:", "as in \u201c"));
    }
}
