package org.bellwether.app.publish;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.app.web.Digests;
import org.bellwether.app.web.Links;
import org.bellwether.app.web.Pictures;
import org.bellwether.model.Period;

/**
 * Addresses inside a published site: relative, so that it works from any folder and without a server.
 *
 * @param up {@code ""} for a page at the top, {@code "../"} for one in a folder
 * @param pictures lead images kept on this machine
 */
record SiteLinks(String up, Pictures pictures) implements Links {

    private static final int LONGEST = 100;

    @Override
    public String home() {
        return up + "index.html";
    }

    @Override
    public String board(Period period) {
        return up + "period/" + period.from() + ".html";
    }

    @Override
    public String category(String id, Period period) {
        return up + "category/" + fileName(id) + "-" + period.from() + ".html";
    }

    @Override
    public String event(String id) {
        return up + "event/" + fileName(id) + ".html";
    }

    @Override
    public String article(String id) {
        return up + "article/" + fileName(id) + ".html";
    }

    @Override
    public String asset(String name) {
        return up + "assets/" + name;
    }

    @Override
    public String feed() {
        return up + "feed.atom";
    }

    @Override
    public String data(String name) {
        return up + "data/" + name;
    }

    @Override
    public Optional<String> picture(String articleId) {
        return pictures.of(articleId).map(picture -> up + "images/" + picture.name());
    }

    @Override
    public Optional<String> search() {
        return Optional.empty();
    }

    @Override
    public Optional<String> search(String words) {
        return Optional.empty();
    }

    @Override
    public Optional<Posting> judge(String eventId) {
        return Optional.empty();
    }

    @Override
    public Optional<Posting> add(String articleId) {
        return Optional.empty();
    }

    @Override
    public Optional<String> adding(String articleId, int sentence) {
        return Optional.empty();
    }

    @Override
    public Optional<String> judgements() {
        return Optional.empty();
    }

    @Override
    public Optional<String> ledger() {
        return Optional.empty();
    }

    @Override
    public Optional<String> compare() {
        return Optional.empty();
    }

    @Override
    public Optional<String> compare(Period one, Period other) {
        return Optional.empty();
    }

    @Override
    public Optional<Replay> replay() {
        return Optional.empty();
    }

    @Override
    public Optional<String> lab(String text) {
        return Optional.empty();
    }

    /**
     * A file name that every file system takes: lower-case letters, digits, dots, hyphens and underscores. An id that has anything
     * else, or is too long, gets a digest at its end, so that two ids never share a file.
     */
    static String fileName(String id) {
        StringBuilder name = new StringBuilder();
        String lower = id.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length() && i < LONGEST; i++) {
            char c = lower.charAt(i);
            boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.' && i > 0;
            name.append(kept ? c : '-');
        }
        String digest = Digests.sha256(id.getBytes(StandardCharsets.UTF_8)).substring(0, 10);
        return id.contentEquals(name) ? id : name + "-" + digest;
    }
}
