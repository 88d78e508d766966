package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.bellwether.model.Entity;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;
import org.bellwether.read.Reader;

/**
 * How the language model reads a text: what every finding rests on.
 *
 * @param text as typed, at most {@link #LONGEST} characters
 * @param note what to do, or why nothing was read
 */
public record LabPage(Shell shell, String text, String note, List<Read> sentences) {

    /** Longest text in characters; the rest is cut off. */
    public static final int LONGEST = 1000;

    /** One sentence, drawn and as a table. */
    public record Read(TreeDrawing drawing, List<Row> rows) {}

    /** One token. */
    public record Row(
            String number,
            String text,
            String lemma,
            String tag,
            String universalTag,
            String head,
            String relation,
            String name,
            String factuality,
            String mark) {}

    static LabPage of(Archive archive, Supplier<Reader> reader, String typed, Links links) {
        String text = cut(typed.strip());
        Shell shell = Shell.of(archive, say("lab.title"), "lab", links);
        if (text.isEmpty()) {
            return new LabPage(shell, text, say("lab.empty"), List.of());
        }
        Reading reading = reader.get().read(text);
        if (!reading.language().equals("en")) {
            return new LabPage(shell, text, say("lab.foreign", reading.language()), List.of());
        }
        List<Read> sentences =
                reading.sentences().stream().map(s -> read(reading, s)).toList();
        return new LabPage(shell, text, say("lab.sentences", sentences.size()), sentences);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.1f", value).replace(".", say("number.point"));
    }

    /** As much of a text as the page takes. */
    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static Read read(Reading reading, Sentence sentence) {
        List<Row> rows = reading.tokens().subList(sentence.first(), sentence.end()).stream()
                .map(token -> row(reading, sentence, token))
                .toList();
        return new Read(TreeDrawing.of(reading, sentence), rows);
    }

    private static Row row(Reading reading, Sentence sentence, Token token) {
        String head = token.head() < 0
                ? "\u2013"
                : token.head() - sentence.first() + 1 + " "
                        + reading.token(token.head()).text();
        String name = reading.entityAt(token.index())
                .map(Entity::type)
                .map(Words::entity)
                .orElse("");
        return new Row(
                Integer.toString(token.index() - sentence.first() + 1),
                token.text(),
                token.lemma(),
                token.pos(),
                token.upos(),
                head,
                token.deprel(),
                name,
                token.isVerb() ? signed(token.factuality()) : "",
                Words.mark(token.mark()));
    }
}
