package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bellwether.decide.Decision;
import org.bellwether.decide.LedgerEntry;
import org.bellwether.decide.LedgerRow;
import org.bellwether.decide.Proposed;
import org.bellwether.decide.Publication;
import org.bellwether.decide.Seen;
import org.bellwether.decide.Vote;
import org.bellwether.model.Actor;
import org.bellwether.model.Anchor;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventKind;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Judgement;
import org.bellwether.model.Monitor;
import org.bellwether.model.Participant;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Problem;
import org.bellwether.model.Quad;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.model.Verdict;
import org.bellwether.reprint.Origins;
import org.bellwether.store.Grounds.Published;
import org.bellwether.store.Ledger;
import org.bellwether.store.Listing.ArticleFilter;
import org.bellwether.store.Listing.EventFilter;
import org.bellwether.store.Listing.Position;
import org.bellwether.store.Moves;
import org.bellwether.store.Notebook;
import org.bellwether.store.Outlets;
import org.bellwether.store.Parties;
import org.bellwether.store.Parties.ActorLine;
import org.bellwether.store.Parties.Filter;
import org.bellwether.store.Parties.Grain;
import org.bellwether.store.Parties.Spot;
import org.bellwether.store.SavedSearch;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Shelf;
import org.bellwether.store.Statuses;
import org.bellwether.store.Statuses.Head;
import org.bellwether.store.Store;
import org.bellwether.store.Store.Rejection;
import org.bellwether.store.Store.StoredCoding;
import org.bellwether.store.Visits;
import org.bellwether.store.Visits.Visit;
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

    private static SavedSearch search(String id, String owner, String name, boolean notice) {
        SearchIndex.Query query = new SearchIndex.Query(
                "gas -\"price\" \0 \uD83D\uDD14",
                SearchIndex.By.BOTH,
                "wire",
                Optional.of(MONDAY),
                Optional.empty(),
                "en",
                SearchIndex.Sort.DATE);
        return new SavedSearch(id, owner, name, query, notice, Samples.NOON, 3, Samples.NOON.plusSeconds(1), 2);
    }

    @Test
    void keepsSearchesOfEachOwner() {
        SavedSearch gas = search("1", "desk", "gas", false);
        SavedSearch courts = search("2", "desk", "courts", true);
        store.savedSearches().add(gas);
        store.savedSearches().add(courts);
        store.savedSearches().add(search("3", "other", "'; drop table saved_search; --", true));
        assertThat(store.savedSearches().find("1")).contains(gas);
        assertThat(store.savedSearches().of("desk")).containsExactly(courts, gas);
        assertThat(store.savedSearches().noticed()).extracting(SavedSearch::id).containsExactly("2", "3");

        assertThat(store.savedSearches()
                        .change("1", one -> one.named("gas talks").opened(9, Samples.NOON)))
                .contains(gas.named("gas talks").opened(9, Samples.NOON));
        assertThat(store.savedSearches().change("1", one -> one.opened(4, Samples.NOON)))
                .hasValueSatisfying(one -> assertThat(one.seen()).isEqualTo(9));
        store.savedSearches().remove("1");
        assertThat(store.savedSearches().find("1")).isEmpty();
        assertThat(store.savedSearches().change("1", one -> one)).isEmpty();
    }

    @Test
    void anArticleComesInOnce() {
        assertThat(store.savedSearches().intake("a")).isZero();
        put(store, Samples.article("a"));
        put(store, Samples.article("b"));
        put(store, Samples.article("a"));
        assertThat(store.savedSearches().intake("a")).isEqualTo(1);
        assertThat(store.savedSearches().intake("b")).isEqualTo(2);
        assertThat(store.revision()).isEqualTo(3);
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

    /** The same, whose events are of another type: Minsk is given something, by whom nobody says. */
    private static CodedArticle ofAnotherKind(CodedArticle coded) {
        List<Event> events = coded.events().stream()
                .map(e -> new Event(
                        EventType.AID,
                        e.mode(),
                        e.contexts(),
                        e.cameo(),
                        e.intensity(),
                        List.of(),
                        e.sources().subList(1, 2),
                        e.date(),
                        e.place(),
                        e.trigger(),
                        e.sentence(),
                        e.status(),
                        e.factuality(),
                        e.attribution(),
                        e.confidence(),
                        e.why()))
                .toList();
        return new CodedArticle(coded.reading(), coded.timexes(), coded.actors(), coded.attributions(), events);
    }

    @Test
    void groundsTellOfEveryArticleAndOfTheEventsOfSomeKinds() {
        put(store, Samples.article("a"));
        Article other = Samples.article("b");
        store.put(other, ofAnotherKind(Samples.coded(other)), "b", Samples.CODER);
        put(store, Samples.dated("c", Optional.empty()));
        store.setOrigins(Map.of("b", "a"));
        assertThat(store.grounds().articles())
                .containsExactlyInAnyOrderElementsOf(articles().stream()
                        .map(article -> new Published(
                                article.id(),
                                article.outlet(),
                                article.id().equals("b") ? "a" : article.id(),
                                article.documentTime().published()))
                        .toList());
        List<EventRecord> all = events();
        Set<EventKind> kinds =
                all.stream().map(record -> EventKind.of(record.event())).collect(Collectors.toSet());
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        new EventKind(EventType.CONSULT, Set.of("BLR", "RUS"), Set.of()),
                        new EventKind(EventType.AID, Set.of(), Set.of("BLR")));
        for (EventKind kind : kinds) {
            try (Stream<EventRecord> some = store.grounds().events(kind::equals)) {
                assertThat(some.toList())
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(record -> EventKind.of(record.event()).equals(kind))
                                .toList());
            }
        }
        try (Stream<EventRecord> none = store.grounds().events(kind -> false)) {
            assertThat(none).isEmpty();
        }
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

    private static final String WIRE = """
            The district court in the old town sent the head of the harbour union to prison for four years on Thursday.
            The judge read the sentence for two hours while friends of the accused stood in the corridor. His lawyer said
            that she would appeal within ten days. The union had called a strike in spring, after the port stopped paying.""";

    private static Article told(String id, String outlet, int day, String... paragraphs) {
        Article a = Samples.dated(id, Optional.of(MONDAY.plusDays(day)));
        return new Article(
                id,
                outlet,
                a.url(),
                a.title(),
                List.of(),
                a.published(),
                a.updated(),
                a.date(),
                a.language(),
                a.site(),
                a.image(),
                a.printedStatus(),
                List.of(paragraphs),
                a.snapshot(),
                a.collected());
    }

    private Map<String, String> compared() {
        store.copies().compare(Set.of("wire"), () -> {});
        return store.origins();
    }

    @Test
    void copiesAreFoundOneByOneAsTheyAreAllAtOnce() {
        Random random = new Random(11);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String body = IntStream.range(0, 60)
                    .mapToObj(word -> "w" + random.nextInt(5_000))
                    .collect(Collectors.joining(" "));
            articles.add(told("t" + i, "paper", random.nextInt(5), body));
            for (int copy = random.nextInt(4); copy > 0; copy--) {
                articles.add(
                        told("t" + i + "c" + copy, "paper", random.nextInt(5), "More.", body + " " + random.nextInt()));
            }
        }
        Map<String, String> expected = Origins.of(articles.stream()
                .map(article -> new Origins.Text(article.id(), article.date(), 1, article.body()))
                .toList());
        Collections.shuffle(articles, random);
        for (Article article : articles) {
            put(store, article);
            if (random.nextInt(4) == 0) {
                compared();
            }
        }

        assertThat(compared()).isEqualTo(expected);
        assertThat(new HashSet<>(expected.values())).hasSize(24).hasSizeLessThan(expected.size());
    }

    @Test
    void anEarlierTextThatComesLateIsTheOrigin() {
        put(store, told("late", "paper", 2, WIRE));
        put(store, told("later", "paper", 3, "The union's head gets four years", WIRE));
        assertThat(compared()).containsEntry("late", "late").containsEntry("later", "late");

        put(store, told("first", "paper", 1, WIRE));
        assertThat(compared()).containsEntry("late", "first").containsEntry("later", "first");
        assertThat(store.copies().origins()).isEqualTo(1);
        assertThat(events()).allMatch(event -> event.origin().equals("first"));
    }

    @Test
    void whatIsRewrittenIsComparedAgain() {
        put(store, told("first", "paper", 1, WIRE));
        put(store, told("copy", "paper", 2, WIRE));
        compared();
        put(
                store,
                told(
                        "first",
                        "paper",
                        1,
                        "Something else happened in the port, of which nothing more is known to anybody yet."));
        assertThat(compared()).containsEntry("copy", "copy").containsEntry("first", "first");

        put(store, told("first", "paper", 1, WIRE));
        assertThat(compared()).containsEntry("copy", "first");
        put(store, told("first", "paper", 3, WIRE));
        assertThat(compared()).containsEntry("copy", "copy").containsEntry("first", "copy");
    }

    @Test
    void anOutletThatBecomesAnAgencyPrintsFirst() {
        put(store, told("p", "paper", 1, WIRE));
        put(store, told("w", "wire", 1, WIRE));
        store.copies().compare(Set.of("paper"), () -> {});
        assertThat(store.origins()).containsEntry("w", "p");
        assertThat(compared()).containsEntry("p", "w").containsEntry("w", "w");
    }

    @Test
    void theAgencyThatACopyCreditsIsNamed() {
        put(store, told("own", "paper", 1, WIRE));
        put(store, told("copy", "other", 1, "OLD TOWN, Nov 24 (Reuters) - " + WIRE));
        put(
                store,
                told(
                        "third",
                        "third",
                        1,
                        "Nothing of this is in any other text, and nobody is credited for it at all."));
        assertThat(compared()).containsEntry("copy", "own");
        assertThat(store.copies().agency("copy")).contains("Reuters");
        assertThat(store.copies().agency("third")).isEmpty();
        assertThat(store.copies().agency("unknown")).isEmpty();
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

    private static final Period WEEK = new Period(MONDAY, MONDAY.plusDays(6));

    private static Vote vote(String analyst, Status status, Instant at) {
        return new Vote("west", WEEK, status, "half \uD83D", analyst, at, new Seen(1, Status.UNCHANGED));
    }

    private static Decision decision(Status status, Instant at) {
        return new Decision("west", WEEK, status, "weil \0", "editor", at, new Seen(1, Status.UNCHANGED));
    }

    private static Publication publication(long decision) {
        return new Publication("west", WEEK, "editor", Samples.NOON, decision);
    }

    private long append(LedgerEntry entry, long seen) {
        return store.ledger().append("m", entry, seen).map(LedgerRow::seq).orElse(0L);
    }

    @Test
    void theLedgerTakesVotesDecisionsAndPublications() {
        store.propose("m", List.of(Samples.proposal("west", MONDAY, Status.UNCHANGED)), Samples.NOON);
        store.propose("m", List.of(Samples.proposal("east", MONDAY, Status.UNCHANGED)), Samples.NOON);
        LedgerEntry vote = vote("one", Status.IMPROVED, Samples.NOON);
        LedgerEntry decision = decision(Status.IMPROVED, Samples.NOON);
        assertThat(append(vote, 1)).isEqualTo(3);
        assertThat(append(decision, 3)).isEqualTo(4);
        assertThat(append(publication(4), 4)).isEqualTo(5);
        List<LedgerRow> rows = store.ledger().of("m", "west", WEEK);
        assertThat(rows).extracting(LedgerRow::seq).containsExactly(1L, 3L, 4L, 5L);
        assertThat(rows.subList(1, 4)).extracting(LedgerRow::entry).containsExactly(vote, decision, publication(4));
        assertThat(rows.get(1).entry()).isEqualTo(vote);
        assertThat(rows.get(2).previousHash()).isEqualTo(rows.get(1).hash());
        try (Stream<LedgerRow> all = store.ledger().rows()) {
            assertThat(all.map(LedgerRow::seq)).containsExactly(1L, 2L, 3L, 4L, 5L);
        }
        assertThat(store.proposals("m")).as("votes are no proposals").hasSize(2);
        assertThat(store.check()).isEmpty();
        try (Store again = open()) {
            assertThat(again.ledger().of("m", "west", WEEK)).isEqualTo(rows);
        }
    }

    @Test
    void whatWasOvertakenIsNotWritten() {
        store.propose("m", List.of(Samples.proposal("west", MONDAY, Status.UNCHANGED)), Samples.NOON);
        assertThat(append(vote("one", Status.IMPROVED, Samples.NOON), 1)).isEqualTo(2);
        assertThat(append(vote("two", Status.DETERIORATED, Samples.NOON), 1))
                .as("a vote need not have seen the others")
                .isEqualTo(3);
        assertThat(append(decision(Status.IMPROVED, Samples.NOON), 2))
                .as("a decision must have seen every vote")
                .isZero();
        assertThat(append(decision(Status.IMPROVED, Samples.NOON), 3)).isEqualTo(4);
        assertThat(append(vote("three", Status.IMPROVED, Samples.NOON), 1))
                .as("decided meanwhile")
                .isZero();
        assertThat(append(decision(Status.UNCHANGED, Samples.NOON), 3))
                .as("two decide at once")
                .isZero();
        assertThat(store.ledger().of("m", "west", WEEK)).hasSize(4);
        assertThatThrownBy(() ->
                        append(new Proposed(Samples.proposal("west", MONDAY, Status.IMPROVED), Samples.NOON), 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() throws Exception {
        store.propose("m", List.of(Samples.proposal("west", MONDAY, Status.UNCHANGED)), Samples.NOON);
        try (ExecutorService pool = Executors.newFixedThreadPool(4);
                Store other = open()) {
            List<Future<Optional<LedgerRow>>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Store writer = i % 2 == 0 ? store : other;
                all.add(pool.submit(() -> writer.ledger().append("m", decision(Status.IMPROVED, Samples.NOON), 1)));
            }
            int written = 0;
            for (Future<Optional<LedgerRow>> one : all) {
                written += one.get().isPresent() ? 1 : 0;
            }
            assertThat(written).isEqualTo(1);
        }
        assertThat(store.check()).isEmpty();
    }

    @Test
    void tellsWhatWasKnownAtAnInstant() {
        Instant later = Samples.NOON.plusSeconds(86_400);
        store.propose(
                "m",
                List.of(
                        Samples.proposal("west", MONDAY, Status.UNCHANGED),
                        Samples.proposal("east", MONDAY, Status.UNCHANGED)),
                Samples.NOON);
        append(vote("one", Status.IMPROVED, Samples.NOON.plusMillis(1)), 1);
        store.propose("m", List.of(Samples.proposal("west", MONDAY, Status.IMPROVED)), later);
        append(decision(Status.IMPROVED, later.plusMillis(1)), 4);
        store.propose("other", List.of(Samples.proposal("west", MONDAY, Status.IMPROVED)), Samples.NOON);

        assertThat(known(Samples.NOON)).isEmpty();
        assertThat(known(Samples.NOON.plusMillis(1))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(said(Samples.NOON.plusMillis(1))).isEmpty();
        assertThat(known(later)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(said(later)).containsExactly(3L);
        assertThat(known(later.plusMillis(1))).containsExactlyInAnyOrder(2L, 4L);
        assertThat(said(later.plusMillis(1))).containsExactly(3L);
        assertThat(known(Ledger.EVER)).containsExactlyInAnyOrder(2L, 4L);
        assertThat(said(Ledger.EVER)).containsExactly(3L, 5L);
        assertThat(store.statuses().heads(known(Ledger.EVER)))
                .containsExactlyInAnyOrderElementsOf(store.statuses().heads("m"));
    }

    private List<Long> known(Instant before) {
        return store.statuses().latest("m", before);
    }

    private List<Long> said(Instant before) {
        return seqs(store.ledger().said("m", before));
    }

    @Test
    void pagesThroughTheLedgerNewestFirst() {
        for (Status status : Status.values()) {
            store.propose(
                    "m",
                    List.of(Samples.proposal("west", MONDAY, status), Samples.proposal("east", MONDAY, status)),
                    Samples.NOON);
        }
        Ledger ledger = store.ledger();
        assertThat(seqs(ledger.page("m", Optional.empty(), Long.MAX_VALUE, 3))).containsExactly(8L, 7L, 6L);
        assertThat(seqs(ledger.page("m", Optional.empty(), 6, 3))).containsExactly(5L, 4L, 3L);
        assertThat(seqs(ledger.page("m", Optional.of("west"), 6, 9))).containsExactly(5L, 3L, 1L);
        assertThat(ledger.page("m", Optional.of("north"), Long.MAX_VALUE, 9)).isEmpty();
    }

    private static List<Long> seqs(List<LedgerRow> rows) {
        return rows.stream().map(LedgerRow::seq).toList();
    }

    @Test
    void checkFindsADecisionThatWasChanged() throws Exception {
        store.propose("m", List.of(Samples.proposal("west", MONDAY, Status.UNCHANGED)), Samples.NOON);
        append(decision(Status.IMPROVED, Samples.NOON), 1);
        meddle("insert into ledger select seq + 1, kind, monitor, category, period_from, period_to, at,"
                + " replace(json, 'IMPROVED', 'DETERIORATED'), hash, hash from ledger where seq = 2");
        assertThat(store.check()).extracting(Problem::code).containsExactly("E-STORE-26");
    }

    @Test
    void aRowOfAKindFromTheFutureIsTold() throws Exception {
        meddle("insert into ledger values (1, 'veto', 'm', 'west', '2011-11-21', '2011-11-27', 0, '{}', '', '')");
        assertThatThrownBy(() -> store.ledger().said("m", Ledger.EVER)).hasMessageContaining("E-STORE-28");
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
        assertThat(store.statuses().bearings(List.of(event.id()))).isEmpty();
        StatusProposal weighed = Samples.proposal("courts", MONDAY, Status.IMPROVED, event);
        store.propose("m", List.of(weighed), Samples.NOON);

        assertThat(store.statuses().heads("other")).isEmpty();
        assertThat(store.statuses().heads("m")).singleElement().satisfies(head -> {
            assertThat(head.figures().status()).isEqualTo(Status.IMPROVED);
            assertThat(head.figures().supporting()).isEmpty();
            assertThat(head.counted()).isEqualTo(1);
            assertThat(store.statuses().proposal(head.seq())).contains(weighed);
            assertThat(store.statuses().heaviest(head.seq())).isEqualTo(weighed.supporting());
            Evidence evidence = weighed.supporting().getFirst();
            assertThat(store.statuses().bearings(List.of(event.id(), "none")))
                    .containsExactly(Map.entry(
                            event.id(),
                            List.of(new Statuses.Bearing(head.seq(), evidence.weight(), Optional.empty()))));
            assertThat(store.statuses().tellings(event.id()))
                    .containsExactlyInAnyOrderElementsOf(Statuses.events(evidence));
        });
        store.propose("m", List.of(plain), Samples.NOON);
        assertThat(store.statuses().bearings(List.of(event.id()))).isEmpty();
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
        meddle("delete from counted");
        meddle("delete from figures");
        meddle("update article set language = ''");
        meddle("update counter set value = 0 where name = 'derived'");
        store = open();
        assertThat(store.statuses().heads("m")).hasSize(1);
        assertThat(store.statuses().bearings(List.of(event.id()))).hasSize(1);
        Filter courts = november("", Optional.of(new Parties.Category("m", "courts")));
        assertThat(store.parties().events(courts, 0, 9)).containsExactly(event.id());
        ArticleFilter english =
                new ArticleFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("en"));
        assertThat(store.listing().articles(english, Optional.empty(), 9)).hasSize(1);
    }

    @Test
    void tellsWhatCountsInOneProposalOnly() {
        put(store, Samples.article("a"));
        List<EventRecord> events = store.events("a");
        store.propose(
                "m",
                List.of(
                        Samples.proposal("courts", MONDAY, Status.IMPROVED, events.getFirst()),
                        Samples.proposal("press", MONDAY, Status.IMPROVED, events.getLast()),
                        Samples.proposal("west", MONDAY, Status.IMPROVED, events.getLast())),
                Samples.NOON);
        List<Long> places = store.statuses().heads("m").stream().map(Head::seq).toList();
        long courts = places.get(0);
        long press = places.get(1);
        long west = places.get(2);
        assertThat(events).hasSizeGreaterThan(1);
        assertThat(store.statuses().only(courts, press))
                .containsExactly(events.getFirst().id());
        assertThat(store.statuses().only(courts, 0))
                .containsExactly(events.getFirst().id());
        assertThat(store.statuses().only(press, west)).isEmpty();
    }

    private static final DateRange DAYS = new DateRange(LocalDate.of(2011, 11, 21), LocalDate.of(2011, 11, 27));

    private static List<String> leads(Store store, Shelf.Filter query) {
        return store.shelf().stories(query, 0, 50).stories().stream()
                .map(story -> story.lead().article())
                .toList();
    }

    @Test
    void foldsReprintsAndLeafsThroughStoriesNewestFirst() {
        put(store, Samples.dated("a", Optional.of(LocalDate.of(2011, 11, 22))));
        put(store, Samples.dated("b", Optional.of(LocalDate.of(2011, 11, 24))));
        put(store, Samples.dated("c", Optional.of(LocalDate.of(2011, 11, 25))));
        put(store, Samples.dated("late", Optional.of(LocalDate.of(2011, 11, 28))));
        put(store, Samples.dated("undated", Optional.empty()));
        store.setOrigins(Map.of("c", "a", "late", "a"));
        Shelf shelf = store.shelf();
        Shelf.Filter week = Shelf.Filter.of(DAYS, "reader");

        Shelf.Found found = shelf.stories(week, 0, 50);
        assertThat(found.all()).isEqualTo(2);
        assertThat(found.stories()).extracting(Shelf.Story::origin).containsExactly("a", "b");
        assertThat(found.stories().getFirst().copies())
                .extracting(Shelf.Copy::article)
                .containsExactly("a", "c");
        assertThat(shelf.stories(week, 1, 1).stories())
                .extracting(Shelf.Story::origin)
                .containsExactly("b");
        assertThat(shelf.beside(week, "c").newer()).isEmpty();
        assertThat(shelf.beside(week, "c").older())
                .hasValueSatisfying(copy -> assertThat(copy.article()).isEqualTo("b"));
        assertThat(shelf.beside(week, "b").newer())
                .hasValueSatisfying(copy -> assertThat(copy.article()).isEqualTo("a"));
        DateRange after = DateRange.of(LocalDate.of(2011, 11, 28));
        assertThat(leads(store, Shelf.Filter.of(after, "reader"))).containsExactly("late");
        assertThat(shelf.events(List.of("a"))).containsOnlyKeys("a");
    }

    @Test
    void eachReaderHasMarksOfTheirOwn() {
        put(store, Samples.dated("a", Optional.of(LocalDate.of(2011, 11, 22))));
        put(store, Samples.dated("b", Optional.of(LocalDate.of(2011, 11, 24))));
        put(store, Samples.dated("c", Optional.of(LocalDate.of(2011, 11, 25))));
        store.setOrigins(Map.of("c", "a"));
        Notebook notebook = store.notebook();
        notebook.read("one", "c", Samples.NOON);
        notebook.read("one", "c", Samples.NOON);
        assertThat(store.shelf().unread("one", DAYS)).isEqualTo(1);
        assertThat(store.shelf().unread("two", DAYS)).isEqualTo(2);
        assertThat(notebook.isRead("one", "a")).isTrue();
        assertThat(notebook.isRead("two", "a")).isFalse();
        Shelf.Filter unread = new Shelf.Filter(
                DAYS,
                "one",
                true,
                Optional.of("wire"),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(leads(store, unread)).containsExactly("b");
        notebook.unread("one", "a");
        assertThat(leads(store, unread)).containsExactly("a", "b");
    }

    @Test
    void findsStoriesByWhatWasCodedAndTagged() {
        put(store, Samples.dated("a", Optional.of(LocalDate.of(2011, 11, 22))));
        store.notebook().tag(new Notebook.Tag("a", "gas", "Analyst 1", Samples.NOON));
        store.notebook().tag(new Notebook.Tag("a", "gas", "Analyst 2", Samples.NOON));
        EventRecord event = store.events("a").getFirst();
        String type = event.event().type().name();
        String actor = event.event().sources().getFirst().actor().name();
        store.propose("m", List.of(Samples.proposal("courts", MONDAY, Status.IMPROVED, event)), Samples.NOON);
        long seq = store.statuses().heads("m").getFirst().seq();
        assertThat(leads(store, found(type, actor, "gas", seq))).containsExactly("a");
        assertThat(leads(store, found(type, actor.toUpperCase(java.util.Locale.ROOT), "gas", seq)))
                .containsExactly("a");
        assertThat(leads(store, found("NOTHING", actor, "gas", seq))).isEmpty();
        assertThat(leads(store, found(type, "%", "gas", seq))).isEmpty();
        assertThat(leads(store, found(type, actor.substring(1), "gas", seq))).isEmpty();
        assertThat(leads(store, found(type, actor, "oil", seq))).isEmpty();
        assertThat(leads(store, found(type, actor, "gas", seq + 1))).isEmpty();
        assertThat(store.notebook().tags()).containsExactly(Map.entry("gas", 1));
        assertThat(store.notebook().tags("a"))
                .singleElement()
                .extracting(Notebook.Tag::author)
                .isEqualTo("Analyst 1");
        assertThat(store.notebook().tagged(List.of("a"))).containsEntry("a", List.of("gas"));
        store.notebook().untag("a", "gas");
        assertThat(store.notebook().tags()).isEmpty();
    }

    private static Shelf.Filter found(String type, String actor, String tag, long proposal) {
        return new Shelf.Filter(
                DAYS,
                "",
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(type),
                Optional.of(actor),
                Optional.empty(),
                Optional.of(tag),
                Optional.of(List.of(proposal)));
    }

    @Test
    void aNoteKeepsEveryWordingAndIsChangedByOneAtATime() {
        put(store, Samples.article("a"));
        Notebook notebook = store.notebook();
        String id = notebook.write("a", "First\n<b>", "Analyst 1", Samples.NOON);
        assertThat(notebook.noted(List.of("a"))).containsEntry("a", 1);
        assertThat(notebook.change(id, wording(Notebook.Act.REVISED, "Second"), 1))
                .isTrue();
        assertThat(notebook.change(id, wording(Notebook.Act.REVISED, "Too late"), 1))
                .isFalse();
        assertThat(notebook.change(id, wording(Notebook.Act.STRUCK, ""), 2)).isTrue();
        assertThat(notebook.change(id, wording(Notebook.Act.REVISED, "Struck"), 3))
                .isFalse();
        assertThat(notebook.change("none", wording(Notebook.Act.REVISED, "Nothing"), 0))
                .isFalse();
        Notebook.Note note = notebook.notes("a").getFirst();
        assertThat(note.wordings()).extracting(Notebook.Wording::text).containsExactly("First\n<b>", "Second", "");
        assertThat(note.struck()).isTrue();
        assertThat(notebook.note(id)).contains(note);
        assertThat(notebook.noted(List.of("a"))).isEmpty();
    }

    private static Notebook.Wording wording(Notebook.Act act, String text) {
        return new Notebook.Wording(act, text, "Analyst 1", Samples.NOON);
    }

    @Test
    void shelvesWhatAnEarlierVersionWrote() throws Exception {
        put(store, Samples.article("a"));
        List<String> before = leads(store, Shelf.Filter.of(DAYS, ""));
        meddle("delete from shelf");
        meddle("update counter set value = 1 where name = 'unshelved'");
        assertThat(leads(store, Shelf.Filter.of(DAYS, ""))).isEmpty();
        store.close();
        store = open();
        assertThat(leads(store, Shelf.Filter.of(DAYS, ""))).isEqualTo(before).containsExactly("a");
    }

    @Test
    void tellsWhoTakesPartInEventsWhenAndWhere() {
        put(store, Samples.article("a"));
        put(store, Samples.article("b"));
        put(store, Samples.article("b"));

        Parties parties = store.parties();
        Filter november = november("");
        assertThat(parties.actors("", "", 0, 10))
                .containsExactly(
                        new ActorLine("RUS", "Russia", "RUS", "", 4), new ActorLine("BLR", "Belarus", "BLR", "GOV", 4));
        assertThat(parties.actors("bel", "", 0, 10)).extracting(ActorLine::id).containsExactly("BLR");
        assertThat(parties.actors("%", "", 0, 10)).isEmpty();
        assertThat(parties.actors("", "RUS", 0, 10)).extracting(ActorLine::id).containsExactly("RUS");
        assertThat(parties.actors("", "", 1, 1)).extracting(ActorLine::id).containsExactly("BLR");
        assertThat(parties.aliases("RUS", 5)).containsExactly(new Parties.Alias("Moscow", 4));
        assertThat(parties.dyads("RUS", 5)).hasSize(1).first().satisfies(dyad -> {
            assertThat(dyad.other().id()).isEqualTo("BLR");
            assertThat(dyad.months()).containsExactly(new Parties.Month("2011-11", 4, 0, 10, 0));
        });
        assertThat(parties.ofActor("RUS", 0, 10)).hasSize(4);
        assertThat(parties.ofActor("RUS", 3, 10)).hasSize(1);
        assertThat(parties.ofDyad("RUS", "BLR", 0, 10)).containsExactlyElementsOf(parties.ofActor("RUS", 0, 10));
        assertThat(parties.ofDyad("RUS", "nobody", 0, 10)).isEmpty();
        assertThat(parties.tallies(november, Grain.DAY))
                .containsExactly(new Parties.Tally("2011-11-25", Quad.VERBAL_COOPERATION, 4));
        assertThat(parties.tallies(november("RUS"), Grain.YEAR))
                .containsExactly(new Parties.Tally("2011", Quad.VERBAL_COOPERATION, 4));
        assertThat(parties.tallies(november("USA"), Grain.MONTH)).isEmpty();
        assertThat(parties.events(november, 0, 10)).hasSize(4);
        assertThat(parties.events(november("BLR"), 1, 10)).hasSize(3);
        assertThat(parties.spots(november("BLR"), 10))
                .containsExactly(new Parties.Spot("Minsk", "BLR", Optional.of(53.9), Optional.of(27.57), 4, 0));
        assertThat(parties.spots(november("USA"), 10)).isEmpty();
        assertThat(parties.speeches("BLR/GOV", 0, 10))
                .extracting(Parties.Speech::article)
                .containsExactly("b", "a");
        assertThat(parties.countries()).containsExactly("BLR", "RUS");
        assertThat(parties.undated()).isZero();
        assertThat(parties.days()).contains(new DateRange(LocalDate.of(2011, 11, 25), LocalDate.of(2011, 11, 25)));
    }

    private static Filter november(String country) {
        return november(country, Optional.empty());
    }

    private static Filter november(String country, Optional<Parties.Category> category) {
        return new Filter(LocalDate.of(2011, 11, 1), LocalDate.of(2011, 11, 30), Optional.empty(), country, category);
    }

    @Test
    void tellsWhatCountsForACategoryWhenAndWhere() {
        put(store, Samples.article("a"));
        List<EventRecord> events = store.events("a");
        StatusProposal weighed = Samples.proposal("courts", MONDAY, Status.IMPROVED, events.getFirst());
        store.propose("m", List.of(weighed, Samples.proposal("press", MONDAY, Status.UNCHANGED)), Samples.NOON);

        Parties parties = store.parties();
        Optional<Parties.Category> courts = Optional.of(new Parties.Category("m", "courts"));
        Optional<Parties.Category> press = Optional.of(new Parties.Category("m", "press"));
        assertThat(parties.events(november("", courts), 0, 10))
                .containsExactly(events.getFirst().id());
        assertThat(parties.events(november("", courts), 1, 10)).isEmpty();
        assertThat(parties.events(november("RUS", courts), 0, 10)).hasSize(1);
        assertThat(parties.events(november("USA", courts), 0, 10)).isEmpty();
        assertThat(parties.events(november("", press), 0, 10)).isEmpty();
        assertThat(parties.events(november("", Optional.of(new Parties.Category("n", "courts"))), 0, 10))
                .isEmpty();
        assertThat(parties.tallies(november("", courts), Grain.MONTH))
                .containsExactly(new Parties.Tally("2011-11", Quad.VERBAL_COOPERATION, 1));
        assertThat(parties.spots(november("", courts), 10))
                .containsExactly(new Parties.Spot("Minsk", "BLR", Optional.of(53.9), Optional.of(27.57), 1, 0));
        store.propose("m", List.of(Samples.proposal("courts", MONDAY, Status.UNCHANGED)), Samples.NOON);
        assertThat(parties.events(november("", courts), 0, 10)).isEmpty();
    }

    @Test
    void anArchiveMadeBeforeIsFilledWhenItIsOpened() throws Exception {
        put(store, Samples.article("a"));
        put(store, Samples.article("b"));
        Parties before = store.parties();
        List<Object> told = List.of(
                before.actors("", "", 0, 10),
                before.dyads("RUS", 10),
                before.aliases("RUS", 10),
                before.tallies(november("BLR"), Grain.DAY),
                before.spots(november(""), 10),
                before.speeches("BLR/GOV", 0, 10));
        store.close();
        for (String table : List.of("party", "site", "speech", "actor", "alias", "dyad", "tally")) {
            meddle("delete from " + table);
        }
        meddle("update counter set value = 0 where name = 'parties'");
        store = open();
        Parties after = store.parties();
        assertThat(List.<Object>of(
                        after.actors("", "", 0, 10),
                        after.dyads("RUS", 10),
                        after.aliases("RUS", 10),
                        after.tallies(november("BLR"), Grain.DAY),
                        after.spots(november(""), 10),
                        after.speeches("BLR/GOV", 0, 10)))
                .isEqualTo(told);
    }

    @Test
    void tellsWhatCameFromAnOutletAndWhatWasRefused() {
        put(store, Samples.article("a"));
        put(store, Samples.dated("undated", Optional.empty()));
        Rejection refused = new Rejection(
                "page.html", "wire", "s1", new Problem("E-EXTRACT-03", "No article."), Samples.CODER, Samples.NOON);
        store.putRejected(refused);
        Outlets outlets = store.outlets();
        assertThat(outlets.ids()).containsExactly("wire");
        assertThat(outlets.articles("wire")).isEqualTo(2);
        assertThat(outlets.last("wire")).contains(Samples.NOON);
        assertThat(outlets.published("wire", Samples.NOON, Samples.NOON.plusMillis(1)))
                .containsExactly(Samples.NOON);
        assertThat(outlets.published("wire", Samples.NOON.plusMillis(1), Samples.NOON.plusSeconds(9)))
                .isEmpty();
        assertThat(outlets.newest("wire", 1)).containsExactly("a");
        assertThat(outlets.rejected("wire")).isEqualTo(1);
        assertThat(outlets.rejections("wire", 5)).containsExactly(refused);
        assertThat(outlets.last("nobody")).isEmpty();
    }

    @Test
    void aProposalIsFoundAsItStoodAtAPlaceOfTheLedger() {
        store.propose("m", List.of(Samples.proposal("west", MONDAY, Status.UNCHANGED)), Samples.NOON);
        store.propose("m", List.of(Samples.proposal("east", MONDAY, Status.UNCHANGED)), Samples.NOON);
        store.propose("m", List.of(Samples.proposal("west", MONDAY, Status.IMPROVED)), Samples.NOON);
        Period period = Samples.proposal("west", MONDAY, Status.IMPROVED).period();
        Statuses statuses = store.statuses();
        assertThat(statuses.before("m", "west", period, 0)).isEmpty();
        assertThat(statuses.before("m", "west", period, 2)).contains(1L);
        assertThat(statuses.before("m", "west", period, Long.MAX_VALUE)).contains(3L);
        assertThat(statuses.before("m", "east", period, 1)).isEmpty();
        assertThat(statuses.before("other", "west", period, 9)).isEmpty();
    }

    @Test
    void aVisitKeepsItsMarkAndTheNextMovesItOn() {
        Visits visits = store.visits();
        assertThat(visits.of("one", "m")).isEmpty();
        assertThat(visits.look("one", "m", 5, Samples.NOON)).isEqualTo(new Visit(5, Samples.NOON));
        Instant soon = Samples.NOON.plusSeconds(3000);
        assertThat(visits.look("one", "m", 7, soon)).isEqualTo(new Visit(5, Samples.NOON));
        Instant next = soon.plus(Visits.APART).plusSeconds(1);
        assertThat(visits.look("one", "m", 9, next)).isEqualTo(new Visit(7, soon));
        assertThat(visits.of("one", "m")).contains(new Visit(7, soon));
        assertThat(visits.of("one", "other")).isEmpty();
        assertThat(visits.of("other", "m")).isEmpty();
        visits.seen("one", "m", 8, next.plusSeconds(1));
        assertThat(visits.of("one", "m")).contains(new Visit(8, next.plusSeconds(1)));
        visits.seen("one", "m", 2, next.plusSeconds(2));
        assertThat(visits.of("one", "m").orElseThrow().mark())
                .as("nothing becomes new again")
                .isEqualTo(8);
    }

    @Test
    void aClockSetBackMovesNoMark() {
        Visits visits = store.visits();
        visits.look("one", "m", 5, Samples.NOON);
        assertThat(visits.look("one", "m", 6, Samples.NOON.minusSeconds(86_400)).mark())
                .isEqualTo(5);
        assertThat(visits.look("one", "m", 6, Samples.NOON.plusSeconds(60)).mark())
                .isEqualTo(5);
    }

    @Test
    void thePairsOfEveryProposalAreKept() {
        put(store, Samples.article("a"));
        EventRecord event = store.events("a").getFirst();
        StatusProposal plain = Samples.proposal("courts", MONDAY, Status.UNCHANGED);
        StatusProposal weighed = Samples.proposal("courts", MONDAY, Status.IMPROVED, event);
        store.propose("m", List.of(plain), Samples.NOON);
        store.propose("m", List.of(weighed), Samples.NOON);
        List<Moves.Sum> sums = Moves.sums(2, weighed);
        assertThat(sums).isNotEmpty();
        assertThat(store.moves().of(List.of(1L, 2L))).containsExactlyInAnyOrderElementsOf(sums);
        assertThat(store.moves().of(List.of(1L))).isEmpty();
        assertThat(store.moves().of(List.of())).isEmpty();
        store.propose("m", List.of(plain), Samples.NOON);
        assertThat(store.moves().of(List.of(2L))).as("the past keeps its own").hasSameSizeAs(sums);
    }

    private static Judgement says(EventRecord event, Verdict verdict, Optional<Event> says, Article article) {
        String trigger = event.event().trigger().of(article.body());
        return new Judgement(
                0,
                event.id(),
                verdict,
                Anchor.of(event, trigger),
                says,
                Optional.empty(),
                "because",
                "desk",
                Samples.NOON);
    }

    private static Event by(Event event, Actor actor) {
        Participant first = event.sources().getFirst();
        return new Event(
                event.type(),
                event.mode(),
                event.contexts(),
                event.cameo(),
                event.intensity(),
                List.of(new Participant(first.span(), first.text(), actor)),
                event.recipients(),
                event.date(),
                Optional.empty(),
                event.trigger(),
                event.sentence(),
                event.status(),
                event.factuality(),
                event.attribution(),
                event.confidence(),
                event.why());
    }

    private static long events(Store store, String actor) {
        return store.parties().actor(actor).map(ActorLine::events).orElse(0L);
    }

    private static long spots(Store store) {
        return store.parties().spots(november(""), 9).stream()
                .mapToLong(Spot::events)
                .sum();
    }

    @Test
    void actorsAndPlacesFollowWhatAnalystsSay() throws Exception {
        Article article = Samples.article("a", "Title", List.of("Minsk met Moscow."));
        put(store, article);
        put(store, Samples.article("b", "Other", List.of("Moscow met Minsk again.")));
        assertThat(List.of(events(store, "RUS"), spots(store))).containsExactly(2L, 2L);
        EventRecord event = store.events("a").getFirst();
        Event stands = event.event();

        Judgement rejected = store.judge(says(event, Verdict.REJECT, Optional.of(stands), article), 0)
                .orElseThrow();
        assertThat(List.of(events(store, "RUS"), events(store, "BLR"), spots(store)))
                .containsExactly(1L, 1L, 1L);
        assertThat(store.parties().ofActor("RUS", 0, 9)).doesNotContain(event.id());

        Judgement undone = store.judge(says(event, Verdict.UNDO, Optional.empty(), article), rejected.seq())
                .orElseThrow();
        assertThat(List.of(events(store, "RUS"), spots(store))).containsExactly(2L, 2L);

        Actor lva = new Actor("LVA", "Latvia", Optional.of("LVA"), List.of());
        assertThat(store.judge(says(event, Verdict.CORRECT, Optional.of(by(stands, lva)), article), undone.seq()))
                .isPresent();
        List<Long> corrected = List.of(1L, 1L, 1L, 1L);
        assertThat(List.of(events(store, "RUS"), events(store, "BLR"), events(store, "LVA"), spots(store)))
                .isEqualTo(corrected);
        assertThat(store.parties().ofActor("LVA", 0, 9)).containsExactly(event.id());

        put(store, article);
        assertThat(List.of(events(store, "RUS"), events(store, "BLR"), events(store, "LVA"), spots(store)))
                .as("after another coding")
                .isEqualTo(corrected);
        meddle("update counter set value = 0 where name = 'judged'");
        try (Store again = open()) {
            assertThat(List.of(events(again, "RUS"), events(again, "BLR"), events(again, "LVA"), spots(again)))
                    .as("an archive made before")
                    .isEqualTo(corrected);
        }
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aJudgementMovesTheCountsOfReprintsToo() {
        Article article = Samples.article("a", "Title", List.of("Minsk met Moscow."));
        Article reprint = Samples.article("b", "Reprint", List.of("Minsk met Moscow."));
        put(store, article);
        put(store, reprint);
        store.setOrigins(Map.of("a", "a", "b", "a"));
        EventRecord event = store.events("a").getFirst();
        assertThat(store.judge(says(event, Verdict.REJECT, Optional.of(event.event()), article), 0))
                .isPresent();
        assertThat(List.of(events(store, "RUS"), spots(store))).containsExactly(0L, 0L);
        store.setOrigins(Map.of("a", "a", "b", "b"));
        assertThat(List.of(events(store, "RUS"), spots(store)))
                .as("it is no reprint after all")
                .containsExactly(1L, 1L);
        store.setOrigins(Map.of("a", "a", "b", "a"));
        assertThat(events(store, "RUS")).isZero();
    }
}
