package org.bellwether.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bellwether.model.Entity;
import org.bellwether.model.EntityType;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxReaderTest {

    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = OnnxReader.load();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void readsWhoDidWhatToWhom() {
        Reading reading = reader.read("Police in Minsk arrested two journalists on Thursday.");
        Token verb = find(reading, "arrested");
        assertThat(verb.head()).isEqualTo(-1);
        assertThat(verb.lemma()).isEqualTo("arrest");
        assertThat(verb.upos()).isEqualTo("VERB");
        assertThat(reading.dependent(verb.index(), "nsubj").orElseThrow().text())
                .isEqualTo("Police");
        assertThat(reading.dependent(verb.index(), "obj").orElseThrow().text()).isEqualTo("journalists");
        assertThat(reading.entities()).singleElement().satisfies(entity -> {
            assertThat(entity.type()).isEqualTo(EntityType.LOC);
            assertThat(entity.span().of(reading.text())).isEqualTo("Minsk");
        });
    }

    @Test
    void tellsPassiveSubjects() {
        Reading reading = reader.read("The activist was sentenced to four years in prison by a court in Brest.");
        Token verb = find(reading, "sentenced");
        assertThat(reading.dependent(verb.index(), "nsubj:pass").orElseThrow().text())
                .isEqualTo("activist");
    }

    @Test
    void keepsOffsetsBesideEmojiAndTypographicQuotes() {
        String text =
                "\uD83D\uDE80 The envoy called the plan a \u201Cfiction\u201D on Monday \u2014 twice. It\u2019s over.";
        Reading reading = reader.read(text);
        assertThat(find(reading, "fiction").span())
                .isEqualTo(new Span(text.indexOf("fiction"), text.indexOf("fiction") + 7));
        assertThat(reading.tokens()).extracting(Token::text).contains("\u201C", "\u201D", "\u2019s");
        assertThat(reading.sentences()).hasSize(2);
    }

    @Test
    void doesNotSplitAfterTitlesInitialsAndAbbreviations() {
        Reading reading = reader.read("Gen. John A. Smith met Mr. Brown in the U.S. capital on Nov. 24. They talked.");
        assertThat(reading.sentences()).hasSize(2);
    }

    @Test
    void splitsAfterAnAbbreviationWhereANewSentenceBegins() {
        Reading reading =
                reader.read("It wants better relations with the U.S. However the talks failed in the U.S. capital.");
        assertThat(reading.sentences()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MINSK (North Wire) -",
                "MINSK, November 24 (North Wire) -",
                "NEW YORK, Nov. 24, 2011 --",
                "WASHINGTON \u2014",
                "Minsk, 24 November (Wire) \u2013",
            })
    void setsDatelinesApart(String dateline) {
        Reading reading = reader.read(dateline + " A court sentenced the activist to four years in prison.");
        assertThat(reading.sentences()).hasSize(2);
        assertThat(reading.sentences().getFirst().span().of(reading.text())).isEqualTo(dateline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court - the highest in the land - sentenced him.",
                "NATO - the alliance - met on Monday.",
                "Minsk - the capital - was quiet.",
            })
    void takesNoSentenceForADateline(String text) {
        assertThat(reader.read(text + " The rest of the day was calm.").sentences())
                .hasSize(2);
    }

    @Test
    void splitsCliticsAsTheTreebanksDo() {
        Reading reading =
                reader.read("Minsk's envoys didn't come and can't say why; the leaders' talks cannot resume.");
        assertThat(reading.tokens())
                .extracting(Token::text)
                .contains("Minsk", "'s", "did", "n't", "ca", "leaders", "'", "can", "not");
    }

    @Test
    void splitsAtLineBreaksButNotInsideHardWrappedLines() {
        Reading reading =
                reader.read("Talks failed in Minsk\n\nThe two sides met on Monday and\nparted without a deal.");
        assertThat(reading.sentences()).hasSize(2);
    }

    @Test
    void marksOtherLanguagesAndReadsNoTokens() {
        Reading reading =
                reader.read("Президент Белоруссии прибыл в Москву с официальным визитом, сообщает агентство.");
        assertThat(reading.language()).isEqualTo("ru");
        assertThat(reading.tokens()).isEmpty();
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(reader.read("").tokens()).isEmpty();
        assertThat(reader.read(" \n\t ").sentences()).isEmpty();
    }

    @Test
    void losesNoWordOfASentenceLongerThanTheEncoder() {
        String text = "The list that the ministry published names "
                + "a teacher from the old town, a driver who had been at the march, ".repeat(60)
                + "and nobody else.";
        Reading reading = reader.read(text);
        assertCovers(reading);
        assertOneRootPerSentence(reading);
    }

    @Test
    void survivesRandomUnicode() {
        Random random = new Random(20111124);
        for (int i = 0; i < 400; i++) {
            Reading reading = reader.read("The minister said that " + randomText(random));
            assertThat(reading.language().equals("en") || reading.tokens().isEmpty())
                    .isTrue();
            if (reading.language().equals("en")) {
                assertCovers(reading);
                assertOneRootPerSentence(reading);
            }
        }
    }

    @Test
    void givesEveryThreadTheSameAnswer() throws Exception {
        String text =
                "Russia's envoy to NATO, Dmitry Rogozin, denied on 23 November that missiles would be deployed in Belarus.";
        List<Token> expected = reader.read(text).tokens();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Token>>> calls = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                calls.add(() -> reader.read(text).tokens());
            }
            for (var result : threads.invokeAll(calls)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(60); k > 0; k--) {
            switch (random.nextInt(6)) {
                case 0 -> text.appendCodePoint(random.nextInt(0x250));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                case 2 -> text.append(" the ");
                case 3 -> text.append((char) random.nextInt(0x10000));
                case 4 -> text.append(". ");
                default -> text.append("e\u0301");
            }
        }
        return text.toString();
    }

    private static void assertCovers(Reading reading) {
        int at = 0;
        for (Token token : reading.tokens()) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
            assertBlank(reading.text().substring(at, token.span().start()));
            assertThat(token.span().length()).isPositive();
            at = token.span().end();
        }
        assertBlank(reading.text().substring(at));
        for (Entity entity : reading.entities()) {
            assertThat(entity.end()).isGreaterThan(entity.first());
        }
    }

    private static void assertBlank(String between) {
        assertThat(between.chars().allMatch(c -> c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)))
                .as("skipped \"%s\"", between)
                .isTrue();
    }

    private static void assertOneRootPerSentence(Reading reading) {
        for (Sentence sentence : reading.sentences()) {
            int roots = 0;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                roots += reading.token(i).head() < 0 ? 1 : 0;
                int at = i;
                for (int steps = 0; at >= 0; steps++) {
                    assertThat(steps)
                            .as("cycle in %s", sentence.span().of(reading.text()))
                            .isLessThanOrEqualTo(sentence.size());
                    at = reading.token(at).head();
                }
            }
            assertThat(roots).isEqualTo(1);
        }
    }

    private static Token find(Reading reading, String word) {
        return reading.tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
