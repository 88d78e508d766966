package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.bellwether.model.Extraction;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.RawDocument;
import org.junit.jupiter.api.Test;

class PdfExtractorTest {

    private static final List<String> STORY = List.of(
            "The regional court sent the head of the harbour union to prison for four",
            "years on Thursday, after a trial of two days that observers of two embas-",
            "sies were let into only on the second morning of the well-known case.",
            "",
            "His lawyer said that she would appeal within ten days. The accounts of the",
            "union were frozen a week after the strike in spring, in what the well-",
            "known lawyer called a warning to every other union of the port.");

    private final PDDocument document = new PDDocument();
    private final PDFont font = font();

    private PDFont font() {
        try {
            return PDType0Font.load(
                    document,
                    Objects.requireNonNull(PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void line(PDPageContentStream to, float size, float x, float y, String text) throws IOException {
        to.beginText();
        to.setFont(font, size);
        to.newLineAtOffset(x, y);
        to.showText(text);
        to.endText();
    }

    @SafeVarargs
    private final void page(int number, String title, float x, List<String>... columns) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream to = new PDPageContentStream(document, page)) {
            line(to, 9, 60, 810, "Harbour Review, issue " + (40 + number));
            float top = 760;
            if (!title.isEmpty()) {
                line(to, 22, 60, top, title);
                line(to, 11, 60, top - 30, "24 November 2011");
                top -= 70;
            }
            for (List<String> column : columns) {
                float y = top;
                for (String text : column) {
                    if (!text.isEmpty()) {
                        line(to, 11, x, y, text);
                    }
                    y -= 14;
                }
                x += 260;
            }
            line(to, 9, 300, 30, "Page " + number + " of 2");
        }
    }

    private Extraction extract() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return extract(out.toByteArray());
    }

    private static Extraction extract(byte[] bytes) {
        return new PageExtractor()
                .extract(new RawDocument(
                        Optional.of("papers/review.pdf"),
                        bytes,
                        Optional.of("application/pdf"),
                        Optional.empty(),
                        Instant.parse("2035-01-01T00:00:00Z")));
    }

    private static Extracted read(Extraction extraction) {
        assertThat(extraction).isInstanceOf(Extracted.class);
        return (Extracted) extraction;
    }

    private static String code(Extraction extraction) {
        assertThat(extraction).isInstanceOf(Extraction.Rejected.class);
        return ((Extraction.Rejected) extraction).problem().code();
    }

    @Test
    void joinsLinesWordsAndPagesAndLeavesRunningHeadsOut() throws IOException {
        page(1, "Union head gets four years", 60, STORY);
        page(
                2,
                "",
                60,
                List.of(
                        "And so the port was quiet in the evening.",
                        "",
                        "Nothing else happened in the town that night."));

        Extracted article = read(extract());

        assertThat(article.title()).isEqualTo("Union head gets four years");
        assertThat(article.date()).contains(LocalDate.of(2011, 11, 24));
        assertThat(article.paragraphs())
                .containsExactly(
                        "The regional court sent the head of the harbour union to prison for four years on Thursday, after a"
                                + " trial of two days that observers of two embassies were let into only on the second morning of"
                                + " the well-known case.",
                        "His lawyer said that she would appeal within ten days. The accounts of the union were frozen a week"
                                + " after the strike in spring, in what the well-known lawyer called a warning to every other union"
                                + " of the port.",
                        "And so the port was quiet in the evening.",
                        "Nothing else happened in the town that night.");
    }

    @Test
    void aSentenceGoesOnOverTheEndOfAColumn() throws IOException {
        page(
                1,
                "Union head gets four years",
                60,
                List.of(
                        "The regional court sent the head of the",
                        "harbour union to prison for four years",
                        "after a trial that"),
                List.of("observers were let into only", "on the second morning."));

        assertThat(read(extract()).paragraphs())
                .containsExactly(
                        "The regional court sent the head of the harbour union to prison for four years after a trial"
                                + " that observers were let into only on the second morning.");
    }

    @Test
    void readsOtherScripts() throws IOException {
        page(
                1,
                "Суд вынес приговор",
                60,
                List.of(
                        "Областной суд в четверг приговорил главу профсоюза порта к четырём го-",
                        "дам лишения свободы. Адвокат заявил, что подаст жалобу."));

        Extracted article = read(extract());

        assertThat(article.language()).isEqualTo("ru");
        assertThat(article.body()).contains("к четырём годам лишения свободы");
    }

    @Test
    void whatTheFileSaysCountsWhereNothingIsPrinted() throws IOException {
        PDDocumentInformation info = document.getDocumentInformation();
        info.setAuthor("Harbour Desk");
        info.setTitle("Microsoft Word - final2.doc");
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone("Europe/Minsk"));
        made.setTimeInMillis(Instant.parse("2011-11-24T22:30:00Z").toEpochMilli());
        info.setCreationDate(made);
        page(1, "", 60, STORY);

        Extracted article = read(extract());

        assertThat(article.title()).startsWith("The regional court").doesNotContain("Microsoft");
        assertThat(article.authors()).containsExactly("Harbour Desk");
        assertThat(article.date()).contains(LocalDate.of(2011, 11, 25));
    }

    @Test
    void namesOfUsersAreNoAuthors() throws IOException {
        document.getDocumentInformation().setAuthor("Windows User");
        page(1, "Union head gets four years", 60, STORY);

        assertThat(read(extract()).authors()).isEmpty();
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(code(extract("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("E-EXTRACT-23");
        document.addPage(new PDPage());
        assertThat(code(extract())).isEqualTo("E-EXTRACT-22");
    }

    @Test
    void aLockedOneIsToldApart() throws IOException {
        page(1, "Union head gets four years", 60, STORY);
        document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
        assertThat(code(extract())).isEqualTo("E-EXTRACT-21");
    }

    @Test
    void aLongOneIsRefused() throws IOException {
        for (int i = 0; i <= PdfText.MOST_PAGES; i++) {
            document.addPage(new PDPage());
        }
        assertThat(code(extract())).isEqualTo("E-EXTRACT-24");
    }

    @Test
    void aBombIsNotInflated() throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream to = new PDPageContentStream(document, page)) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                to.appendRawCommands(blanks);
            }
        }
        assertThat(code(extract())).isEqualTo("E-EXTRACT-02");
    }

    @Test
    void damageIsNeverThrown() throws IOException {
        page(1, "Union head gets four years", 60, STORY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        List<Class<?>> kinds = new ArrayList<>();
        for (int i = 5; i < out.size(); i += out.size() / 60) {
            byte[] bytes = out.toByteArray();
            bytes[i] ^= 0x55;
            bytes[bytes.length - i] ^= 0x11;
            kinds.add(extract(bytes).getClass());
        }
        assertThat(kinds).hasSizeGreaterThan(50).contains(Extracted.class);
    }
}
