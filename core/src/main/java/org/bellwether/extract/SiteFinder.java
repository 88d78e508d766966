package org.bellwether.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site a page belongs to and the address it gives for itself. */
final class SiteFinder {

    private static final Pattern HOST =
            Pattern.compile("^https?://(?:[^/@]*@)?(?:www\\.)?([^/:?#]+)", Pattern.CASE_INSENSITIVE);

    private SiteFinder() {}

    /** The site's own name, else the publisher's, else the host. */
    static Optional<String> site(Page page) {
        return page.meta()
                .get("og:site_name")
                .or(page.data()::publisher)
                .or(() -> page.meta().first("site"))
                .or(() -> host(page.url()));
    }

    static Optional<String> canonical(Page page) {
        String link = page.scan().canonical();
        return Optional.of(link)
                .filter(l -> !l.isEmpty())
                .or(() -> page.meta().get("og:url"))
                .flatMap(l -> absolute(l, page.url()));
    }

    static Optional<String> host(Optional<String> url) {
        return url.map(HOST::matcher).filter(Matcher::find).map(m -> m.group(1).toLowerCase(Locale.ROOT));
    }

    /** The address as an http(s) URL, resolved against the page's; empty where it is none. */
    static Optional<String> absolute(String address, Optional<String> base) {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            if (!uri.isAbsolute() && base.isPresent()) {
                uri = new URI(base.get()).resolve(uri);
            }
            String scheme = uri.getScheme();
            boolean web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
            return web ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
