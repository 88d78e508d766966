package org.bellwether.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.bellwether.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences and tokens, without the encoder. */
class UnitsTest {

    private static final int FUZZED = 100_000;

    private static final String[] PIECES = {
        "the",
        "Minister",
        "U.S.",
        "Gen.",
        "e.g.",
        "a.k.a.",
        "don't",
        "can't",
        "leaders'",
        "'s",
        "https://x.org/a?b=c",
        "www.",
        "@ann",
        "#tag",
        "a@b.org",
        "MINSK (Wire) - ",
        "\u2022 ",
        "1. ",
        "...",
        "\u2026",
        "\u201C",
        "\u201D",
        "\"",
        "'",
        "\u2019",
        "(",
        ")",
        "[",
        "-",
        "\u2013",
        "\u2014",
        ". ",
        "? ",
        "! ",
        ".",
        ",",
        ";",
        ":",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        " ",
        "\u00A0",
        "\u200B",
        "\u200F",
        "\u2029",
        "\uD83D\uDE80",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "e\u0301",
        "\u0301\u0302",
        "\u05E9\u05DC\u05D5\u05DD",
        "\u043C\u0438\u043D",
        "\u4E2D\u6587",
        "3.5",
        "$",
        "10-year-old",
        "%",
        "\uD83D",
        "\uDE80",
        "\u0000",
        "\u0007",
        "\uFEFF",
        "\uFFFF"
    };

    private final SentenceSplitter splitter;
    private final Tokeniser tokeniser;

    UnitsTest() throws IOException {
        try (var s = Resources.open("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
                var t = Resources.open("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
            splitter = new SentenceSplitter(new SentenceModel(s));
            tokeniser = new Tokeniser(new TokenizerModel(t));
        }
    }

    private List<List<String>> units(String text) {
        String plain = PlainText.of(text);
        return splitter.split(plain).stream()
                .map(sentence -> tokeniser.split(plain, sentence).stream()
                        .map(token -> token.of(text))
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Gen. John A. Smith spoke.                     | Gen. / John / A. / Smith / spoke / .
        Lt. Gen. V. Hill of Smith & Sons Inc. agreed. | Lt. / Gen. / V. / Hill / of / Smith / & / Sons / Inc. / agreed / .
        The E.U. and the U.N. met at 5 p.m.           | The / E.U. / and / the / U.N. / met / at / 5 / p.m.
        They left Kharkiv.                            | They / left / Kharkiv / .
        ("They left Kharkiv.")                        | ( / " / They / left / Kharkiv / . / " / )
        Write to desk@example.org, or call.           | Write / to / desk@example.org / , / or / call / .
        See https://example.org/a/b-c?d=e&f=1.        | See / https://example.org/a/b-c?d=e&f=1 / .
        RT @Some_Desk: talks #Minsk (www.example.org) | RT / @Some_Desk / : / talks / #Minsk / ( / www.example.org / )
        The anti-war march cost $3.5bn, 25% more.     | The / anti-war / march / cost / $ / 3.5 / bn / , / 25 / % / more / .
        """)
    void cutsTokens(String text, String tokens) {
        assertThat(units(text))
                .singleElement()
                .satisfies(found -> assertThat(String.join(" / ", found)).isEqualTo(tokens));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The envoy, a.k.a. the Fox, left. He was late.                     | 2
        The minister resigned.The president agreed.                       | 2
        See www.example.org/The.Minister.Resigned today. It is there.     | 2
        "Why now? Who gains?" he asked. Then he left.                     | 3
        They met Sen. Patrick J. Hill (D-Vt.) of St. Albans on Jan. 3.    | 1
        The deal was signed with Smith Inc. Work begins in May.           | 2
        """)
    void cutsSentences(String text, int count) {
        assertThat(units(text)).hasSize(count);
    }

    @Test
    void takesEachItemOfAListForASentence() {
        assertThat(units("Demands:\n\u2022 Free the prisoners\n\u2022 Lift the sanctions\n1. Hold talks"))
                .hasSize(4);
    }

    @Test
    void coverEveryVisibleCharacterOnceWhateverTheText() {
        Random random = new Random(20261125);
        for (int i = 0; i < FUZZED; i++) {
            String text = random(random);
            String plain = PlainText.of(text);
            assertThat(plain).hasSameSizeAs(text);
            List<Span> tokens = new ArrayList<>();
            int at = 0;
            for (Span sentence : splitter.split(plain)) {
                List<Span> inside = tokeniser.split(plain, sentence);
                if (sentence.start() < at
                        || inside.isEmpty()
                        || inside.getLast().end() > sentence.end()) {
                    fail("sentence %s of \"%s\"", sentence, text);
                }
                at = sentence.end();
                tokens.addAll(inside);
            }
            assertCovered(text, tokens);
        }
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(24); k > 0; k--) {
            switch (random.nextInt(8)) {
                case 0 -> text.appendCodePoint(random.nextInt(0x110000));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.append((char) random.nextInt(0x80));
                default -> text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    private static void assertCovered(String text, List<Span> tokens) {
        int at = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            int start = i < tokens.size() ? tokens.get(i).start() : text.length();
            if (start < at || !text.substring(at, start).chars().allMatch(UnitsTest::isBlank)) {
                fail("between %d and %d of \"%s\": %s", at, start, text, tokens);
            }
            at = i < tokens.size() ? tokens.get(i).end() : at;
        }
        assertThat(at).isLessThanOrEqualTo(text.length());
        assertThat(tokens).allSatisfy(token -> assertThat(token.length()).isPositive());
    }

    private static boolean isBlank(int c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
