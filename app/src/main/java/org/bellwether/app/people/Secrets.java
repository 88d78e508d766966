package org.bellwether.app.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bellwether.app.flow.Ids;

/** What cannot be guessed. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int ID_BYTES = 8;
    /** Letters and digits that are not taken for each other: 32 of them, five bits each. */
    private static final String CLEAR = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private Secrets() {}

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** 256 random bits in base64url. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    static String id() {
        return HexFormat.of().formatHex(bytes(ID_BYTES));
    }

    /** 100 random bits to be read and typed by people, e.g. {@code k7pw-2mza-…}. */
    public static String spoken() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            words.append(i > 0 && i % GROUP == 0 ? "-" : "").append(CLEAR.charAt(RANDOM.nextInt(CLEAR.length())));
        }
        return words.toString();
    }

    /** SHA-256 in lower-case hex. */
    public static String hash(String secret) {
        return Ids.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether two secrets are the same, in a time that does not tell where they differ. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
