package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventType;
import org.bellwether.model.Judgement;
import org.bellwether.model.Monitor;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Problem;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.model.Verdict;
import org.bellwether.store.Listing.ArticleFilter;
import org.bellwether.store.Listing.EventFilter;
import org.bellwether.store.Listing.Position;
import org.bellwether.store.Store;
import org.bellwether.store.Store.Rejection;
import org.bellwether.store.Store.StoredCoding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine behind {@link Store} must do. */
abstract class StoreContract {

    private static final LocalDate MONDAY = LocalDate.of(2011, 11, 21);

    private Store store;

    /** The same empty-at-first archive at every call within one test. */
    abstract Store open();

    /** Runs SQL behind the store's back, as a meddler would. */
    abstract void meddle(String sql) throws Exception;

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private static void put(Store store, Article article) {
        store.put(article, Samples.coded(article), article.id(), Samples.CODER);
    }

    private List<Article> articles() {
        try (Stream<Article> all = store.articles()) {
            return all.toList();
        }
    }

    private List<EventRecord> events() {
        try (Stream<EventRecord> all = store.events()) {
            return all.toList();
        }
    }

    @Test
    void givesBackWhatWasPut() {
        Article article = Samples.article("a");
        CodedArticle coded = Samples.coded(article);
        store.put(article, coded, "b", Samples.CODER);

        assertThat(store.article("a")).contains(article);
        StoredCoding coding = store.coding("a").orElseThrow();
        assertThat(coding.coderVersion()).isEqualTo(Samples.CODER);
        assertThat(coding.language()).isEqualTo("en");
        assertThat(coding.sentences()).hasSize(2);
        assertThat(coding.entities()).isEqualTo(coded.reading().entities());
        assertThat(coding.timexes()).isEqualTo(coded.timexes());
        assertThat(coding.actors()).isEqualTo(coded.actors());
        assertThat(coding.attributions()).isEqualTo(coded.attributions());
        assertThat(coding.events()).isEqualTo(coded.events());
        assertThat(coding.eventIds()).hasSize(2).doesNotHaveDuplicates();
        EventRecord event = store.event(coding.eventIds().get(1)).orElseThrow();
        assertThat(event)
                .isEqualTo(new EventRecord(
                        coding.eventIds().get(1),
                        "a",
                        "wire",
                        "Talks in Minsk",
                        "b",
                        "Nothing else is known.",
                        Optional.of(LocalDate.of(2011, 11, 25)),
                        coded.events().get(1)));
        assertThat(events()).hasSize(2).contains(event);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void unknownIdsAreAbsent() {
        assertThat(store.article("a")).isEmpty();
        assertThat(store.coding("a")).isEmpty();
        assertThat(store.event("a")).isEmpty();
        assertThat(store.monitor()).isEmpty();
        assertThat(store.proposals("m")).isEmpty();
        assertThat(store.revision()).isZero();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void opensAgainWithoutMigrating() {
        put(store, Samples.article("a"));
        try (Store again = open()) {
            assertThat(again.article("a")).isPresent();
            assertThat(again.check()).isEmpty();
        }
    }

    @Test
    void putAgainReplacesWithTheSameEventIds() {
        put(store, Samples.article("a"));
        List<EventRecord> before = events();
        put(store, Samples.article("a"));
        assertThat(events()).isEqualTo(before);
        assertThat(store.revision()).isEqualTo(2);

        put(store, Samples.article("a", "New title", List.of("One sentence.")));
        assertThat(events()).singleElement().extracting(EventRecord::title).isEqualTo("New title");
        assertThat(articles()).hasSize(1);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void remembersEveryInputOfAnArticleAndEveryRejection() {
        Article first = Samples.article("a");
        put(store, first);
        Rejection rejection = new Rejection(
                "page.html",
                "wire",
                "snapshot-x",
                new Problem("E-EXTRACT-01", "no article"),
                Samples.CODER,
                Samples.NOON);
        store.putRejected(rejection);

        assertThat(store.seen("snapshot-a", "wire", Samples.CODER)).isTrue();
        assertThat(store.seen("snapshot-x", "wire", Samples.CODER)).isTrue();
        assertThat(store.seen("snapshot-a", "wire", "coder-2")).isFalse();
        assertThat(store.seen("snapshot-a", "other", Samples.CODER)).isFalse();
        assertThat(store.seen("snapshot-y", "wire", Samples.CODER)).isFalse();
        try (Stream<Rejection> all = store.rejections()) {
            assertThat(all.toList()).containsExactly(rejection);
        }
        assertThat(store.revision()).isEqualTo(1);
    }

    @Test
    void oneInputMayHoldSeveralArticles() {
        Article a = Samples.article("a");
        Article b = Samples.from("snapshot-a", Samples.article("b"));
        store.putRejected(new Rejection(
                "feed.xml", "wire", "snapshot-a", new Problem("E-EXTRACT-01", "odd"), "coder-0", Samples.NOON));
        put(store, a);
        put(store, b);
        assertThat(articles()).containsExactly(a, b);
        assertThat(store.seen("snapshot-a", "wire", Samples.CODER)).isTrue();
        assertThat(store.seen("snapshot-a", "wire", "coder-0")).isFalse();
        try (Stream<Rejection> all = store.rejections()) {
            assertThat(all).isEmpty();
        }
        assertThat(store.check()).isEmpty();
    }

    @Test
    void articlesComeNewestFirstAndUndatedLast() {
        put(store, Samples.dated("c", Optional.empty()));
        put(store, Samples.dated("B", Optional.of(MONDAY)));
        put(store, Samples.dated("a", Optional.of(MONDAY)));
        put(store, Samples.dated("d", Optional.of(MONDAY.plusDays(1))));
        assertThat(articles()).extracting(Article::id).containsExactly("d", "B", "a", "c");
    }

    @Test
    void originsChangeWithoutTouchingTheRevision() {
        put(store, Samples.article("a"));
        put(store, Samples.article("b"));
        store.setOrigins(Map.of("b", "a", "unknown", "a"));
        assertThat(store.origins()).isEqualTo(Map.of("a", "a", "b", "a"));
        assertThat(events())
                .filteredOn(e -> e.article().equals("b"))
                .allMatch(e -> e.origin().equals("a"));
        assertThat(store.revision()).isEqualTo(2);
    }

    @Test
    void ledgerKeepsWhatDiffersAndTellsTheLatest() throws Exception {
        var first = Samples.proposal("west", MONDAY, Status.UNCHANGED);
        var second = Samples.proposal("east", MONDAY, Status.IMPROVED);
        var changed = Samples.proposal("west", MONDAY, Status.DETERIORATED);
        store.propose("m", List.of(first, second), Samples.NOON);
        store.propose("m", List.of(first, second), Samples.NOON.plusSeconds(1));
        store.propose("m", List.of(changed), Samples.NOON.plusSeconds(2));

        assertThat(store.proposals("m")).containsExactly(second, changed);
        assertThat(store.proposals("other")).isEmpty();
        assertThatThrownBy(() -> meddle("update ledger set at = 0")).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> meddle("delete from ledger where seq = 2")).isInstanceOf(Exception.class);
        assertThat(store.check()).isEmpty();
    }

    private Judgement judge(String article, Verdict verdict, long seen) {
        EventRecord event = store.events(article).getFirst();
        return store.judge(Samples.judgement(event, verdict), seen).orElseThrow();
    }

    @Test
    void judgementsAreKeptInOrderAndNeverChanged() throws Exception {
        put(store, Samples.article("a"));
        put(store, Samples.article("b"));
        Judgement first = judge("a", Verdict.ACCEPT, 0);
        Judgement other = judge("b", Verdict.REJECT, 0);
        Judgement second = judge("a", Verdict.CORRECT, first.seq());

        assertThat(store.judgements()).containsExactly(first, other, second);
        assertThat(store.judgements()).extracting(Judgement::seq).containsExactly(1L, 2L, 3L);
        assertThat(second.says()).contains(store.events("a").getFirst().event());
        assertThatThrownBy(() -> meddle("update judgement set analyst = 'else'"))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> meddle("delete from judgement where seq = 1")).isInstanceOf(Exception.class);
        assertThat(store.judgements()).hasSize(3);
        assertThat(store.check()).isEmpty();
        try (Store again = open()) {
            assertThat(again.judgements()).containsExactly(first, other, second);
        }
    }

    @Test
    void aJudgementOfWhatSomebodyElseJudgedMeanwhileIsNotWritten() {
        put(store, Samples.article("a"));
        judge("a", Verdict.ACCEPT, 0);
        Judgement late = Samples.judgement(store.events("a").getFirst(), Verdict.REJECT);
        assertThat(store.judge(late, 0)).isEmpty();
        assertThat(store.judge(late, 7)).isEmpty();
        assertThat(store.judgements()).hasSize(1);
    }

    @Test
    void judgementsOutliveAnotherCodingOfTheirArticle() {
        put(store, Samples.article("a"));
        EventRecord second = store.events("a").getLast();
        Judgement judgement =
                store.judge(Samples.judgement(second, Verdict.REJECT), 0).orElseThrow();
        put(store, Samples.article("a", "New title", List.of("One sentence.")));
        assertThat(store.event(judgement.subject())).isEmpty();
        assertThat(store.judgements()).containsExactly(judgement);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void everythingAPageMayShowCountsAsAChange() {
        List<Long> changes = new ArrayList<>(List.of(store.changes()));
        put(store, Samples.article("a"));
        changes.add(store.changes());
        judge("a", Verdict.ACCEPT, 0);
        changes.add(store.changes());
        store.propose("m", List.of(Samples.proposal("west", MONDAY, Status.UNCHANGED)), Samples.NOON);
        changes.add(store.changes());
        assertThat(changes).isSorted().doesNotHaveDuplicates();
        assertThat(store.revision()).as("the index stands for articles alone").isEqualTo(1);
    }

    @Test
    void checkFindsAJudgementThatWasTakenOut() throws Exception {
        put(store, Samples.article("a"));
        judge("a", Verdict.ACCEPT, 0);
        meddle("insert into judgement select seq + 2, article, subject, verdict, analyst, at,"
                + " replace(json, '\"seq\":1', '\"seq\":3') from judgement");
        assertThat(store.check()).extracting(Problem::code).containsExactly("E-STORE-27");
    }

    @Test
    void checkFindsALedgerRowThatWasSlippedIn() throws Exception {
        store.propose("m", List.of(Samples.proposal("west", MONDAY, Status.UNCHANGED)), Samples.NOON);
        meddle(
                "insert into ledger select seq + 1, kind, monitor, category, period_from, period_to, at, json, hash, hash"
                        + " from ledger");
        assertThat(store.check()).extracting(Problem::code).containsExactly("E-STORE-26");
    }

    @Test
    void checkFindsWhatNoWriterOfOursLeaves() throws Exception {
        put(store, Samples.article("a"));
        put(store, Samples.article("b"));
        meddle("delete from coding where article = 'a'");
        meddle("delete from input where article = 'b'");
        meddle("update article set json = replace(json, 'Nothing else is known.', '') where id = 'b'");
        assertThat(store.check())
                .extracting(Problem::code)
                .contains("E-STORE-21", "E-STORE-24", "E-STORE-25")
                .doesNotContain("E-STORE-22");
    }

    @Test
    void checkFindsAnArticleThatCannotBeRead() throws Exception {
        put(store, Samples.article("a"));
        meddle("update article set json = '{' where id = 'a'");
        assertThat(store.check()).extracting(Problem::code).containsExactly("E-STORE-03");
    }

    @Test
    void keepsEveryCharacter() {
        String odd =
                "nul \0 bell \7 pair \uD83D\uDD14 half \uD83D. Беларусь 白俄罗斯 \uFFFF \u2028 'quote' \"double\" \\u0000";
        put(store, Samples.article("a", odd, List.of(odd, odd)));
        Article back = store.article("a").orElseThrow();
        assertThat(back.title()).isEqualTo(odd);
        assertThat(back.paragraphs()).containsExactly(odd, odd);
        assertThat(events()).extracting(EventRecord::quote).containsExactly(odd, odd);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void keepsALargeArticle() {
        String paragraph = "слово ".repeat(1_000_000);
        put(store, Samples.article("a", "Large", List.of(paragraph)));
        assertThat(store.article("a").orElseThrow().paragraphs()).containsExactly(paragraph);
    }

    @Test
    void remembersTheMonitor() {
        Monitor monitor = new Monitor(
                "m",
                "Monitor",
                List.of("en"),
                PeriodLength.WEEK,
                MONDAY,
                Optional.empty(),
                Map.of("west", List.of("USA", "EU")),
                List.of(),
                List.of(),
                List.of(Samples.ownActor()));
        store.putMonitor(monitor);
        store.putMonitor(monitor);
        assertThat(store.monitor()).contains(monitor);
    }

    @Test
    void writersOfTwoProcessesTakeTurns() throws Exception {
        try (Store other = open();
                ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<?>> done = new ArrayList<>();
            for (Store writer : List.of(store, other)) {
                String prefix = writer == store ? "x" : "y";
                done.add(pool.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        put(writer, Samples.article(prefix + i));
                        writer.propose(
                                "m", List.of(Samples.proposal(prefix + i, MONDAY, Status.UNCHANGED)), Samples.NOON);
                    }
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        assertThat(articles()).hasSize(50);
        assertThat(store.proposals("m")).hasSize(50);
        assertThat(store.revision()).isEqualTo(50);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void readersSeeWholeArticlesWhileOneWrites() throws Exception {
        put(store, Samples.article("a0"));
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Future<?> writer = pool.submit(() -> {
                for (int i = 0; i < 60; i++) {
                    put(store, Samples.article("a" + i % 20));
                }
            });
            Future<Integer> one = pool.submit(() -> readUntil(writer));
            Future<Integer> two = pool.submit(() -> readUntil(writer));
            writer.get();
            assertThat(one.get() + two.get()).isPositive();
        }
        assertThat(articles()).hasSize(20);
    }

    /** Reads until the writer has finished; every article seen has both of its events. */
    private int readUntil(Future<?> writer) {
        int rounds = 0;
        do {
            Map<String, Long> counts = new TreeMap<>();
            try (Stream<EventRecord> all = store.events()) {
                all.forEach(event -> counts.merge(event.article(), 1L, Long::sum));
            }
            assertThat(counts.values()).isNotEmpty().allMatch(count -> count == 2);
            rounds++;
        } while (!writer.isDone());
        return rounds;
    }

    /** Ids of all pages of events that a filter accepts. */
    private List<String> listed(EventFilter filter, int limit) {
        List<String> ids = new ArrayList<>();
        Optional<Position> after = Optional.empty();
        List<EventRecord> page;
        do {
            page = store.listing().events(filter, after, limit);
            page.forEach(event -> ids.add(event.id()));
            after = page.isEmpty() ? after : Optional.of(Position.of(page.getLast()));
        } while (page.size() == limit);
        return ids;
    }

    @Test
    void listsEventsPageByPageAsTheFilterSays() {
        for (int i = 0; i < 9; i++) {
            put(store, Samples.article("a" + i));
        }
        List<EventRecord> all = events();
        List<EventFilter> filters = List.of(
                EventFilter.ALL,
                filter(Optional.of(EventType.CONSULT), Optional.of("BLR"), Optional.empty(), 0.8),
                filter(Optional.of(EventType.AID), Optional.empty(), Optional.empty(), 0),
                filter(Optional.empty(), Optional.of("POL"), Optional.empty(), 0),
                filter(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2011, 11, 25)), 0),
                filter(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2011, 11, 24)), 0),
                filter(Optional.empty(), Optional.empty(), Optional.empty(), 0.9));
        for (EventFilter filter : filters) {
            List<String> wanted = all.stream()
                    .filter(filter::accepts)
                    .sorted(Comparator.comparing((EventRecord event) -> Position.day(event.event()))
                            .thenComparing(EventRecord::id)
                            .reversed())
                    .map(EventRecord::id)
                    .toList();
            assertThat(listed(filter, 4)).as("%s", filter).isEqualTo(wanted);
        }
        assertThat(listed(EventFilter.ALL, 5)).hasSize(18);
    }

    private static EventFilter filter(
            Optional<EventType> type, Optional<String> source, Optional<LocalDate> day, double least) {
        return new EventFilter(type, Optional.empty(), Optional.empty(), source, Optional.empty(), day, day, least);
    }

    @Test
    void listsArticlesPageByPageUndatedOnesLast() {
        List<Article> put = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Optional<LocalDate> date = i == 3 ? Optional.empty() : Optional.of(MONDAY.plusDays(i / 2));
            put.add(Samples.dated("a" + i, date));
        }
        put.forEach(article -> put(store, article));
        LocalDate tuesday = MONDAY.plusDays(1);
        for (ArticleFilter filter : List.of(
                ArticleFilter.ALL,
                new ArticleFilter(Optional.of("wire"), Optional.empty(), Optional.of(tuesday), Optional.of("en")),
                new ArticleFilter(Optional.of("none"), Optional.empty(), Optional.empty(), Optional.empty()),
                new ArticleFilter(Optional.empty(), Optional.of(tuesday), Optional.empty(), Optional.empty()))) {
            List<String> wanted = put.stream()
                    .filter(filter::accepts)
                    .sorted(Comparator.comparingLong((Article article) -> Position.newest(article))
                            .thenComparing(Article::id)
                            .reversed())
                    .map(Article::id)
                    .toList();
            List<String> ids = new ArrayList<>();
            Optional<Position> after = Optional.empty();
            List<Article> page;
            do {
                page = store.listing().articles(filter, after, 2);
                page.forEach(article -> ids.add(article.id()));
                after = page.isEmpty() ? after : Optional.of(Position.of(page.getLast()));
            } while (page.size() == 2);
            assertThat(ids).as("%s", filter).isEqualTo(wanted);
        }
        store.setOrigins(Map.of("a1", "a0"));
        assertThat(store.listing().origin("a1")).isEqualTo("a0");
        assertThat(store.listing().origin("none")).isEqualTo("none");
    }

    @Test
    void theLatestProposalsAreToldInParts() {
        put(store, Samples.article("a"));
        EventRecord event = store.events("a").getFirst();
        StatusProposal plain = Samples.proposal("courts", MONDAY, Status.UNCHANGED);
        store.propose("m", List.of(plain), Samples.NOON);
        assertThat(store.statuses().bearings(event.id())).isEmpty();
        StatusProposal weighed = Samples.proposal("courts", MONDAY, Status.IMPROVED, event);
        store.propose("m", List.of(weighed), Samples.NOON);

        assertThat(store.statuses().heads("other")).isEmpty();
        assertThat(store.statuses().heads("m")).singleElement().satisfies(head -> {
            assertThat(head.figures().status()).isEqualTo(Status.IMPROVED);
            assertThat(head.figures().supporting()).isEmpty();
            assertThat(head.counted()).isEqualTo(1);
            assertThat(store.statuses().proposal(head.seq())).contains(weighed);
            assertThat(store.statuses().heaviest(head.seq())).isEqualTo(weighed.supporting());
            assertThat(store.statuses().bearings(event.id())).containsExactly(head.seq());
        });
        store.propose("m", List.of(plain), Samples.NOON);
        assertThat(store.statuses().bearings(event.id())).isEmpty();
        assertThat(store.statuses().heads("m")).hasSize(1);
    }

    @Test
    void whatAnEarlierProgramDidNotWriteIsFilledInWhenOpened() throws Exception {
        put(store, Samples.article("a"));
        EventRecord event = store.events("a").getFirst();
        store.propose("m", List.of(Samples.proposal("courts", MONDAY, Status.IMPROVED, event)), Samples.NOON);
        store.close();
        meddle("delete from proposal_head");
        meddle("delete from bearing");
        meddle("update article set language = ''");
        meddle("update counter set value = 0 where name = 'derived'");
        store = open();
        assertThat(store.statuses().heads("m")).hasSize(1);
        assertThat(store.statuses().bearings(event.id())).hasSize(1);
        ArticleFilter english =
                new ArticleFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("en"));
        assertThat(store.listing().articles(english, Optional.empty(), 9)).hasSize(1);
    }
}
