package org.bellwether.app.collect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An article that a feed, a sitemap or a front page tells of.
 *
 * @param address where it is; empty where the feed gives none
 * @param title empty where it is not told
 * @param date as it is written there; empty where it is not told
 * @param stamp changes when what is told of the article does
 * @param text the article as far as the feed holds it
 * @param complete whether that is all of it
 */
record Lead(String address, String title, String date, String stamp, Optional<ItemPage> text, boolean complete) {

    /** An item of a feed. The whole text, where it is there, is part of what is told. */
    static Lead of(FeedReader.Item item) {
        ItemPage page = item.page();
        String date = page.published().or(page::updated).orElse("");
        String told = page.updated().or(page::published).orElse("") + "\n" + page.title();
        return new Lead(
                Addresses.plain(page.url().orElse("")),
                page.title(),
                date,
                hash(item.complete() ? told + "\n" + page.html() : told),
                Optional.of(page),
                item.complete());
    }

    /** A page of which nothing but this is known. */
    static Lead of(String address, String title, String date) {
        return new Lead(Addresses.plain(address), title, date, hash(date), Optional.empty(), false);
    }

    /** Whether there is a page to fetch. */
    boolean linked() {
        return Addresses.isWeb(address);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
