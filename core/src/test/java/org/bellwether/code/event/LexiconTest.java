package org.bellwether.code.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bellwether.code.actor.GazetteerActorCoder;
import org.bellwether.code.lexicon.Inflection;
import org.bellwether.model.ActorMention;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.EventType;
import org.bellwether.model.Reading;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;
import org.junit.jupiter.api.Test;

/** The lexicon as data: it parses, holds what PLOVER knows, and its own examples are coded as it says. */
class LexiconTest {

    private static final Inflection INFLECTION = new Inflection();
    private static final Lexicon LEXICON = new Lexicon(INFLECTION, new WordClasses(INFLECTION));

    /** Contexts of PLOVER 2021. */
    private static final Set<String> CONTEXTS = Set.of(
            "military",
            "intelligence",
            "executive",
            "legislative",
            "election",
            "political_institutions",
            "pro_democracy",
            "pro_autocracy",
            "economic",
            "legal",
            "reparations",
            "human_rights",
            "rights_freedoms",
            "repression",
            "human_security",
            "gender",
            "lgbt",
            "religion_ethnicity",
            "inequality",
            "diplomatic",
            "territory",
            "peacekeeping",
            "health",
            "asylum",
            "migration",
            "disasters",
            "natural_resource",
            "environment",
            "technology",
            "terrorism",
            "cbrn",
            "cyber",
            "misinformation",
            "crime",
            "corruption",
            "illegal_drugs",
            "trafficking");

    @Test
    void holdsSensesOfEveryType() {
        assertThat(LEXICON.all()).hasSizeGreaterThan(1000);
        for (EventType type : EventType.values()) {
            assertThat(LEXICON.all())
                    .as(type.name())
                    .filteredOn(s -> s.type() == type)
                    .hasSizeGreaterThan(25);
        }
    }

    @Test
    void modesAndContextsAreThoseOfPlover() {
        Scores scores = new Scores(INFLECTION);
        for (Sense sense : LEXICON.all()) {
            sense.mode()
                    .ifPresent(m -> assertThat(scores.isMode(sense.type(), m))
                            .as(sense.place() + " " + m)
                            .isTrue());
            assertThat(CONTEXTS).as(sense.place()).containsAll(sense.contexts());
            sense.cameo().ifPresent(c -> assertThat(c).as(sense.place()).matches("\\d{3,4}"));
            assertThat(sense.reliability()).as(sense.place()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void noSenseStandsTwice() {
        Set<String> seen = new HashSet<>();
        for (Sense sense : LEXICON.all()) {
            assertThat(seen.add(sense.type() + sense.phrase() + sense.noun() + sense.frame()))
                    .as(sense.place() + " " + sense.phrase())
                    .isTrue();
        }
    }

    @Test
    void examplesAreCodedAsTheLexiconSays() {
        GazetteerActorCoder actors = new GazetteerActorCoder();
        FrameEventCoder coder = new FrameEventCoder(actors.gazetteer());
        List<String> missed = new ArrayList<>();
        try (Reader reader = OnnxReader.load()) {
            for (Sense sense : LEXICON.all()) {
                assertThat(sense.example()).as(sense.place()).endsWith(".");
                Reading reading = reader.read(sense.example());
                List<ActorMention> mentions = actors.code(reading, DocumentTime.UNKNOWN);
                List<Event> events = coder.code(reading, DocumentTime.UNKNOWN, List.of(), mentions, List.of());
                if (events.stream().noneMatch(e -> e.type() == sense.type())) {
                    missed.add(sense.place() + " " + sense.phrase() + ": " + sense.example());
                }
            }
        }
        assertThat(missed)
                .as(String.join("\n", missed))
                .hasSizeLessThan(LEXICON.all().size() / 5);
    }
}
