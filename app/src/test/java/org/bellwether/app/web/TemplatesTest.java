package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.Status;
import org.bellwether.store.SavedSearch;
import org.bellwether.store.SearchIndex.By;
import org.bellwether.store.SearchIndex.Query;
import org.bellwether.store.SearchIndex.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {

    private final Fixture fixture = new Fixture();
    private final Archive archive = fixture.archive();
    private final Templates templates = new Templates();
    private final LiveLinks links =
            new LiveLinks(name -> "v", new Pictures(Path.of("none")), new Visitor("desk", Role.ADMIN, "t0ken"));

    private static final Query HOSTILE = new Query(
            Fixture.HOSTILE, By.BOTH, Fixture.HOSTILE, Optional.empty(), Optional.empty(), "x", Sort.RELEVANCE);
    private static final SavedSearch KEPT =
            new SavedSearch("s1", "desk", Fixture.HOSTILE, HOSTILE, true, Instant.EPOCH, 0, Instant.EPOCH, 0);

    private List<String> everyPage() {
        var period = archive.periods().get(7);
        return Stream.of(
                        templates.board(BoardPage.of(archive, period, links)),
                        templates.category(CategoryPage.of(archive, "courts", period, links)
                                .orElseThrow()),
                        templates.event(EventPage.of(archive, "e-a1", links).orElseThrow()),
                        templates.event(EventPage.of(archive, "e-a3", links).orElseThrow()),
                        templates.article(article("morning-post/a3")),
                        templates.search(SearchPage.of(
                                archive, fixture.index(), new Asked(HOSTILE, 0, 0, Map.of()), links, Optional.empty())),
                        templates.searches(SearchesPage.of(archive, List.of(KEPT), Map.of(), links, Optional.empty())),
                        templates.message(MessagePage.notFound(links)))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    private ArticlePage article(String id) {
        return ArticlePage.of(archive, fixture.index(), id, links, true).orElseThrow();
    }

    @Test
    void markupInTextsNamesAndQueriesIsInert() {
        assertThat(everyPage())
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain("<script>alert")
                        .doesNotContain("<img src=x")
                        .doesNotContain("href=\"javascript:"));
        assertThat(everyPage().get(4)).contains("&lt;script&gt;alert(");
    }

    @Test
    void noPageCarriesInlineStyleOrScript() {
        assertThat(everyPage())
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain(" style=")
                        .doesNotContain("<style")
                        .doesNotContain(" onclick=")
                        .doesNotContainPattern("<script(?![^>]*\\ssrc=)"));
    }

    @Test
    void everyPageHasOneTopHeadingALanguageAndAWayPastTheFrame() {
        assertThat(everyPage()).allSatisfy(page -> {
            assertThat(page.split("<h1", -1)).hasSize(2);
            assertThat(page)
                    .contains("<html lang=\"en\">")
                    .contains("href=\"#main\"")
                    .contains("id=\"main\"");
        });
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusHasAShapeAWordAndAStyle(Status status) {
        Mark mark = Mark.of(status);
        var shown = archive.periods().stream()
                .flatMap(period -> archive.proposal("courts", period).stream())
                .filter(proposal -> proposal.status() == status)
                .findFirst()
                .orElseThrow();
        String page = new String(
                templates.category(CategoryPage.of(archive, "courts", shown.period(), links)
                        .orElseThrow()),
                StandardCharsets.UTF_8);
        assertThat(page)
                .contains("class=\"status " + mark.css() + "\"")
                .contains("<span class=\"word\">" + mark.word() + "</span>")
                .contains(mark.shape());
    }

    @Test
    void theFourStatusesDifferInWordShapeAndSign() {
        var marks = Stream.of(Status.values()).map(Mark::of).toList();
        assertThat(marks).extracting(Mark::word).doesNotHaveDuplicates();
        assertThat(marks).extracting(Mark::shape).doesNotHaveDuplicates();
        assertThat(marks).extracting(Mark::sign).containsExactly("\u25B2", "\u25A0", "\u25BC", "\u25C7");
    }

    @Test
    void theEventPageShowsItsSentenceChainDateReasonAndWhy() {
        assertThat(everyPage().get(2))
                .contains("<mark class=\"sentence trigger\" title=\"what was done\">sentenced</mark>")
                .contains("anonymous official")
                .contains("usually reliable")
                .contains("stated in the text")
                .contains("rule convict: sentenced")
                .contains("the word court")
                .contains("Other tellings of the same happening")
                .contains("ab".repeat(32));
    }

    @Test
    void theArticlePageHoldsWhatAPublishedPageMustHold() {
        String page = everyPage().get(4);
        assertThat(page)
                .contains("Week of 21\u201327 November 2011")
                .contains("has gotten worse")
                .contains("A. Writer")
                .contains("Updated 26 November 2011, 17:51 UTC")
                .contains("Image: Outlet")
                .contains("Similar articles")
                .contains("id=\"marks\"")
                .contains(" checked");
        assertThat(page).as("no picture is fetched from elsewhere").doesNotContain("<img");
    }

    @Test
    void theBoardNamesCountsHingesAlertsAndSilence() {
        assertThat(everyPage().getFirst())
                .contains("1 event \u00B7 5 origins")
                .contains("hinges on: the verdict of 24 November")
                .contains(">risk<")
                .contains(">opportunity<")
                .containsPattern("<a href=\"/source/wire\">Northern Wire</a>\\s+was silent")
                .contains("rel=\"prev\"")
                .contains("rel=\"next\"");
    }

    @Test
    void findingsAreMarkedOnlyOnDemand() {
        ArticlePage plain = ArticlePage.of(archive, fixture.index(), "wire/a2", links, false)
                .orElseThrow();
        assertThat(new String(templates.article(plain), StandardCharsets.UTF_8)).doesNotContain(" checked");
        assertThat(plain.paragraphs().getFirst().pieces())
                .extracting(Piece::css)
                .contains("trigger", "time", "speaker", "cue", "actor");
    }
}
