package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleFinderTest {

    private static String title(String head, String body) {
        return Pages.article(Pages.html(head, body + Pages.BODY)).title();
    }

    @Test
    void leavesTheLineOverATitleOut() {
        assertThat(
                        title(
                                "<meta property='og:title' content='Mills fear the new water law'>",
                                "<h1><span class=title__overline>Lake republic</span> - <span>Mills fear the new water law</span></h1>"))
                .isEqualTo("Mills fear the new water law");
    }

    @Test
    void takesThePrintedHeadlineWhereTheFirstHeadingIsAStepOfAPath() {
        assertThat(
                        title(
                                "<meta property='og:title' content='Mills fear the new water law'>",
                                "<h1 class=breadcrumb__title>Water law: what mills say</h1><h2>Mills fear the new water law</h2>"))
                .isEqualTo("Mills fear the new water law");
    }

    @Test
    void believesWindowAndHeadingThatAgreeBeforeAHeadlineNobodySees() {
        assertThat(title(
                        "<title>Mills fear the new water law</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
                                + "\"headline\":\"Untitled template 7\"}</script>",
                        "<h1>Mills fear the new water law</h1>"))
                .isEqualTo("Mills fear the new water law");
    }

    @Test
    void leavesTheSiteOut() {
        assertThat(title(
                        "<meta property='og:title' content='Mills fear the new water law | Lake Post'>",
                        "<h1>Lake Post</h1><h1>Mills fear the new water law</h1>"))
                .isEqualTo("Mills fear the new water law");
        assertThat(title(
                        "<meta property='og:title' content='Diario LAGO | Mills fear the new water law'>",
                        "<h1>Mills fear the new water law</h1>"))
                .isEqualTo("Mills fear the new water law");
    }

    @Test
    void keepsColonsThatBelongToATitle() {
        assertThat(title(
                        "<meta property='og:title' content='Lake republic: Mills fear the new water law'>",
                        "<h2>Mills fear the new water law</h2>"))
                .isEqualTo("Lake republic: Mills fear the new water law");
    }
}
