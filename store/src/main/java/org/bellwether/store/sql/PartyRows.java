package org.bellwether.store.sql;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Article;
import org.bellwether.model.Attribution;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.Participant;
import org.bellwether.model.Span;
import org.bellwether.store.Parties;
import org.jdbi.v3.core.Handle;

/** SQL that writes who takes part in events, where they happen and who says what. */
final class PartyRows {

    static final String SOURCE = "source";
    static final String RECIPIENT = "recipient";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SPEECH = 600;

    private static final String PARTY = """
            insert into party (event, article, role, place, actor, name, words, country, sector, date_from, type, quad,
                intensity)
            values (:event, :article, :role, :place, :actor, :name, :words, :country, :sector, :from, :type, :quad,
                :intensity)""";
    private static final String SITE = """
            insert into site (event, article, name, country, latitude, longitude, date_from, type, quad)
            values (:event, :article, :name, :country, :latitude, :longitude, :from, :type, :quad)""";
    private static final String SPEECH = """
            insert into speech (article, place, actor, day, cue, words)
            values (:article, :place, :actor, :day, :cue, :words)""";

    private PartyRows() {}

    /** Takes an article's rows away, and out of the sums. */
    static void forget(Handle handle, String article) {
        boolean known = handle.createQuery("select 1 from article where id = :article and"
                        + " (exists (select 1 from event where article = :article)"
                        + " or exists (select 1 from party where article = :article))")
                .bind("article", article)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (known) {
            PartySums.take(handle, article);
        }
        for (String table : List.of("party", "site", "speech")) {
            handle.createUpdate("delete from " + table + " where article = :article")
                    .bind("article", article)
                    .execute();
        }
    }

    /** Writes an article's rows, and adds them to the sums. */
    static void put(Handle handle, Article article, CodedArticle coded, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            event(handle, ids.get(i), article.id(), coded.events().get(i));
        }
        speeches(handle, article, coded.actors(), coded.attributions());
        if (!ids.isEmpty()) {
            PartySums.add(handle, article.id());
        }
    }

    static void event(Handle handle, String id, String article, Event event) {
        parties(handle, id, article, event, SOURCE, event.sources());
        parties(handle, id, article, event, RECIPIENT, event.recipients());
        event.place()
                .ifPresent(place -> handle.createUpdate(SITE)
                        .bind("event", id)
                        .bind("article", article)
                        .bind("name", clean(place.name()))
                        .bind("country", place.country().orElse(""))
                        .bind("latitude", place.latitude())
                        .bind("longitude", place.longitude())
                        .bind("from", from(event))
                        .bind("type", event.type().name())
                        .bind("quad", event.quad().name())
                        .execute());
    }

    private static void parties(
            Handle handle, String id, String article, Event event, String role, List<Participant> participants) {
        for (int i = 0; i < participants.size(); i++) {
            Participant one = participants.get(i);
            handle.createUpdate(PARTY)
                    .bind("event", id)
                    .bind("article", article)
                    .bind("role", role)
                    .bind("place", i)
                    .bind("actor", actor(one.actor().id()))
                    .bind("name", clean(one.actor().name()))
                    .bind("words", clean(one.text()))
                    .bind("country", one.actor().country().orElse(""))
                    .bind("sector", one.actor().sectors().stream().findFirst().orElse(""))
                    .bind("from", from(event))
                    .bind("type", event.type().name())
                    .bind("quad", event.quad().name())
                    .bind("intensity", event.intensity())
                    .execute();
        }
    }

    /** Whoever is named in the words that name the speaker: the longest mention, since a shorter one stands inside it. */
    static void speeches(Handle handle, Article article, List<ActorMention> actors, List<Attribution> attributions) {
        String body = article.body();
        String day = article.documentTime().published().map(LocalDate::toString).orElse("");
        for (int i = 0; i < attributions.size(); i++) {
            Attribution said = attributions.get(i);
            Map<String, ActorMention> speakers = new LinkedHashMap<>();
            for (Span source : said.source()) {
                longest(actors, source)
                        .ifPresent(mention ->
                                speakers.putIfAbsent(actor(mention.actor().id()), mention));
            }
            for (String speaker : speakers.keySet()) {
                handle.createUpdate(SPEECH)
                        .bind("article", article.id())
                        .bind("place", i)
                        .bind("actor", speaker)
                        .bind("day", day)
                        .bind("cue", clean(words(body, said.cue(), LONGEST_NAME)))
                        .bind("words", clean(words(body, said.content(), LONGEST_SPEECH), LONGEST_SPEECH))
                        .execute();
            }
        }
    }

    private static Optional<ActorMention> longest(List<ActorMention> actors, Span source) {
        ActorMention best = null;
        for (ActorMention mention : actors) {
            if (source.overlaps(mention.span())
                    && (best == null || mention.span().length() > best.span().length())) {
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String words(String body, List<Span> spans, int limit) {
        String words = spans.stream()
                .filter(span -> span.end() <= body.length())
                .map(span -> span.of(body))
                .collect(Collectors.joining(" \u2026 "));
        return words.length() > limit ? words.substring(0, limit - 1) + "\u2026" : words;
    }

    private static String from(Event event) {
        return event.date()
                .range()
                .map(DateRange::from)
                .map(LocalDate::toString)
                .orElse("");
    }

    static String actor(String id) {
        return clean(Parties.key(id), Parties.LONGEST_ID);
    }

    static String clean(String text) {
        return clean(text, LONGEST_NAME);
    }

    /** Cut off where longer than an index takes; what no database takes (NUL, half of a surrogate pair) is replaced. */
    private static String clean(String text, int limit) {
        String cut = text.length() > limit ? text.substring(0, limit) : text;
        StringBuilder clean = new StringBuilder(cut.length());
        cut.codePoints()
                .map(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
