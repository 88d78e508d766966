package org.bellwether.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.Problem;
import org.bellwether.model.Reading;
import org.bellwether.store.IndexRebuild;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.SearchIndex.Fragment;
import org.bellwether.store.SearchIndex.Hit;
import org.bellwether.store.Similarity;
import org.bellwether.store.Similarity.Row;
import org.bellwether.store.Similarity.Scored;
import org.bellwether.store.Store;
import org.bellwether.store.StoreException;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest {

    private static final List<Article> ARTICLES = List.of(
            article(
                    "talks",
                    "Ministers hold talks in Minsk",
                    "The foreign ministers negotiated about gas prices in Minsk."),
            article("gas", "Gas price agreed", "After negotiations the two governments agreed on a price for gas."),
            article(
                    "football",
                    "Cup final tonight",
                    "The home team plays the cup final in front of 40,000 spectators."),
            article("match", "Home team wins cup", "The home team won the final of the cup after extra time."),
            article("court", "Court sentences activist", "A court in the capital sentenced an activist to prison."));

    @TempDir
    private Path folder;

    private static Article article(String id, String title, String body) {
        return new Article(
                id,
                "wire",
                Optional.empty(),
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(body),
                "snapshot-" + id,
                Instant.EPOCH);
    }

    private LuceneIndex filled() {
        LuceneIndex index = LuceneIndex.open(folder);
        ARTICLES.forEach(article -> index.put(article, 0));
        index.commit(5);
        return index;
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(Hit::articleId).toList();
    }

    @Test
    void findsStemmedWordsTitleFirstAndMarksThem() {
        try (SearchIndex index = filled()) {
            assertThat(ids(index.search("negotiation", 10))).containsExactlyInAnyOrder("talks", "gas");
            assertThat(ids(index.search("gas price", 10))).containsExactly("gas", "talks");
            assertThat(ids(index.search("cup -tonight", 10))).containsExactly("match");
            assertThat(ids(index.search("\"cup final\"", 10))).containsExactly("football");
            assertThat(ids(index.search("sentenc*", 10))).containsExactly("court");
            Hit hit = index.search("negotiations", 1).getFirst();
            assertThat(hit.snippet())
                    .filteredOn(Fragment::matched)
                    .isNotEmpty()
                    .allSatisfy(fragment -> assertThat(fragment.text()).startsWith("negotiat"));
            String whole = hit.snippet().stream().map(Fragment::text).collect(Collectors.joining());
            assertThat(ARTICLES).extracting(Article::body).contains(whole);
        }
    }

    @Test
    void wordsThatNeverMeetStillFindSomething() {
        try (SearchIndex index = filled()) {
            assertThat(ids(index.search("football prison", 10))).containsExactly("court");
            assertThat(index.search("the", 10)).isEmpty();
            assertThat(index.search("", 10)).isEmpty();
            assertThat(index.search("gas", 0)).isEmpty();
        }
    }

    @Test
    void noQueryThrows() {
        String odd = "\"()+-|*~\\ :^[]{}/&!?é\uD83D\uDD14\uD83D\0ab ";
        Random random = new Random(11);
        try (SearchIndex index = filled()) {
            for (int i = 0; i < 500; i++) {
                String query = random.ints(random.nextInt(40), 0, odd.length())
                        .mapToObj(at -> odd.substring(at, at + 1))
                        .collect(Collectors.joining());
                assertThat(index.search(query, 5)).as(query).hasSizeLessThanOrEqualTo(5);
            }
            assertThat(index.search("(".repeat(100_000), 5)).isEmpty();
            assertThat(index.search("gas ".repeat(50_000), 5)).isNotEmpty();
        }
    }

    @Test
    void similarIsWhatTheFilterWouldSay() {
        List<Row> rows =
                ARTICLES.stream().map(a -> new Row(a.id(), a.title(), a.body())).toList();
        try (SearchIndex index = filled();
                Similarity similarity = new CorpusSimilarity()) {
            index.put(article("talks", "Old title", "Old text about football."), 0);
            index.commit(6);
            index.put(ARTICLES.getFirst(), 0);
            index.commit(7);
            List<List<Scored>> expected = similarity.rank(rows, 10);
            for (int i = 0; i < rows.size(); i++) {
                List<Hit> hits = index.similar(rows.get(i).id(), 10);
                assertThat(ids(hits))
                        .isEqualTo(expected.get(i).stream().map(Scored::id).toList());
                for (int k = 0; k < hits.size(); k++) {
                    assertThat(hits.get(k).score())
                            .isCloseTo(expected.get(i).get(k).score(), within(1e-4));
                }
            }
            assertThat(ids(index.similar("football", 1))).containsExactly("match");
            assertThat(index.similar("unknown", 5)).isEmpty();
        }
    }

    @Test
    void writesShowAfterCommitAndReplace() {
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            assertThat(index.revision()).isZero();
            index.put(ARTICLES.getFirst(), 0);
            assertThat(index.size()).isZero();
            index.commit(3);
            assertThat(index.revision()).isEqualTo(3);
            index.put(article("talks", "Another title", "Nothing of the old text is left."), 0);
            index.put(ARTICLES.getFirst(), 0);
            index.commit(4);
            assertThat(index.size()).isEqualTo(1);
            assertThat(index.contains("talks")).isTrue();
            assertThat(index.search("ministers", 5)).hasSize(1);
            assertThat(index.search("another", 5)).isEmpty();
            index.clear();
            index.put(ARTICLES.getFirst(), 0);
            index.commit(5);
            assertThat(index.size()).isEqualTo(1);
        }
        try (LuceneIndex again = LuceneIndex.open(folder)) {
            assertThat(again.revision()).isEqualTo(5);
            assertThat(again.check()).isEmpty();
        }
    }

    @Test
    void whatWasNotCommittedIsLostAndOthersReadOn() {
        try (LuceneIndex writing = filled();
                LuceneIndex reading = LuceneIndex.open(folder)) {
            assertThat(reading.size()).isEqualTo(5);
            assertThatThrownBy(reading::clear)
                    .asInstanceOf(type(StoreException.class))
                    .extracting(e -> e.problem().code())
                    .isEqualTo("E-INDEX-02");
            writing.put(article("new", "New", "Text."), 0);
            assertThat(reading.contains("new")).isFalse();
        }
        try (LuceneIndex again = LuceneIndex.open(folder)) {
            assertThat(again.size()).isEqualTo(5);
            assertThat(again.revision()).isEqualTo(5);
        }
    }

    @Test
    void damageIsToldAndTheIndexCanBeMadeAnew() throws IOException {
        filled().close();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        assertThatThrownBy(() -> LuceneIndex.open(folder))
                .asInstanceOf(type(StoreException.class))
                .extracting(e -> e.problem().code())
                .isEqualTo("E-INDEX-01");
        try (LuceneIndex index = LuceneIndex.recreate(folder)) {
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void aFlippedBitIsFoundByCheck() throws IOException {
        filled().close();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            if (file.toString().endsWith(".cfs")) {
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            assertThat(index.check()).extracting(Problem::code).containsExactly("E-INDEX-01");
        } catch (StoreException e) {
            assertThat(e.problem().code()).isEqualTo("E-INDEX-01");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    @Test
    void rebuildsFromTheStore(@TempDir Path data) {
        try (Store store = SqlStore.open(data);
                SearchIndex index = filled()) {
            index.put(article("gone", "Not in the store", "Text."), 0);
            index.commit(6);
            for (Article article : ARTICLES) {
                Reading reading = new Reading(article.body(), "en", List.of(), List.of(), List.of());
                store.put(article, new CodedArticle(reading, List.of(), List.of(), List.of(), List.of()), "x", "1");
            }
            assertThat(IndexRebuild.isCurrent(store, index)).isFalse();
            List<Long> progress = new ArrayList<>();
            IndexRebuild.from(store, index, progress::add);
            assertThat(IndexRebuild.isCurrent(store, index)).isTrue();
            assertThat(index.contains("gone")).isFalse();
            assertThat(index.size()).isEqualTo(5);
            assertThat(progress).contains(1L, 5L);
        }
    }

    @Test
    void emptyAndOddTextsAreTaken() {
        try (SearchIndex index = LuceneIndex.open(folder)) {
            index.put(article("empty", "", ""), 0);
            index.put(article("odd", "\0\uD83D", "白俄罗斯 Беларусь \uD83D\uDD14"), 0);
            index.put(article("long", "word ".repeat(20_000), "x".repeat(100_000)), 0);
            index.commit(1);
            assertThat(index.size()).isEqualTo(3);
            assertThat(index.similar("empty", 5)).hasSize(2);
            assertThat(ids(index.search("Беларусь", 5))).containsExactly("odd");
        }
    }
}
