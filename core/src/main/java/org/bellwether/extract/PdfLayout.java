package org.bellwether.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.extract.PdfText.Line;

/**
 * Paragraphs of a PDF's lines: running heads and page numbers go, words parted at the end of a line are joined, and a paragraph ends where the gap,
 * the indent, the size of the type or a short last line says so. Over the end of a column or page it goes on unless its sentence is over.
 */
final class PdfLayout {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?:page|p\\.|seite|стр(?:аница|\\.)?|strona|página|pág\\.|puslapis|сторінка)?\\s*[-–—|]?\\s*\\d{1,4}"
                    + "\\s*(?:(?:[/|]|of|из|von|de|z|sur|iš|з)\\s*\\d{1,4})?\\s*[-–—|]?");
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+[-‐]\\p{L}+");
    private static final String ENDS = ".!?:;…»”\"')。！？؟";
    private static final double BIGGER = 1.15;
    private static final double SMALLER = .9;
    private static final int LONGEST_TITLE = 250;
    private static final int SHORTEST_TITLE = 8;

    private final List<Line> lines;
    private final Set<String> compounds = new HashSet<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** A paragraph with the page it begins on and the size of its type. */
    record Paragraph(int page, float size, String text) {}

    private PdfLayout(List<Line> all) {
        lines = withoutRunning(all);
        for (Line line : lines) {
            Matcher word = HYPHENATED.matcher(line.text());
            while (word.find()) {
                compounds.add(word.group().replace('‐', '-'));
            }
        }
    }

    static List<Paragraph> of(List<Line> lines) {
        PdfLayout layout = new PdfLayout(lines);
        layout.join();
        return layout.paragraphs;
    }

    /** The paragraph in the biggest type of the first page, where that is bigger than most of the text. */
    static Optional<Paragraph> title(List<Paragraph> paragraphs) {
        float usual = usual(paragraphs, Paragraph::size, Paragraph::text);
        Optional<Paragraph> biggest = Optional.empty();
        for (Paragraph each : paragraphs) {
            boolean fits = each.page() == 0
                    && each.text().length() >= SHORTEST_TITLE
                    && each.text().length() <= LONGEST_TITLE
                    && each.size() > usual * BIGGER;
            if (fits && biggest.map(Paragraph::size).orElse(0f) < each.size()) {
                biggest = Optional.of(each);
            }
        }
        return biggest;
    }

    /** The size in which most of the text is. */
    private static <T> float usual(List<T> all, Function<T, Float> size, Function<T, String> text) {
        Map<Float, Integer> sizes = new TreeMap<>();
        all.forEach(each -> sizes.merge(size.apply(each), text.apply(each).length(), Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** Without what stands in the margins of several pages, in smaller type there, or is a page's number. */
    private static List<Line> withoutRunning(List<Line> all) {
        float usual = usual(all, Line::size, Line::text);
        Map<String, Set<Integer>> pages = new HashMap<>();
        all.stream()
                .filter(Line::inMargin)
                .forEach(line -> pages.computeIfAbsent(running(line), key -> new HashSet<>())
                        .add(line.page()));
        return all.stream()
                .filter(line -> !line.inMargin()
                        || (pages.getOrDefault(running(line), Set.of()).size() < 2
                                && line.size() >= usual * SMALLER
                                && !PAGE_NUMBER.matcher(line.text()).matches()))
                .toList();
    }

    private static String running(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }

    private void join() {
        StringBuilder text = new StringBuilder();
        Line first = null;
        Line before = null;
        double leading = leading();
        for (Line line : lines) {
            if (before != null && first != null && ends(before, line, leading)) {
                paragraphs.add(new Paragraph(first.page(), first.size(), text.toString()));
                text.setLength(0);
                first = null;
            }
            first = first == null ? line : first;
            append(text, line.text());
            before = line;
        }
        if (first != null) {
            paragraphs.add(new Paragraph(first.page(), first.size(), text.toString()));
        }
    }

    /** The distance of two lines within a paragraph: gaps between paragraphs are wider. */
    private double leading() {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 1) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? Double.MAX_VALUE : gaps.get(gaps.size() / 4);
    }

    private boolean ends(Line before, Line line, double leading) {
        double bigger = Math.max(before.size(), line.size()) / Math.max(1, Math.min(before.size(), line.size()));
        if (bigger > BIGGER) {
            return true;
        }
        boolean sentence = ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
        if (line.page() != before.page() || line.y() <= before.y()) {
            return sentence;
        }
        double gap = line.y() - before.y();
        if (gap > Math.max(leading, line.size()) * 1.4) {
            return true;
        }
        boolean indented = line.x() > before.x() + line.size() * .8 && line.x() < before.x() + line.size() * 8;
        boolean shortLine = before.right() < line.right() - line.size() * 4;
        return sentence && (indented || shortLine);
    }

    private void append(StringBuilder text, String next) {
        if (text.isEmpty()) {
            text.append(next);
            return;
        }
        char last = text.charAt(text.length() - 1);
        boolean hyphen = last == '-' || last == '‐' || last == '\u00ad';
        if (hyphen && text.length() > 1 && Character.isLetter(text.charAt(text.length() - 2))) {
            if (Character.isLowerCase(next.codePointAt(0)) && !compounds.contains(compound(text, next))) {
                text.setLength(text.length() - 1);
            }
        } else if (!Character.isIdeographic(last) || !Character.isIdeographic(next.codePointAt(0))) {
            text.append(' ');
        }
        text.append(next);
    }

    /** The word over the end of the line, with its hyphen. */
    private static String compound(StringBuilder text, String next) {
        int from = text.length() - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < next.length() && Character.isLetter(next.charAt(to))) {
            to++;
        }
        return text.substring(from, text.length() - 1) + "-" + next.substring(0, to);
    }
}
