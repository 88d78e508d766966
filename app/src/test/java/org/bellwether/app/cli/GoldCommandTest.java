package org.bellwether.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.app.flow.Fakes;
import org.bellwether.app.flow.JudgedArchive;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.hand.Entry;
import org.bellwether.app.hand.Outcome;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.judge.Judgements;
import org.bellwether.model.Actor;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Verdict;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GoldCommandTest {

    private static final String TALKS = "\uD83D\uDD14 Minsk met Moscow, then Minsk accused Moscow.";
    private static final String FILM = "In the film \uD83C\uDFAC Minsk attacked Moscow.";
    private static final String OPEN = "Minsk praised Moscow and met Moscow.";

    @TempDir
    private Path base;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Path data() {
        return base.resolve(".bellwether");
    }

    private int gold(String... more) {
        List<String> arguments = new ArrayList<>(List.of(base.toString()));
        arguments.addAll(List.of(more));
        return new CommandLine(new GoldCommand(SqlStore::open))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments.toArray(String[]::new));
    }

    private static Article article() {
        return new Article(
                "a",
                "wire",
                Optional.empty(),
                "Title",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(java.time.LocalDate.of(2011, 11, 25)),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(TALKS, FILM, OPEN),
                "snapshot",
                Instant.EPOCH);
    }

    private static CodedArticle coded(Article article) {
        String body = article.body();
        List<Sentence> sentences = new ArrayList<>();
        for (String text : article.paragraphs()) {
            int start = body.indexOf(text);
            sentences.add(new Sentence(sentences.size(), new Span(start, start + text.length()), 0, 0));
        }
        List<Event> events = List.of(
                event(body, sentences.get(0), "met", EventType.CONSULT),
                event(body, sentences.get(0), "accused", EventType.ACCUSE),
                event(body, sentences.get(1), "attacked", EventType.ASSAULT),
                event(body, sentences.get(2), "praised", EventType.SUPPORT),
                event(body, sentences.get(2), "met", EventType.CONSULT));
        Reading reading = new Reading(body, "en", sentences, List.of(), List.of());
        return new CodedArticle(reading, List.of(), List.of(), List.of(), events);
    }

    private static Event event(String body, Sentence sentence, String trigger, EventType type) {
        var day = java.time.LocalDate.of(2011, 11, 24);
        return new Event(
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                type.score(),
                List.of(who(body, sentence, "Minsk", "BLR")),
                List.of(who(body, sentence, "Moscow", "RUS")),
                new EventDate(day.toString(), Optional.of(DateRange.of(day)), "stated"),
                Optional.empty(),
                span(body, sentence, trigger),
                sentence.index(),
                EventStatus.ASSERTED,
                3,
                -1,
                0.8,
                "rule");
    }

    private static Participant who(String body, Sentence sentence, String name, String country) {
        Actor actor = new Actor(country + "/GOV", name, Optional.of(country), List.of("GOV"));
        return new Participant(span(body, sentence, name), name, actor);
    }

    private static Span span(String body, Sentence sentence, String words) {
        int start = body.indexOf(words, sentence.span().start());
        return new Span(start, start + words.length());
    }

    private static void judge(Store store, int number, Verdict verdict, Entry entry) {
        Judgements judgements = JudgedArchive.read(store);
        JudgedEvent event = judgements.of("a", store.events("a")).get(number);
        Desk desk = Desk.of(store, Fakes.tools(), "secret name");
        assertThat(desk.judge(new Desk.Case(event, verdict, entry, 0, judgements)))
                .isInstanceOf(Outcome.Kept.class);
    }

    private void fill() {
        try (Store store = SqlStore.open(data())) {
            Article article = article();
            store.put(article, coded(article), "a", "v1");
            judge(store, 0, Verdict.ACCEPT, Entry.NONE);
            judge(
                    store,
                    1,
                    Verdict.CORRECT,
                    new Entry(java.util.Map.of(
                            Entry.DEED,
                            "ACCUSE/allege",
                            Entry.STATUS,
                            "NEGATED",
                            Entry.SOURCES,
                            "Minsk\nthe envoy",
                            Entry.RECIPIENTS,
                            "moscow",
                            Entry.DATE,
                            "2011-11",
                            Entry.REASON,
                            "only a month")));
            judge(store, 2, Verdict.REJECT, new Entry(java.util.Map.of(Entry.REASON, "a film")));
            judge(store, 3, Verdict.ACCEPT, Entry.NONE);
        }
    }

    @Test
    void writesJudgedSentencesInCodePoints() throws IOException {
        fill();
        assertThat(gold()).isZero();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            rows.add(new ObjectMapper().readTree(line));
        }
        assertThat(rows).extracting(row -> row.path("text").asText()).containsExactly(TALKS, FILM);
        assertThat(err.toString()).contains("2 sentences written, 1 left out with events not judged yet");
        assertThat(out.toString()).doesNotContain("secret name");

        JsonNode talks = rows.getFirst();
        assertThat(talks.path("published").asText()).isEqualTo("2011-11-25");
        JsonNode met = talks.path("events").path(0);
        assertThat(met.path("type").asText()).isEqualTo("CONSULT");
        assertThat(met.path("status").asText()).isEqualTo("asserted");
        assertThat(met.path("date").asText()).isEqualTo("2011-11-24");
        assertThat(met.path("sources").path(0).toString())
                .isEqualTo("{\"country\":\"BLR\",\"sector\":\"GOV\",\"text\":\"Minsk\",\"start\":2,\"end\":7}");
        assertThat(met.path("trigger").toString()).isEqualTo("{\"start\":8,\"end\":11}");

        JsonNode accused = talks.path("events").path(1);
        assertThat(accused.path("mode").asText()).isEqualTo("allege");
        assertThat(accused.path("status").asText()).isEqualTo("negated");
        assertThat(accused.has("date")).as("a month fixes no day").isFalse();
        assertThat(accused.path("sources")).hasSize(2);
        assertThat(accused.path("sources").path(1).has("start"))
                .as("the envoy is not written in the sentence")
                .isFalse();
        assertThat(accused.path("recipients").path(0).path("start").asInt()).isEqualTo(12);
        assertThat(talks.path("note").asText()).isEqualTo("only a month");

        assertThat(rows.get(1).path("events")).isEmpty();
        assertThat(rows.get(1).path("id").asText()).isEqualTo("a-" + (TALKS.codePointCount(0, TALKS.length()) + 2));
    }

    @Test
    void writesAFileAndSaysWhatIsMissing() throws IOException {
        assertThat(gold()).isEqualTo(2);
        assertThat(err.toString()).contains("E-DATA-01");
        fill();
        Path file = base.resolve("gold.jsonl");
        assertThat(gold("--out", file.toString())).isZero();
        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(gold("--out", base.resolve("none/gold.jsonl").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("E-GOLD-01");
    }
}
