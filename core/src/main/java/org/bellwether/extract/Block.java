package org.bellwether.extract;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text between two block boundaries.
 *
 * @param text white space normalised, never empty
 * @param linkChars how many of its characters that are no white space stand in links
 * @param chars how many of its characters are no white space
 * @param owner the nearest block element around it
 */
record Block(String text, int chars, int linkChars, Element owner, Kind kind) {

    /** Shortest text that can be a paragraph of prose without ending like a sentence. */
    private static final int PROSE = 80;

    private static final int SHORT_PROSE = 25;

    private static final int SHORT_DENSE_PROSE = 12;

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL,
        PREFORMATTED
    }

    /** Whether it stands in an element, be it in the depth. */
    boolean isIn(Element container) {
        for (Element at = owner; at != null; at = at.parent()) {
            if (at == container) {
                return true;
            }
        }
        return false;
    }

    double linkShare() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }

    /** Looks like running text, not like a label, a button or a list of links. */
    boolean prose() {
        if (kind == Kind.HEADING || linkShare() > 0.4) {
            return false;
        }
        return text.length() >= PROSE
                || (text.length() >= SHORT_PROSE && endsSentence())
                || (text.length() >= SHORT_DENSE_PROSE && text.endsWith("\u3002"))
                || dense(text);
    }

    boolean endsSentence() {
        int last = text.codePointBefore(text.length());
        return ".!?…:;\"”»“'’)。！？」।؟".indexOf(last) >= 0;
    }

    /** Scripts that write a long sentence in forty signs. */
    private static boolean dense(String text) {
        return text.length() >= 40 && isDense(text.codePointAt(text.length() / 2));
    }

    /** A Han sign, a kana or a Hangul syllable. */
    static boolean isDense(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x3040 && codePoint <= 0x30ff)
                || (codePoint >= 0xac00 && codePoint <= 0xd7af);
    }
}
