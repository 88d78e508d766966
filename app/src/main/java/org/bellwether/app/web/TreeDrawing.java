package org.bellwether.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bellwether.model.Entity;
import org.bellwether.model.Mark;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;

/**
 * A sentence with its dependency tree as arcs above, its names and the marks of attributions as bars below: coordinates of an SVG
 * drawn by the server, in a font of fixed width. The same stands in a table beside it.
 */
public record TreeDrawing(
        int width, int height, String wordLine, String tagLine, List<Word> words, List<Arc> arcs, List<Bar> bars) {

    private static final double CHARACTER = 7.9;
    private static final double LABEL_CHARACTER = 6.7;
    private static final double GAP = 16;
    private static final double LEVEL = 21;
    private static final double LINE = 18;
    private static final double SIDE = 8;
    private static final double APART = 4;

    /** A token at its place. */
    public record Word(String x, String text, String tag) {}

    /** An arc from a head to its dependent, or into the root from above; with the place of its label. */
    public record Arc(String path, String arrow, String label, String x, String y) {}

    /** What several tokens are together. */
    public record Bar(String css, String path, String label, String x, String y) {}

    static TreeDrawing of(Reading reading, Sentence sentence) {
        return new Drawing(reading, sentence).draw();
    }

    private static final class Drawing {

        private final Reading reading;
        private final Sentence sentence;
        private final double[] middle;
        private final double[] half;
        private final int[] level;
        private final double width;
        private final double base;

        Drawing(Reading reading, Sentence sentence) {
            this.reading = reading;
            this.sentence = sentence;
            middle = new double[sentence.size()];
            half = new double[sentence.size()];
            double x = SIDE;
            for (int i = 0; i < sentence.size(); i++) {
                Token token = token(i);
                double wide = Math.max(
                        Math.max(token.text().length(), token.pos().length()) * CHARACTER,
                        token.deprel().length() * LABEL_CHARACTER);
                half[i] = wide / 2;
                middle[i] = x + half[i];
                x += wide + GAP;
            }
            width = x - GAP + SIDE;
            level = levels();
            int highest = 0;
            for (int one : level) {
                highest = Math.max(highest, one);
            }
            base = (highest + 1) * LEVEL + SIDE;
        }

        private Token token(int i) {
            return reading.token(sentence.first() + i);
        }

        private int head(int i) {
            int head = token(i).head();
            return head < 0 ? i : head - sentence.first();
        }

        /** Each arc above all that it spans. */
        private int[] levels() {
            int[] found = new int[sentence.size()];
            List<Integer> byLength = new ArrayList<>();
            for (int i = 0; i < found.length; i++) {
                byLength.add(i);
            }
            byLength.sort(Comparator.comparingInt(i -> Math.abs(i - head(i))));
            for (int i : byLength) {
                int from = Math.min(i, head(i));
                int to = Math.max(i, head(i));
                int below = 0;
                for (int k = 0; k < found.length; k++) {
                    boolean spanned = k != i && Math.min(k, head(k)) >= from && Math.max(k, head(k)) <= to;
                    below = spanned ? Math.max(below, found[k]) : below;
                }
                found[i] = head(i) == i ? 0 : below + 1;
            }
            return found;
        }

        TreeDrawing draw() {
            List<Word> words = new ArrayList<>();
            List<Arc> arcs = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                words.add(new Word(number(middle[i]), token(i).text(), token(i).pos()));
                arcs.add(arc(i));
            }
            List<Bar> bars = new ArrayList<>();
            double line = base + 3 * LINE;
            boolean named = names(bars, line);
            boolean marked = marks(bars, named ? line + 2 * LINE : line);
            double height = base + 2.5 * LINE + (named ? 2 * LINE : 0) + (marked ? 2 * LINE : 0);
            return new TreeDrawing(
                    (int) Math.ceil(width),
                    (int) Math.ceil(height),
                    number(base + LINE),
                    number(base + 2 * LINE),
                    words,
                    arcs,
                    bars);
        }

        private Arc arc(int i) {
            int head = head(i);
            String label = token(i).deprel();
            if (head == i) {
                String path = "M" + number(middle[i]) + " " + number(SIDE) + "V" + number(base);
                return new Arc(path, arrow(middle[i]), label, number(middle[i] + 20), number(SIDE + 10));
            }
            double side = Math.signum(head - i) * APART;
            double from = middle[head] - side;
            double to = middle[i] + side;
            double top = base - level[i] * LEVEL;
            String path =
                    "M" + number(from) + " " + number(base) + "V" + number(top) + "H" + number(to) + "V" + number(base);
            return new Arc(path, arrow(to), label, number((from + to) / 2), number(top - 4));
        }

        private String arrow(double x) {
            return "M" + number(x - 3.5) + " " + number(base - 5) + "L" + number(x) + " " + number(base + 1) + "L"
                    + number(x + 3.5) + " " + number(base - 5) + "Z";
        }

        private boolean names(List<Bar> bars, double y) {
            int before = bars.size();
            for (Entity entity : reading.entities()) {
                if (entity.first() >= sentence.first() && entity.end() <= sentence.end()) {
                    bars.add(bar("name", entity.first(), entity.end(), Words.entity(entity.type()), y));
                }
            }
            return bars.size() > before;
        }

        private boolean marks(List<Bar> bars, double y) {
            int before = bars.size();
            int start = sentence.first();
            for (int i = start + 1; i <= sentence.end(); i++) {
                Mark mark = reading.token(start).mark();
                if (i < sentence.end() && reading.token(i).mark() == mark) {
                    continue;
                }
                if (mark != Mark.NONE) {
                    bars.add(bar("mark", start, i, Words.mark(mark), y));
                }
                start = i;
            }
            return bars.size() > before;
        }

        private Bar bar(String css, int first, int end, String label, double y) {
            int from = first - sentence.first();
            int to = end - 1 - sentence.first();
            double left = middle[from] - half[from];
            double right = middle[to] + half[to];
            String path = "M" + number(left) + " " + number(y - 12) + "H" + number(right);
            return new Bar(css, path, label, number((left + right) / 2), number(y + 2));
        }

        private static String number(double value) {
            return Chart.number(value);
        }
    }
}
