package org.bellwether.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.model.Extraction;
import org.bellwether.model.Extraction.Extracted;

/**
 * Makes an article of a plain text: a title line, head lines (status label, date, byline, image credit), then the body up to a
 * line such as "Similar articles".
 *
 * <p>Where the text has blank lines they separate paragraphs and single line breaks are white space; else every line is one.
 */
final class PlainTextExtractor {

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_HEAD_LINE = 90;
    private static final int SHORTEST_BODY = 20;
    private static final Pattern BYLINE =
            Pattern.compile("^(?:by|author|authors)\\s*:?\\s+(\\p{Lu}[^.!?]{2,80})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "^(title|headline|date|published|updated|author|by|source|url|link)\\s*:\\s*(.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATED =
            Pattern.compile("^(?:last )?(?:updated|modified)\\b", Pattern.CASE_INSENSITIVE);

    Extraction extract(PageSource source) {
        List<String> lines = source.text()
                .replace("\u0000", "")
                .replace('\u00a0', ' ')
                .lines()
                .map(String::strip)
                .toList();
        LocalDate latest = LocalDate.ofInstant(source.fetched(), ZoneOffset.UTC).plusDays(1);
        Head head = new Head(new PrintedDates(Languages.of(source.text(), ""), latest));
        int body = head.read(lines);
        List<String> paragraphs = paragraphs(lines.subList(body, lines.size()));
        int length = paragraphs.stream().mapToInt(String::length).sum();
        if (length < SHORTEST_BODY) {
            return ExtractProblem.NO_TEXT.rejected();
        }
        String text = String.join("\n\n", paragraphs);
        return new Extracted(
                head.title.orElse(firstWords(paragraphs.getFirst())),
                head.authors,
                head.published.flatMap(PageTime::instant),
                head.updated
                        .or(() -> head.brief ? head.published : Optional.empty())
                        .flatMap(PageTime::instant),
                head.published.or(() -> head.updated).map(PageTime::date),
                Languages.of(text, ""),
                SiteFinder.host(source.url()),
                Optional.empty(),
                source.url().flatMap(u -> SiteFinder.absolute(u, Optional.empty())),
                Optional.empty(),
                head.status,
                paragraphs,
                List.of(),
                List.of());
    }

    private static List<String> paragraphs(List<String> lines) {
        boolean blanks = hasBlankBetween(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String line : lines) {
            if (!paragraphs.isEmpty() && BodyText.isTail(line)) {
                break;
            }
            if (line.isEmpty() || !blanks) {
                add(paragraphs, current);
            }
            if (!line.isEmpty()) {
                current.append(current.isEmpty() ? "" : " ").append(line.replaceAll("\\s+", " "));
            }
        }
        add(paragraphs, current);
        return paragraphs;
    }

    private static void add(List<String> paragraphs, StringBuilder current) {
        if (!current.isEmpty()) {
            String paragraph = current.toString();
            if (!BodyText.isDropped(paragraph)) {
                paragraphs.add(paragraph);
            }
            current.setLength(0);
        }
    }

    private static boolean hasBlankBetween(List<String> lines) {
        boolean text = false;
        boolean blank = false;
        for (String line : lines) {
            if (!line.isEmpty() && text && blank) {
                return true;
            }
            blank = text && line.isEmpty();
            text |= !line.isEmpty();
        }
        return false;
    }

    private static String firstWords(String paragraph) {
        if (paragraph.length() <= LONGEST_HEAD_LINE) {
            return paragraph;
        }
        int cut = paragraph.lastIndexOf(' ', LONGEST_HEAD_LINE);
        return paragraph.substring(0, cut > 0 ? cut : LONGEST_HEAD_LINE) + "…";
    }

    /** What stands above the body. */
    private static final class Head {

        private final PrintedDates dates;
        private Optional<String> title = Optional.empty();
        private final List<String> authors = new ArrayList<>();
        private Optional<PageTime> published = Optional.empty();
        private Optional<PageTime> updated = Optional.empty();
        private Optional<String> status = Optional.empty();
        private boolean brief;

        Head(PrintedDates dates) {
            this.dates = dates;
        }

        /** Index of the first line of the body. */
        int read(List<String> lines) {
            int at = 0;
            while (at < lines.size() && (lines.get(at).isEmpty() || take(lines, at))) {
                at++;
            }
            return at;
        }

        private boolean take(List<String> lines, int at) {
            String line = lines.get(at);
            if (title.isEmpty() && published.isEmpty() && isTitle(lines, at)) {
                title = Optional.of(line.replaceFirst("(?i)^(?:title|headline)\\s*:\\s*", ""));
                return true;
            }
            if (PrintedStatus.isLabel(line)) {
                brief = true;
                status = PrintedStatus.onLine(line);
                return true;
            }
            if (brief && status.isEmpty() && PrintedStatus.isWording(line)) {
                status = Optional.of(line);
                return true;
            }
            return line.length() <= LONGEST_HEAD_LINE
                    && (byline(line) || date(line) || BodyText.isDropped(line) || labelled(line));
        }

        /** A short first line that another line follows. */
        private static boolean isTitle(List<String> lines, int at) {
            String line = lines.get(at);
            boolean last = lines.subList(at + 1, lines.size()).stream().allMatch(String::isEmpty);
            boolean wrapped =
                    at + 1 < lines.size() && !lines.get(at + 1).isEmpty() && line.length() > LONGEST_HEAD_LINE;
            return line.length() <= LONGEST_TITLE && !last && !wrapped && !PrintedStatus.isLabel(line);
        }

        private boolean byline(String line) {
            Matcher m = BYLINE.matcher(line);
            boolean by = m.matches() && m.group(1).split(" ").length <= 8;
            if (by) {
                authors.addAll(List.of(m.group(1).split("\\s*(?:,| and )\\s*")));
            }
            return by;
        }

        /** A line that holds a date and hardly anything else. */
        private boolean date(String line) {
            Optional<PageTime> found = line.endsWith(".") ? Optional.empty() : dates.find(line);
            long words = line.chars().filter(c -> c == ' ').count();
            if (found.isEmpty() || words > 10) {
                return false;
            }
            if (UPDATED.matcher(line).find()) {
                updated = found;
            } else if (published.isEmpty()) {
                published = found;
            }
            return true;
        }

        private boolean labelled(String line) {
            return LABEL.matcher(line).matches();
        }
    }
}
