package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorFinderTest {

    private static List<String> authors(String head, String byline) {
        return Pages.article(Pages.html(head, "<h1>Water law adopted</h1>" + byline + Pages.BODY))
                .authors();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Berg | Ada Berg",
                "By Ada Berg and Bo Lind | Ada Berg;Bo Lind",
                "By Ada Berg, 24 November 2011 | Ada Berg",
                "By Ada Berg, Senior Correspondent | Ada Berg",
                "By Ada Berg, MD and Bo Lind, PhD | Ada Berg, MD;Bo Lind, PhD",
                "Written by Ada Berg · 5 min read | Ada Berg",
                "Von Ada Berg und Bo Lind, Seestadt | Ada Berg;Bo Lind",
                "Par Ada Berg et Bo Lind | Ada Berg;Bo Lind",
                "Por Ada Berg y Bo Lind | Ada Berg;Bo Lind",
                "Di Ada Berg e Bo Lind | Ada Berg;Bo Lind",
                "Door Ada van der Berg | Ada van der Berg",
                "Av Ada Berg | Ada Berg",
                "Autor: Ada Berg | Ada Berg",
                "Contributors: Ada Berg, Bo Lind | Ada Berg;Bo Lind",
                "Автор: Ада Берг и Бо Линд | Ада Берг;Бо Линд",
                "Текст: Ада Берг | Ада Берг",
                "Автори: Ада Берг і Бо Лінд | Ада Берг;Бо Лінд",
                "Penulis: Ada Berg | Ada Berg",
            })
    void readsBylines(String line, String names) {
        assertThat(authors("", "<p>" + line + "</p>")).containsExactly(names.split(";"));
    }

    @Test
    void readsANameUnderItsLabel() {
        assertThat(authors("", "<div>By</div><div>Ada Berg</div><div>24 November 2011</div>"))
                .containsExactly("Ada Berg");
        assertThat(authors("", Pages.BODY + "<aside><h4>Author</h4><p class=author>Ada Berg</p></aside>"))
                .containsExactly("Ada Berg");
    }

    @Test
    void readsLinkedNicks() {
        assertThat(authors("", "<div class=meta>Posted by <a rel=author href=/author/oz>oz</a></div>"))
                .containsExactly("oz");
    }

    @Test
    void prefersPersonsToTheSiteItself() {
        String site = "<meta property='og:site_name' content='Lake Post'><meta name=author content='Lake Post'>";
        assertThat(authors(site, "<p class=byline>By <a href=/author/ada>Ada Berg</a></p>"))
                .containsExactly("Ada Berg");
        assertThat(authors(site, "<p><strong>ADA BERG</strong></p>")).containsExactly("ADA BERG");
        assertThat(authors(site, "")).containsExactly("Lake Post");
    }

    @Test
    void takesNoReaderPhotographerOrQuotedPerson() {
        assertThat(authors(
                        "",
                        "<figure><img src=/a.jpg><figcaption>The chamber. Photo: Ivo Stern</figcaption></figure>"
                                + "<blockquote><p>Never.</p><cite class=quote-author>Cid Brand</cite></blockquote>"
                                + "<div id=comments><span class=comment-author>Dora Reader</span></div>"))
                .isEmpty();
    }

    @Test
    void takesTheNameToldToReadersOfPreviews() {
        assertThat(authors(
                        "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ada Berg'>",
                        ""))
                .containsExactly("Ada Berg");
    }

    @ParameterizedTest
    @CsvSource({"admin", "Read more", "https://lakepost.example/ada", "ada@lakepost.example", "Posts"})
    void takesNoWordsOfTheSiteForAName(String text) {
        assertThat(authors("<meta name=author content='" + text + "'>", "<p class=author>" + text + "</p>"))
                .isEmpty();
    }
}
