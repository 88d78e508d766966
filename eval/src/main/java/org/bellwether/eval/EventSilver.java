package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.bellwether.code.Coders;
import org.bellwether.code.lexicon.Inflection;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.EventType;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;

/**
 * Training data for the language model's sense of events: our marked examples cut into words, and what the lexicon finds in its own
 * examples and in unlabelled news, with how the model that is trained on reads them, so that it does not unlearn it. Rows are word, Penn
 * and universal tag, head (0 root, i + 1 the word i), relation, name (BIO), factuality, and type of event, {@code O} for none and
 * {@code _} for unknown; a blank line ends a sentence.
 */
public final class EventSilver {

    private static final int MAX_WORDS = 80;
    private static final String HOME = "/org/bellwether/code/event/";
    private static final Pattern MARK = Pattern.compile("\\{([A-Z]+):([^{}]*)\\}");

    private final Coders coders;
    private final Set<String> known = new HashSet<>();

    private EventSilver(Path model) throws IOException {
        coders = EvalCoders.load(model);
        Inflection inflection = new Inflection();
        for (EventType type : EventType.values()) {
            for (String sense : senses(type)) {
                String[] words = sense.split("\\|")[1].strip().split(" ");
                known.addAll(inflection.verb(words[0]));
                known.addAll(inflection.noun(words[words.length - 1]));
            }
        }
    }

    /** {@code EventSilver NEWS.jsonl.gz FOLDER ARTICLES MODEL.onnx}: writes event-examples.tsv.gz and event-news.tsv.gz. */
    public static void main(String[] args) throws IOException {
        EventSilver silver = new EventSilver(Path.of(args[3]));
        Path folder = Path.of(args[1]);
        try (PrintWriter out = open(folder.resolve("event-examples.tsv.gz"))) {
            for (EventType type : EventType.values()) {
                silver.examples(type.name(), out);
                silver.lexicon(type, out);
            }
            silver.examples("NONE", out);
        }
        try (PrintWriter out = open(folder.resolve("event-news.tsv.gz"))) {
            silver.news(Path.of(args[0]), Integer.parseInt(args[2]), out);
        }
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

    /** Marked sentences: E is a trigger of the file's type, X one of another type. */
    private void examples(String type, PrintWriter out) throws IOException {
        for (String line : lines("examples/" + type.toLowerCase(Locale.ROOT) + ".txt")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String marked = line.substring(line.indexOf(" | ") + 3);
            StringBuilder text = new StringBuilder();
            StringBuilder marks = new StringBuilder();
            Matcher mark = MARK.matcher(marked);
            int from = 0;
            while (mark.find()) {
                plain(marked.substring(from, mark.start()), ' ', text, marks);
                plain(mark.group(2), mark.group(1).charAt(0), text, marks);
                from = mark.end();
            }
            plain(marked.substring(from), ' ', text, marks);
            Reading reading = coders.reader().read(text.toString());
            String[] types = new String[reading.tokens().size()];
            for (Token token : reading.tokens()) {
                types[token.index()] = switch (marks.charAt(token.span().start())) {
                    case 'E' -> type;
                    case 'X' -> "_";
                    default -> "O";
                };
            }
            write(reading, types, out);
        }
    }

    private static void plain(String part, char mark, StringBuilder text, StringBuilder marks) {
        text.append(part);
        marks.append(String.valueOf(mark).repeat(part.length()));
    }

    /** The example of every sense that is coded as its own type. */
    private void lexicon(EventType type, PrintWriter out) throws IOException {
        for (String sense : senses(type)) {
            CodedArticle coded =
                    coders.code(sense.substring(sense.lastIndexOf('|') + 1).strip(), DocumentTime.UNKNOWN);
            if (coded.events().stream().anyMatch(e -> e.type() == type)) {
                write(coded.reading(), types(coded), out);
            }
        }
    }

    private void news(Path file, int articles, PrintWriter out) throws IOException {
        for (JsonNode row : BenchRows.read(file, articles)) {
            CodedArticle coded = coders.code(BenchRows.article(row), DocumentTime.UNKNOWN);
            String[] types = types(coded);
            for (Token token : coded.reading().tokens()) {
                boolean open = types[token.index()].equals("O")
                        && known.contains(token.text().toLowerCase(Locale.ROOT));
                types[token.index()] = open ? "_" : types[token.index()];
            }
            write(coded.reading(), types, out);
        }
    }

    private static String[] types(CodedArticle coded) {
        String[] types = new String[coded.reading().tokens().size()];
        Arrays.fill(types, "O");
        for (Event event : coded.events()) {
            for (Token token : coded.reading().tokens()) {
                if (event.trigger().contains(token.span())) {
                    types[token.index()] = event.type().name();
                }
            }
        }
        return types;
    }

    private static void write(Reading reading, String[] types, PrintWriter out) {
        for (Sentence sentence : reading.sentences()) {
            if (sentence.size() > 2 && sentence.size() <= MAX_WORDS) {
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
                            types[i]));
                }
                out.println();
            }
        }
    }

    private static String name(Reading reading, int token) {
        return reading.entityAt(token)
                .map(e -> (e.first() == token ? "B-" : "I-") + e.type())
                .orElse("O");
    }
}
