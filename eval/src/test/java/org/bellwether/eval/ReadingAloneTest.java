package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bellwether.model.Entity;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;
import org.junit.jupiter.api.Test;

/** A sentence is read alike alone, among others, and among yet others: on all texts of our gold sets. */
class ReadingAloneTest {

    private static final Path GOLD = Path.of(System.getProperty("bellwether.home", ".."), "eval", "gold");

    @Test
    void aSentenceIsReadAlikeWhateverItsBatch() throws IOException {
        try (Reader reader = OnnxReader.load()) {
            List<List<String>> sentences = sentences(reader);
            assertThat(sentences).hasSizeGreaterThan(300);
            List<List<String>> alone = new ArrayList<>();
            for (List<String> words : sentences) {
                Reading reading = reader.readTokens(List.of(words));
                alone.add(labels(reading, reading.sentences().getFirst()));
            }
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                order.add(i);
            }
            for (int seed = 0; seed < 3; seed++) {
                Collections.shuffle(order, new Random(seed));
                Reading together =
                        reader.readTokens(order.stream().map(sentences::get).toList());
                for (int i = 0; i < order.size(); i++) {
                    assertThat(labels(together, together.sentences().get(i))).isEqualTo(alone.get(order.get(i)));
                }
            }
        }
    }

    private static List<List<String>> sentences(Reader reader) throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        for (String set : List.of("events.jsonl", "attributions.jsonl", "timexes.jsonl")) {
            for (var row : BenchRows.read(GOLD.resolve(set))) {
                Reading reading = reader.read(row.get("text").asText());
                for (Sentence sentence : reading.sentences()) {
                    sentences.add(reading.tokens().subList(sentence.first(), sentence.end()).stream()
                            .map(Token::text)
                            .toList());
                }
            }
        }
        return sentences;
    }

    private static List<String> labels(Reading reading, Sentence sentence) {
        List<String> labels = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = reading.token(i);
            int head = token.head() < 0 ? -1 : token.head() - sentence.first();
            String entity =
                    reading.entityAt(i).map(Entity::type).map(Enum::name).orElse("O");
            labels.add(String.join(
                    " ",
                    token.text(),
                    token.pos(),
                    token.upos(),
                    "" + head,
                    token.deprel(),
                    entity,
                    "" + token.mark()));
        }
        return labels;
    }
}
