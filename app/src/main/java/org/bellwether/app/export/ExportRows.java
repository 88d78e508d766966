package org.bellwether.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.decide.Decision;
import org.bellwether.decide.Deliberation;
import org.bellwether.decide.LedgerRow;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.judge.Standing;
import org.bellwether.model.Anchor;
import org.bellwether.model.Article;
import org.bellwether.model.Attribution;
import org.bellwether.model.CodePoints;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Evidence;
import org.bellwether.model.Judgement;
import org.bellwether.model.Span;
import org.bellwether.model.StatusProposal;

/** The rows of the exported tables. Offsets count code points of the article's {@code body}, end exclusive. */
public final class ExportRows {

    private ExportRows() {}

    public static ObjectNode article(Article article, String origin) {
        ObjectNode row = row().put("id", article.id()).put("outlet", article.outlet());
        row.put("url", article.url().orElse(null)).put("title", article.title());
        strings(row.putArray("authors"), article.authors());
        row.put("published", article.published().map(Instant::toString).orElse(null));
        row.put("updated", article.updated().map(Instant::toString).orElse(null));
        row.put("date", article.date().map(LocalDate::toString).orElse(null));
        row.put("language", article.language()).put("site", article.site().orElse(null));
        article.image()
                .ifPresentOrElse(
                        image -> row.putObject("image")
                                .put("url", image.url())
                                .put("caption", image.caption().orElse(null))
                                .put("credit", image.credit().orElse(null)),
                        () -> row.putNull("image"));
        row.put("printedStatus", article.printedStatus().orElse(null));
        row.put("body", article.body());
        row.put("origin", origin).put("snapshot", article.snapshot());
        return row.put("collected", article.collected().toString());
    }

    /** An event as it stands, with what analysts made of it. */
    public static ObjectNode event(JudgedEvent judged, CodePoints points) {
        EventRecord record = judged.record();
        ObjectNode row = row().put("id", record.id()).put("article", record.article());
        row.put("outlet", record.outlet()).put("origin", record.origin());
        row.put("published", record.published().map(LocalDate::toString).orElse(null));
        row.put("quote", record.quote());
        new CodedJson(points, row).event(row, record.event());
        row.put("judged", judged.standing() == Standing.CODED ? null : word(judged.standing()));
        return row.put("mergedInto", judged.into().orElse(null));
    }

    /** A judgement without the analyst's name: what is exported may reach those who would harm them. */
    public static ObjectNode judgement(Judgement judgement) {
        ObjectNode row = row().put("seq", judgement.seq()).put("verdict", word(judgement.verdict()));
        row.put("subject", judgement.subject())
                .put("article", judgement.anchor().article());
        row.put("sentence", judgement.anchor().sentence());
        row.put("trigger", judgement.anchor().trigger());
        row.put("type", judgement.anchor().type().name());
        row.put("says", judgement.says().map(event -> event.type().name()).orElse(null));
        row.put("into", judgement.into().map(Anchor::event).orElse(null));
        return row.put("reason", judgement.reason()).put("at", judgement.at().toString());
    }

    public static ObjectNode claim(
            Article article, String origin, int number, Attribution attribution, CodePoints points) {
        ObjectNode row = row().put("id", article.id() + "#" + number).put("article", article.id());
        row.put("outlet", article.outlet()).put("origin", origin);
        row.put(
                "date",
                article.documentTime().published().map(LocalDate::toString).orElse(null));
        row.put("sourceText", text(attribution.source(), points));
        row.put("cueText", text(attribution.cue(), points));
        row.put("contentText", text(attribution.content(), points));
        new CodedJson(points, row).attribution(row, attribution);
        return row;
    }

    private static String text(List<Span> spans, CodePoints points) {
        return String.join(
                " … ", spans.stream().map(span -> span.of(points.text())).toList());
    }

    /** A status as it stands; it is the one proposed where nothing is decided. */
    public static ObjectNode status(String monitor, StatusProposal proposal, Deliberation stands) {
        ObjectNode row = row().put("monitor", monitor);
        figures(row, proposal, stands);
        evidence(row.putArray("supporting"), proposal.supporting());
        evidence(row.putArray("opposing"), proposal.opposing());
        evidence(row.putArray("leftOut"), proposal.leftOut());
        around(row, proposal);
        return row;
    }

    /** A status without its evidence. */
    public static ObjectNode figures(StatusProposal proposal, Deliberation stands) {
        ObjectNode row = row();
        figures(row, proposal, stands);
        around(row, proposal);
        return row;
    }

    private static void figures(ObjectNode row, StatusProposal proposal, Deliberation stands) {
        row.put("category", proposal.category());
        row.put("from", proposal.period().from().toString());
        row.put("to", proposal.period().to().toString());
        row.put("status", word(stands.decision().map(Decision::status).orElse(proposal.status())));
        row.put("proposed", word(proposal.status()));
        row.put("decided", stands.decision().isPresent());
        stands.decision()
                .ifPresent(decision -> row.putObject("decision")
                        .put("reason", decision.reason())
                        .put("at", decision.at().toString())
                        .put("votes", stands.votes().size())
                        .put("published", stands.publication().isPresent()));
        row.put("movement", proposal.movement()).put("baseline", proposal.baseline());
        row.put("spread", proposal.spread()).put("z", proposal.z());
        row.put("articles", proposal.articles()).put("usualArticles", proposal.usualArticles());
        row.put("origins", proposal.origins()).put("rule", proposal.rule());
        strings(row.putArray("hingesOn"), proposal.hingesOn());
    }

    private static void around(ObjectNode row, StatusProposal proposal) {
        ArrayNode alerts = row.putArray("alerts");
        proposal.alerts()
                .forEach(alert -> alerts.addObject()
                        .put("kind", word(alert.kind()))
                        .put("event", alert.event())
                        .put("due", alert.due().map(LocalDate::toString).orElse(null))
                        .put("expires", alert.expires().toString())
                        .put("says", alert.says()));
        strings(row.putArray("silentOutlets"), proposal.silentOutlets());
    }

    private static void evidence(ArrayNode array, List<Evidence> evidence) {
        for (Evidence one : evidence) {
            ObjectNode node = array.addObject().put("event", one.lead().id()).put("weight", one.weight());
            node.put("signal", one.signal()).put("says", one.says()).put("grade", one.grade());
            strings(node.putArray("tellings"), one.tellings());
            strings(node.putArray("origins"), one.origins());
            strings(node.putArray("outlets"), one.outlets());
            Optional<String> leftOut = one.leftOut();
            leftOut.ifPresent(why -> node.put("leftOut", why));
        }
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode row() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A row of the ledger, without who says it. */
    public static ObjectNode ledger(LedgerRow row) {
        ObjectNode node = new LedgerExport().row(row);
        node.remove("rater");
        return node;
    }
}
