package org.bellwether.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.app.web.Fixture;
import org.bellwether.decide.Decision;
import org.bellwether.decide.LedgerEntry;
import org.bellwether.decide.Publication;
import org.bellwether.decide.Seen;
import org.bellwether.decide.Vote;
import org.bellwether.model.Anchor;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Judgement;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Status;
import org.bellwether.model.Verdict;
import org.bellwether.store.Ledger;
import org.bellwether.store.Statuses.Head;
import org.bellwether.store.Store;
import org.bellwether.store.Store.StoredCoding;
import org.bellwether.store.sql.SqlStore;

/** The example archive of the web tests in a real engine. */
final class FilledStore {

    private FilledStore() {}

    /** Makes the archive; the order of writing must not matter to what is read. */
    static Store open(Path data, boolean backwards) {
        Store from = new Fixture().store();
        Store to = SqlStore.open(data);
        List<Article> articles = new ArrayList<>();
        try (Stream<Article> all = from.articles()) {
            all.forEachOrdered(articles::add);
        }
        if (backwards) {
            Collections.reverse(articles);
        }
        for (Article article : articles) {
            StoredCoding coding = from.coding(article.id()).orElseThrow();
            List<Sentence> sentences = new ArrayList<>();
            for (Span span : coding.sentences()) {
                sentences.add(new Sentence(sentences.size(), span, 0, 0));
            }
            Reading reading = new Reading(article.body(), coding.language(), sentences, List.of(), List.of());
            CodedArticle coded = new CodedArticle(
                    reading, coding.timexes(), coding.actors(), coding.attributions(), coding.events());
            to.put(article, coded, article.id(), coding.coderVersion());
        }
        reject(to, "morning-post/a1");
        Monitor monitor = from.monitor().orElseThrow();
        to.putMonitor(monitor);
        to.propose(monitor.id(), from.proposals(monitor.id()), Instant.EPOCH);
        decide(to, monitor.id());
        return to;
    }

    private static void decide(Store store, String monitor) {
        Ledger ledger = store.ledger();
        Head proposed = store.statuses().heads(monitor).getFirst();
        String category = proposed.figures().category();
        Period period = proposed.figures().period();
        Seen seen = new Seen(proposed.seq(), proposed.figures().status());
        Status other = seen.status() == Status.IMPROVED ? Status.UNCHANGED : Status.IMPROVED;
        long vote = append(
                ledger,
                monitor,
                new Vote(category, period, other, "calm", "secret name", Instant.EPOCH, seen),
                seen.seq());
        long decision = append(
                ledger,
                monitor,
                new Decision(category, period, other, "a deal", "other secret name", Instant.EPOCH, seen),
                vote);
        append(ledger, monitor, new Publication(category, period, "secret name", Instant.EPOCH, decision), decision);
    }

    private static long append(Ledger ledger, String monitor, LedgerEntry entry, long seen) {
        return ledger.append(monitor, entry, seen).orElseThrow().seq();
    }

    private static void reject(Store store, String article) {
        EventRecord event = store.events(article).getFirst();
        Anchor anchor = Anchor.of(event, "sentenced");
        Judgement rejection = new Judgement(
                0,
                event.id(),
                Verdict.REJECT,
                anchor,
                Optional.of(event.event()),
                Optional.empty(),
                "a play",
                "secret name",
                Instant.EPOCH);
        assertThat(store.judge(rejection, 0)).isPresent();
    }
}
