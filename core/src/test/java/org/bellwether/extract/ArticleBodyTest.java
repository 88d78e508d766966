package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellwether.model.ParagraphKind.CODE;
import static org.bellwether.model.ParagraphKind.HEADING;
import static org.bellwether.model.ParagraphKind.ITEM;
import static org.bellwether.model.ParagraphKind.QUOTE;
import static org.bellwether.model.ParagraphKind.ROW;
import static org.bellwether.model.ParagraphKind.TEXT;

import java.time.Instant;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is body and what is not, one page for each rule. */
class ArticleBodyTest {

    private static final String TITLE = "<title>Water law adopted | Lake Post</title>";
    private static final String H1 = "<h1>Water law adopted</h1>";
    private static final String STANDFIRST =
            "After nine hours of debate the ministry has what it asked for: a law of its own.";
    private static final String ASIDE =
            "This other text is about the harbour of the lake, and it has nothing to do with the law.";

    private static String body(String html) {
        return Pages.article(Pages.html(TITLE, html)).body();
    }

    private static String plain() {
        return body("<article>" + H1 + Pages.BODY + "</article>");
    }

    @Test
    void takesTheStandfirstInTheHeader() {
        String page = body("<header>" + H1 + "<p class=standfirst>" + STANDFIRST
                + "</p><p>25 November 2011</p></header><article>" + Pages.BODY + "</article>");
        assertThat(page).isEqualTo(STANDFIRST + "\n\n" + plain());
    }

    @Test
    void takesTheStandfirstThePageDescribesItselfBy() {
        String page = Pages.article(Pages.html(
                        TITLE + "<meta name=description content=\"" + STANDFIRST + "\">",
                        "<div>" + H1 + "<h2 class=x1>" + STANDFIRST + "</h2></div><article>" + Pages.BODY
                                + "</article>"))
                .body();
        assertThat(page).startsWith(STANDFIRST);
    }

    @Test
    void takesNoCaptionForAStandfirst() {
        String page = body(H1 + "<figure><img src=a.jpg><figcaption class=intro>" + STANDFIRST
                + "</figcaption></figure><article>" + Pages.BODY + "</article>");
        assertThat(page).isEqualTo(plain());
    }

    @Test
    void joinsAnArticleCutIntoPieces() {
        String piece = "<div class=\"sidebar-grid\">" + Pages.BODY + "</div>";
        String other = piece.replace("water law", "second law").replace("free hand", "firm hand");
        assertThat(body(H1 + piece + "<hr>" + other
                        + other.replace("second", "third").replace("firm", "heavy")))
                .contains("free hand", "firm hand", "heavy hand");
    }

    @Test
    void readsPartsThatAreStreamedHidden() {
        String first = "<div hidden id=\"S:1\">" + Pages.BODY + "</div>";
        assertThat(body(H1 + first + first.replace("nine hours", "ten hours").replace("S:1", "S:2")))
                .contains("nine hours", "ten hours");
    }

    @Test
    void keepsToTheMarkedArticle() {
        String wall =
                "<div><h2>One device at a time</h2><p>You can read with your subscription on one device at a time. "
                        + "If you share it with somebody, ask for a second one in your account.</p></div>";
        assertThat(body("<article>" + H1 + Pages.BODY + "</article>" + wall)).isEqualTo(plain());
    }

    @Test
    void removesAConsentDialogLongerThanTheArticle() {
        String dialog =
                ("<p>We and our partners store and read information on your device, such as cookies, and process data.</p>")
                        .repeat(12);
        assertThat(body("<article>" + H1 + Pages.BODY + "</article><div id=onetrust-consent-sdk>" + dialog + "</div>"))
                .isEqualTo(plain());
    }

    @Test
    void goesOnAfterABoxOfRelatedItems() {
        String box = "<div><div><div>RELATED COVERAGE</div></div></div>";
        String more =
                "<p>The opposition wants to bring the law before the court of the republic in the coming weeks.</p>";
        assertThat(body("<article>" + H1 + Pages.BODY + box + more + "</article>"))
                .contains("before the court")
                .doesNotContain("RELATED");
    }

    @Test
    void leavesOutAListOfTeasers() {
        StringBuilder teasers = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            teasers.append("<article><a href=/n/")
                    .append(i)
                    .append("><h3>Harbour news of the day, number ")
                    .append(i)
                    .append("</h3></a><p>")
                    .append(ASIDE)
                    .append("</p></article>");
        }
        assertThat(body("<div><div>" + H1 + Pages.BODY + "</div><div>" + teasers + "</div></div>"))
                .isEqualTo(plain());
    }

    @Test
    void keepsAListOfPlacesThatLinksElsewhere() {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            places.append("<h3><a href=https://inn")
                    .append(i)
                    .append(".example/>Inn number ")
                    .append(i)
                    .append("</a></h3><p>");
            places.append("The inn with the number ")
                    .append(i)
                    .append(" stands at the lake and has been there for a century.</p>");
        }
        assertThat(body("<article>" + H1 + Pages.BODY + places + "</article>")).contains("The inn with the number 3");
    }

    @Test
    void leavesOutAPullQuote() {
        String quote = "<div class=x><blockquote>the law gives the ministry a free hand</blockquote></div>";
        assertThat(body("<article>" + H1 + Pages.BODY.replaceFirst("</p>", "</p>" + quote) + "</article>"))
                .isEqualTo(plain());
    }

    @Test
    void leavesOutACaptionAloneWithItsPicture() {
        String caption = "<div><img src=a.jpg><span>The chamber on Tuesday evening</span></div>";
        assertThat(body("<article>" + H1 + Pages.BODY.replaceFirst("</p>", "</p>" + caption) + "</article>"))
                .isEqualTo(plain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25/11/2011 - 15:10h.", "Updated 25.11.2011, 8:04", "6 Jan 2011", "21:04"})
    void leavesOutLinesThatOnlySayWhen(String line) {
        assertThat(body("<article>" + H1 + "<p>" + STANDFIRST + "</p><div>" + line + "</div>" + Pages.BODY
                        + "</article>"))
                .isEqualTo(STANDFIRST + "\n\n" + plain());
    }

    @Test
    void keepsASentenceWithADate() {
        assertThat(body("<article>" + H1 + Pages.BODY + "<p>The vote was on 25/11/2011.</p></article>"))
                .endsWith("The vote was on 25/11/2011.");
    }

    @Test
    void keepsTablesAndQuotedPosts() {
        String table =
                "<table><tr class=\"row player-1\"><th>Votes for</th><td>61</td></tr><tr class=\"row player-2\"><th>Against</th>"
                        + "<td>42</td></tr></table>";
        String post =
                "<div class=social-embed><blockquote class=twitter-tweet><p>We shall see each other in court, dear ministry of "
                        + "water.</p>the opposition</blockquote></div>";
        assertThat(body("<article>" + H1 + Pages.BODY + table + post
                        + "<p>The court sits in the spring.</p></article>"))
                .contains("Votes for | 61\n\nAgainst | 42")
                .contains("each other in court");
    }

    @Test
    void keepsApartWhatIsSetApart() {
        Extracted article = Pages.article(Pages.html(
                TITLE,
                "<article>" + H1 + Pages.BODY + "<h2>What it says</h2><ul><li>Water belongs to the republic.</li></ul>"
                        + "<blockquote><p>Nobody may own a lake in this republic, and nobody ever will.</p></blockquote>"
                        + "<table><tr><td>Votes for</td><td>61</td></tr></table><pre>article 1\n  water</pre>"
                        + "<p>The court sits in the spring.</p></article>"));
        assertThat(article.kinds())
                .containsExactly(TEXT, TEXT, TEXT, HEADING, ITEM, QUOTE, ROW, CODE, TEXT)
                .hasSameSizeAs(article.paragraphs());
        assertThat(Pages.article(Pages.html(TITLE, "<article>" + H1 + Pages.BODY + "</article>"))
                        .kinds())
                .as("all text")
                .isEmpty();
    }

    @Test
    void doesNotTakeALayoutForATable() {
        assertThat(body("<table><tr><td>" + H1 + Pages.BODY + "</td><td><p>" + ASIDE + "</p></td></tr></table>"))
                .doesNotContain(" | ");
    }

    @Test
    void tellsWhereTheEntriesOfALiveBlogBegin() {
        String entry =
                "<div class=\"entry e%1$d\"><div class=meta><time datetime=\"2011-11-25T1%1$d:00:00Z\">1%1$d:00</time></div><h3>Hour %1$d"
                        + "</h3><p>The debate goes on in hour %1$d, and nobody in the chamber knows how long it will go on.</p></div>";
        Extracted live = Pages.article(Pages.html(
                TITLE,
                "<article>" + H1 + Pages.BODY + "<div>" + entry.formatted(3) + entry.formatted(2) + entry.formatted(1)
                        + "</div></article>"));
        assertThat(live.posts())
                .containsExactly(
                        new Post(3, Instant.parse("2011-11-25T13:00:00Z")),
                        new Post(5, Instant.parse("2011-11-25T12:00:00Z")),
                        new Post(7, Instant.parse("2011-11-25T11:00:00Z")));
        assertThat(live.paragraphs().get(3)).isEqualTo("Hour 3");
        assertThat(Pages.article(Pages.html(TITLE, "<article>" + H1 + Pages.BODY + "</article>"))
                        .posts())
                .isEmpty();
    }

    @Test
    void keepsAddressesWrittenOutAsSources() {
        assertThat(body("<article>" + H1 + Pages.BODY
                        + "<p><a href=https://law.example/61>[1] https://law.example/61</a></p>"
                        + "<p><a href=/other>Another article about the harbour of the lake</a></p></article>"))
                .endsWith("[1] https://law.example/61");
    }

    @Test
    void endsWhereTheNextArticleOfAnEndlessPageBegins() {
        assertThat(body("<div><div><header>" + H1 + "</header>" + Pages.BODY
                        + "</div><div><header><h1>Harbour reopened</h1></header><p>" + ASIDE + "</p><p>"
                        + ASIDE.replace("harbour", "port") + "</p></div></div>"))
                .isEqualTo(plain());
    }

    @Test
    void readsTheWordsUnderRubyAnnotations() {
        String sentence = "<p><ruby>議会<rp>(</rp><rt>ぎかい</rt><rp>)</rp></ruby>は火曜日、九時間の審議の末に水の法律を可決した。"
                + "反対派は法律が省に自由な手を与えると述べたが、大臣は省も縛られると答えた。法律は一月に施行される。</p>";
        assertThat(body("<article>" + H1 + sentence + sentence.replace("火曜日", "水曜日") + "</article>"))
                .startsWith("議会は火曜日")
                .doesNotContain("ぎかい");
    }

    @Test
    void hearsThePagesOwnTextAsAWitness() {
        String extra = "<div class=q7><p>" + ASIDE + "</p></div>";
        String longer = Pages.BODY + Pages.BODY.replace("law", "act").replace("nine", "ten");
        String data =
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Water law adopted\",\"articleBody\":\""
                        + longer.replaceAll("<[^>]+>", " ") + "\"}</script>";
        String html = "<article>" + H1 + longer.replaceFirst("</p>", "</p>" + extra) + "</article>";
        assertThat(Pages.article(Pages.html(TITLE, html)).body())
                .as("without a witness")
                .contains("harbour");
        assertThat(Pages.article(Pages.html(TITLE + data, html)).body())
                .doesNotContain("harbour")
                .contains("ten hours");
    }

    @Test
    void doesNotBelieveATeaserInThePagesData() {
        String data = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"" + STANDFIRST
                + "\"}</script>";
        assertThat(Pages.article(Pages.html(TITLE + data, "<article>" + H1 + Pages.BODY + "</article>"))
                        .body())
                .isEqualTo(plain());
    }

    @Test
    void takesNoNameFromLettersOfAMachine() {
        assertThat(body("<article>" + H1 + "<div id=\"s-7a66ed5c-66ad\" class=\"print:hidden dark:ad\">" + Pages.BODY
                        + "</div></article>"))
                .isEqualTo(plain());
    }
}
