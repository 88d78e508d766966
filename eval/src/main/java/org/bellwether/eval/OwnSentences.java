package org.bellwether.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Span;

/**
 * Sentences that we wrote to learn events from, with every event marked by its words (training/own/events). A blank line stands between
 * them; a sentence is a line, its events follow: {@code trigger | TYPE/mode | status | sources | recipients}, phrases as in the sentence
 * with {@code [country sector]}, several with {@code ;}, nobody as {@code -}; {@code word#2} is the second of its kind.
 */
final class OwnSentences {

    private static final Pattern SIDE = Pattern.compile("(.+?) \\[([A-Z]{2,3}|\\?) ([A-Z]{3}|\\?)]");
    private static final Pattern WHICH = Pattern.compile("(.+)#([1-9])");

    private OwnSentences() {}

    /** Of every file of a folder, in the order of their names. */
    static List<MarkedNews.Article> read(Path folder) throws IOException {
        List<MarkedNews.Article> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String block : Files.readString(file).split("\n\\s*\n")) {
                    if (!block.isBlank() && !block.startsWith("#")) {
                        found.add(article(file.getFileName().toString(), block.strip()));
                    }
                }
            }
        }
        return found;
    }

    private static MarkedNews.Article article(String file, String block) {
        String[] lines = block.split("\n");
        String text = lines[0].strip();
        List<MarkedNews.Marked> events = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            events.add(event(file, text, lines[i]));
        }
        Span whole = new Span(0, text.length());
        return new MarkedNews.Article(
                file, text, DocumentTime.UNKNOWN, List.of(new MarkedNews.MarkedSentence(whole, List.copyOf(events))));
    }

    private static MarkedNews.Marked event(String file, String text, String line) {
        String[] columns = line.split("\\|", -1);
        if (columns.length != 5) {
            throw new IllegalArgumentException(file + ": five columns are wanted: " + line);
        }
        String[] type = columns[1].strip().split("/");
        Span trigger = find(file, text, columns[0].strip(), 0);
        return new MarkedNews.Marked(
                EventType.valueOf(type[0]),
                type.length > 1 ? Optional.of(type[1]) : Optional.empty(),
                EventStatus.valueOf(columns[2].strip().toUpperCase(Locale.ROOT)),
                trigger,
                sides(file, text, columns[3].strip(), trigger),
                sides(file, text, columns[4].strip(), trigger));
    }

    private static List<MarkedNews.Side> sides(String file, String text, String column, Span trigger) {
        List<MarkedNews.Side> sides = new ArrayList<>();
        for (String each : column.equals("-") ? new String[0] : column.split(";")) {
            Matcher side = SIDE.matcher(each.strip());
            if (!side.matches()) {
                throw new IllegalArgumentException(file + ": not a phrase with [country sector]: " + each);
            }
            sides.add(new MarkedNews.Side(
                    find(file, text, side.group(1), trigger.start()), known(side.group(2)), known(side.group(3))));
        }
        return List.copyOf(sides);
    }

    private static Optional<String> known(String code) {
        return code.equals("?") ? Optional.empty() : Optional.of(code);
    }

    /** The occurrence that is asked for, else the whole-word one nearest to a place. */
    private static Span find(String file, String text, String phrase, int near) {
        Matcher which = WHICH.matcher(phrase);
        String words = which.matches() ? which.group(1) : phrase;
        Matcher matcher =
                Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)").matcher(text);
        List<Span> found =
                matcher.results().map(hit -> new Span(hit.start(), hit.end())).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(file + ": \u201c" + words + "\u201d is not in: " + text);
        }
        return which.matches()
                ? found.get(Math.min(found.size(), Integer.parseInt(which.group(2))) - 1)
                : found.stream()
                        .min(Comparator.comparingInt(span -> Math.abs(span.start() - near)))
                        .orElseThrow();
    }
}
