package org.bellwether.code.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.bellwether.model.Attribution;
import org.bellwether.model.Hop;
import org.bellwether.model.Reading;
import org.bellwether.model.Span;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleAttributionCoderTest {

    private static final RuleAttributionCoder CODER = new RuleAttributionCoder();

    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = OnnxReader.load();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static List<Attribution> code(String text) {
        return CODER.code(reader.read(text), List.of());
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" ... "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        The harbour master said the ferry had sunk.                    | The harbour master | said         | the ferry had sunk                  | 3
        The ferry had sunk, said the harbour master.                   | the harbour master | said         | The ferry had sunk                  | 3
        The ferry, the harbour master said, had sunk.                  | the harbour master | said         | The ferry ... had sunk              | 3
        According to the coast guard, the ferry had sunk.              | the coast guard    | According to | the ferry had sunk                  | 3
        The coast guard denied that the ferry had sunk.                | The coast guard    | denied       | that the ferry had sunk             | -3
        The coast guard warned that the ferry could sink.              | The coast guard    | warned       | that the ferry could sink           | 1
        The coast guard urged the owners to repair the ferry.          | The coast guard    | urged        | the owners to repair the ferry      | 0
        The coast guard did not confirm that the ferry had sunk.       | The coast guard    | did not confirm | that the ferry had sunk          | 0
        The owners called the report a fabrication.                    | The owners         | called       | the report a fabrication            | -3
        The company's claim that the ferry was safe surprised the crew. | The company's    | claim        | that the ferry was safe             | 2
        "The ferry was safe," the owners said, "and new."              | the owners         | said         | "The ferry was safe," ... "and new."| 3
        The ferry was reportedly overloaded.                           |                    | reportedly   | The ferry was ... overloaded        | 2
        """)
    void parts(String text, String source, String cue, String content, double factuality) {
        List<Attribution> found = code(text);
        assertThat(found).hasSize(1);
        Attribution only = found.getFirst();
        assertThat(words(text, only.source())).isEqualTo(source == null ? "" : source);
        assertThat(words(text, only.cue())).isEqualTo(cue);
        assertThat(words(text, only.content())).isEqualTo(content);
        assertThat(only.factuality()).isEqualTo(factuality);
        assertThat(only.why()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The storm claimed nine lives along the coast.",
                "The guards charged the gate at dawn.",
                "The harbour master added two berths to the pier.",
                "The crew worked according to plan.",
                "The guards attacked the port.",
                "The police questioned the pilot for an hour.",
                "You know, the ferry is late."
            })
    void nobodySpeaks(String text) {
        assertThat(code(text)).isEmpty();
    }

    @Test
    void relayOfAnUnnamedSourceIsOneAttributionWithTwoHops() {
        List<Attribution> found =
                code("An unnamed official in the port told the news agency Interfax that the fleet could leave.");
        assertThat(found).hasSize(1);
        Attribution only = found.getFirst();
        assertThat(only.anonymous()).isTrue();
        assertThat(only.factuality()).isEqualTo(1);
        assertThat(only.chain()).extracting(Hop::kind).containsExactly("anonymous", "agency");
        assertThat(only.chain()).extracting(Hop::reliability).containsOnly("F");
    }

    @Test
    void quotationGoesOnInTheNextSentence() {
        String text = "\"We waited for two hours,\" the pilot said. \"Nobody came to the pier.\"";
        List<Attribution> found = code(text);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().content()).hasSize(2);
    }

    @Test
    void seedPage() throws IOException {
        Path seed = Path.of(System.getProperty("bellwether.shared", "none"), "seed", "000_ba31b9338bb45760.txt");
        assumeThat(seed).exists();
        String text = Files.readString(seed);
        List<Attribution> found = code(text);
        Attribution source = found.getFirst();
        assertThat(source.chain()).hasSize(2);
        assertThat(source.anonymous()).isTrue();
        assertThat(source.factuality()).isEqualTo(1);
        assertThat(found)
                .filteredOn(a -> words(text, a.source()).contains("Rogozin"))
                .singleElement()
                .satisfies(a -> assertThat(a.factuality()).isEqualTo(-3));
    }

    @Test
    void anyTextIsRead() {
        String[] pieces = {
            "said ",
            "the minister ",
            "\"",
            "“",
            "”",
            ", ",
            ": ",
            "that ",
            "he ",
            "denied ",
            "according to ",
            "reportedly ",
            "told ",
            "Interfax ",
            "as saying ",
            "quoted ",
            "citing ",
            "in the words of ",
            "a claim ",
            "\n\n",
            ". ",
            "will ",
            "not ",
            "😀 ",
            "put it ",
            "rule out ",
            "X: "
        };
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            Reading reading =
                    reader.readTokens(List.of(List.of(built.toString().trim().split("\\s+"))));
            for (Attribution found : CODER.code(reading, List.of())) {
                assertThat(found.cue()).isNotEmpty();
                assertThat(found.content()).isNotEmpty();
                assertThat(found.content())
                        .allSatisfy(span -> assertThat(span.end())
                                .isLessThanOrEqualTo(reading.text().length()));
            }
        }
    }
}
