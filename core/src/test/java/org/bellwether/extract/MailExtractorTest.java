package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import org.bellwether.model.Extraction.Extracted;
import org.junit.jupiter.api.Test;

class MailExtractorTest {

    private static final String HEAD = """
            From: "Harbour Letter" <letter@news.harbour.example>
            To: desk@monitor.example
            Message-ID: <1@harbour.example>
            Date: Thu, 24 Nov 2011 23:30:00 -0500 (EST)
            Subject: Four years for the union's head
            MIME-Version: 1.0
            """;

    private static final String TEXT =
            "The regional court sent the head of the harbour union to prison for four years on Thursday.";

    private static String file(String name) {
        try (InputStream in =
                Objects.requireNonNull(MailExtractorTest.class.getResourceAsStream("mail/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aNewsletterOfSeveralPiecesIsOneArticle() {
        Extracted mail = Pages.article(file("newsletter.eml"));

        assertThat(mail.title()).isEqualTo("Порт и суд: итоги недели");
        assertThat(mail.authors()).containsExactly("Портовый листок");
        assertThat(mail.site()).contains("harbour.example");
        assertThat(mail.date()).contains(LocalDate.of(2011, 11, 25));
        assertThat(mail.published()).contains(Instant.parse("2011-11-25T05:15:00Z"));
        assertThat(mail.language()).isEqualTo("ru");
        assertThat(mail.paragraphs())
                .containsExactly(
                        "Суд вынес приговор",
                        "Областной суд в четверг приговорил главу профсоюза порта к четырём годам лишения свободы.",
                        "Порт работает",
                        "Ночные смены оплачены, и забастовки больше нет, сообщила дирекция порта.");
    }

    @Test
    void theHtmlPartIsPreferredAndAttachmentsAreNot() {
        Extracted mail = Pages.article(HEAD + """
                Content-Type: multipart/mixed; boundary="m"

                --m
                Content-Type: multipart/alternative; boundary="a"

                --a
                Content-Type: text/plain; charset=utf-8

                Plain words that nobody wants to see, where there is a page for them in the mail as well.
                --a
                Content-Type: text/html; charset=utf-8

                <html><body><p>%s</p></body></html>
                --a--
                --m
                Content-Type: text/html; name="report.html"
                Content-Disposition: attachment; filename="report.html"

                <p>An attached page that is much longer than the text of the mail, and that is another document all the same.</p>
                --m--
                """.formatted(TEXT));

        assertThat(mail.title()).isEqualTo("Four years for the union's head");
        assertThat(mail.authors()).containsExactly("Harbour Letter");
        assertThat(mail.date()).as("as the sender's day").contains(LocalDate.of(2011, 11, 24));
        assertThat(mail.paragraphs()).containsExactly(TEXT);
    }

    @Test
    void anyCharsetAndEncoding() {
        String body = "Областной суд в четверг приговорил главу профсоюза порта к четырём годам лишения свободы.";
        for (String charset : new String[] {"windows-1251", "koi8-r", "utf-8"}) {
            String mail = HEAD + "Content-Type: text/plain; charset=" + charset
                    + "\nContent-Transfer-Encoding: base64\n\n"
                    + Base64.getMimeEncoder().encodeToString(body.getBytes(Charset.forName(charset)));
            assertThat(Pages.article(mail).body()).as(charset).isEqualTo(body);
        }
        assertThat(Pages.article(
                                HEAD + "Content-Type: text/plain; charset=iso-8859-1\n"
                                        + "Content-Transfer-Encoding: quoted-printable\n\n"
                                        + "Das Landgericht verurteilte den Chef der Hafengewerkschaft f=FCr vier =\nJahre zu einer Haftstrafe.")
                        .body())
                .isEqualTo(
                        "Das Landgericht verurteilte den Chef der Hafengewerkschaft für vier Jahre zu einer Haftstrafe.");
    }

    @Test
    void plainTextHasParagraphsAndNoSignature() {
        assertThat(Pages.article(HEAD + "\n" + TEXT
                                + "\n\nHis lawyer will\nappeal. <https://harbour.example/x?track=1>\n\n-- \nThe desk\n")
                        .paragraphs())
                .containsExactly(TEXT, "His lawyer will appeal.");
    }

    @Test
    void aTextThatOnlyLooksLikeOneStaysAText() {
        Extracted text = Pages.article("From: the desk\n\n" + TEXT + "\n\n" + TEXT);
        assertThat(text.body()).contains(TEXT);
        assertThat(text.authors()).isEmpty();
    }

    @Test
    void partsWithinPartsAreBounded() {
        StringBuilder deep = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(i)
                    .append("\"\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(Pages.rejection(deep + "Content-Type: text/plain\n\n" + TEXT))
                .isEqualTo("E-EXTRACT-20");
    }

    @Test
    void aMailWithoutTextIsRefused() {
        assertThat(Pages.rejection(HEAD + "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo="))
                .isEqualTo("E-EXTRACT-05");
    }

    @Test
    void damageIsNeverThrown() {
        String mail = file("newsletter.eml");
        for (int i = 200; i < mail.length(); i += 37) {
            assertThat(Pages.extract(mail.substring(0, i) + "\u0000=?utf-8?B?!" + mail.substring(i)))
                    .isNotNull();
        }
    }
}
