package org.bellwether.code.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.bellwether.model.Reading;
import org.bellwether.model.Token;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityTest {

    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = OnnxReader.load();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static double of(String text, String word) {
        Reading reading = reader.read(text);
        Token token = reading.tokens().stream()
                .filter(t -> t.text().equals(word))
                .findFirst()
                .orElseThrow();
        return Factuality.of(reading, token.index());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The court sentenced the editor to four years.     | sentenced | 2  | 3
        Guards have detained ten miners.                  | detained  | 2  | 3
        The court did not sentence the editor.            | sentence  | -3 | -1
        Nobody was detained.                              | detained  | -3 | -1
        The ministry denied that guards beat the miners.  | beat      | -3 | -1
        The rebels failed to take the port.               | take      | -3 | -1
        The fleet could leave the port.                   | leave     | -3 | 1
        The fleet will leave the port.                    | leave     | -3 | 1
        If the miners strike, the pit will close.         | strike    | -3 | 0.5
        """)
    void scores(String text, String word, double least, double most) {
        assertThat(of(text, word)).isBetween(least, most);
    }

    @Test
    void doubleNegationIsNoDenial() {
        assertThat(of("The ministry did not deny that guards had beaten the miners.", "beaten"))
                .isPositive();
    }
}
