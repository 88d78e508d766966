package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bellwether.app.export.ExportRows;
import org.bellwether.app.web.Archive;
import org.bellwether.decide.LedgerEntry;
import org.bellwether.decide.LedgerRow;
import org.bellwether.decide.Vote;
import org.bellwether.store.Notebook;

/** What the team left: the ledger, and the tags and notes at articles. Nobody is named. */
final class DeskResources {

    private DeskResources() {}

    static List<Resource> all() {
        return List.of(
                new Resource(
                        "/api/ledger",
                        "What was proposed, voted, decided and published, newest first. Votes are told once the status is decided: they are blind.",
                        List.of(StatusResources.CATEGORY, Param.LIMIT, Param.CURSOR),
                        new Resource.Json("Ledger", DeskResources::ledger)),
                new Resource(
                        "/api/tags",
                        "The words put on articles, with the number of articles of each.",
                        List.of(),
                        new Resource.Json(
                                "Tags",
                                ask -> Page.whole(
                                        List.copyOf(ask.archive()
                                                .store()
                                                .notebook()
                                                .tags()
                                                .entrySet()),
                                        DeskResources::tag))),
                new Resource(
                        "/api/articles/{id}/notes",
                        "The tags and notes at an article, notes with all their wordings.",
                        List.of(ArticleResources.ID),
                        new Resource.Json("Notes", DeskResources::notes)));
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Open votes are passed over, so a page may take several readings. */
    private static ObjectNode ledger(Ask ask) {
        Archive archive = ask.archive();
        long before = ask.cursor().map(Cursor::number).orElse(Long.MAX_VALUE);
        int wanted = ask.limit() + 1;
        List<LedgerRow> told = new ArrayList<>();
        List<LedgerRow> rows;
        do {
            rows = archive.store()
                    .ledger()
                    .page(archive.monitor().id(), ask.get(StatusResources.CATEGORY), before, wanted);
            rows.stream().filter(row -> isTold(archive, row.entry())).forEach(told::add);
            before = rows.isEmpty() ? before : rows.getLast().seq();
        } while (told.size() < wanted && rows.size() == wanted);
        return Page.of(
                ask,
                told.subList(0, Math.min(wanted, told.size())),
                ExportRows::ledger,
                row -> new Cursor(Long.toString(row.seq()), ""));
    }

    private static boolean isTold(Archive archive, LedgerEntry entry) {
        return !(entry instanceof Vote)
                || archive.deliberation(entry.category(), entry.period())
                        .decision()
                        .isPresent();
    }

    private static ObjectNode tag(Map.Entry<String, Integer> tag) {
        return node().put("word", tag.getKey()).put("articles", tag.getValue());
    }

    private static ObjectNode notes(Ask ask) {
        String id = ask.archive()
                .store()
                .article(ask.id(ArticleResources.ID))
                .orElseThrow(() -> ApiProblem.notFound("article of this id"))
                .id();
        Notebook notebook = ask.archive().store().notebook();
        ObjectNode node = node();
        var tags = node.putArray("tags");
        notebook.tags(id).forEach(tag -> tags.add(tag.word()));
        var notes = node.putArray("notes");
        for (Notebook.Note note : notebook.notes(id)) {
            var wordings = notes.addObject()
                    .put("id", note.id())
                    .put("struck", note.struck())
                    .putArray("wordings");
            note.wordings()
                    .forEach(wording -> wordings.addObject()
                            .put("at", wording.at().toString())
                            .put("text", wording.text()));
        }
        return node;
    }
}
