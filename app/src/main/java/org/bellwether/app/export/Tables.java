package org.bellwether.app.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bellwether.app.flow.JudgedArchive;
import org.bellwether.decide.Deliberations;
import org.bellwether.decide.LedgerRow;
import org.bellwether.judge.Judgements;
import org.bellwether.model.Article;
import org.bellwether.model.CodePoints;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Monitor;
import org.bellwether.store.Ledger;
import org.bellwether.store.Statuses;
import org.bellwether.store.Statuses.Head;
import org.bellwether.store.Store;

/**
 * The rows of an archive's tables, complete, in an order that depends on the archive alone. Rows are given as they are read, so an
 * archive may be larger than the memory.
 */
public record Tables(Store store) {

    /** Gives every row of a table to the sink. */
    public void rows(Table table, Consumer<ObjectNode> sink) {
        switch (table) {
            case ARTICLES -> each(article -> sink.accept(ExportRows.article(article, origin(article))));
            case EVENTS -> events(sink);
            case JUDGEMENTS -> store.judgements().forEach(row -> sink.accept(ExportRows.judgement(row)));
            case CLAIMS -> each(article -> claims(article, sink));
            case STATUSES -> statuses(sink);
            case LEDGER -> ledger(sink);
        }
    }

    private String origin(Article article) {
        return store.listing().origin(article.id());
    }

    private void each(Consumer<Article> work) {
        try (Stream<Article> articles = store.articles()) {
            articles.forEachOrdered(work);
        }
    }

    private void events(Consumer<ObjectNode> sink) {
        String[] of = {""};
        CodePoints[] points = {new CodePoints("")};
        Judgements judgements = JudgedArchive.read(store);
        try (Stream<EventRecord> coded = store.events()) {
            judgements.over(coded).forEachOrdered(event -> {
                if (!event.record().article().equals(of[0])) {
                    of[0] = event.record().article();
                    Optional<Article> article = store.article(of[0]);
                    points[0] = new CodePoints(article.map(Article::body).orElse(""));
                }
                sink.accept(ExportRows.event(event, points[0]));
            });
        }
    }

    private void claims(Article article, Consumer<ObjectNode> sink) {
        store.coding(article.id()).ifPresent(coding -> {
            CodePoints points = new CodePoints(article.body());
            for (int i = 0; i < coding.attributions().size(); i++) {
                sink.accept(ExportRows.claim(
                        article, origin(article), i, coding.attributions().get(i), points));
            }
        });
    }

    private void statuses(Consumer<ObjectNode> sink) {
        Optional<String> monitor = store.monitor().map(Monitor::id);
        monitor.ifPresent(id -> {
            List<Head> heads = store.statuses().heads(id);
            Deliberations stand = Statuses.deliberations(heads, store.ledger().said(id, Ledger.EVER));
            for (Head head : heads) {
                store.statuses()
                        .proposal(head.seq())
                        .ifPresent(proposal -> sink.accept(
                                ExportRows.status(id, proposal, stand.of(proposal.category(), proposal.period()))));
            }
        });
    }

    private void ledger(Consumer<ObjectNode> sink) {
        LedgerExport export = new LedgerExport();
        try (Stream<LedgerRow> rows = store.ledger().rows()) {
            rows.forEachOrdered(row -> sink.accept(export.row(row)));
        }
    }
}
