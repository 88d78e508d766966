package org.bellwether.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Attribution;
import org.bellwether.model.CodePoints;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DateRange;
import org.bellwether.model.Entity;
import org.bellwether.model.Event;
import org.bellwether.model.Hop;
import org.bellwether.model.Mark;
import org.bellwether.model.Participant;
import org.bellwether.model.Place;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Timex;
import org.bellwether.model.Token;
import org.bellwether.store.Store.StoredCoding;

/** Writes what was coded as the contract's JSON: UTF-16 spans become code point offsets here. */
public final class CodedJson {

    private final CodePoints points;
    private final ObjectNode out;

    public CodedJson(CodePoints points, ObjectNode out) {
        this.points = points;
        this.out = out;
    }

    /** All that the {@code code} command tells of a text. */
    public void write(CodedArticle coded, boolean withTokens) {
        Reading reading = coded.reading();
        out.put("language", reading.language());
        ArrayNode sentences = out.putArray("sentences");
        for (Sentence sentence : reading.sentences()) {
            span(sentences.addObject(), sentence.span());
        }
        if (withTokens) {
            ArrayNode tokens = out.putArray("tokens");
            reading.tokens().forEach(token -> token(tokens.addObject(), token));
        }
        entities(reading, coded.actors());
        ArrayNode timexes = out.putArray("timexes");
        coded.timexes().forEach(timex -> timex(timexes.addObject(), timex));
        ArrayNode attributions = out.putArray("attributions");
        coded.attributions().forEach(attribution -> attribution(attributions.addObject(), attribution));
        ArrayNode events = out.putArray("events");
        coded.events().forEach(event -> event(events.addObject(), event));
    }

    /** What the archive holds of an article's coding, without its events. */
    public void write(StoredCoding coding) {
        out.put("language", coding.language());
        ArrayNode sentences = out.putArray("sentences");
        coding.sentences().forEach(span -> span(sentences.addObject(), span));
        ArrayNode entities = out.putArray("entities");
        coding.entities()
                .forEach(entity -> span(entities.addObject(), entity.span())
                        .put("type", entity.type().name()));
        ArrayNode timexes = out.putArray("timexes");
        coding.timexes().forEach(timex -> timex(timexes.addObject(), timex));
        ArrayNode attributions = out.putArray("attributions");
        coding.attributions().forEach(attribution -> attribution(attributions.addObject(), attribution));
    }

    private ObjectNode span(ObjectNode node, Span span) {
        return node.put("start", points.offset(span.start())).put("end", points.offset(span.end()));
    }

    private void spans(ArrayNode array, List<Span> spans) {
        spans.forEach(span -> span(array.addObject(), span));
    }

    private void token(ObjectNode node, Token token) {
        span(node, token.span())
                .put("pos", token.pos())
                .put("upos", token.upos())
                .put("lemma", token.lemma())
                .put("head", token.head())
                .put("deprel", token.deprel())
                .put("factuality", Math.round(token.factuality() * 100) / 100.0)
                .put(
                        "mark",
                        token.mark() == Mark.NONE ? null : token.mark().name().toLowerCase(Locale.ROOT));
    }

    private void entities(Reading reading, List<ActorMention> actors) {
        Map<Integer, String> actorAt = new HashMap<>();
        for (ActorMention mention : actors) {
            actorAt.put(mention.head(), mention.actor().id());
        }
        ArrayNode entities = out.putArray("entities");
        for (Entity entity : reading.entities()) {
            ObjectNode node = span(entities.addObject(), entity.span())
                    .put("type", entity.type().name());
            for (int i = entity.first(); i < entity.end(); i++) {
                if (actorAt.containsKey(i)) {
                    node.put("actor", actorAt.get(i));
                }
            }
        }
    }

    private void timex(ObjectNode node, Timex timex) {
        span(node, timex.span())
                .put("text", timex.text())
                .put("type", timex.type().name())
                .put("value", timex.value());
        timex.range().ifPresent(range -> range(node, range));
        node.put("basis", timex.basis()).put("confidence", timex.confidence()).put("why", timex.why());
    }

    private static void range(ObjectNode node, DateRange range) {
        node.put("from", range.from().toString()).put("to", range.to().toString());
    }

    /** One attribution, as {@code code} and {@code export} write it. */
    void attribution(ObjectNode node, Attribution attribution) {
        spans(node.putArray("source"), attribution.source());
        spans(node.putArray("cue"), attribution.cue());
        spans(node.putArray("content"), attribution.content());
        ArrayNode chain = node.putArray("chain");
        for (Hop hop : attribution.chain()) {
            chain.addObject().put("text", hop.text()).put("kind", hop.kind()).put("reliability", hop.reliability());
        }
        node.put("factuality", attribution.factuality())
                .put("anonymous", attribution.anonymous())
                .put("confidence", attribution.confidence())
                .put("why", attribution.why());
    }

    /** One event, as {@code code} and {@code export} write it. */
    void event(ObjectNode node, Event event) {
        node.put("type", event.type().name()).put("mode", event.mode().orElse(null));
        ArrayNode contexts = node.putArray("contexts");
        event.contexts().forEach(contexts::add);
        node.put("quad", event.quad().name());
        event.cameo().ifPresent(code -> node.put("cameo", code));
        node.put("intensity", event.intensity());
        participants(node.putArray("sources"), event.sources());
        participants(node.putArray("recipients"), event.recipients());
        ObjectNode date = node.putObject("date").put("value", event.date().value());
        event.date().range().ifPresent(range -> range(date, range));
        date.put("basis", event.date().basis());
        event.place().ifPresent(place -> place(node.putObject("place"), place));
        span(node.putObject("trigger"), event.trigger());
        node.put("sentence", event.sentence())
                .put("status", event.status().name().toLowerCase(Locale.ROOT))
                .put("factuality", event.factuality());
        if (event.attribution() >= 0) {
            node.put("attribution", event.attribution());
        }
        node.put("confidence", event.confidence()).put("why", event.why());
    }

    private void participants(ArrayNode array, List<Participant> participants) {
        for (Participant participant : participants) {
            ObjectNode node = span(array.addObject(), participant.span())
                    .put("text", participant.text())
                    .put("actor", participant.actor().id())
                    .put("country", participant.actor().country().orElse(null));
            ArrayNode sectors = node.putArray("sectors");
            participant.actor().sectors().forEach(sectors::add);
        }
    }

    private void place(ObjectNode node, Place place) {
        node.put("text", place.text())
                .put("name", place.name())
                .put("country", place.country().orElse(null));
        place.latitude().ifPresent(latitude -> node.put("lat", latitude));
        place.longitude().ifPresent(longitude -> node.put("lon", longitude));
        node.put("precision", place.precision().name().toLowerCase(Locale.ROOT));
    }
}
