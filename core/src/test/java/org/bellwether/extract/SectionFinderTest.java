package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionFinderTest {

    private static Optional<String> section(String head, String body) {
        return Pages.article(Pages.html(head, body + "<h1>Water law adopted</h1>" + Pages.BODY))
                .section();
    }

    @Test
    void takesWhatTheDataName() {
        assertThat(section("<meta property='article:section' content='Politics'>", ""))
                .contains("Politics");
        assertThat(section(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Water law adopted\",\"articleSection\":[\"Politics\",\"Law\"]}</script>",
                        ""))
                .contains("Politics");
    }

    @Test
    void takesTheLastStepBeforeThePage() {
        assertThat(section(
                        "<script type='application/ld+json'>{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"name\":\"Home\"},"
                                + "{\"@type\":\"ListItem\",\"item\":{\"name\":\"Politics\"}},{\"@type\":\"ListItem\",\"name\":\"Water law adopted\"}]}</script>",
                        ""))
                .contains("Politics");
        assertThat(section(
                        "",
                        "<ul class=breadcrumbs><li><a href=/>Home</a><li><a href=/p>Politics</a><li>Water law</ul>"))
                .contains("Politics");
        assertThat(section("", "")).isEmpty();
    }
}
