package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bellwether.app.web.Difference.Block;
import org.bellwether.app.web.Difference.Kind;
import org.bellwether.app.web.Difference.Part;
import org.bellwether.model.Article;
import org.junit.jupiter.api.Test;

/** What is said of two texts of an article. */
class DifferenceTest {

    private static Article article(String title, String... paragraphs) {
        return new Article(
                "a",
                "post",
                Optional.empty(),
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(paragraphs),
                "s",
                Instant.EPOCH);
    }

    /** {@code [-taken out-]} and {@code {+added+}}. */
    private static String shown(List<Part> parts) {
        return parts.stream()
                .map(part -> switch (part.kind()) {
                    case SAME, FOLDED -> part.text();
                    case ADDED -> "{+" + part.text() + "+}";
                    case REMOVED -> "[-" + part.text() + "-]";
                })
                .collect(Collectors.joining());
    }

    private static List<String> shown(Difference difference) {
        return difference.blocks().stream().map(block -> shown(block.parts())).toList();
    }

    private static String words(String before, String after) {
        return shown(Difference.of(article("", before), article("", after))
                .blocks()
                .getFirst()
                .parts());
    }

    @Test
    void wordsThatWereChangedAreShownWithinTheirParagraph() {
        assertThat(words("Police arrested ten people in Minsk.", "Police arrested twelve people in Minsk."))
                .isEqualTo("Police arrested [-ten-]{+twelve+} people in Minsk.");
    }

    @Test
    void theHeadlineIsCompared() {
        Difference difference = Difference.of(article("Ten arrested"), article("Twelve arrested"));
        assertThat(shown(difference.title().parts())).isEqualTo("[-Ten-]{+Twelve+} arrested");
        assertThat(difference.blocks()).isEmpty();
    }

    @Test
    void paragraphsComeAndGo() {
        assertThat(shown(Difference.of(
                        article("", "One stays as it is here.", "Two was about the weather.", "Three ends the story."),
                        article("", "One stays as it is here.", "Three ends the story now.", "Four is a correction."))))
                .containsExactly(
                        "One stays as it is here.",
                        "[-Two was about the weather.-]",
                        "Three ends the story{+ now+}.",
                        "{+Four is a correction.+}");
    }

    @Test
    void scriptsWithoutBlanksAndFromTheRightAreComparedByWords() {
        assertThat(words("警方逮捕了十人。", "警方逮捕了十二人。")).contains("警方").contains("{+").doesNotContain("[-警方逮捕");
        assertThat(words("اعتقلت الشرطة عشرة أشخاص", "اعتقلت الشرطة عشرين شخصا"))
                .startsWith("اعتقلت الشرطة ")
                .contains("[-عشرة-]")
                .contains("{+عشرين+}");
        assertThat(words("Полиция задержала десять человек.", "Полиция задержала двенадцать человек."))
                .isEqualTo("Полиция задержала [-десять-]{+двенадцать+} человек.");
    }

    @Test
    void nothingOfEitherTextIsLost() {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            before.add("Paragraph " + i + " says <b>something</b> & more about part " + i % 7 + ".");
            if (i % 5 != 0) {
                after.add("Paragraph " + i + " says <b>something</b> & " + (i % 3 == 0 ? "less" : "more")
                        + " about part " + i % 7 + ".");
            }
        }
        Collections.swap(after, 3, 30);
        Difference difference =
                Difference.of(article("x", before.toArray(String[]::new)), article("y", after.toArray(String[]::new)));
        assertThat(without(difference, Kind.REMOVED)).isEqualTo(String.join("", after));
        assertThat(without(difference, Kind.ADDED).length())
                .isEqualTo(String.join("", before).length());
    }

    private static String without(Difference difference, Kind kind) {
        return difference.blocks().stream()
                .flatMap(block -> block.parts().stream())
                .filter(part -> part.kind() != kind)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    @Test
    void whatIsAsItWasIsFoldedButForWhatIsBesideAChange() {
        String[] before =
                IntStream.range(0, 20).mapToObj(i -> "Paragraph number " + i).toArray(String[]::new);
        String[] after = before.clone();
        after[10] = "Paragraph changed 10";
        List<Block> blocks =
                Difference.of(article("", before), article("", after)).blocks();
        assertThat(blocks.stream().map(Block::kind))
                .containsExactly(Kind.FOLDED, Kind.SAME, Kind.SAME, Kind.SAME, Kind.FOLDED);
        assertThat(blocks.getFirst().parts()).hasSize(9);
        assertThat(blocks.getLast().parts()).hasSize(8);
    }

    @Test
    void textsOfAnySizeAreComparedInTime() {
        String[] before = IntStream.range(0, 3000).mapToObj(i -> "a" + i).toArray(String[]::new);
        String[] after = IntStream.range(0, 3000).mapToObj(i -> "b" + i).toArray(String[]::new);
        assertThat(Difference.of(article("", before), article("", after)).blocks())
                .hasSize(6000);
        String long1 = "word ".repeat(50_000) + "ten" + " more".repeat(50_000);
        String long2 = "word ".repeat(50_000) + "two" + " more".repeat(50_000);
        assertThat(words(long1, long2)).contains("[-ten-]{+two+}");
        assertThat(Difference.of(article("", long1), article("", "term ".repeat(50_000)))
                        .blocks())
                .hasSize(2);
    }
}
