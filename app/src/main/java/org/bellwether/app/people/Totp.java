package org.bellwether.app.people;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes by time (RFC 6238): HMAC-SHA-1, steps of 30 seconds, one step to either side allowed. */
public final class Totp {

    private static final int SECRET_BYTES = 20;
    private static final long STEP_SECONDS = 30;
    private static final int DIGITS = 6;

    private Totp() {}

    /** A new secret in base 32. */
    public static String secret() {
        return Base32.encode(Secrets.bytes(SECRET_BYTES));
    }

    /** The code of a time step. */
    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            String text = Integer.toString(number);
            String padded = "0".repeat(Math.max(0, digits - text.length())) + text;
            return padded.substring(padded.length() - digits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA1", e);
        }
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /** The time step whose code this is, among the one of that instant and its two neighbours. */
    static Optional<Long> step(String secret, String code, Instant at) {
        byte[] key = Base32.decode(secret);
        String typed = code.replaceAll("\\s", "");
        Optional<Long> found = Optional.empty();
        for (long step = step(at) - 1; step <= step(at) + 1; step++) {
            if (Secrets.same(code(key, step, DIGITS), typed)) {
                found = Optional.of(step);
            }
        }
        return found;
    }

    /** What an authenticator app opens. */
    public static String link(String name, String secret) {
        String label =
                URLEncoder.encode("Bellwether:" + name, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Bellwether&algorithm=SHA1&digits=6&period=30";
    }
}
