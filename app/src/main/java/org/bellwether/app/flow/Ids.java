package org.bellwether.app.flow;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.bellwether.app.collect.Addresses;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.RawDocument;

/** Ids of articles, the same whenever and wherever an article is taken in. */
public final class Ids {

    private static final int LENGTH = 16;

    private Ids() {}

    /**
     * Of outlet and address; of outlet and content where there is no address. A page that names its site's front page as its
     * canonical address, as many do by mistake, is known by the address it came from. What follows readers about in an address tells
     * nothing of the article ({@link Addresses#plain}).
     */
    static String article(String outlet, RawDocument document, Extracted extracted, String snapshot) {
        String key = extracted
                .canonicalUrl()
                .filter(Ids::namesPage)
                .or(document::url)
                .map(Addresses::plain)
                .orElse(snapshot);
        return hash(outlet, key);
    }

    /**
     * The id by the address a page was fetched from, where that differs: the canonical address may change with the headline. Empty where
     * it was not fetched from a page's own address.
     */
    static Optional<String> byAddress(String outlet, RawDocument document, String id) {
        return document.url()
                .filter(Addresses::isWeb)
                .filter(Ids::namesPage)
                .map(url -> hash(outlet, Addresses.plain(url)))
                .filter(other -> !other.equals(id));
    }

    private static String hash(String outlet, String key) {
        return sha256((outlet + '\n' + key).getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    /** Whether an address is that of a page, and not of a site's front page. */
    static boolean namesPage(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getRawQuery() != null
                    || uri.getRawPath() != null && uri.getRawPath().length() > 1;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The address a reader can open. */
    static Optional<String> address(RawDocument document, Extracted extracted) {
        return extracted
                .canonicalUrl()
                .filter(Ids::namesPage)
                .or(document::url)
                .filter(Addresses::isWeb)
                .map(Addresses::plain);
    }

    /** SHA-256 in lower-case hex. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
