package org.bellwether.app.collect;

import crawlercommons.domains.EffectiveTldFinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done with addresses of the web as text. */
public final class Addresses {

    private static final List<String> TRACKING = lines("tracking.txt");

    private Addresses() {}

    /**
     * An address without what tells nothing of the page: parameters that follow readers about ({@code tracking.txt}), and the place
     * within the page. What is left is as it was written.
     */
    public static String plain(String url) {
        if (!isWeb(url)) {
            return url;
        }
        int hash = url.indexOf('#');
        boolean route = hash >= 0 && url.startsWith("#!", hash);
        String whole = hash < 0 || route ? url : url.substring(0, hash);
        int mark = whole.indexOf('?');
        if (mark < 0) {
            return whole;
        }
        String query = Stream.of(whole.substring(mark + 1).split("&", -1))
                .filter(Predicate.not(Addresses::follows))
                .collect(Collectors.joining("&"));
        String path = whole.substring(0, mark);
        return query.isEmpty() && whole.length() > mark + 1 ? path : path + "?" + query;
    }

    private static boolean follows(String parameter) {
        String name = parameter.replaceFirst("=.*$", "").toLowerCase(Locale.ROOT);
        return TRACKING.stream()
                .anyMatch(known -> known.endsWith("*")
                        ? name.startsWith(known.substring(0, known.length() - 1))
                        : name.equals(known));
    }

    /** Whether this begins as an address of the web does. */
    public static boolean isWeb(String url) {
        return url.startsWith("http://") || url.startsWith("https://");
    }

    /** A host with its port, as {@code //host:port}: what is asked by turns, and rests as a whole. */
    static String host(URI uri) {
        int port = uri.getPort();
        boolean usual = port < 0 || port == 80 || port == 443;
        return "//" + uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }

    /** An address that can be fetched: http or https, with a host and without a user's name. */
    public static Optional<URI> web(String url) {
        try {
            URI uri = URI.create(url);
            String scheme = uri.getScheme();
            boolean web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
            return web && uri.getHost() != null && uri.getRawUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether two addresses are of one site: of one host, or of one registered domain (Public Suffix List). */
    static boolean sameSite(URI one, URI other) {
        if (host(one).equals(host(other))) {
            return true;
        }
        String domain = EffectiveTldFinder.getAssignedDomain(one.getHost(), true, false);
        return domain != null
                && Objects.equals(domain, EffectiveTldFinder.getAssignedDomain(other.getHost(), true, false));
    }

    /** The lines of a resource that are no comments. */
    static List<String> lines(String resource) {
        try (InputStream in = Addresses.class.getResourceAsStream(resource)) {
            return Arrays.stream(new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                            .split("\\R"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
