package org.bellwether.app.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellwether.extract.Extractor;
import org.bellwether.model.Extraction.Rejected;
import org.bellwether.model.RawDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page of a site on which its articles are linked to, for sites without a feed.
 *
 * <p>A link leads to an article where it stays on the site, stands outside of menus and footers, and no part of its path is one that
 * sections, lists and files have ({@code notarticles.txt}); and where, moreover, its text reads like a headline (four words, or 24
 * letters, or eight of a script without blanks) and its path looks like an article's: it has a date, a number of four digits or more,
 * three words joined by hyphens, or the ending of a page.
 */
final class FrontPage {

    /** More of a page are not followed. */
    static final int MOST = 30;

    private static final String INDEX_PAGE = "E-EXTRACT-06";
    private static final String FEEDS =
            "link[rel~=(?i)\\balternate\\b][type~=(?i)^application/(rss|atom|feed|json|rdf)][href]";
    private static final String MENUS = "nav, footer, [role=navigation], [role=contentinfo], [role=menu], form";
    private static final Pattern NUMBER = Pattern.compile("\\d{4}");
    private static final Pattern DATED = Pattern.compile("/20\\d\\d[/-]\\d{1,2}([/-]\\d{1,2})?/");
    private static final Pattern SLUG = Pattern.compile("[\\p{L}\\d]+([-_][\\p{L}\\d]+){2,}(\\.\\w+)?");
    private static final Pattern PAGE = Pattern.compile(".+\\.(s?html?|aspx?|php|jsp)");
    private static final Pattern FILE =
            Pattern.compile(".+\\.(jpe?g|png|gif|svg|webp|pdf|docx?|xlsx?|zip|gz|mp[34]|m4a|avi|css|js|xml|rss|json)");
    private static final Set<String> NOT = Set.copyOf(Addresses.lines("notarticles.txt"));

    private FrontPage() {}

    /** Whether a page is one that links to articles rather than being one: the root of a site, or what extraction takes for a list. */
    static boolean is(RawDocument page, Extractor extractor) {
        boolean root = page.url()
                .flatMap(Addresses::web)
                .filter(uri -> uri.getRawQuery() == null
                        && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/")))
                .isPresent();
        return root
                || extractor.extract(page) instanceof Rejected(var why)
                        && why.code().equals(INDEX_PAGE);
    }

    /** The first feed that a page names. */
    static Optional<String> feed(RawDocument page, String address) {
        return parsed(page, address).stream()
                .flatMap(document -> document.select(FEEDS).stream())
                .map(link -> link.absUrl("href"))
                .filter(url -> !url.isEmpty())
                .findFirst();
    }

    /** Links to articles, in the order of the page. */
    static List<Lead> leads(RawDocument page, String address) {
        Optional<URI> site = page.url().flatMap(Addresses::web).or(() -> Addresses.web(address));
        Optional<Document> document = parsed(page, address);
        if (site.isEmpty() || document.isEmpty()) {
            return List.of();
        }
        Set<Element> menus = new HashSet<>(document.get().select(MENUS));
        Map<String, String> titles = new LinkedHashMap<>();
        for (Element link : document.get().select("a[href]")) {
            String url = Addresses.plain(link.absUrl("href"));
            boolean leads = Addresses.web(url)
                    .filter(uri -> Addresses.sameSite(uri, site.get()) && isArticle(uri))
                    .isPresent();
            if (leads && link.parents().stream().noneMatch(menus::contains)) {
                titles.merge(url, link.text().strip(), (one, other) -> one.length() >= other.length() ? one : other);
            }
        }
        List<Lead> leads = new ArrayList<>();
        titles.forEach((url, title) -> {
            if (isHeadline(title) && leads.size() < MOST) {
                leads.add(Lead.of(url, title, ""));
            }
        });
        return leads;
    }

    private static Optional<Document> parsed(RawDocument page, String address) {
        try {
            return Optional.of(Jsoup.parse(
                    new ByteArrayInputStream(page.bytes()),
                    page.charset().filter(FrontPage::isKnown).orElse(null),
                    page.url().orElse(address)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isKnown(String charset) {
        try {
            return java.nio.charset.Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isArticle(URI uri) {
        String path = Optional.ofNullable(uri.getPath()).orElse("").toLowerCase(Locale.ROOT);
        String[] parts = path.split("/");
        if (parts.length == 0 || FILE.matcher(path).matches()) {
            return false;
        }
        for (String part : parts) {
            if (NOT.contains(part)) {
                return false;
            }
        }
        String last = parts[parts.length - 1];
        String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        return DATED.matcher(path + "/").find()
                || NUMBER.matcher(last).find()
                || NUMBER.matcher(query).find()
                || SLUG.matcher(last).matches()
                || PAGE.matcher(last).matches();
    }

    private static boolean isHeadline(String text) {
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        return text.split("\\s+").length >= 4 || text.length() >= 24 || ideographs >= 8;
    }
}
