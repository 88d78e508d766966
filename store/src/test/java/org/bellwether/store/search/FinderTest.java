package org.bellwether.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.ScoreDoc;
import org.bellwether.model.Article;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.SearchIndex.By;
import org.bellwether.store.SearchIndex.Count;
import org.bellwether.store.SearchIndex.Found;
import org.bellwether.store.SearchIndex.Fragment;
import org.bellwether.store.SearchIndex.Hit;
import org.bellwether.store.SearchIndex.Query;
import org.bellwether.store.SearchIndex.Sort;
import org.bellwether.store.SearchIndex.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching by words, by meaning and by both, with the real vectors. */
class FinderTest {

    private static final Window FIRST = new Window(0, 0, 10);

    @TempDir
    private Path folder;

    private SearchIndex index;

    private static Article article(String id, String outlet, String day, String language, String title, String body) {
        return new Article(
                id,
                outlet,
                Optional.empty(),
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                language,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(body),
                "snapshot-" + id,
                Instant.EPOCH);
    }

    @BeforeEach
    void fill() {
        index = LuceneIndex.open(folder);
        index.put(
                article(
                        "arrest",
                        "wire",
                        "2011-11-24",
                        "en",
                        "Police detain opposition leader",
                        "Security forces detained the head of the opposition party in the capital on Thursday. "
                                + "He was taken to a police station and questioned for six hours about the rally."),
                1);
        index.put(
                article(
                        "gas",
                        "wire",
                        "2011-11-25",
                        "en",
                        "Gas price agreed",
                        "After long negotiations the two governments agreed on a price for natural gas."),
                2);
        index.put(
                article(
                        "talks",
                        "post",
                        "2011-10-02",
                        "en",
                        "Ministers meet",
                        "The foreign ministers met and spoke about the price of gas and about transit."),
                3);
        index.put(
                article(
                        "cup",
                        "post",
                        "2010-05-01",
                        "de",
                        "Home team wins the cup",
                        "The home team won the football cup final after extra time in front of a large crowd."),
                4);
        index.put(article("undated", "post", "", "und", "Gas", "A note on gas without a day."), 5);
        index.commit(5);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static Query query(String words, By by) {
        return new Query(words, by, "", Optional.empty(), Optional.empty(), "", Sort.RELEVANCE);
    }

    private List<String> ids(Query query) {
        return index.find(query, FIRST).hits().stream().map(Hit::articleId).toList();
    }

    @Test
    void meaningFindsWhatSharesNoWord() {
        String asked = "politician arrested by authorities";
        Set<String> shared = new HashSet<>(Terms.count(asked).keySet());
        shared.retainAll(Terms.count("Police detain opposition leader. Security forces detained the head of the"
                        + " opposition party in the capital on Thursday. He was taken to a police station and questioned"
                        + " for six hours about the rally.")
                .keySet());
        assertThat(shared).isEmpty();

        assertThat(ids(query(asked, By.WORDS))).isEmpty();
        Found found = index.find(query(asked, By.MEANING), FIRST);
        assertThat(found.hits().getFirst().articleId()).isEqualTo("arrest");
        assertThat(found.hits().getFirst().snippet())
                .filteredOn(Fragment::matched)
                .singleElement()
                .satisfies(part -> assertThat(part.text()).startsWith("Security forces detained"));
        assertThat(found.hits()).extracting(Hit::articleId).doesNotContain("cup");
        assertThat(ids(query(asked, By.BOTH)).getFirst()).isEqualTo("arrest");
    }

    @Test
    void whatIsExcludedIsNotFoundByMeaningEither() {
        assertThat(ids(query("politician arrested -detained", By.MEANING))).doesNotContain("arrest");
        assertThat(ids(query("natural gas contract", By.BOTH))).contains("gas");
        assertThat(ids(query("natural gas contract -\"agreed on\"", By.BOTH))).doesNotContain("gas");
    }

    @Test
    void bothRanksWhatBothFindFirst() {
        Found found = index.find(query("gas price", By.BOTH), FIRST);
        assertThat(found.hits().getFirst().articleId()).isEqualTo("gas");
        assertThat(found.total()).isEqualTo(found.hits().size());
        assertThat(found.facets().outlets().stream().mapToLong(Count::hits).sum())
                .isEqualTo(found.total());
    }

    @Test
    void fusionSumsTheReciprocalRanks() {
        ScoreDoc[] words = {new ScoreDoc(1, 9), new ScoreDoc(2, 8), new ScoreDoc(3, 7)};
        ScoreDoc[] meaning = {new ScoreDoc(3, 1), new ScoreDoc(4, 1)};
        List<ScoreDoc> fused = Finder.fused(words, meaning);
        assertThat(fused).extracting(hit -> hit.doc).containsExactly(3, 1, 2, 4);
        assertThat(fused.getFirst().score).isEqualTo((float) (1.0 / 61 + 1.0 / 63));
    }

    @Test
    void narrowsAndCounts() {
        Found gas = index.find(query("gas", By.WORDS), FIRST);
        assertThat(gas.total()).isEqualTo(3);
        assertThat(gas.facets().outlets()).containsExactly(new Count("post", 2), new Count("wire", 1));
        assertThat(gas.facets().months()).containsExactly(new Count("2011-11", 1), new Count("2011-10", 1));
        assertThat(gas.facets().languages()).containsExactly(new Count("en", 2), new Count("und", 1));

        Optional<LocalDate> october = Optional.of(LocalDate.of(2011, 10, 31));
        assertThat(ids(new Query("gas", By.WORDS, "", Optional.empty(), october, "", Sort.RELEVANCE)))
                .containsExactly("talks");
        assertThat(ids(new Query("gas", By.WORDS, "", october, Optional.empty(), "", Sort.RELEVANCE)))
                .containsExactly("gas");
        assertThat(ids(new Query("gas", By.WORDS, "post", Optional.empty(), Optional.empty(), "en", Sort.DATE)))
                .containsExactly("talks");
        assertThat(ids(new Query("", By.MEANING, "", Optional.empty(), Optional.empty(), "de", Sort.RELEVANCE)))
                .containsExactly("cup");
        assertThat(ids(query("politician arrested", By.MEANING))).contains("arrest");
        assertThat(ids(new Query(
                        "politician arrested", By.MEANING, "post", Optional.empty(), Optional.empty(), "", Sort.DATE)))
                .doesNotContain("arrest");
    }

    @Test
    void sortsAndPages() {
        Query gas = query("gas", By.WORDS);
        assertThat(ids(gas.sorted(Sort.DATE))).containsExactly("gas", "talks", "undated");
        assertThat(ids(gas.sorted(Sort.INTAKE))).containsExactly("undated", "talks", "gas");
        assertThat(index.find(gas.sorted(Sort.DATE), new Window(0, 1, 1)).hits())
                .extracting(Hit::articleId)
                .containsExactly("talks");
        assertThat(index.find(gas, new Window(0, 50, 10)).hits()).isEmpty();
        assertThat(index.find(gas, new Window(0, 5000, 10)).total()).isEqualTo(3);
    }

    @Test
    void countsWhatCameInAfterwards() {
        Query gas = query("gas", By.BOTH);
        assertThat(index.find(gas, Window.count(2)).total()).isEqualTo(2);
        assertThat(index.find(gas, Window.count(5)).total()).isZero();
        index.put(article("more", "wire", "2009-01-01", "en", "Gas again", "Gas, once more."), 6);
        index.put(article("gas", "wire", "2011-11-25", "en", "Gas price agreed", "Changed: gas."), 2);
        index.commit(7);
        assertThat(index.find(gas, new Window(5, 0, 10)).hits())
                .extracting(Hit::articleId)
                .containsExactly("more");
    }

    @Test
    void tellsThatOnlySomeWordsMeet() {
        assertThat(index.find(query("football ministers", By.WORDS), FIRST).partly())
                .isTrue();
        assertThat(index.find(query("gas price", By.WORDS), FIRST).partly()).isFalse();
        assertThat(index.find(query("", By.WORDS), FIRST).total()).isZero();
    }

    @Test
    void noQueryThrows() {
        String odd = "\"()+-|*~\\ :^[]{}/&!?é\uD83D\uDD14\uD83D\0ab ";
        Random random = new Random(7);
        for (int i = 0; i < 90; i++) {
            String words = random.ints(random.nextInt(30), 0, odd.length())
                    .mapToObj(at -> odd.substring(at, at + 1))
                    .collect(Collectors.joining());
            Query query = query(words, By.values()[i % 3]);
            assertThat(index.find(query, FIRST).hits()).as(words).hasSizeLessThanOrEqualTo(5);
        }
        assertThat(index.find(query("-gas ".repeat(300), By.BOTH), FIRST).hits())
                .hasSizeLessThan(6);
    }
}
