package org.bellwether.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.bellwether.model.Period;
import org.bellwether.store.Parties;

/**
 * Addresses of the running application.
 *
 * @param assetVersion gives the version of an asset's bytes, so that browsers may keep them
 * @param pictures lead images kept on this machine
 * @param visitor who will see the addresses: none leads where that role may not go
 * @param as the day whose knowledge boards and categories show; empty for today
 * @param unreadOf counts the unread hits of a visitor's saved searches
 */
record LiveLinks(
        UnaryOperator<String> assetVersion,
        Pictures pictures,
        Visitor visitor,
        Optional<LocalDate> as,
        ToIntFunction<Visitor> unreadOf)
        implements Links {

    /** For somebody who keeps no searches. */
    LiveLinks(UnaryOperator<String> assetVersion, Pictures pictures, Visitor visitor) {
        this(assetVersion, pictures, visitor, nobody -> 0);
    }

    LiveLinks(UnaryOperator<String> assetVersion, Pictures pictures, Visitor visitor, ToIntFunction<Visitor> unreadOf) {
        this(assetVersion, pictures, visitor, Optional.empty(), unreadOf);
    }

    /** The same, leading to boards and categories as they were known on that day. */
    LiveLinks asKnownOn(LocalDate day) {
        return new LiveLinks(assetVersion, pictures, visitor, Optional.of(day), unreadOf);
    }

    private Optional<String> token() {
        return visitor.may(Role.ANALYST) ? Optional.of(visitor.token()) : Optional.empty();
    }

    private String known() {
        return as.map(day -> "&as=" + day).orElse("");
    }

    @Override
    public String home() {
        return "/";
    }

    @Override
    public String board(Period period) {
        return "/?period=" + period.from() + known();
    }

    @Override
    public String category(String id, Period period) {
        return "/category/" + encode(id) + "?period=" + period.from() + known();
    }

    @Override
    public Optional<String> evidence(String category, Period period, EvidenceList list, int page) {
        return Optional.of("/evidence/" + encode(category) + "?period=" + period.from() + "&list=" + list.word()
                + (page > 0 ? "&page=" + page : "") + known());
    }

    @Override
    public String event(String id) {
        return "/event/" + encode(id);
    }

    @Override
    public String article(String id) {
        return "/article/" + encode(id);
    }

    @Override
    public String asset(String name) {
        return "/assets/" + name + "?v=" + assetVersion.apply(name);
    }

    @Override
    public String feed() {
        return "/feed.atom";
    }

    @Override
    public String data(String name) {
        return "/data/" + name;
    }

    @Override
    public Optional<String> picture(String articleId) {
        return pictures.of(articleId).map(picture -> "/picture/" + picture.name());
    }

    @Override
    public Optional<String> search() {
        return Optional.of("/search");
    }

    @Override
    public Optional<String> search(String words) {
        return Optional.of("/search?q=" + encode(words));
    }

    @Override
    public Optional<Posting> saving() {
        boolean named = !visitor.name().isEmpty() && visitor.may(Role.READER);
        return named ? Optional.of(new Posting("/searches", visitor.token())) : Optional.empty();
    }

    @Override
    public Optional<String> searches() {
        return saving().map(Posting::action);
    }

    @Override
    public int unread() {
        return unreadOf.applyAsInt(visitor);
    }

    @Override
    public Optional<String> actor(String id) {
        return Optional.of("/actor/" + encode(Parties.key(id)));
    }

    @Override
    public Optional<String> actors() {
        return Optional.of("/actors");
    }

    @Override
    public Optional<String> source(String outlet) {
        return Optional.of("/source/" + encode(outlet));
    }

    @Override
    public Optional<String> sources() {
        return Optional.of("/sources");
    }

    @Override
    public Optional<String> versions(String articleId) {
        return Optional.of("/versions/" + encode(articleId));
    }

    @Override
    public Optional<String> watch() {
        return Optional.of("/watch");
    }

    @Override
    public Optional<String> snapshot(String digest) {
        return Optional.of("/snapshot/" + encode(digest));
    }

    @Override
    public Optional<String> timeline() {
        return Optional.of("/timeline");
    }

    @Override
    public Optional<String> map() {
        return Optional.of("/map");
    }

    @Override
    public Optional<String> lab(String text) {
        return Optional.of("/lab?text=" + encode(LabPage.cut(text)));
    }

    @Override
    public Optional<Posting> judge(String eventId) {
        return token().map(secret -> new Posting(event(eventId), secret));
    }

    @Override
    public Optional<Posting> add(String articleId) {
        return token().map(secret -> new Posting(article(articleId), secret));
    }

    @Override
    public Optional<String> adding(String articleId, int sentence) {
        return token().map(secret -> article(articleId) + "?add=" + sentence + "#add");
    }

    @Override
    public Optional<String> judgements() {
        return token().map(secret -> "/judgements");
    }

    @Override
    public boolean open() {
        return visitor.may(Role.READER);
    }

    @Override
    public Optional<Seat> seat() {
        boolean admin = visitor.may(Role.ADMIN) && !visitor.mustChange();
        return visitor.member()
                .map(member -> new Seat(
                        visitor.name(),
                        Words.role(member.person().role()),
                        "/account",
                        new Posting("/logout", visitor.token()),
                        admin ? Optional.of("/people") : Optional.empty(),
                        admin ? Optional.of("/audit") : Optional.empty()));
    }

    @Override
    public Optional<String> ledger() {
        return token().map(secret -> "/ledger");
    }

    @Override
    public Optional<String> compare() {
        return Optional.of("/compare");
    }

    @Override
    public Optional<String> compare(Period one, Period other) {
        return Optional.of("/compare?a=" + one.from() + "&b=" + other.from() + known());
    }

    @Override
    public Optional<Replay> replay() {
        return Optional.of(new Replay(as, new LiveLinks(assetVersion, pictures, visitor, unreadOf)));
    }

    @Override
    public Optional<ReadingLinks> reading() {
        return visitor.may(Role.READER) ? Optional.of(new ReadingLinks(this, visitor)) : Optional.empty();
    }

    /** Slashes stay: the routes take the rest of the path, and servers refuse an encoded slash as ambiguous. */
    static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
