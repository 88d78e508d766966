package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.bellwether.model.Extraction.Extracted;
import org.junit.jupiter.api.Test;

class HtmlExtractorTest {

    @Test
    void takesWhatJsonLdSays() {
        Extracted page = Pages.article(Pages.html(
                """
                <title>Water law adopted | Lake Post</title><meta property="og:site_name" content="Lake Post">
                <link rel="canonical" href="/2011/11/25/water-law.html">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Lake Post"},
                {"@type":"NewsArticle","headline":"Water law adopted","datePublished":"2011-11-25T23:30:00+02:00",
                "dateModified":"2011-11-26T08:00:00Z","author":[{"@id":"#a"},{"@type":"Person","name":"Bo Lind"}],
                "image":{"url":"/img/law.jpg"}},{"@id":"#a","@type":"Person","name":"Ada Berg"}]}</script>""",
                "<article><h1>Water law adopted</h1><figure><img src=/img/law.jpg><figcaption>The chamber on Tuesday. Photo: Ivo Stern"
                        + "</figcaption></figure>" + Pages.BODY + "</article>"));
        assertThat(page.title()).isEqualTo("Water law adopted");
        assertThat(page.authors()).containsExactly("Ada Berg", "Bo Lind");
        assertThat(page.published()).contains(Instant.parse("2011-11-25T21:30:00Z"));
        assertThat(page.updated()).contains(Instant.parse("2011-11-26T08:00:00Z"));
        assertThat(page.date()).contains(LocalDate.of(2011, 11, 25));
        assertThat(page.site()).contains("Lake Post");
        assertThat(page.canonicalUrl()).contains("https://lakepost.example/2011/11/25/water-law.html");
        assertThat(page.image()).hasValueSatisfying(image -> {
            assertThat(image.url()).isEqualTo("https://lakepost.example/img/law.jpg");
            assertThat(image.caption()).contains("The chamber on Tuesday.");
            assertThat(image.credit()).contains("Ivo Stern");
        });
        assertThat(page.body()).doesNotContain("Ivo Stern");
    }

    @Test
    void leavesUnknownTimesOpen() {
        Extracted page = Pages.article("<html><head><title>Water law</title></head><body><h1>Water law adopted</h1>"
                + Pages.BODY + "</body></html>");
        assertThat(page.published()).isEmpty();
        assertThat(page.updated()).isEmpty();
        assertThat(page.authors()).isEmpty();
        assertThat(page.image()).isEmpty();
        assertThat(page.date()).as("the address names the day").contains(LocalDate.of(2011, 11, 25));
    }

    @Test
    void leavesClutterOut() {
        Extracted page = Pages.article(Pages.html(
                "<title>Water law adopted</title>",
                """
                <header><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav></header>
                <div class="cookie-consent"><p>We use cookies to make this page work and to count how often it is read by whom.</p></div>
                <main><article><h1>Water law adopted</h1><p class="byline">By Ada Berg</p>
                <div class="share-bar"><a href=#>Share</a> <a href=#>Mail</a></div>"""
                        + Pages.BODY.replaceFirst(
                                "</p>",
                                "</p><p><a href=/x>Read also: Fishermen want a say in the water law of the republic</a></p>"
                                        + "<div class=box><h4>Related articles</h4><ul><li><a href=/y>What the lake was like</a></ul></div>")
                        + """
                <div class="newsletter"><p>Sign up and get the news of the lake into your mailbox every morning at seven.</p></div>
                </article><section id="comments"><h3>3 Comments</h3><p>This law is the worst I have seen in all my years at the lake.</p>
                </section></main><footer><p>© 2011 Lake Post. All rights reserved. No part may be printed elsewhere.</p></footer>"""));
        assertThat(page.paragraphs()).hasSize(3);
        assertThat(page.authors()).containsExactly("Ada Berg");
    }

    @Test
    void keepsSubheadingsListsAndQuotations() {
        Extracted page = Pages.article(
                Pages.html(
                        "<title>Water law adopted</title>",
                        "<div class=c><h1>Water law adopted</h1>" + Pages.BODY
                                + "<h2>What changes</h2><ul><li>Wells need a permit from the ministry of water.</li><li>Mills pay a fee.</li></ul>"
                                + "<blockquote><p>“Nobody asked the millers, and the millers will remember it,” said one of them.</p></blockquote></div>"));
        assertThat(page.paragraphs()).hasSize(7).contains("What changes", "Mills pay a fee.");
    }

    @Test
    void cutsParagraphsAtDoubleBreaks() {
        Extracted page = Pages.article(Pages.html(
                "<title>Water law</title>",
                "<div>" + Pages.BODY.replace("<p>", "").replace("</p>", "<br><br>") + "</div>"));
        assertThat(page.paragraphs()).hasSize(3);
    }

    @Test
    void takesTheBodyFromTheDataOfAPageThatNeedsABrowser() {
        Extracted page = Pages.article(Pages.html(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Water law adopted\",\"articleBody\":\""
                        + Pages.BODY.replace("<p>", "").replace("</p>", "\\n") + "\"}</script>",
                "<div id=root></div>"));
        assertThat(page.paragraphs()).hasSize(3);
        assertThat(page.title()).isEqualTo("Water law adopted");
    }

    @Test
    void leavesNoticesOut() {
        for (String notice : new String[] {
            "© Lake Post 2011. All rights reserved. Redistribution by subscribers only.",
            "When using materials of the Lake Post a hyperlink is obligatory.",
            "The post <a href=/x>Water law adopted</a> appeared first on <a href=/>Lake Post</a>."
        }) {
            Extracted page =
                    Pages.article(Pages.html("", "<h1>Water law adopted</h1>" + Pages.BODY + "<p>" + notice + "</p>"));
            assertThat(page.paragraphs()).as(notice).hasSize(3);
        }
    }

    @Test
    void takesMicrodata() {
        Extracted page = Pages.article(Pages.html(
                "<title>Water law adopted :: Lake Post</title>",
                "<div itemscope itemtype='http://schema.org/NewsArticle'><h1 itemprop=headline>Water law adopted</h1>"
                        + "<p>Lake Post, <span itemprop=datePublished content='2011-11-25T19:00:00+03:00'>Nov 25, 2011</span> "
                        + "<span itemprop=author itemscope><meta itemprop=name content='Ada Berg'></span></p>"
                        + Pages.BODY + "</div>"));
        assertThat(page.authors()).containsExactly("Ada Berg");
        assertThat(page.published()).contains(Instant.parse("2011-11-25T16:00:00Z"));
        assertThat(page.paragraphs()).hasSize(3);
    }
}
