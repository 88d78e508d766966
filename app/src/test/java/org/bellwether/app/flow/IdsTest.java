package org.bellwether.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.RawDocument;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static String id(String outlet, Optional<String> url, Optional<String> canonical, String snapshot) {
        return Ids.article(outlet, document(url), extracted(canonical), snapshot);
    }

    private static RawDocument document(Optional<String> url) {
        return new RawDocument(url, new byte[0], Optional.empty(), Optional.empty(), Fakes.NOW);
    }

    private static Extracted extracted(Optional<String> canonical) {
        return new Extracted(
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                canonical,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void anArticleIsItsOutletAndAddress() {
        Optional<String> page = Optional.of("https://paper.example/a?utm=1");
        Optional<String> canonical = Optional.of("https://paper.example/a");

        String id = id("paper", page, canonical, "1");
        assertThat(id).hasSize(16).isEqualTo(id("paper", canonical, Optional.empty(), "2"));
        assertThat(id)
                .isNotEqualTo(id("other", page, canonical, "1"))
                .isNotEqualTo(id("paper", page, Optional.empty(), "1"));
    }

    @Test
    void withoutAnAddressItIsItsContent() {
        Optional<String> none = Optional.empty();
        assertThat(id("paper", none, none, "1")).isNotEqualTo(id("paper", none, none, "2"));
    }

    @Test
    void aFrontPageIsNobodysAddress() {
        Optional<String> front = Optional.of("https://paper.example/");
        Optional<String> one = Optional.of("https://paper.example/1");
        Optional<String> two = Optional.of("https://paper.example/2");

        assertThat(id("paper", one, front, "1")).isNotEqualTo(id("paper", two, front, "2"));
        assertThat(Ids.address(document(one), extracted(front))).isEqualTo(one);
        assertThat(Ids.address(document(Optional.of("articles/a.html")), extracted(Optional.empty())))
                .isEmpty();
    }
}
