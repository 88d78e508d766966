package org.bellwether.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which charset a page is in: its byte order mark; else UTF-8 where the bytes can be nothing else; else what the page says, what
 * the sender says, and at last what the bytes look like.
 */
final class Charsets {

    private static final int PRESCAN = 8192;
    private static final int DETECTED_ON = 1 << 16;
    private static final int SURE = 40;

    /** Bad sequences for each thousand other non-ASCII ones above which a page declared as UTF-8 is taken to be something else. */
    private static final int TOLERATED_PER_MILLE = 100;

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");

    private Charsets() {}

    /** The text of the bytes; what is invalid becomes U+FFFD. */
    static String decode(byte[] bytes, Optional<String> sender) {
        Optional<Charset> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            String text = new String(bytes, mark.get());
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        return new String(bytes, charset(bytes, sender));
    }

    static Optional<Charset> byteOrderMark(byte[] bytes) {
        int b0 = at(bytes, 0);
        int b1 = at(bytes, 1);
        if (b0 == 0xef && b1 == 0xbb && at(bytes, 2) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b0 == 0xff && b1 == 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return b0 == 0xfe && b1 == 0xff ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : -1;
    }

    private static Charset charset(byte[] bytes, Optional<String> sender) {
        Optional<Charset> declared =
                declaredInPage(bytes).or(() -> sender.flatMap(Charsets::byName)).map(Charsets::asBrowsersRead);
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.good + utf8.bad == 0) {
            return declared.orElse(StandardCharsets.UTF_8);
        }
        if (utf8.bad == 0 || (declared.isEmpty() && utf8.mostlyGood())) {
            return StandardCharsets.UTF_8;
        }
        if (declared.isPresent() && (!declared.get().equals(StandardCharsets.UTF_8) || utf8.mostlyGood())) {
            return declared.get();
        }
        return detect(bytes).orElse(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> declaredInPage(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(PRESCAN, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        while (matcher.find()) {
            Optional<Charset> named = byName(matcher.group(1));
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> byName(String name) {
        try {
            Charset charset = Charset.forName(name.trim());
            return charset.newEncoder().canEncode('a') ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** A page that could be read as ASCII to find its declaration is not UTF-16; Latin-1 means windows-1252 (WHATWG Encoding). */
    private static Charset asBrowsersRead(Charset declared) {
        String name = declared.name().toUpperCase(Locale.ROOT);
        if (name.startsWith("UTF-16") || name.startsWith("UTF-32")) {
            return StandardCharsets.UTF_8;
        }
        return name.equals("ISO-8859-1") || name.equals("US-ASCII") ? Charset.forName("windows-1252") : declared;
    }

    private static Optional<Charset> detect(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes.length <= DETECTED_ON ? bytes : Arrays.copyOf(bytes, DETECTED_ON));
        CharsetMatch match = detector.detect();
        return match == null || match.getConfidence() < SURE
                ? Optional.of(Charset.forName("windows-1252"))
                : byName(match.getName()).map(Charsets::asBrowsersRead);
    }

    /** How many multi-byte sequences of the bytes are UTF-8, and how many bytes are not part of one. */
    private record Utf8(int good, int bad) {

        boolean mostlyGood() {
            return bad * 1000L <= (long) good * TOLERATED_PER_MILLE;
        }

        static Utf8 of(byte[] bytes) {
            int good = 0;
            int bad = 0;
            for (int i = 0; i < bytes.length; ) {
                if (bytes[i] >= 0) {
                    i++;
                    continue;
                }
                int length = sequence(bytes, i);
                if (length > 0) {
                    good++;
                    i += length;
                } else {
                    bad++;
                    i++;
                }
            }
            return new Utf8(good, bad);
        }

        private static int sequence(byte[] bytes, int at) {
            int lead = bytes[at] & 0xff;
            int length = lead >= 0xf0 && lead <= 0xf4
                    ? 4
                    : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
            if (length == 0 || at + length > bytes.length) {
                return 0;
            }
            for (int k = 1; k < length; k++) {
                if ((bytes[at + k] & 0xc0) != 0x80) {
                    return 0;
                }
            }
            return length;
        }
    }
}
