package org.bellwether.app.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where somebody wanted to go before logging in: a page of ours, whatever the address says. */
final class Target {

    private static final int LONGEST = 1000;
    /** A path: not {@code //host}, nor what a browser reads as that (backslashes, blanks and controls it leaves out). */
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]*");

    private static final Pattern DOOR = Pattern.compile("/(login|logout|setup)([/?#].*)?");

    private Target() {}

    /** The page wanted, the board where that is none of ours. */
    static String local(String wanted) {
        return DOOR.matcher(wanted).matches() ? "/" : page(wanted);
    }

    /** The same, and pages where one logs in are ours, too. */
    static String page(String wanted) {
        return wanted.length() <= LONGEST && LOCAL.matcher(wanted).matches() ? wanted : "/";
    }

    /** The page that answers a request, without what a form sent. */
    static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return page(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The same to come back to: where one logs in, without what the address says on where to go then. */
    static String comingBack(HttpServletRequest request) {
        String here = here(request);
        return DOOR.matcher(here).matches() ? page(request.getRequestURI()) : here;
    }

    /** The log-in page, which leads back to what was asked for. */
    static String login(Context context) {
        String wanted = local(here(context.req()));
        return wanted.equals("/") ? "/login" : "/login?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
