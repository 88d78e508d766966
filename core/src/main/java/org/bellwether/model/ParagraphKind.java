package org.bellwether.model;

import java.util.List;

/** What a paragraph of an article's body is on its page. */
public enum ParagraphKind {
    TEXT,
    HEADING,

    /** One entry of a list. */
    ITEM,

    /** What somebody else wrote or said, set apart from the text. */
    QUOTE,

    /** One row of a table, its cells parted by a bar. */
    ROW,

    /** Set as it was typed, such as a program. */
    CODE;

    /**
     * The kinds of so many paragraphs: as given, or all text where none are given.
     *
     * @throws IllegalArgumentException where some are given, but not one for each
     */
    static List<ParagraphKind> each(List<ParagraphKind> kinds, int paragraphs) {
        if (!kinds.isEmpty() && kinds.size() != paragraphs) {
            throw new IllegalArgumentException(kinds.size() + " kinds of " + paragraphs + " paragraphs");
        }
        return kinds.stream().allMatch(kind -> kind == TEXT) ? List.of() : List.copyOf(kinds);
    }
}
