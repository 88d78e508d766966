package org.bellwether.app.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where somebody wanted to go before logging in: a page of ours, whatever the address says. */
final class Target {

    private static final int LONGEST = 1500;
    /** A path: not {@code //host}, nor what a browser reads as that (backslashes, blanks and controls it leaves out). */
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]*");

    private static final Pattern DOOR = Pattern.compile("/(login|logout|setup)([/?#].*)?");

    private Target() {}

    /** The page wanted, the board where that is none of ours. */
    static String local(String wanted) {
        boolean ours = wanted.length() <= LONGEST
                && LOCAL.matcher(wanted).matches()
                && !DOOR.matcher(wanted).matches();
        return ours ? wanted : "/";
    }

    /** The log-in page, which leads back to what was asked for. */
    static String login(Context context) {
        String query = context.queryString();
        String wanted = local(context.req().getRequestURI() + (query == null ? "" : "?" + query));
        return wanted.equals("/") ? "/login" : "/login?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
