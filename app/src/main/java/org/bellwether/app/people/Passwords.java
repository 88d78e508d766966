package org.bellwether.app.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Keeps passwords as Argon2id (RFC 9106) in PHC form: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 *
 * @param memory KiB, @param passes over it, @param lanes side by side; the least that OWASP asks for is 19456, 2, 1
 */
record Passwords(int memory, int passes, int lanes) {

    static final Passwords CURRENT = new Passwords(19_456, 2, 1);

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** More than we would ever ask for: a hash that asks for it is not ours. */
    private static final int MOST_MEMORY = 1 << 20;

    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    String hash(String password) {
        byte[] salt = Secrets.bytes(SALT_BYTES);
        return phc(salt, derive(password, salt, HASH_BYTES));
    }

    private String phc(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash);
    }

    /** Derives from the same letters however a keyboard composes them. */
    private byte[] derive(String password, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(
                Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    /** Whether the password is the one of that hash, by the parameters that the hash names; false for what is no such hash. */
    static boolean matches(String password, String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()) {
            return false;
        }
        Passwords parameters = parameters(parts);
        if (parameters.memory > MOST_MEMORY
                || parameters.passes < 1
                || parameters.passes > MOST_PASSES
                || parameters.lanes < 1
                || parameters.lanes > MOST_LANES) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] known = Base64.getDecoder().decode(parts.group(5));
        return MessageDigest.isEqual(known, parameters.derive(password, salt, known.length));
    }

    /** Whether the hash was made by other parameters than these. */
    boolean outdated(String phc) {
        Matcher parts = PHC.matcher(phc);
        return !parts.matches() || !parameters(parts).equals(this);
    }

    private static Passwords parameters(Matcher parts) {
        return new Passwords(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }
}
