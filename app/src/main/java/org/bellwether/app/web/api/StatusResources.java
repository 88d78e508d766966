package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.app.export.ExportRows;
import org.bellwether.app.web.Archive;
import org.bellwether.app.web.BlindSpot;
import org.bellwether.app.web.MoveLine;
import org.bellwether.app.web.OpenData;
import org.bellwether.assess.ChangePoints;
import org.bellwether.assess.ChangePoints.ChangePoint;
import org.bellwether.assess.Contradictions;
import org.bellwether.assess.Contradictions.Contradiction;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Moves.Move;
import org.bellwether.store.Statuses.Head;

/** The board, its periods and categories, and the statuses decided or proposed. */
final class StatusResources {

    private static final Param<LocalDate> PERIOD = Param.day("period", "Only the period that holds this day.");
    static final Param<String> CATEGORY = Param.text("category", "Only this category, by its id.");
    private static final Param<LocalDate> FROM = Param.day("from", "Only periods that begin on this day or later.");
    private static final Param<LocalDate> TO = Param.day("to", "Only periods that begin on this day or earlier.");
    private static final Param<String> ID = Param.id("id", "The category's id.");
    private static final Param<String> DAY = Param.id("day", "A day of the period, such as 2011-11-21.");
    private static final Comparator<Head> NEWEST = Comparator.comparing(
                    (Head head) -> head.figures().period().from())
            .thenComparing(head -> head.figures().category())
            .reversed();

    private StatusResources() {}

    static List<Resource> all() {
        return List.of(
                new Resource(
                        "/api/board",
                        "The status of every category in every period, or in one.",
                        List.of(PERIOD),
                        new Resource.Json("Board", StatusResources::board)),
                new Resource(
                        "/api/periods",
                        "The periods with a proposed status, oldest first.",
                        List.of(),
                        new Resource.Json(
                                "Periods",
                                ask -> Page.whole(
                                        ask.archive().periods(),
                                        period -> node().put(
                                                        "from", period.from().toString())
                                                .put("to", period.to().toString())))),
                new Resource(
                        "/api/categories",
                        "The categories of the monitor with their latest status.",
                        List.of(),
                        new Resource.Json(
                                "Categories",
                                ask -> Page.whole(
                                        ask.archive().monitor().categories(),
                                        category -> category(ask.archive(), category)))),
                new Resource(
                        "/api/categories/{id}",
                        "One category with its signals, and the periods from which its movement has another usual.",
                        List.of(ID),
                        new Resource.Json("CategoryWithSignals", StatusResources::category)),
                new Resource(
                        "/api/statuses",
                        "Statuses, decided or proposed, with their figures, latest period first.",
                        List.of(CATEGORY, FROM, TO, Param.LIMIT, Param.CURSOR),
                        new Resource.Json("Statuses", StatusResources::statuses)),
                new Resource(
                        "/api/statuses/{id}/{day}",
                        "One status, decided or proposed, with all its evidence, what contradicts what, and which pairs of actors moved.",
                        List.of(ID, DAY),
                        new Resource.Json("StatusWithEvidence", StatusResources::status)));
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode board(Ask ask) {
        OpenData data = new OpenData(ask.archive());
        Optional<LocalDate> day = ask.get(PERIOD);
        if (day.isEmpty()) {
            return data.board(ask.archive().periods());
        }
        return ask.archive()
                .holding(day.get())
                .map(period -> data.board(List.of(period)))
                .orElseThrow(() -> ApiProblem.notFound("period that holds this day"));
    }

    private static ObjectNode category(Archive archive, Monitor.Category category) {
        ObjectNode node = node().put("id", category.id()).put("title", category.title());
        node.put("question", category.question()).put("viewpoint", category.viewpoint());
        Optional<String> latest = archive.latest()
                .flatMap(period -> archive.figures(category.id(), period))
                .map(figures -> word(archive.status(figures)));
        return node.put("latest", latest.orElse(null));
    }

    private static ObjectNode category(Ask ask) {
        Monitor.Category category =
                ask.archive().category(ask.id(ID)).orElseThrow(() -> ApiProblem.notFound("category of this id"));
        ObjectNode node = category(ask.archive(), category);
        var signals = node.putArray("signals");
        for (Monitor.Signal signal : category.signals()) {
            signals.addObject()
                    .put("id", signal.id())
                    .put("says", signal.says())
                    .put("points", word(signal.points()))
                    .put("weight", signal.weight());
        }
        var changes = node.putArray("changes");
        for (ChangePoint change :
                ChangePoints.of(List.copyOf(ask.archive().line(category.id()).values()))) {
            changes.addObject()
                    .put("from", change.from().from().toString())
                    .put("before", change.before())
                    .put("after", change.after());
        }
        return node;
    }

    private static ObjectNode statuses(Ask ask) {
        Archive archive = ask.archive();
        Optional<String> only = ask.get(CATEGORY);
        only.filter(id -> archive.category(id).isEmpty()).ifPresent(id -> {
            throw ApiProblem.notFound("category of this id");
        });
        Optional<Cursor> after = ask.cursor();
        List<Head> heads = new ArrayList<>();
        for (Monitor.Category category : archive.monitor().categories()) {
            if (only.map(category.id()::equals).orElse(true)) {
                archive.periods()
                        .forEach(period -> archive.head(category.id(), period).ifPresent(heads::add));
            }
        }
        heads.removeIf(head -> {
            LocalDate from = head.figures().period().from();
            return ask.get(FROM).map(from::isBefore).orElse(false)
                    || ask.get(TO).map(from::isAfter).orElse(false)
                    || after.map(cursor -> !behind(head, cursor)).orElse(false);
        });
        heads.sort(NEWEST);
        return Page.of(ask, heads, head -> figures(archive, head), StatusResources::place);
    }

    private static Cursor place(Head head) {
        return new Cursor(
                head.figures().period().from().toString(), head.figures().category());
    }

    private static boolean behind(Head head, Cursor cursor) {
        Cursor place = place(head);
        int days = place.key().compareTo(cursor.key());
        return days < 0 || days == 0 && place.id().compareTo(cursor.id()) < 0;
    }

    private static ObjectNode figures(Archive archive, Head head) {
        StatusProposal proposal = head.figures();
        ObjectNode node = ExportRows.figures(proposal, archive.deliberation(proposal.category(), proposal.period()));
        node.put("usualOrigins", BlindSpot.usualOrigins(archive, proposal).orElse(null));
        node.put("supporting", head.supporting()).put("opposing", head.opposing());
        return node.put("leftOut", head.leftOut());
    }

    private static ObjectNode status(Ask ask) {
        Archive archive = ask.archive();
        Optional<LocalDate> day = Param.day("day", "").reading().apply(ask.id(DAY));
        Optional<Period> period = day.flatMap(archive::holding);
        return period.flatMap(each -> archive.proposal(ask.id(ID), each))
                .map(proposal -> status(archive, proposal))
                .orElseThrow(() -> ApiProblem.notFound("status of this category and period"));
    }

    private static ObjectNode status(Archive archive, StatusProposal proposal) {
        ObjectNode node = ExportRows.status(
                archive.monitor().id(), proposal, archive.deliberation(proposal.category(), proposal.period()));
        var contradictions = node.putArray("contradictions");
        for (Contradiction one : Contradictions.of(proposal)) {
            contradictions
                    .addObject()
                    .put("told", one.told().map(told -> told.lead().id()).orElse(null))
                    .put("denied", one.denied().lead().id());
        }
        var moves = node.putArray("moves");
        for (Move move : MoveLine.moves(archive, proposal.category(), proposal.period())) {
            moves.addObject()
                    .put("one", move.now().one())
                    .put("other", move.now().other())
                    .put("cooperation", move.now().cooperation())
                    .put("conflict", move.now().conflict())
                    .put("weight", move.now().weight())
                    .put("usualCooperation", move.cooperation())
                    .put("usualConflict", move.conflict())
                    .put("usualWeight", move.weight());
        }
        return node;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
