package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Extraction.Rejected;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, the answer is an article or a code. */
class BadInputTest {

    private static final String PAGE =
            Pages.html("<title>Water law adopted | Lake Post</title>", "<h1>Water law adopted</h1>" + Pages.BODY);

    @Test
    void refusesEmptyInput() {
        assertThat(Pages.rejection("")).isEqualTo("E-EXTRACT-01");
        assertThat(Pages.rejection(" \n\t ")).isEqualTo("E-EXTRACT-01");
    }

    @Test
    void refusesAFiftyMegabytePage() {
        byte[] page = new byte[50 << 20];
        Arrays.fill(page, (byte) 'a');
        assertThat(Pages.rejection(page)).isEqualTo("E-EXTRACT-02");
    }

    @Test
    void refusesAGzipBomb() throws IOException {
        assertThat(Pages.rejection(gzip(new byte[50 << 20]))).isEqualTo("E-EXTRACT-02");
    }

    @Test
    void readsGzipAndRefusesATruncatedOne() throws IOException {
        byte[] packed = gzip(PAGE.getBytes(StandardCharsets.UTF_8));
        assertThat(Pages.article(packed).title()).isEqualTo("Water law adopted");
        assertThat(Pages.rejection(Arrays.copyOf(packed, packed.length / 2))).isEqualTo("E-EXTRACT-03");
        packed[packed.length / 2] ^= 0x55;
        assertThat(Pages.rejection(packed)).isEqualTo("E-EXTRACT-03");
    }

    @Test
    void refusesBinaryFiles() {
        assertThat(Pages.rejection("%PDF-1.7 and so on")).isEqualTo("E-EXTRACT-23");
        byte[] random = new byte[10_000];
        new Random(3).nextBytes(random);
        assertThat(Pages.rejection(random)).isEqualTo("E-EXTRACT-04");
    }

    @Test
    void refusesPagesThatAreNoArticle() {
        assertThat(Pages.rejection(Pages.html("<title>Lake Post</title>", "<div id=app></div>")))
                .isEqualTo("E-EXTRACT-05");
        StringBuilder links = new StringBuilder("<ul>");
        for (int i = 0; i < 60; i++) {
            links.append("<li><a href='/")
                    .append(i)
                    .append("'>Another headline of the day, number ")
                    .append(i)
                    .append("</a></li>");
        }
        assertThat(Pages.rejection(Pages.html("<title>Lake Post</title>", links + "</ul>")))
                .isEqualTo("E-EXTRACT-06");
        assertThat(Pages.rejection(Pages.html(
                        "<title>Water law</title>",
                        "<h1>Water law</h1><p>The parliament of the lake republic adopted the water law on Tuesday.</p>"
                                + "<div>Subscribe to continue reading this article.</div>")))
                .isEqualTo("E-EXTRACT-07");
        assertThat(Pages.rejection(Pages.html(
                        "<title>Page not found</title>",
                        "<h1>Oops</h1><p>The page you asked for has been moved or never was here.</p>")))
                .isEqualTo("E-EXTRACT-08");
    }

    @Test
    void replacesInvalidUtf8() {
        byte[] page = PAGE.replace("nine hours", "nine ~hours, zwölf Stunden, çédille, größer, žluťoučký kůň")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < page.length; i++) {
            page[i] = page[i] == '~' ? (byte) 0xff : page[i];
        }
        assertThat(Pages.article(page).body()).contains("nine \ufffdhours, zwölf");
    }

    @Test
    void findsTheCharset() {
        String russian =
                "<p>Парламент принял закон о воде во вторник после девяти часов обсуждения, сообщила пресс-служба палаты.</p>"
                        + "<p>Закон вступит в силу в январе, первые разрешения будут выданы весной того же года, сказал министр.</p>";
        byte[] undeclared = ("<html><body><h1>Закон о воде</h1>" + russian + "</body></html>")
                .getBytes(Charset.forName("windows-1251"));
        assertThat(Pages.article(undeclared).body()).startsWith("Парламент принял");
        byte[] declared = ("<html><head><meta charset=koi8-r></head><body><h1>Закон о воде</h1>" + russian
                        + "</body></html>")
                .getBytes(Charset.forName("KOI8-R"));
        assertThat(Pages.article(declared).language()).isEqualTo("ru");
        byte[] marked = ("\ufeff" + PAGE).getBytes(StandardCharsets.UTF_16LE);
        assertThat(Pages.article(marked).title()).isEqualTo("Water law adopted");
    }

    @Test
    void tellsTheLanguageOfAChinesePageWhateverItDeclares() {
        Extracted page = Pages.article(Pages.html(
                "<title>山谷里的新桥</title>",
                "<h1>山谷里的新桥</h1><p>经过三年的施工，连接两个村庄的新桥在星期二上午正式通车，村民们在桥头放了鞭炮。</p>"
                        + "<p>县里的交通部门介绍说，新桥可以通行卡车，过去绕行山路需要两个小时，现在只要十分钟。</p>"));
        assertThat(page.language()).isEqualTo("zh");
        assertThat(page.paragraphs()).hasSize(2);
    }

    @Test
    void survivesDeepNesting() {
        String deep = "<div>".repeat(100_000) + Pages.BODY + "</div>".repeat(100_000);
        Extracted page = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Pages.article(Pages.html("<title>Water law adopted</title>", deep)));
        assertThat(page.body()).contains("debate of nine hours");
        String spans = "<b><i><a href=x>".repeat(30_000) + "text";
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pages.rejection(Pages.html("", spans))))
                .startsWith("E-EXTRACT-");
        String tables = "<table><tr><td>".repeat(100_000) + Pages.BODY;
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pages.rejection(Pages.html("", tables))))
                .isEqualTo("E-EXTRACT-09");
        String labels = "<div class=date>".repeat(500) + Pages.BODY.repeat(2_000);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Pages.article(Pages.html("", labels)))
                        .paragraphs())
                .hasSize(6_000);
        String json = "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>";
        assertThat(Pages.article(Pages.html(json, Pages.BODY)).paragraphs()).hasSize(3);
    }

    @Test
    void neverThrows() {
        Random random = new Random(20111121);
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        String alphabet = "<>/\"'= abcdivphtml!-[]{}:,&;#x0\n\u00e9\u4e2d";
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 600; i++) {
            byte[] input = switch (i % 4) {
                case 0 -> Arrays.copyOf(page, random.nextInt(page.length));
                case 1 -> damaged(page, random);
                case 2 -> randomText(alphabet, random);
                case 3 -> randomBytes(random);
                default -> throw new IllegalStateException();
            };
            seen.add(
                    switch (Pages.extract(input)) {
                        case Extracted extracted -> "article";
                        case Rejected rejected -> rejected.problem().code();
                    });
        }
        assertThat(seen).contains("article", "E-EXTRACT-04", "E-EXTRACT-05");
    }

    @Test
    void givesTheSameAnswerTwice() {
        assertThat(Pages.extract(PAGE)).isEqualTo(Pages.extract(PAGE));
    }

    private static byte[] damaged(byte[] page, Random random) {
        byte[] copy = page.clone();
        for (int k = 0; k < 20; k++) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static byte[] randomText(String alphabet, Random random) {
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(3000); k >= 0; k--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] randomBytes(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(2000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
