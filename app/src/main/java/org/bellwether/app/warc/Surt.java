package org.bellwether.app.warc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as indexes of web archives sort them: the host's labels from the last to the first, then the path. */
final class Surt {

    private static final Pattern WEB =
            Pattern.compile("(?i)(https?)://(?:[^/?#@]*@)?([^/?#:]+)(?::(\\d+))?([^?#]*)(\\?[^#]*)?.*");

    private Surt() {}

    /** The sorting form of a web address; any other address as it is, in lower case. */
    static String of(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        Matcher parts = WEB.matcher(lower);
        if (!parts.matches()) {
            return lower.replaceAll("\\s", "%20");
        }
        List<String> labels =
                Arrays.asList(parts.group(2).replaceFirst("^www\\d*\\.", "").split("\\."));
        String host = String.join(",", labels.reversed());
        String port = parts.group(3) == null || isUsual(parts.group(1), parts.group(3)) ? "" : ":" + parts.group(3);
        String path = parts.group(4).isEmpty() ? "/" : parts.group(4);
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return (host + port + ")" + trimmed + query(parts.group(5))).replaceAll("\\s", "%20");
    }

    private static boolean isUsual(String scheme, String port) {
        return port.equals(scheme.equals("http") ? "80" : "443");
    }

    private static String query(@Nullable String query) {
        if (query == null || query.length() < 2) {
            return "";
        }
        String[] fields = query.substring(1).split("&", -1);
        Arrays.sort(fields);
        return "?" + String.join("&", fields);
    }
}
