package org.bellwether.eval;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.bellwether.decide.Decision;
import org.bellwether.decide.LedgerEntry;
import org.bellwether.decide.Publication;
import org.bellwether.decide.Seen;
import org.bellwether.decide.Vote;
import org.bellwether.model.Anchor;
import org.bellwether.model.Article;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Judgement;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.model.Verdict;
import org.bellwether.store.Notebook;
import org.bellwether.store.SavedSearch;
import org.bellwether.store.SearchIndex.By;
import org.bellwether.store.SearchIndex.Query;
import org.bellwether.store.SearchIndex.Sort;
import org.bellwether.store.Statuses.Head;
import org.bellwether.store.sql.SqlStore;

/**
 * What two analysts leave in a large archive: votes, decisions and publications of every week but the last, judgements, notes, tags,
 * marks of what was read, and saved searches.
 */
final class InventedWork {

    static final String ANALYST = "analyst-1";
    private static final String OTHER = "analyst-2";

    private static final int ARTICLES = 4000;
    private static final int JUDGED = 500;
    private static final List<String> TAGS = List.of("court", "border", "to follow", "for the brief", "doubtful");
    private static final List<String> WORDS = List.of("court", "police", "protest", "sanctions", "border", "army");

    private final SqlStore store;
    private final Random random;

    InventedWork(SqlStore store, long seed) {
        this.store = store;
        this.random = new Random(seed);
    }

    /** Leaves it all; articles are drawn from the newest. */
    void leave(String monitor) {
        List<Head> heads = store.statuses().heads(monitor);
        Instant last =
                heads.stream().map(InventedWork::end).max(Instant::compareTo).orElseThrow();
        heads.stream().filter(head -> end(head).isBefore(last)).forEach(head -> decide(monitor, head));
        try (Stream<Article> articles = store.articles()) {
            articles.limit(ARTICLES).forEach(article -> read(article, last));
        }
        for (int i = 0; i < WORDS.size(); i++) {
            keep(i, last);
        }
    }

    private static Instant end(Head head) {
        return head.figures()
                .period()
                .to()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private void decide(String monitor, Head head) {
        StatusProposal figures = head.figures();
        Seen seen = new Seen(head.seq(), figures.status());
        Instant at = end(head).plusSeconds(3600);
        long place = head.seq();
        for (String analyst : List.of(ANALYST, OTHER)) {
            Status status = random.nextInt(5) == 0 ? Status.UNCHANGED : figures.status();
            Vote vote =
                    new Vote(figures.category(), figures.period(), status, "What was read says so.", analyst, at, seen);
            place = append(monitor, vote, head.seq());
        }
        Decision decision = new Decision(
                figures.category(),
                figures.period(),
                figures.status(),
                "Both agree.",
                ANALYST,
                at.plusSeconds(60),
                seen);
        place = append(monitor, decision, place);
        append(
                monitor,
                new Publication(figures.category(), figures.period(), ANALYST, at.plusSeconds(120), place),
                place);
    }

    private long append(String monitor, LedgerEntry entry, long seen) {
        return store.ledger().append(monitor, entry, seen).orElseThrow().seq();
    }

    private void read(Article article, Instant at) {
        Notebook notebook = store.notebook();
        if (random.nextInt(3) > 0) {
            notebook.read(ANALYST, article.id(), at);
        }
        if (random.nextInt(4) == 0) {
            notebook.tag(new Notebook.Tag(article.id(), TAGS.get(random.nextInt(TAGS.size())), ANALYST, at));
        }
        if (random.nextInt(8) == 0) {
            notebook.write(article.id(), "To be compared with what the other outlets tell.", OTHER, at);
        }
        if (random.nextInt(ARTICLES / JUDGED) == 0) {
            store.events(article.id()).stream().findFirst().ifPresent(event -> judge(article, event, at));
        }
    }

    private void judge(Article article, EventRecord event, Instant at) {
        Anchor anchor = Anchor.of(event, event.event().trigger().of(article.body()));
        boolean right = random.nextInt(4) > 0;
        store.judge(
                new Judgement(
                        0,
                        event.id(),
                        right ? Verdict.ACCEPT : Verdict.REJECT,
                        anchor,
                        right ? Optional.of(event.event()) : Optional.empty(),
                        Optional.empty(),
                        right ? "" : "Nothing of the kind is told.",
                        ANALYST,
                        at),
                0);
    }

    private void keep(int number, Instant at) {
        Query query =
                new Query(WORDS.get(number), By.WORDS, "", Optional.empty(), Optional.empty(), "", Sort.RELEVANCE);
        store.savedSearches()
                .add(new SavedSearch(
                        "search-" + number, ANALYST, WORDS.get(number), query, number % 2 == 0, at, 0, at, 0));
    }
}
