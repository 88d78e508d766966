package org.bellwether.app.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.bellwether.decide.Deliberation;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.judge.Standing;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Participant;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;

/** The board, every status with its evidence, and every event as JSON, in a stable order with a fixed layout. */
public final class OpenData {

    private static final ObjectWriter JSON =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final Archive archive;

    public OpenData(Archive archive) {
        this.archive = archive;
    }

    /** Categories by periods: the statuses decided, else proposed. */
    public byte[] board() {
        return bytes(board(archive.periods()));
    }

    /** The same for some periods. */
    public ObjectNode board(List<Period> columns) {
        ObjectNode board = head();
        ArrayNode periods = board.putArray("periods");
        columns.forEach(period -> periods.add(period.toString()));
        ArrayNode categories = board.putArray("categories");
        for (Monitor.Category category : archive.monitor().categories()) {
            ObjectNode node = categories.addObject();
            node.put("id", category.id());
            node.put("title", category.title());
            node.put("question", category.question());
            node.put("viewpoint", category.viewpoint());
            ArrayNode statuses = node.putArray("statuses");
            for (Period period : columns) {
                archive.figures(category.id(), period)
                        .ifPresentOrElse(proposal -> statuses.add(code(archive.status(proposal))), statuses::addNull);
            }
        }
        return board;
    }

    /** Every status, decided or proposed, with its figures, rule and evidence. No analyst is named. */
    public byte[] statuses() {
        return bytes(this::statuses);
    }

    /** The same written as it is read. */
    void statuses(OutputStream out) throws IOException {
        try (JsonGenerator json = begin(out, "statuses")) {
            for (Monitor.Category category : archive.monitor().categories()) {
                for (Period period : archive.line(category.id()).keySet()) {
                    ObjectNode node = JsonNodeFactory.instance.objectNode();
                    archive.proposal(category.id(), period).ifPresent(proposal -> status(node, proposal));
                    JSON.writeValue(json, node);
                }
            }
            end(json);
        }
    }

    /** The statuses of one period, in the form of {@link #statuses()}. */
    public byte[] statuses(Period period) {
        ObjectNode root = head();
        ArrayNode statuses = root.putArray("statuses");
        for (Monitor.Category category : archive.monitor().categories()) {
            archive.proposal(category.id(), period).ifPresent(proposal -> status(statuses.addObject(), proposal));
        }
        return bytes(root);
    }

    /** Every event of the archive as it stands; {@code judged} tells which an analyst judged, rejected ones among them. */
    public byte[] events() {
        return bytes(this::events);
    }

    /** The same written as it is read. */
    void events(OutputStream out) throws IOException {
        try (JsonGenerator json = begin(out, "events");
                Stream<JudgedEvent> stream = archive.events()) {
            for (var all = stream.iterator(); all.hasNext(); ) {
                JSON.writeValue(json, row(all.next()));
            }
            end(json);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private JsonGenerator begin(OutputStream out, String table) throws IOException {
        JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.writeStartObject();
        json.writeStringField("monitor", archive.monitor().id());
        json.writeStringField("title", archive.monitor().title());
        json.writeArrayFieldStart(table);
        return json;
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    /** An event as it stands. */
    public static ObjectNode row(JudgedEvent event) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        event(node, event);
        return node;
    }

    private ObjectNode head() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("monitor", archive.monitor().id());
        root.put("title", archive.monitor().title());
        return root;
    }

    private void status(ObjectNode node, StatusProposal proposal) {
        node.put("category", proposal.category());
        node.put("period", proposal.period().toString());
        node.put("status", code(archive.status(proposal)));
        node.put("proposed", code(proposal.status()));
        Deliberation stands = archive.deliberation(proposal.category(), proposal.period());
        node.put("decided", stands.decision().isPresent());
        stands.decision().ifPresent(decision -> {
            ObjectNode one = node.putObject("decision");
            one.put("at", decision.at().toString());
            one.put("reason", decision.reason());
            one.put("votes", stands.votes().size());
            one.put("published", stands.publication().isPresent());
        });
        node.put("movement", round(proposal.movement()));
        node.put("baseline", round(proposal.baseline()));
        node.put("spread", round(proposal.spread()));
        node.put("z", round(proposal.z()));
        node.put("articles", proposal.articles());
        node.put("usualArticles", proposal.usualArticles());
        node.put("origins", proposal.origins());
        node.put("rule", proposal.rule());
        strings(node.putArray("hingesOn"), proposal.hingesOn());
        strings(node.putArray("silentOutlets"), proposal.silentOutlets());
        proposal.supporting()
                .forEach(one -> evidence(node.withArray("supporting").addObject(), one));
        proposal.opposing().forEach(one -> evidence(node.withArray("opposing").addObject(), one));
        proposal.leftOut().forEach(one -> evidence(node.withArray("leftOut").addObject(), one));
        ArrayNode alerts = node.putArray("alerts");
        proposal.alerts().forEach(alert -> {
            ObjectNode one = alerts.addObject();
            one.put("kind", code(alert.kind()));
            one.put("event", alert.event());
            alert.due().ifPresent(due -> one.put("due", due.toString()));
            one.put("expires", alert.expires().toString());
            one.put("says", alert.says());
        });
    }

    private static void evidence(ObjectNode node, Evidence evidence) {
        node.put("event", evidence.lead().id());
        node.put("weight", round(evidence.weight()));
        node.put("signal", evidence.signal());
        node.put("grade", evidence.grade());
        strings(node.putArray("tellings"), evidence.tellings());
        strings(node.putArray("origins"), evidence.origins());
        evidence.leftOut().ifPresent(why -> node.put("leftOut", why));
    }

    private static void event(ObjectNode node, JudgedEvent judged) {
        EventRecord record = judged.record();
        Event event = record.event();
        node.put("id", record.id());
        node.put("article", record.article());
        node.put("outlet", record.outlet());
        node.put("origin", record.origin());
        node.put("type", event.type().name());
        event.mode().ifPresent(mode -> node.put("mode", mode));
        strings(node.putArray("contexts"), event.contexts());
        node.put("quad", event.quad().name());
        event.cameo().ifPresent(code -> node.put("cameo", code));
        node.put("intensity", event.intensity());
        participants(node.putArray("sources"), event.sources());
        participants(node.putArray("recipients"), event.recipients());
        ObjectNode date = node.putObject("date");
        date.put("value", event.date().value());
        event.date().range().ifPresent(range -> {
            date.put("from", range.from().toString());
            date.put("to", range.to().toString());
        });
        date.put("basis", event.date().basis());
        event.place().ifPresent(place -> {
            ObjectNode one = node.putObject("place");
            one.put("name", place.name());
            place.country().ifPresent(country -> one.put("country", country));
            place.latitude().ifPresent(degrees -> one.put("lat", degrees));
            place.longitude().ifPresent(degrees -> one.put("lon", degrees));
        });
        node.put("sentence", record.quote());
        node.put("told", code(event.status()));
        node.put("factuality", round(event.factuality()));
        node.put("confidence", round(event.confidence()));
        node.put("why", event.why());
        if (judged.standing() != Standing.CODED) {
            node.put("judged", code(judged.standing()));
        }
        judged.into().ifPresent(other -> node.put("mergedInto", other));
    }

    private static void participants(ArrayNode array, List<Participant> participants) {
        participants.forEach(one -> {
            ObjectNode node = array.addObject();
            node.put("text", one.text());
            node.put("actor", one.actor().id());
            node.put("name", one.actor().name());
            one.actor().country().ifPresent(country -> node.put("country", country));
            strings(node.putArray("sectors"), one.actor().sectors());
        });
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Three digits: more would claim a precision the figures do not have. */
    private static double round(double value) {
        return Double.isFinite(value) ? Math.round(value * 1000) / 1000.0 : 0;
    }

    private static byte[] bytes(ObjectNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers is always writable", e);
        }
    }
}
