package org.bellwether.app.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.bellwether.store.Listing.Position;

/** A place in a list as clients keep it: opaque, and refused where no list gave it out. */
record Cursor(String key, String id) {

    private static final char BETWEEN = '\n';

    String write() {
        byte[] bytes = (key + BETWEEN + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Cursor read(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int at = plain.indexOf(BETWEEN);
            if (at >= 0) {
                return new Cursor(plain.substring(0, at), plain.substring(at + 1));
            }
        } catch (IllegalArgumentException _) {
            throw ApiProblem.cursor();
        }
        throw ApiProblem.cursor();
    }

    static Cursor of(Position position) {
        return new Cursor(position.key(), position.id());
    }

    Position position() {
        return new Position(key, id);
    }

    /** The key as a number. */
    long number() {
        return Optional.of(key)
                .filter(digits -> digits.matches("-?\\d{1,18}|" + Long.MIN_VALUE))
                .map(Long::valueOf)
                .orElseThrow(ApiProblem::cursor);
    }
}
