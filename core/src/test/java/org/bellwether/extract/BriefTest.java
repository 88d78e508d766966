package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Extraction.Extracted;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A published brief with its status line, its one date, and another article after "Similar articles". */
class BriefTest {

    private static final Instant PRINTED = Instant.parse("2016-04-22T17:51:00Z");

    @Test
    void readsABriefAsPlainText() {
        assertHarbour(Pages.article(Pages.resource("brief.txt")));
    }

    @Test
    void readsABriefAsFlatHtml() {
        assertHarbour(Pages.article(flat(Pages.resource("brief.txt"))));
    }

    @Test
    void readsABriefInsideAPage() {
        assertHarbour(Pages.article(inPage(Pages.resource("brief.txt"))));
    }

    @Test
    void readsThePrintedWording() {
        String worse = Pages.resource("brief.txt").replace("Category status:", "Category status: has gotten worse");
        assertThat(Pages.article(worse).printedStatus()).contains("has gotten worse");
        assertThat(Pages.article(flat(worse)).printedStatus()).contains("has gotten worse");
        String below = Pages.resource("brief.txt").replace("Category status:", "Category status:\nhas not changed");
        assertThat(Pages.article(below).printedStatus()).contains("has not changed");
        assertHarbour(Pages.article(below.replace("has not changed\n", "")));
    }

    @Test
    void readsTheSharedPages() throws IOException {
        Path folder =
                Path.of(System.getProperty("bellwether.shared", "../shared")).resolve("seed");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no shared pages beside the checkout");
        List<Path> pages;
        try (var files = Files.list(folder)) {
            pages = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        assertThat(pages).isNotEmpty();
        for (Path page : pages) {
            String text = Files.readString(page);
            for (Extracted brief :
                    List.of(Pages.article(text), Pages.article(flat(text)), Pages.article(inPage(text)))) {
                assertThat(brief.title()).isEqualTo(text.lines().findFirst().orElseThrow());
                assertThat(brief.published()).contains(PRINTED);
                assertThat(brief.updated()).contains(PRINTED);
                String own = text.substring(0, text.indexOf("Similar articles")).replaceAll("[\\s\u00a0]+", " ");
                assertThat(brief.paragraphs()).hasSize(6).allMatch(own::contains);
            }
        }
    }

    private static void assertHarbour(Extracted brief) {
        assertThat(brief.title()).isEqualTo("Harbour dispute leaves the council where it was");
        assertThat(brief.published()).contains(PRINTED);
        assertThat(brief.updated()).contains(PRINTED);
        assertThat(brief.date()).contains(LocalDate.of(2016, 4, 22));
        assertThat(brief.printedStatus()).isEqualTo(Optional.empty());
        assertThat(brief.paragraphs()).hasSize(3);
        assertThat(brief.paragraphs().getFirst()).startsWith("On 9 March").endsWith("did not confirm it.");
        assertThat(brief.body())
                .doesNotContain("Ferry")
                .doesNotContain("ferry line")
                .doesNotContain("Category");
        assertThat(brief.language()).isEqualTo("en");
    }

    /** Every line a paragraph, as a page without any structure has it. */
    private static String flat(String text) {
        StringBuilder body = new StringBuilder();
        List<String> lines = text.lines().filter(l -> !l.isBlank()).toList();
        body.append("<h1>").append(lines.getFirst()).append("</h1>");
        for (String line : lines.subList(1, lines.size())) {
            String tag = line.equals("Similar articles") ? "h2" : "p";
            body.append('<')
                    .append(tag)
                    .append('>')
                    .append(line)
                    .append("</")
                    .append(tag)
                    .append(">\n");
        }
        return Pages.html("<title>" + lines.getFirst() + "</title>", body.toString());
    }

    /** With a menu, boxes around the similar article, and a footer. */
    private static String inPage(String text) {
        String flat = flat(text);
        String body = flat.substring(flat.indexOf("<h1>"), flat.indexOf("</body>"));
        int similar = body.indexOf("<h2>");
        return Pages.html(
                "<title>" + text.lines().findFirst().orElseThrow() + " | Review</title>",
                "<nav><a href='/'>Home</a> <a href='/a'>Analytics</a></nav><div class='page'><div class='text'>"
                        + body.substring(0, similar) + "</div><div class='more-of-it'>" + body.substring(similar)
                        + "</div></div><footer>All rights reserved</footer>");
    }
}
