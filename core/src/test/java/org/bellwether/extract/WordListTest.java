package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists as data: every line parses, none stands twice, all are in the form they are compared in. */
class WordListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clutter-names.txt",
                "clutter-lines.txt",
                "meta-names.txt",
                "printed-status.txt",
                "element-names.txt",
                "date-words.txt",
                "byline-words.txt",
                "credit-words.txt"
            })
    void listsAreFolded(String name) {
        WordList list = WordList.load(name);
        assertThat(list.sections()).isNotEmpty();
        list.sections().forEach((section, phrases) -> {
            assertThat(phrases).as(section).isNotEmpty().doesNotHaveDuplicates();
            assertThat(phrases)
                    .allMatch(p -> p.equals(p.toLowerCase(Locale.ROOT)) && !p.contains("’") && !p.contains("  "));
        });
    }

    @Test
    void refusesAPhraseTwice() {
        assertThatThrownBy(() -> WordList.parse("[a]\nx\nx")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> WordList.parse("x")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Similar articles",
                "Related articles:",
                "47 Comments",
                "Читайте также",
                "相关新闻",
                "You might also like"
            })
    void knowsWhatFollowsArticles(String line) {
        assertThat(BodyText.isTail(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Similar articles were sold at the fair in Minsk last year.",
                "Recommendations of the council",
                "Moreover"
            })
    void keepsWhatOnlyBeginsLikeIt(String line) {
        assertThat(BodyText.isTail(line)).isFalse();
    }
}
