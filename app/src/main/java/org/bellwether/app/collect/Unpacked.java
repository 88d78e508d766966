package org.bellwether.app.collect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A body out of its content encoding (gzip, RFC 1952; deflate, with or without the header of RFC 1950), within bounds. */
sealed interface Unpacked {

    /** How often larger than what was sent something may be; below {@link #HARMLESS} bytes it does not matter. */
    int MOST_TIMES = 200;

    int HARMLESS = 1 << 20;

    record Bytes(byte[] bytes) implements Unpacked {}

    record TooLarge() implements Unpacked {}

    /** Unpacks to more than {@link #MOST_TIMES} its size. */
    record Bomb() implements Unpacked {}

    record Broken(String why) implements Unpacked {}

    /** @param encoding as the header says; none where there is none */
    static Unpacked of(byte[] body, Optional<String> encoding, int most) {
        String name = encoding.orElse("").strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity" -> new Bytes(body);
            case "gzip", "x-gzip", "deflate" -> body.length == 0 ? new Bytes(body) : unpack(body, name, most);
            default -> new Broken("encoded as " + name.replaceAll("[^\\w, -]", "?"));
        };
    }

    /** What was sent gzipped though nothing says so, as {@code sitemap.xml.gz}. */
    static Unpacked gunzipped(byte[] body, int most) {
        boolean gzip = body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
        return of(body, gzip ? Optional.of("gzip") : Optional.empty(), most);
    }

    private static Unpacked unpack(byte[] body, String encoding, int most) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(most, 4 * body.length));
        byte[] part = new byte[1 << 14];
        try (InputStream in = open(body, encoding)) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                out.write(part, 0, read);
                if (out.size() > HARMLESS && out.size() / MOST_TIMES > body.length) {
                    return new Bomb();
                }
                if (out.size() > most) {
                    return new TooLarge();
                }
            }
            return new Bytes(out.toByteArray());
        } catch (IOException e) {
            return new Broken(CollectProblem.why(e));
        }
    }

    private static InputStream open(byte[] body, String encoding) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        if (!encoding.equals("deflate")) {
            return new GZIPInputStream(in, 1 << 14);
        }
        boolean headed =
                body.length > 1 && (body[0] & 0x0f) == 8 && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!headed));
    }
}
