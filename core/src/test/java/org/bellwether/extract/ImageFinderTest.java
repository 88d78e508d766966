package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bellwether.model.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFinderTest {

    private static final String NAMED =
            "<meta property='og:image' content='https://img.example/1200x630/law-4711.jpg?w=1200'>";

    private static Optional<Image> image(String head, String figure) {
        return Pages.article(Pages.html(head, "<h1>Water law adopted</h1>" + figure + Pages.BODY))
                .image();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><img src=/img/law-4711-585x439.jpg><figcaption>The chamber<span class=credit>Ivo Stern</span></figcaption></figure>",
                "<figure><img src=/img/law-4711.jpg><figcaption>The chamber (Foto: Ivo Stern)</figcaption></figure>",
                "<figure><a><img data-src=/img/law-4711.jpg></a></figure><figcaption>The chamber<small>Ivo Stern</small></figcaption>",
                "<div class=media><div><picture><source srcset='/s/law-4711.webp 300w'><img src=data:,></picture></div><div class=image-caption>The chamber. Picture by Ivo Stern</div></div>",
                "<div><div><img src=/img/law-4711.jpg></div><div class=x1>The chamber</div><div class=x2>Ivo Stern</div></div>",
                "<div><span>Foto: Ivo Stern</span><img src=/img/law-4711.jpg data-caption='The chamber'></div>",
                "<div><img src=/img/law-4711.jpg data-source='Ivo Stern' data-caption='The chamber'></div>",
                "<div><img src=/img/law-4711.jpg alt='The chamber © Lake TV Foto: Ivo Stern'></div>",
            })
    void findsWhoMadeTheImageThatTheDataName(String figure) {
        Image image = image(NAMED, figure).orElseThrow();
        assertThat(image.url()).isEqualTo("https://img.example/1200x630/law-4711.jpg?w=1200");
        assertThat(image.credit())
                .hasValueSatisfying(credit -> assertThat(credit).contains("Ivo Stern"));
        image.caption()
                .ifPresent(
                        caption -> assertThat(caption).startsWith("The chamber").doesNotContain("Ivo"));
    }

    @Test
    void takesTheDataOfTheImage() {
        Image image = image(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Water law adopted\",\"image\":{\"@type\":\"ImageObject\","
                                + "\"url\":\"/img/a.jpg\",\"caption\":\"The chamber\",\"copyrightHolder\":{\"name\":\"Ivo Stern\"}}}</script>",
                        "")
                .orElseThrow();
        assertThat(image.caption()).contains("The chamber");
        assertThat(image.credit()).contains("Ivo Stern");
    }

    @Test
    void takesTheFirstCaptionedImageWhereTheDataNameNoneOnThePage() {
        assertThat(image("", "<figure><img src=/b.jpg><figcaption>The mill. Fot. Ivo Stern</figcaption></figure>")
                        .orElseThrow()
                        .credit())
                .isEmpty();
        assertThat(image("", "<figure><img src=/b.jpg><figcaption>The mill. Fot.: Ivo Stern</figcaption></figure>")
                        .orElseThrow()
                        .credit())
                .contains("Ivo Stern");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=author-box><img src=/ada.jpg><div>Ada Berg</div><div>Founder &amp; Editor</div></div>",
                "<aside class=sidebar><figure><img src=/x.jpg><figcaption>Buy now. Photo: Shop</figcaption></figure></aside>",
                "<div><img src=/pixel.gif><a>Share</a> <button>Read More</button></div>",
            })
    void takesNoPortraitOrAdvertForTheLeadImage(String other) {
        assertThat(image("", other).flatMap(Image::credit)).isEmpty();
    }
}
