package org.bellwether.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF in reading order, with where they stand. Bounded in pages, drawing operators and characters. */
final class PdfText extends PDFTextStripper {

    static final int MOST_PAGES = 300;
    private static final int MOST_OPERATORS = 5_000_000;
    private static final int MOST_CHARS = 4_000_000;

    /** Thrown where a bound is reached. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLong() {
            super("longer than an article", null, false, false);
        }
    }

    /**
     * A line.
     *
     * @param page from 0
     * @param x left edge, @param right edge, @param y base line from the page's top, all in points
     * @param size of its font in points
     * @param height of the page in points
     */
    record Line(int page, String text, float x, float right, float y, float size, float height) {

        /** Whether it stands where running heads and page numbers do. */
        boolean inMargin() {
            return y < height * .1 || y > height * .9;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();
    private int page = -1;
    private int operators;
    private int chars;

    private PdfText() {}

    static List<Line> lines(PDDocument document) throws IOException {
        PdfText stripper = new PdfText();
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    protected void startPage(PDPage started) {
        page++;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new TooLong();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String word, List<TextPosition> where) {
        chars += word.length();
        if (chars > MOST_CHARS) {
            throw new TooLong();
        }
        text.append(word);
        positions.addAll(where);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writePageEnd() {
        end();
    }

    private void end() {
        String plain = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!plain.isEmpty() && !positions.isEmpty()) {
            TextPosition first = positions.getFirst();
            float left = Float.MAX_VALUE;
            float right = 0;
            float size = 0;
            for (TextPosition position : positions) {
                left = Math.min(left, position.getXDirAdj());
                right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
                size = Math.max(size, position.getFontSizeInPt());
            }
            lines.add(new Line(page, plain, left, right, first.getYDirAdj(), size, first.getPageHeight()));
        }
        text.setLength(0);
        positions.clear();
    }
}
