package org.bellwether.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real page of the kind Bellwether exists for must always come out right. Skipped, visibly, where it is absent. */
class SeedPageTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private static String body = "";
    private static JsonNode coded = JSON.nullNode();
    private static JsonNode extracted = JSON.nullNode();

    @BeforeAll
    static void codeThePage() throws IOException {
        Path seeds = Path.of(System.getProperty("bellwether.shared", "../../shared"), "seed");
        assumeTrue(Files.isDirectory(seeds), "the seed page is not beside the project: " + seeds);
        Path page;
        try (Stream<Path> files = Files.list(seeds)) {
            page = files.sorted().findFirst().orElseThrow();
        }
        Path copy = Files.copy(page, folder.resolve("page.txt"));
        extracted = filter(
                "extract",
                JSON.createObjectNode()
                        .put("id", 1)
                        .put("path", copy.getFileName().toString()));
        body = extracted.path("body").asText();
        coded = filter(
                "code",
                JSON.createObjectNode()
                        .put("id", 1)
                        .put("title", extracted.path("title").asText())
                        .put("published", "2016-04-22")
                        .put("text", body));
    }

    private static JsonNode filter(String command, ObjectNode row) throws IOException {
        Path in = Files.writeString(folder.resolve(command + ".in"), row + "\n");
        Path out = folder.resolve(command + ".out");
        int exit = Main.commandLine(new Wiring()).execute(command, "--in", in.toString(), "--out", out.toString());
        assertThat(exit).isZero();
        return JSON.readTree(Files.readString(out));
    }

    private static String text(JsonNode span) {
        return body.substring(
                body.offsetByCodePoints(0, span.get("start").asInt()),
                body.offsetByCodePoints(0, span.get("end").asInt()));
    }

    private static List<JsonNode> events(String type) {
        List<JsonNode> found = new ArrayList<>();
        coded.get("events").forEach(event -> {
            if (event.get("type").asText().equals(type)) {
                found.add(event);
            }
        });
        return found;
    }

    private static List<String> countries(JsonNode participants) {
        List<String> countries = new ArrayList<>();
        participants.forEach(
                participant -> countries.add(participant.path("country").asText()));
        return countries;
    }

    private static JsonNode attributionBy(String words) {
        for (JsonNode attribution : coded.get("attributions")) {
            for (JsonNode part : attribution.get("source")) {
                if (text(part).contains(words)) {
                    return attribution;
                }
            }
        }
        throw new AssertionError("nobody speaks as " + words);
    }

    @Test
    void theSimilarArticleStaysOutOfTheBody() {
        assertThat(extracted.path("title").asText()).startsWith("Minsk").endsWith("failed");
        assertThat(body).startsWith("On 21 November").endsWith("maneuver.").doesNotContain("Catholic");
        assertThat(extracted.path("date").asText()).isEqualTo("2016-04-22");
    }

    @Test
    void theAnonymousSourceIsRelayedAndItsClaimPossible() {
        JsonNode claim = attributionBy("anonymous source");
        assertThat(claim.get("anonymous").asBoolean()).isTrue();
        assertThat(claim.get("chain")).hasSize(2);
        assertThat(claim.get("chain").get(1).get("text").asText()).contains("Interfax");
        assertThat(claim.get("factuality").asDouble()).isBetween(0.1, 1.9);
    }

    @Test
    void theEnvoyDenies() {
        assertThat(attributionBy("Rogozin").get("factuality").asDouble()).isNegative();
    }

    @Test
    void theTwoSidesTalkedOn25November() {
        assertThat(events("CONSULT")).anySatisfy(talks -> {
            assertThat(countries(talks.get("sources"))).contains("BLR", "RUS");
            assertThat(talks.get("date").get("value").asText()).isEqualTo("XXXX-11-25");
            assertThat(talks.get("status").asText()).isEqualTo("asserted");
        });
    }

    @Test
    void theDefenderWasConvictedByBelarusianAuthorities() {
        List<JsonNode> convictions = events("SANCTION");
        assertThat(convictions).hasSize(1);
        JsonNode conviction = convictions.getFirst();
        assertThat(conviction.get("mode").asText()).isEqualTo("convict");
        assertThat(countries(conviction.get("sources"))).containsExactly("BLR");
        assertThat(conviction.get("recipients").get(0).get("text").asText()).contains("Bialiatski");
        assertThat(conviction.get("date").get("value").asText()).isEqualTo("XXXX-11-24");
        assertThat(conviction.get("date").get("basis").asText()).contains("following day");
    }

    @Test
    void theTreatyStatementIsAThreatAndNothingDone() {
        assertThat(events("THREATEN"))
                .anySatisfy(
                        threat -> assertThat(countries(threat.get("sources"))).contains("RUS"));
    }

    @Test
    void noEventIsDatedIn2015Or2016() {
        assertThat(coded.get("events")).allSatisfy(event -> {
            assertThat(event.get("date").get("value").asText()).doesNotStartWith("201");
            assertThat(event.get("date").get("basis").asText()).isNotBlank();
        });
    }
}
