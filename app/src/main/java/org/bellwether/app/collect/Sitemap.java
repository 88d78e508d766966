package org.bellwether.app.collect;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.model.Problem;

/** Reads sitemaps, news sitemaps and indexes of sitemaps (sitemaps.org): what changed lately, the latest first. */
sealed interface Sitemap {

    /** What changed before is not followed: a sitemap may hold all that a site ever published. */
    Duration WINDOW = Duration.ofDays(7);

    /** Sitemaps of one index that are looked at in a visit. */
    int MOST_CHILDREN = 8;

    record Pages(List<Lead> leads) implements Sitemap {}

    /** @param children addresses of sitemaps */
    record Index(List<String> children) implements Sitemap {}

    record Broken(Problem problem) implements Sitemap {}

    /** @param bytes not packed */
    static Sitemap read(byte[] bytes, String address, Instant now) {
        if (FeedReader.hasDoctype(bytes)) {
            return new Broken(CollectProblem.DOCTYPE.problem(address));
        }
        try {
            SiteMapParser parser = new SiteMapParser(false);
            parser.enableExtension(Extension.NEWS);
            AbstractSiteMap map = parser.parseSiteMap(
                    "application/xml", bytes, URI.create(address).toURL());
            return switch (map) {
                case SiteMapIndex index -> new Index(children(index, now));
                case SiteMap pages -> pages(pages, address, now);
                default -> throw new UnknownFormatException("neither a sitemap nor an index");
            };
        } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
            return new Broken(CollectProblem.BAD_SITEMAP.problem(address, CollectProblem.why(e)));
        }
    }

    /** News first, then the latest; what says that it has not changed lately is left alone. */
    private static List<String> children(SiteMapIndex index, Instant now) {
        Instant from = now.minus(WINDOW);
        return index.getSitemaps().stream()
                .filter(child -> instant(child.getLastModified())
                        .map(at -> !at.isBefore(from))
                        .orElse(true))
                .sorted(Comparator.<AbstractSiteMap>comparingInt(child -> child.getUrl()
                                        .toString()
                                        .toLowerCase(Locale.ROOT)
                                        .contains("news")
                                ? 0
                                : 1)
                        .thenComparing(
                                child -> instant(child.getLastModified()).orElse(Instant.MIN),
                                Comparator.reverseOrder()))
                .limit(MOST_CHILDREN)
                .map(child -> child.getUrl().toString())
                .toList();
    }

    private static Optional<Instant> instant(@org.jspecify.annotations.Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static Sitemap pages(SiteMap map, String address, Instant now) {
        record Dated(Instant at, Lead lead) {}
        URI site = URI.create(address);
        Instant from = now.minus(WINDOW);
        List<Dated> dated = new ArrayList<>();
        int all = 0;
        for (SiteMapURL page : map.getSiteMapUrls()) {
            String url = page.getUrl().toString();
            Optional<NewsAttributes> news = news(page);
            Optional<Instant> at =
                    instant(page.getLastModified()).or(() -> news.flatMap(one -> instant(one.getPublicationDate())));
            boolean here = Addresses.web(url)
                    .filter(uri -> Addresses.sameSite(uri, site))
                    .isPresent();
            if (here && at.isPresent()) {
                all++;
                if (!at.get().isBefore(from)) {
                    String title = news.map(NewsAttributes::getTitle).orElse("");
                    dated.add(new Dated(at.get(), Lead.of(url, title, at.get().toString())));
                }
            }
        }
        if (all == 0 && !map.getSiteMapUrls().isEmpty()) {
            return new Broken(CollectProblem.DATELESS.problem(address));
        }
        return new Pages(dated.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::lead)
                .toList());
    }

    private static Optional<NewsAttributes> news(SiteMapURL page) {
        ExtensionMetadata[] all = page.getAttributesForExtension(Extension.NEWS);
        return all != null && all.length > 0 && all[0] instanceof NewsAttributes news
                ? Optional.of(news)
                : Optional.empty();
    }
}
