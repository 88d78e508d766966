package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Image;
import org.bellwether.model.RawDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalImageTest {

    @ParameterizedTest
    @CsvSource({
        "images/law.png, articles/lake/images/law.png",
        "../law.png, articles/law.png",
        "https://lakepost.example/law.png, https://lakepost.example/law.png",
        "/law.png, ",
        "javascript:alert(1), "
    })
    void keepsThePathOfAnImageBesideALocalPage(String written, String expected) {
        String html = Pages.html(
                "<title>Water law adopted</title>",
                "<article><h1>Water law adopted</h1><figure><img src=\"" + written
                        + "\"><figcaption>The chamber</figcaption></figure>" + Pages.BODY + "</article>");
        var document = new RawDocument(
                Optional.of("articles/lake/water-law.html"),
                html.getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty(),
                Pages.FETCHED);
        Extracted page = (Extracted) new PageExtractor().extract(document);
        assertThat(page.image().map(Image::url)).isEqualTo(Optional.ofNullable(expected));
    }
}
