package org.bellwether.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Converts between UTF-16 indexes of one text and Unicode code point offsets, both ways, in constant time. */
public final class CodePoints {

    private final String text;
    private final int @Nullable [] toCodePoint;
    private final int @Nullable [] toIndex;

    public CodePoints(String text) {
        this.text = text;
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            toCodePoint = null;
            toIndex = null;
            return;
        }
        int[] forward = new int[text.length() + 1];
        int[] back = new int[count + 1];
        int point = 0;
        for (int i = 0; i < text.length(); ) {
            int width = Character.charCount(text.codePointAt(i));
            back[point] = i;
            for (int k = 0; k < width; k++) {
                forward[i + k] = point;
            }
            i += width;
            point++;
        }
        forward[text.length()] = count;
        back[count] = text.length();
        toCodePoint = forward;
        toIndex = back;
    }

    /** Code point offset of a UTF-16 index (an index inside a surrogate pair counts as the pair's start). */
    public int offset(int index) {
        return toCodePoint == null ? index : toCodePoint[index];
    }

    /**
     * UTF-16 index of a code point offset.
     *
     * @throws IndexOutOfBoundsException where the text has fewer code points
     */
    public int index(int offset) {
        if (toIndex == null) {
            return Objects.checkIndex(offset, text.length() + 1);
        }
        return toIndex[Objects.checkIndex(offset, toIndex.length)];
    }

    public String text() {
        return text;
    }
}
