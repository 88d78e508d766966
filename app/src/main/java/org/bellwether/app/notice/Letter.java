package org.bellwether.app.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A letter as a file that every mail program opens (RFC 5322): plain text in UTF-8, encoded in base64 (RFC 2045). The subject is always
 * encoded (RFC 2047), so that no text can end its line and begin a header of its own.
 *
 * @param id unique among all letters: letters, digits, dots and hyphens
 */
record Letter(String id, Instant date, String subject, String text) {

    /** Bytes of one encoded word: with its frame and the header's name a line stays under the 76 characters that RFC 2047 allows. */
    private static final int WORD = 39;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String END = "\r\n";

    byte[] bytes() {
        if (!id.matches("[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("not an id of a letter: " + id);
        }
        String lines = text.replace("\r\n", "\n").replace("\n", END);
        return String.join(
                        END,
                        "Date: " + DATE.format(date),
                        "From: Bellwether <bellwether@localhost.invalid>",
                        "To: undisclosed-recipients:;",
                        "Subject: " + String.join(END + " ", encoded(subject)),
                        "Message-ID: <" + id + "@bellwether.invalid>",
                        "MIME-Version: 1.0",
                        "Content-Type: text/plain; charset=utf-8",
                        "Content-Transfer-Encoding: base64",
                        "",
                        Base64.getMimeEncoder().encodeToString(lines.getBytes(StandardCharsets.UTF_8)),
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> encoded(String subject) {
        List<String> words = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int size = 0;
        for (int point : subject.codePoints().toArray()) {
            String one = Character.toString(Character.isISOControl(point) ? ' ' : point);
            int bytes = one.getBytes(StandardCharsets.UTF_8).length;
            if (size + bytes > WORD) {
                words.add(word(part));
                part.setLength(0);
                size = 0;
            }
            part.append(one);
            size += bytes;
        }
        words.add(word(part));
        return words;
    }

    private static String word(StringBuilder part) {
        byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }
}
