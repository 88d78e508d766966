package org.bellwether.code.time;

import java.util.List;
import org.bellwether.model.Reading;
import org.bellwether.model.Token;

/** Finds the token at a place in the text. */
final class TokenIndex {

    private final List<Token> tokens;

    TokenIndex(Reading reading) {
        this.tokens = reading.tokens();
    }

    /** Index of the token that covers the offset or is the next one after it; the number of tokens where there is none. */
    int at(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Penn tag of the next token from an offset on, the empty string where there is none. */
    String posFrom(int offset) {
        int index = at(offset);
        return index < tokens.size() ? tokens.get(index).pos() : "";
    }
}
