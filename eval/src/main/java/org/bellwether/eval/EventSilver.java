package org.bellwether.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.bellwether.code.Coders;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Token;

/**
 * Training data for the language model's sense of events: sentences of our own and news in which we marked the events, and the lexicon's
 * examples as it codes them, cut into words, with how the model that is trained on reads them, so that it does not unlearn it. Rows are word, Penn and universal tag, head (0 root, i + 1 the word i), relation, name (BIO), factuality; then the type of event, {@code O}
 * for none; for a trigger how it is told, and the words that head its sources and recipients (from 1, with commas; {@code -} for nobody).
 * {@code _} is unknown; a blank line ends a sentence.
 */
public final class EventSilver {

    private static final int MAX_WORDS = 80;
    private static final String HOME = "/org/bellwether/code/event/";
    private static final Pattern MARK = Pattern.compile("\\{([A-Z]+):([^{}]*)\\}");

    private final Coders coders;

    private EventSilver(Path model) {
        coders = EvalCoders.load(model);
    }

    /** What is known of each token of a text. */
    private static final class Labels {
        private final String[] types;
        private final String[] standing;
        private final String[] sources;
        private final String[] recipients;

        Labels(int tokens, String type) {
            types = filled(tokens, type);
            standing = filled(tokens, "_");
            sources = filled(tokens, "_");
            recipients = filled(tokens, "_");
        }

        private static String[] filled(int tokens, String with) {
            String[] column = new String[tokens];
            Arrays.fill(column, with);
            return column;
        }
    }

    /**
     * {@code EventSilver NEWS.jsonl.gz FOLDER MODEL.onnx OWN}: writes FOLDER/event-examples.tsv.gz (of the coder's examples and lexicon),
     * event-own.tsv.gz and event-marked.tsv.gz (of the folder OWN, which is training/own), each unless it is there.
     */
    public static void main(String[] args) throws IOException {
        EventSilver silver = new EventSilver(Path.of(args[2]));
        Path folder = Path.of(args[1]);
        unlessThere(folder.resolve("event-examples.tsv.gz"), out -> {
            for (EventType type : EventType.values()) {
                silver.examples(type.name(), out);
                silver.lexicon(type, out);
            }
            silver.examples("NONE", out);
        });
        unlessThere(
                folder.resolve("event-own.tsv.gz"),
                out -> silver.marked(OwnSentences.read(Path.of(args[3], "events")), out));
        unlessThere(
                folder.resolve("event-marked.tsv.gz"),
                out -> silver.marked(MarkedNews.read(Path.of(args[3], "news-events.jsonl"), Path.of(args[0])), out));
    }

    /** Writes a file. */
    private interface Writing {

        void to(PrintWriter out) throws IOException;
    }

    private static void unlessThere(Path file, Writing writing) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (PrintWriter out = open(part)) {
            writing.to(out);
        }
        Files.move(part, file);
    }

    private static PrintWriter open(Path file) throws IOException {
        return new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)));
    }

    private static List<String> lines(String file) throws IOException {
        try (var in = EventType.class.getResourceAsStream(HOME + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> senses(EventType type) throws IOException {
        return lines(type.name().toLowerCase(Locale.ROOT) + ".lex").stream()
                .filter(line -> line.startsWith("v |") || line.startsWith("n |"))
                .toList();
    }

    /** Marked sentences: S is a source, R a recipient, E a trigger of the file's type, X one of another type. */
    private void examples(String type, PrintWriter out) throws IOException {
        for (String line : lines("examples/" + type.toLowerCase(Locale.ROOT) + ".txt")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" \\| ", 2);
            StringBuilder text = new StringBuilder();
            List<Span> sources = new ArrayList<>();
            List<Span> recipients = new ArrayList<>();
            List<Span> triggers = new ArrayList<>();
            List<Span> others = new ArrayList<>();
            Matcher mark = MARK.matcher(parts[1]);
            int from = 0;
            while (mark.find()) {
                text.append(parts[1], from, mark.start());
                Span span =
                        new Span(text.length(), text.length() + mark.group(2).length());
                text.append(mark.group(2));
                switch (mark.group(1)) {
                    case "S" -> sources.add(span);
                    case "R" -> recipients.add(span);
                    case "E" -> triggers.add(span);
                    default -> others.add(span);
                }
                from = mark.end();
            }
            Reading reading =
                    coders.reader().read(text.append(parts[1].substring(from)).toString());
            Labels labels = new Labels(reading.tokens().size(), "O");
            others.forEach(span -> words(reading, span).forEach(t -> labels.types[t.index()] = "_"));
            String status = Arrays.stream(EventStatus.values())
                    .map(EventStatus::name)
                    .filter(name -> parts[0].endsWith(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse("ASSERTED");
            for (Span trigger : triggers) {
                for (Token token : words(reading, trigger)) {
                    label(labels, reading, token, type, status, sources, recipients);
                }
            }
            write(reading, labels, out);
        }
    }

    private static void label(
            Labels labels,
            Reading reading,
            Token trigger,
            String type,
            String status,
            List<Span> sources,
            List<Span> recipients) {
        labels.types[trigger.index()] = type;
        labels.standing[trigger.index()] = status;
        labels.sources[trigger.index()] = heads(reading, trigger, sources);
        labels.recipients[trigger.index()] = heads(reading, trigger, recipients);
    }

    private static List<Token> words(Reading reading, Span span) {
        return reading.tokens().stream().filter(t -> span.overlaps(t.span())).toList();
    }

    private static String heads(Reading reading, Token trigger, List<Span> phrases) {
        int before = reading.sentenceOf(trigger).first();
        String heads = phrases.stream()
                .map(phrase -> MarkedNews.head(reading, phrase))
                .filter(head -> head >= 0 && reading.token(head).sentence() == trigger.sentence())
                .map(head -> String.valueOf(head - before + 1))
                .distinct()
                .collect(Collectors.joining(","));
        return heads.isEmpty() ? "-" : heads;
    }

    private void marked(List<MarkedNews.Article> articles, PrintWriter out) {
        for (MarkedNews.Article article : articles) {
            for (MarkedNews.MarkedSentence sentence : article.sentences()) {
                int start = sentence.span().start();
                Reading reading = coders.reader().read(sentence.span().of(article.text()));
                Labels labels = new Labels(reading.tokens().size(), "O");
                for (MarkedNews.Marked event : sentence.events()) {
                    for (Token token : words(reading, moved(event.trigger(), start))) {
                        label(
                                labels,
                                reading,
                                token,
                                event.type().name(),
                                event.status().name(),
                                phrases(event.sources(), start),
                                phrases(event.recipients(), start));
                    }
                }
                write(reading, labels, out);
            }
        }
    }

    private static List<Span> phrases(List<MarkedNews.Side> sides, int start) {
        return sides.stream().map(side -> moved(side.span(), start)).toList();
    }

    private static Span moved(Span span, int start) {
        return new Span(span.start() - start, span.end() - start);
    }

    /** The example of every sense that is coded as its own type. */
    private void lexicon(EventType type, PrintWriter out) throws IOException {
        for (String sense : senses(type)) {
            CodedArticle coded =
                    coders.code(sense.substring(sense.lastIndexOf('|') + 1).strip(), DocumentTime.UNKNOWN);
            if (coded.events().stream().anyMatch(e -> e.type() == type)) {
                write(coded.reading(), labels(coded), out);
            }
        }
    }

    /** The types that the coder finds; how they are told and by whom stays open. */
    private static Labels labels(CodedArticle coded) {
        Labels labels = new Labels(coded.reading().tokens().size(), "O");
        for (Event event : coded.events()) {
            words(coded.reading(), event.trigger())
                    .forEach(token -> labels.types[token.index()] = event.type().name());
        }
        return labels;
    }

    private static void write(Reading reading, Labels labels, PrintWriter out) {
        reading.sentences().forEach(sentence -> write(reading, sentence, labels, out));
    }

    private static void write(Reading reading, Sentence sentence, Labels labels, PrintWriter out) {
        if (sentence.size() <= 2 || sentence.size() > MAX_WORDS) {
            return;
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = reading.token(i);
            int head = token.head() < 0 ? 0 : token.head() - sentence.first() + 1;
            out.println(String.join(
                    "\t",
                    token.text().replaceAll("\\s", "_"),
                    token.pos(),
                    token.upos(),
                    String.valueOf(head),
                    token.deprel(),
                    name(reading, i),
                    String.format(Locale.ROOT, "%.2f", token.factuality()),
                    labels.types[i],
                    labels.standing[i],
                    labels.sources[i],
                    labels.recipients[i]));
        }
        out.println();
    }

    private static String name(Reading reading, int token) {
        return reading.entityAt(token)
                .map(e -> (e.first() == token ? "B-" : "I-") + e.type())
                .orElse("O");
    }
}
