package org.bellwether.code.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.bellwether.code.Coders;
import org.bellwether.code.actor.GazetteerActorCoder;
import org.bellwether.code.time.RuleTimeCoder;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameEventCoderTest {

    private static final GazetteerActorCoder ACTORS = new GazetteerActorCoder();
    private static final FrameEventCoder EVENTS = new FrameEventCoder(ACTORS.gazetteer());
    private static final DocumentTime DAY = DocumentTime.of(LocalDate.of(2011, 11, 25));

    private static Reader reader;
    private static Coders coders;

    @BeforeAll
    static void load() {
        reader = OnnxReader.load();
        coders = new Coders(reader, new RuleTimeCoder(), ACTORS, (reading, actors) -> List.of(), EVENTS);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static List<Event> code(String text) {
        return coders.code(text, DAY).events();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Belarusian riot police detained fourteen opposition activists on Wednesday. | COERCE | arrest | BLR/COP | BLR/OPP | ASSERTED",
                "Two editors were arrested by the Turkish police. | COERCE | arrest | TUR/COP | TUR/JRN | ASSERTED",
                "The arrest of a Chinese bishop by the police was reported. | COERCE | arrest | CHN/COP | CHN/REL | ASSERTED",
                "Poland recalled its ambassador from Minsk. | SANCTION | withdraw | POL | BLR/GOV | ASSERTED",
                "Russia could deploy missiles in Kaliningrad. | MOBILIZE | weapons | RUS | | HYPOTHETICAL",
                "The Latvian president will visit Armenia in May. | AGREE | | LVA/GOV | ARM | ASSERTED",
                "Sudan did not release the Ethiopian fishermen. | RETREAT | release | SDN | ETH/AGR | NEGATED",
                "Libya threatened to break off relations with Switzerland. | THREATEN | relations | LBY | CHE | ASSERTED",
                "Poland is about to restore diplomatic ties with Syria. | SUPPORT | | POL | SYR | PLANNED",
                "Kenyan police made several arrests. | COERCE | arrest | KEN/COP | | ASSERTED",
            })
    void tellsTypeModeSidesAndStatus(
            String text, EventType type, String mode, String source, String recipient, EventStatus status) {
        assertThat(code(text)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(type);
            assertThat(event.mode().orElse(null)).isEqualTo(mode);
            assertThat(event.sources()).extracting(p -> p.actor().id()).containsExactly(source);
            if (recipient != null) {
                assertThat(event.recipients()).extracting(p -> p.actor().id()).containsExactly(recipient);
            }
            assertThat(event.status()).isEqualTo(status);
            assertThat(event.why()).contains(".lex:");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iraq said it would allow UN inspectors into the country. | AGREE | IRQ | UN",
                "Syria is willing to withdraw its troops from Lebanon. | AGREE | SYR | LBN",
                "China is to supply Laos with food, officials said. | AGREE | CHN | LAO",
                "The Armenian president declined to meet the Azerbaijani president. | REJECT | ARM/GOV | AZE/GOV",
                "The French minister threatened to impose restrictions on German goods. | THREATEN | FRA/GOV | DEU",
                "The Philippine president hinted that Manila might tear up the agreement with Washington. | THREATEN | PHL/GOV | USA/GOV",
                "The Polish parliament issued a statement demanding that Hungary free the reporters. | REQUEST | POL/LEG | HUN",
                "Zimbabwe was given a loan by China. | AID | CHN | ZWE",
                "Mortar attacks by rebels on Ugandan soldiers continued. | ASSAULT | REB | UGA/MIL",
                "The foreign ministers of Japan and China met in Busan. | CONSULT | JPN/GOV,CHN/GOV | ",
            })
    void findsTheSidesWhereverTheyStand(String text, EventType type, String sources, String recipient) {
        assertThat(code(text)).filteredOn(e -> e.type() == type).singleElement().satisfies(event -> {
            assertThat(event.status()).isEqualTo(EventStatus.ASSERTED);
            assertThat(event.sources()).extracting(p -> p.actor().id()).containsExactly(sources.split(","));
            if (recipient != null) {
                assertThat(event.recipients()).extracting(p -> p.actor().id()).contains(recipient);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not one of the Ethiopian officers was released by Sudan.",
                "A meeting between the Serbian president and the Croatian president is possible in May.",
                "Were the Italian prime minister to resign, markets might calm.",
                "The Chinese police no longer arrest the Uighur writers.",
            })
    void whatDidNotHappenIsNotAsserted(String text) {
        assertThat(code(text)).noneMatch(e -> e.status() == EventStatus.ASSERTED);
    }

    @Test
    void whatAnEventIsForIsNoEventBesideIt() {
        assertThat(
                        code(
                                "The American secretary of state telephoned the Russian foreign minister to discuss a settlement."))
                .extracting(Event::type)
                .containsExactly(EventType.CONSULT);
        assertThat(code("Hundreds of Kurds rallied in Kirkuk on Sunday, demanding independence from Iraq."))
                .extracting(Event::type)
                .containsExactly(EventType.PROTEST);
    }

    @Test
    void reciprocalEventsHaveEverySideAsSource() {
        assertThat(code("Talks between Armenia and Azerbaijan continued in Vienna."))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(EventType.CONSULT);
                    assertThat(event.sources()).extracting(p -> p.actor().id()).containsExactlyInAnyOrder("ARM", "AZE");
                    assertThat(event.recipients()).isEmpty();
                    assertThat(event.place())
                            .hasValueSatisfying(
                                    place -> assertThat(place.country()).contains("AUT"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Belarus beat Poland 3-1 in the first round of the ice hockey championship.",
                "The Italian team attacked from the first minute, and the striker shot over the bar.",
                "Snow and strong winds will hit the north of Poland, forecasters warned.",
                "Shares in the bank were hit by a wave of selling.",
                "The French director shot his new film in Morocco.",
                "She battled a long illness.",
            })
    void noiseTellsNothing(String text) {
        assertThat(code(text)).isEmpty();
    }

    @Test
    void aTextOfSportLendsItsFieldToItsHeadline() {
        assertThat(code(
                        "The Spaniards shoot down the Belarusians\n\nThe match ended after a late goal. The coach praised the "
                                + "striker and the fans."))
                .isEmpty();
    }

    @Test
    void thePastBesideAPlanIsNoPlan() {
        assertThat(code("Ethiopia will break relations with Libya after Libyan troops killed six Ethiopian soldiers."))
                .extracting(Event::type, Event::status)
                .containsExactly(
                        tuple(EventType.SANCTION, EventStatus.PLANNED), tuple(EventType.ASSAULT, EventStatus.ASSERTED));
    }

    @Test
    void withoutDenies() {
        assertThat(code("Without firing on the Thai protesters, the Thai troops left."))
                .noneMatch(e -> e.type() == EventType.ASSAULT && e.status() == EventStatus.ASSERTED);
    }

    @Test
    void whatIsOnlyDemandedIsNoEventOfItsOwn() {
        assertThat(code("Brussels demanded that Minsk release the prisoners."))
                .extracting(Event::type)
                .containsExactly(EventType.REQUEST);
        assertThat(code("The Sudanese government accused Chad of arming rebels."))
                .extracting(Event::type)
                .containsExactly(EventType.ACCUSE);
    }

    @Test
    void aSentenceWithoutADateFallsBeforeTheFollowingDay() {
        CodedArticle article = coders.code(
                "On 23 November the ministry published a report. A Minsk court sentenced the Belarusian activist to four years in "
                        + "prison. On the following day, 25 November, the Belarusian president met Russian ministers in Moscow.",
                DocumentTime.UNKNOWN);
        assertThat(article.events())
                .filteredOn(e -> e.type() == EventType.SANCTION)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.date().value()).isEqualTo("XXXX-11-24");
                    assertThat(event.date().range()).isEmpty();
                    assertThat(event.date().basis()).contains("following day").contains("year is not in the text");
                });
    }

    @Test
    void oneEventToldTwiceStaysOne() {
        assertThat(
                        code(
                                "Police arrested the Kenyan editor. The arrest of the Kenyan editor by police shocked Nairobi."))
                .filteredOn(e -> e.type() == EventType.COERCE)
                .hasSize(1);
    }

    @Test
    void aDyadIsAlwaysAnswered() {
        DyadCoder dyads = new DyadCoder(ACTORS, EVENTS);
        CodedArticle known = coders.code("Estonia expelled two Russian diplomats.", DAY);
        assertThat(dyads.code(known, "Estonia", "Russian").type()).isEqualTo(EventType.SANCTION);
        CodedArticle unknown = coders.code("Nothing is known of Ruritania and Graustark.", DAY);
        assertThat(dyads.code(unknown, "Ruritania", "Graustark").confidence()).isLessThan(0.2);
    }
}
