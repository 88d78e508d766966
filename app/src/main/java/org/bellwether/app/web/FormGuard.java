package org.bellwether.app.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What protects the archive: only a form of a page that this application gave out may change it.
 *
 * <p>Two proofs are asked for. The browser must not say that the request comes from another site ({@code Sec-Fetch-Site}; where it
 * does not say, {@code Origin}, which browsers withhold as {@code null} since we send no referrers). And the form must carry the
 * token of this run, or of this session where people log in, which no other site can read.
 */
final class FormGuard {

    private static final int BYTES = 32;

    private final String token = random();

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String token() {
        return token;
    }

    /** Whether the browser says, or at least does not deny, that one of our own pages sent it. */
    boolean sameSite(Context context) {
        return sameSite(context.header("Sec-Fetch-Site"), context.header("Origin"), context.header("Host"));
    }

    static boolean sameSite(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null) {
            return site.equals("same-origin");
        }
        return origin == null
                || origin.equals("null")
                || Optional.ofNullable(host)
                        .filter(name -> origin.equals("http://" + name) || origin.equals("https://" + name))
                        .isPresent();
    }

    /** Whether the browser vouches that one of our own pages sent it. */
    static boolean vouched(Context context) {
        return "same-origin".equals(context.header("Sec-Fetch-Site"));
    }

    /** Whether the form is of a page that this visitor was given, in this run or session. */
    boolean current(Context context) {
        String known = Visitor.of(context).token();
        String sent = Optional.ofNullable(context.formParam("token")).orElse("");
        return !known.isEmpty()
                && MessageDigest.isEqual(
                        known.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
    }
}
