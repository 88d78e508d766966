package org.bellwether.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bellwether.app.flow.JudgedArchive;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.judge.Judgements;
import org.bellwether.judge.Standing;
import org.bellwether.model.Article;
import org.bellwether.model.CodePoints;
import org.bellwether.model.Event;
import org.bellwether.model.Judgement;
import org.bellwether.model.Participant;
import org.bellwether.model.Span;
import org.bellwether.store.Store;
import org.bellwether.store.Store.StoredCoding;

/**
 * Judged sentences as gold rows, in the form of {@code eval/gold/events.jsonl}: one sentence a row, offsets in code points of it. A
 * row says all that its sentence tells, so a sentence is left out while one of its events is not judged yet. Names of analysts are
 * in no row.
 *
 * @param rows by article in the order of the first judgement, then by sentence
 * @param unfinished sentences left out
 */
record GoldRows(List<ObjectNode> rows, int unfinished) {

    static GoldRows of(Store store) {
        Judgements judgements = JudgedArchive.read(store);
        Set<String> articles = new LinkedHashSet<>();
        judgements.rows().forEach(row -> articles.add(row.anchor().article()));
        List<ObjectNode> rows = new ArrayList<>();
        int unfinished = 0;
        for (String id : articles) {
            Article article = store.article(id).orElseThrow();
            List<Span> sentences = store.coding(id).map(StoredCoding::sentences).orElse(List.of());
            for (var entry : bySentence(judgements.of(id, store.events(id))).entrySet()) {
                List<JudgedEvent> events = entry.getValue();
                if (events.stream().allMatch(event -> event.standing() != Standing.CODED)) {
                    rows.add(row(article, sentences.get(entry.getKey()), events));
                } else if (events.stream().anyMatch(event -> event.standing() != Standing.CODED)) {
                    unfinished++;
                }
            }
        }
        return new GoldRows(rows, unfinished);
    }

    /** What was added and taken back says nothing. */
    private static Map<Integer, List<JudgedEvent>> bySentence(List<JudgedEvent> events) {
        return events.stream()
                .filter(event -> event.standing() != Standing.WITHDRAWN)
                .collect(Collectors.groupingBy(
                        event -> event.record().event().sentence(), TreeMap::new, Collectors.toList()));
    }

    private static ObjectNode row(Article article, Span sentence, List<JudgedEvent> events) {
        String text = sentence.of(article.body());
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        int offset = article.body().codePointCount(0, sentence.start());
        row.put("id", article.id() + "-" + offset).put("text", text);
        article.documentTime().published().ifPresent(day -> row.put("published", day.toString()));
        ArrayNode told = row.putArray("events");
        CodePoints points = new CodePoints(text);
        for (JudgedEvent event : events) {
            if (event.standing().stands() && !repeats(event, events)) {
                event(told.addObject(), event.record().event(), sentence, points);
            }
        }
        String reasons = events.stream()
                .flatMap(event -> event.holding().stream())
                .map(Judgement::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        if (!reasons.isEmpty()) {
            row.put("note", reasons);
        }
        return row;
    }

    /** Whether it was merged into another event of its own sentence, which then tells it. */
    private static boolean repeats(JudgedEvent event, List<JudgedEvent> beside) {
        return event.into()
                .filter(id -> beside.stream()
                        .anyMatch(other ->
                                other.id().equals(id) && other.standing().stands()))
                .isPresent();
    }

    private static void event(ObjectNode node, Event event, Span sentence, CodePoints points) {
        node.put("type", event.type().name());
        event.mode().ifPresent(mode -> node.put("mode", mode));
        node.put("quad", event.quad().name());
        participants(node.putArray("sources"), event.sources(), sentence, points);
        participants(node.putArray("recipients"), event.recipients(), sentence, points);
        within(event.trigger(), sentence).ifPresent(span -> span(node.putObject("trigger"), span, points));
        if (event.date().value().matches("\\d{4}-\\d{2}-\\d{2}")) {
            node.put("date", event.date().value());
        }
        node.put("status", event.status().name().toLowerCase(Locale.ROOT));
    }

    private static void participants(ArrayNode array, List<Participant> list, Span sentence, CodePoints points) {
        for (Participant who : list) {
            ObjectNode node = array.addObject();
            who.actor().country().ifPresent(country -> node.put("country", country));
            who.actor().sectors().stream().findFirst().ifPresent(sector -> node.put("sector", sector));
            node.put("text", who.text());
            within(who.span(), sentence)
                    .filter(span -> span.of(points.text()).equalsIgnoreCase(who.text()))
                    .ifPresent(span -> span(node, span, points));
        }
    }

    /** The span inside its sentence; empty where it lies elsewhere, as the antecedent of a pronoun may. */
    private static Optional<Span> within(Span span, Span sentence) {
        return sentence.contains(span)
                ? Optional.of(new Span(span.start() - sentence.start(), span.end() - sentence.start()))
                : Optional.empty();
    }

    private static void span(ObjectNode node, Span span, CodePoints points) {
        node.put("start", points.offset(span.start())).put("end", points.offset(span.end()));
    }
}
