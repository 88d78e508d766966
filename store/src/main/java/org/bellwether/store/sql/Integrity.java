package org.bellwether.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Judgement;
import org.bellwether.model.Problem;
import org.bellwether.model.Span;
import org.bellwether.store.Store.StoredCoding;
import org.bellwether.store.StoreException;
import org.jdbi.v3.core.Handle;

/** What must hold of every archive, whoever wrote to it. */
final class Integrity {

    private final Database database;
    private final List<Problem> problems = new ArrayList<>();

    private Integrity(Database database) {
        this.database = database;
    }

    /** All that does not hold; empty for a sound archive. */
    static List<Problem> check(Database database) {
        Integrity check = new Integrity(database);
        check.guarded(check::engine);
        if (check.problems.isEmpty()) {
            check.guarded(check::links);
            check.guarded(check::spans);
            check.guarded(check::ledger);
            check.guarded(check::judgements);
        }
        return List.copyOf(check.problems);
    }

    private void guarded(Runnable part) {
        try {
            part.run();
        } catch (StoreException e) {
            problems.add(e.problem());
        }
    }

    private void engine() {
        if (database.engine() != Database.Engine.SQLITE) {
            return;
        }
        List<String> found = database.read(handle ->
                handle.createQuery("pragma integrity_check").mapTo(String.class).list());
        if (!found.equals(List.of("ok"))) {
            add("E-STORE-20", "SQLite finds the file damaged: %s", String.join("; ", found));
        }
    }

    private void links() {
        each(
                "E-STORE-21",
                "Article %s has no coding",
                "select id from article where id not in (select article from coding) order by id");
        each(
                "E-STORE-22",
                "The coding of %s has no article",
                "select article from coding where article not in (select id from article) order by article");
        each(
                "E-STORE-23",
                "Event %s has no article",
                "select id from event where article not in (select id from article) order by id");
        each(
                "E-STORE-24",
                "The input of article %s is not recorded",
                "select id from article where id not in (select article from input) order by id");
    }

    private void each(String code, String message, String sql) {
        for (String id : database.read(
                handle -> handle.createQuery(sql).mapTo(String.class).list())) {
            add(code, message, id);
        }
    }

    private void spans() {
        List<String> ids = database.read(handle -> handle.createQuery("select id from article order by id")
                .mapTo(String.class)
                .list());
        for (String id : ids) {
            guarded(() -> database.read(handle -> {
                spansOf(handle, id);
                return id;
            }));
        }
    }

    private void spansOf(Handle handle, String id) {
        Optional<Article> article = ArticleRows.find(handle, id);
        if (article.isEmpty()) {
            return;
        }
        int length = article.get().body().length();
        Optional<StoredCoding> coding = ArticleRows.findCoding(handle, id);
        if (coding.isPresent() && coding.get().sentences().stream().anyMatch(span -> span.end() > length)) {
            add("E-STORE-25", "A sentence of article %s lies outside its text", id);
        }
        for (EventRecord event : EventRows.ofArticle(handle, id)) {
            Span trigger = event.event().trigger();
            if (trigger.end() > length) {
                add("E-STORE-25", "Event %s lies outside the text of its article", event.id());
            }
        }
    }

    private void ledger() {
        database.read(LedgerRows::firstBroken)
                .ifPresent(seq -> add(
                        "E-STORE-26",
                        "Row %s of the ledger does not follow from the row before it: it was changed from outside",
                        seq));
    }

    private void judgements() {
        List<Judgement> rows = database.read(JudgementRows::all);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).seq() != i + 1) {
                add("E-STORE-27", "Judgement %s is missing: it was taken out from outside", i + 1);
                return;
            }
        }
    }

    private void add(String code, String message, Object part) {
        problems.add(new Problem(code, message.formatted(part) + "."));
    }
}
