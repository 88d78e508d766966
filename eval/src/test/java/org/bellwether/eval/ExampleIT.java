package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.Article;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Extraction;
import org.bellwether.model.RawDocument;
import org.bellwether.model.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the Belarus example must show, by the {@code run} command and the real coders. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleIT {

    private static final Path EXAMPLE =
            Path.of(System.getProperty("bellwether.home", ".."), "examples", "belarus-2011");

    private ExampleArchive archive;

    @BeforeAll
    void run(@TempDir Path folder) {
        archive = ExampleArchive.make(folder.resolve("data"));
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @Test
    void noiseTellsNoEvent() throws IOException {
        Set<String> noise = new HashSet<>();
        for (String file : noiseFiles()) {
            String outlet = file.substring(0, file.indexOf('/'));
            noise.add(outlet + " " + title(EXAMPLE.resolve("articles").resolve(file)));
        }
        assertThat(noise).hasSizeGreaterThanOrEqualTo(16);
        Set<String> taken = new HashSet<>();
        try (Stream<Article> articles = archive.store().articles()) {
            articles.forEach(article -> taken.add(article.outlet() + " " + article.title()));
        }
        assertThat(taken).containsAll(noise);
        try (Stream<EventRecord> events = archive.store().events()) {
            assertThat(events.filter(event -> noise.contains(event.outlet() + " " + event.title())))
                    .as("events in articles of sport, weather, culture and trade")
                    .isEmpty();
        }
    }

    private static List<String> noiseFiles() throws IOException {
        List<String> files = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(EXAMPLE.resolve("facts.md"))) {
            inside = line.startsWith("## ") ? line.contains("hold no event") : inside;
            if (inside && line.startsWith("- `")) {
                files.add(line.substring(3, line.indexOf('`', 3)));
            }
        }
        return files;
    }

    private static String title(Path file) throws IOException {
        RawDocument document = new RawDocument(
                Optional.empty(), Files.readAllBytes(file), Optional.empty(), Optional.empty(), Instant.EPOCH);
        return ((Extraction.Extracted) new PageExtractor().extract(document)).title();
    }

    @Test
    void everyEventHasItsSentenceItsReasonAndWhatItsDateRestsOn() {
        try (Stream<EventRecord> events = archive.store().events()) {
            assertThat(events).hasSizeGreaterThan(100).allSatisfy(event -> {
                assertThat(event.quote()).isNotBlank();
                assertThat(event.event().why()).isNotBlank();
                assertThat(event.event().date().value()).isNotBlank();
                assertThat(event.event().date().basis()).isNotBlank();
                assertThat(archive.store().article(event.article())).isPresent();
            });
        }
    }

    @Test
    void theSilentWeekIsToldFromAQuietOne() {
        assertThat(archive.store().proposals("belarus-2011"))
                .filteredOn(proposal -> proposal.period().from().toString().equals("2011-12-26"))
                .hasSize(5)
                .allSatisfy(proposal -> assertThat(proposal.status()).isEqualTo(Status.INSUFFICIENT));
    }

    @Test
    void theVerdictOf24NovemberIsOneHappeningOfSeveralOrigins() {
        assertThat(archive.store().proposals("belarus-2011"))
                .filteredOn(proposal -> proposal.category().equals("society-parties"))
                .filteredOn(proposal -> proposal.period().from().toString().equals("2011-11-21"))
                .singleElement()
                .satisfies(week -> {
                    assertThat(week.status()).isEqualTo(Status.DETERIORATED);
                    assertThat(week.supporting()).anySatisfy(evidence -> {
                        assertThat(evidence.tellings().size())
                                .isGreaterThan(evidence.origins().size());
                        assertThat(evidence.origins()).hasSizeGreaterThan(1);
                    });
                });
    }
}
