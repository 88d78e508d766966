package org.bellwether.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element that is a label; of one that holds more nothing is read, so that looking for labels stays cheap. */
final class ShortText implements NodeFilter {

    private final StringBuilder text = new StringBuilder();
    private final int most;

    private ShortText(int most) {
        this.most = most;
    }

    /** The element's text with single spaces, or the empty string where it is longer than {@code most} characters. */
    static String of(Element element, int most) {
        ShortText label = new ShortText(4 * most);
        element.filter(label);
        if (label.text.length() > label.most) {
            return "";
        }
        String text = spaced(label.text);
        return text.length() > most ? "" : text;
    }

    /** With one space for each stretch of white space, none at the ends. */
    private static String spaced(CharSequence raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\u00a0' && !Character.isWhitespace(c)) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        int end = text.length();
        return end > 0 && text.charAt(end - 1) == ' ' ? text.substring(0, end - 1) : text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode run) {
            text.append(run.getWholeText(), 0, Math.min(run.getWholeText().length(), most + 1));
        } else if (node instanceof Element element && element.isBlock()) {
            text.append(' ');
        }
        return text.length() > most ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))) {
            text.append(' ');
        }
        return text.length() > most ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
