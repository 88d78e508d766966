package org.bellwether.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bellwether.reprint.Origins.Text;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final LocalDate DAY = LocalDate.of(2011, 11, 24);

    private static final String WIRE = """
            The district court in the old town sent the head of the harbour union to prison for four years on Thursday.
            The judge read the sentence for two hours while friends of the accused stood in the corridor. His lawyer said
            that she would appeal within ten days. The union had called a strike in spring, after the port stopped paying
            for night shifts, and its accounts were frozen a week later. Two embassies sent observers, who were let in
            only after the first break. The city was quiet in the evening, and the harbour worked as on any other day.
            """;

    private final Random random = new Random(7);

    private static Text text(String id, int day, String body) {
        return new Text(id, Optional.of(DAY.plusDays(day)), 1, body);
    }

    /** A text of made-up words that resembles no other. */
    private String made(int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }

    @Test
    void findsReprintsHoweverTheyAreDressed() {
        String upper =
                WIRE.toUpperCase(java.util.Locale.ROOT).replace(",", " –").replace('\n', ' ');
        String cut = WIRE.substring(0, WIRE.indexOf("Two embassies"));
        Map<String, String> origins = Origins.of(List.of(
                text("z-wire", 0, WIRE),
                text(
                        "a-line",
                        1,
                        "OLD TOWN, Nov 24 (North Wire) - " + WIRE + " Copyright North Wire. All rights reserved."),
                text("b-cut", 1, cut),
                text("c-headline", 2, "Union head gets four years\n\n" + WIRE),
                text("d-upper", 3, upper),
                text("e-inside", 4, made(60) + " " + WIRE + " " + made(60))));

        assertThat(origins.values()).containsOnly("z-wire");
        assertThat(origins).hasSize(6);
    }

    @Test
    void keepsLookAlikesApart() {
        String quotation =
                "His lawyer said that she would appeal within ten days, and that the accounts were frozen a week later.";
        String rewritten = """
                On Thursday a judge gave the leader of the dockers four years. The trade unionist, who had led the walkout in
                spring over unpaid night work, will appeal, according to his lawyer. Diplomats from two countries were let into
                the room after a pause. Nothing else happened in the port that night.
                """;
        Map<String, String> origins = Origins.of(List.of(
                text("wire", 0, WIRE),
                text("rewritten", 0, rewritten),
                text("quotes", 1, made(80) + " " + quotation + " " + made(80)),
                text("shuffled", 1, shuffled(WIRE)),
                text("other", 2, made(120))));

        assertThat(origins).allSatisfy((id, origin) -> assertThat(origin).isEqualTo(id));
    }

    private String shuffled(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("\\s+")));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    @Test
    void onOneDayTheAgencyComesFirst() {
        Text wire = new Text("z", Optional.of(DAY), 0, WIRE);
        Text customer = new Text("a", Optional.of(DAY), 1, WIRE);
        Text undated = new Text("b", Optional.empty(), 0, WIRE);

        assertThat(Origins.of(List.of(undated, customer, wire)).values()).containsOnly("z");
    }

    @Test
    void shortTextsAreNobodysCopy() {
        assertThat(Origins.of(List.of(text("a", 0, "No news today."), text("b", 1, "No news today."))))
                .containsEntry("b", "b");
        assertThat(Origins.of(List.of(text("a", 0, ""), text("b", 1, "")))).containsEntry("b", "b");
    }

    @Test
    void doesNotDependOnTheOrder() {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String body = made(100);
            texts.add(text("t" + i, random.nextInt(5), body));
            for (int copy = random.nextInt(4); copy > 0; copy--) {
                texts.add(text(
                        "t" + i + "c" + copy,
                        random.nextInt(5),
                        made(5) + " " + body + " " + made(random.nextInt(12))));
            }
        }
        Map<String, String> origins = Origins.of(texts);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(texts, random);
            assertThat(Origins.of(texts)).isEqualTo(origins);
        }
        assertThat(origins)
                .allSatisfy((id, origin) -> assertThat(id.split("c")[0]).isEqualTo(origin.split("c")[0]));
        assertThat(origins.values().stream().distinct()).hasSize(40);
    }

    @Test
    void aFloodOfReprintsIsOneOrigin() {
        String boilerplate = made(30);
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            texts.add(text("copy" + i, 1, WIRE + " " + boilerplate));
            texts.add(text("own" + i, 1, made(120) + " " + boilerplate));
        }
        texts.add(text("wire", 0, WIRE));
        Map<String, String> origins = Origins.of(texts);

        assertThat(origins.values().stream().filter("wire"::equals)).hasSize(301);
        assertThat(origins.values().stream().distinct()).hasSize(301);
    }

    @Test
    void readsScriptsWithoutBlanks() {
        String chinese = "法院星期四判处港口工会负责人四年徒刑他的律师说将在十天内提出上诉";
        assertThat(Origins.of(List.of(text("a", 0, chinese), text("b", 1, "通讯社电" + chinese))))
                .containsEntry("b", "a");
    }

    @Test
    void missesNothingThatComparingAllWouldFind() {
        String body = made(150);
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(body.length() / 2);
            Text one = text("a", 0, body.substring(from) + " " + made(random.nextInt(150)));
            Text other =
                    text("b", 1, made(random.nextInt(20)) + " " + body.substring(random.nextInt(body.length() / 2)));
            boolean copy = Origins.copy(Shingles.of(one.body()), Shingles.of(other.body()));

            assertThat(Origins.of(List.of(other, one))).containsEntry("b", copy ? "a" : "b");
        }
    }
}
