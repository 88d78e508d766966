package org.bellwether.reprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.model.Article;

/**
 * Which news agency an article says it is from: as its author, in the dateline, at its end, or by a phrase of the opening paragraph. A
 * mention elsewhere credits a sentence and not the text.
 */
public final class Agencies {

    private static final int OPENING = 600;
    private static final int SIGNATURE = 120;

    /** Letters that the endings of a language add at most. */
    private static final String ENDING = "\\p{L}{0,4}";

    private static final List<String> AUTHOR =
            List.of("^(?:By |by |From )?{}(?:\\s?[/,].*| Staff| staff| News| news)?$", "^[^,(/]{2,60}[,(/]\\s?{}\\)?$");
    private static final List<String> DATELINE = List.of(
            "^[^!?]{0,100}?[(\\[/]\\s?{}[^)\\]/]{0,40}[)\\]/]",
            "^\\p{Lu}[^.!?(]{0,60}[—–-]\\s?{}\\s?[.:—–-]",
            "^\\p{Lu}[^.!?(]{0,60}[,.]\\s{}\\s?[.:—–-]",
            "^{}[^，。]{0,20}\\d{1,2}日[^，。]{0,6}电");
    private static final List<String> END = List.of(
            "[(\\[/]\\s?{}[^)\\]/]{0,40}[)\\]/]\\.?$",
            "©\\s?(?:\\d{4}\\s)?{}.{0,60}$",
            "^{}\\.?$",
            "^(?iu:source|sources|via|источник|крыніца|джерело|źródło|quelle|fuente|fonte|šaltinis|المصدر|来源|來源)\\s?[:：]\\s?{}.{0,30}$");

    private static final Agencies KNOWN = load("agencies.txt");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final String agency;
    private final List<Pattern> author;
    private final List<Pattern> dateline;
    private final List<Pattern> opening;
    private final List<Pattern> end;

    private Agencies(List<String> agencies, List<String> credits) {
        agencies.forEach(this::note);
        agency = names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Agencies::spelling)
                .collect(Collectors.joining("|", "(", ")"));
        author = patterns(AUTHOR);
        dateline = patterns(DATELINE);
        end = patterns(END);
        opening = patterns(List.of(credits.stream()
                .map(credit -> "\\Q" + credit.replace("{}", "\\E[«„“\"']?{}[»“”\"']?\\Q") + "\\E")
                .map(credit -> credit.replace("\\Q\\E", ""))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")"))));
    }

    private void note(String line) {
        int colon = line.indexOf(": ");
        for (String spelling : line.substring(colon + 2).split(" \\| ")) {
            String before = names.put(spelling, line.substring(0, colon));
            if (before != null) {
                throw new IllegalStateException("agencies: " + spelling + " stands twice");
            }
        }
    }

    /** A spelling with its endings, or all in capitals. Scripts without blanks have no end of a word. */
    private static String spelling(String spelling) {
        boolean open = spelling.endsWith("*");
        String plain = open ? spelling.substring(0, spelling.length() - 1) : spelling;
        boolean ideographs = plain.codePoints().anyMatch(Character::isIdeographic);
        String capitals = plain.toUpperCase(Locale.ROOT);
        return "(?:" + Pattern.quote(plain) + (capitals.equals(plain) ? "" : "|" + Pattern.quote(capitals)) + ")"
                + (open ? ENDING : "")
                + (ideographs ? "" : "(?![\\p{L}\\p{N}])");
    }

    private List<Pattern> patterns(List<String> shapes) {
        return shapes.stream()
                .map(shape -> Pattern.compile(shape.replace("{}", agency)))
                .toList();
    }

    /** The agency's name in English or as it writes itself; empty where none is credited. */
    public static Optional<String> credited(Article article) {
        return KNOWN.find(article.authors(), article.paragraphs());
    }

    private Optional<String> find(List<String> authors, List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return first(author, authors.stream());
        }
        String head = paragraphs.getFirst();
        String lead = head.substring(0, Math.min(OPENING, head.length()));
        String last = paragraphs.getLast();
        String tail = last.substring(Math.max(0, last.length() - SIGNATURE));
        return first(author, authors.stream())
                .or(() -> first(dateline, Stream.of(lead)))
                .or(() -> first(end, Stream.of(tail)))
                .or(() -> first(opening, Stream.of(lead)));
    }

    private Optional<String> first(List<Pattern> patterns, Stream<String> texts) {
        return texts.flatMap(text -> patterns.stream().map(pattern -> pattern.matcher(text)))
                .filter(Matcher::find)
                .map(this::name)
                .findFirst();
    }

    /** The name of the agency whose spelling the match holds. */
    private String name(Matcher match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            String found = match.group(group);
            if (found != null) {
                return names.entrySet().stream()
                        .filter(entry -> found.matches(spelling(entry.getKey())))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
            }
        }
        throw new IllegalStateException("agencies: " + match.pattern());
    }

    private static Agencies load(String name) {
        try (InputStream in = Objects.requireNonNull(Agencies.class.getResourceAsStream(name), name)) {
            Map<String, List<String>> sections = new LinkedHashMap<>();
            List<String> current = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("[")) {
                    current = sections.computeIfAbsent(line.strip(), section -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(line.strip());
                }
            }
            return new Agencies(
                    Objects.requireNonNull(sections.get("[agencies]")),
                    Objects.requireNonNull(sections.get("[credits]")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
