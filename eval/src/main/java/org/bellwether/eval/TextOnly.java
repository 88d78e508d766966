package org.bellwether.eval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.bellwether.extract.Extractor;
import org.bellwether.model.Extraction;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.jsoup.Jsoup;

/**
 * Any function from a page to the text of its article as an {@link Extractor}, so that {@link ExtractionScorer} scores it like
 * ours. It knows a body and nothing else; no text at all counts as a refusal.
 *
 * @param text given the page as text, decoded for it
 */
public record TextOnly(UnaryOperator<String> text) implements Extractor {

    private static final Problem NOTHING = new Problem("E-EVAL-01", "The tool gives no text. Read the page beside it.");

    @Override
    public Extraction extract(RawDocument document) {
        String body = text.apply(page(document.bytes()));
        return body.isBlank()
                ? new Extraction.Rejected(NOTHING)
                : new Extracted(
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(body),
                        List.of(),
                        List.of());
    }

    /** A page as text: gunzipped, in UTF-8 where it is, else in the charset jsoup finds. */
    public static String page(byte[] bytes) {
        byte[] plain = plain(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            try {
                return new String(
                        plain,
                        Jsoup.parse(new ByteArrayInputStream(plain), null, "").charset());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Bytes out of gzip, where they are in it. */
    public static byte[] plain(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
