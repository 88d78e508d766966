package org.bellwether.app.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;

/**
 * What protects the reader: which hosts are answered, and the headers of every answer.
 *
 * <p>A page elsewhere on the web may point a name of its own at this machine (DNS rebinding); it then sends that name as
 * {@code Host}. Only the names of the loopback interface, and those configured, are answered.
 */
final class Guard {

    /** Nothing but our own files; no frames, no plug-ins, no addresses to send anything to. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> allowed;

    /**
     * @param allowed host names answered beside those of the loopback interface, in lower case, without a port
     */
    Guard(Set<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /** Whether a request for this {@code Host} is meant for us. */
    boolean admits(@org.jspecify.annotations.Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        int colon = name.lastIndexOf(':');
        boolean port = colon > name.lastIndexOf(']') && colon < name.length() - 1;
        String bare = port && name.substring(colon + 1).chars().allMatch(Character::isDigit)
                ? name.substring(0, colon)
                : name;
        return LOOPBACK.contains(bare) || allowed.contains(bare);
    }

    static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
                .header("X-DNS-Prefetch-Control", "off")
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept-Encoding");
        context.res().addHeader("Vary", "Accept-Language, Cookie");
    }
}
