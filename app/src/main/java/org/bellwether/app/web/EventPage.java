package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.judge.Standing;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Article;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Participant;
import org.bellwether.model.Span;
import org.bellwether.store.Store.StoredCoding;

/**
 * One event: its sentence where it stands in its article, and how each part of it was found.
 *
 * @param paragraphs the paragraphs that hold its sentence, with the sentence and its parts marked
 * @param day board of the day it happened, where that period has one
 * @param facts label and value pairs of the coding
 * @param lab address of the page that shows how the sentence was read
 * @param added whether an analyst added it
 * @param standing what its judgements made of it
 * @param into the event it was merged into
 * @param copyOf the event that was judged, where this is the same in a copy of the article
 * @param coded how it is coded, where it stands otherwise
 * @param history its judgements, oldest first
 * @param forms by which it can be judged; empty on a published page
 */
public record EventPage(
        Shell shell,
        String deed,
        List<Named> sources,
        List<Named> recipients,
        String date,
        Optional<String> day,
        String basis,
        List<List<Piece>> paragraphs,
        String language,
        List<Fact> facts,
        List<Role> roles,
        Optional<AttributionView> attribution,
        String why,
        List<Bears> bears,
        List<Telling> tellings,
        Told told,
        Optional<String> lab,
        boolean added,
        Optional<Mark> standing,
        Optional<Other> into,
        Optional<Other> copyOf,
        Optional<String> coded,
        List<JudgementLine> history,
        Optional<EventForms> forms) {

    /** One line of the coding. */
    public record Fact(String label, String value) {}

    /** Somebody's part in the event and how the actor was recognised. */
    public record Role(String role, String name, String written, String who, String why, Optional<String> href) {}

    /** A status the event bears on. */
    public record Bears(
            String category, String period, String href, Mark status, String weight, Optional<String> leftOut) {}

    /** Another article that tells the same happening. */
    public record Telling(String href, String outlet, String date, String quote, boolean reprint) {}

    /** Where the event is told. */
    public record Told(String href, String title, String outlet, String published, String snapshot) {}

    /** Another event. */
    public record Other(String href, String headline) {}

    /** The page; empty where the archive holds no such event. */
    public static Optional<EventPage> of(Archive archive, String id, Links links) {
        return of(archive, id, links, Optional.empty());
    }

    /** The page with an entry that was refused. */
    static Optional<EventPage> of(Archive archive, String id, Links links, Optional<Attempt> attempt) {
        return archive.event(id).map(event -> page(archive, event, links, attempt));
    }

    private static EventPage page(Archive archive, JudgedEvent judged, Links links, Optional<Attempt> attempt) {
        EventRecord record = judged.record();
        Event event = record.event();
        Optional<Article> article = archive.store().article(record.article());
        Optional<StoredCoding> coding = archive.store().coding(record.article());
        String deed = Words.sentence(Words.deed(event.type(), event.mode()));
        return new EventPage(
                Shell.of(archive, EvidenceLine.headline(event), "event", links),
                deed,
                Named.of(archive, event.sources(), links),
                Named.of(archive, event.recipients(), links),
                Words.date(event.date()),
                event.date()
                        .range()
                        .map(DateRange::from)
                        .flatMap(archive::holding)
                        .map(links::board),
                event.date().basis(),
                paragraphs(record, article, coding),
                article.map(Article::language).orElse(""),
                facts(event),
                roles(archive, event, coding, links),
                attribution(event, article, coding),
                event.why(),
                bears(archive, record.id(), links),
                tellings(archive, record, links),
                told(archive, record, article, links),
                links.lab(record.quote()),
                judged.coded().isEmpty(),
                Mark.of(judged.standing()),
                judged.into().flatMap(id -> other(archive, id, links)),
                judged.copyOf().flatMap(id -> other(archive, id, links)),
                judged.coded().map(EventPage::inShort).filter(coded -> !coded.equals(inShort(event))),
                JudgementLine.of(judged.history(), links),
                links.judge(record.id())
                        .filter(posting -> judged.standing() != Standing.WITHDRAWN)
                        .map(posting -> EventForms.of(archive, judged, posting, attempt)));
    }

    private static Optional<Other> other(Archive archive, String id, Links links) {
        return archive.event(id)
                .map(other -> new Other(
                        links.event(id), EvidenceLine.headline(other.record().event())));
    }

    private static String inShort(Event event) {
        return EvidenceLine.headline(event) + " \u00B7 " + Words.date(event.date()) + " \u00B7 "
                + Words.told(event.status());
    }

    private static List<List<Piece>> paragraphs(
            EventRecord record, Optional<Article> article, Optional<StoredCoding> coding) {
        Event event = record.event();
        Optional<Span> sentence = coding.map(StoredCoding::sentences)
                .filter(sentences -> event.sentence() >= 0 && event.sentence() < sentences.size())
                .map(sentences -> sentences.get(event.sentence()));
        if (article.isEmpty() || sentence.isEmpty()) {
            return List.of(List.of(new Piece(record.quote(), "sentence", say("event.sentence"), "")));
        }
        Marker marker = new Marker().add(sentence.get(), "sentence", "");
        marker.add(event.trigger(), "trigger", say("event.done"));
        actors(marker, event.sources(), event.trigger(), "event.acts.is");
        actors(marker, event.recipients(), event.trigger(), "event.acted.is");
        event.place()
                .filter(place -> !place.span().equals(event.trigger()))
                .ifPresent(place -> marker.add(place.span(), "place", say("event.where.is", place.name())));
        List<List<Piece>> all = marker.cut(article.get());
        List<Span> spans = Marker.paragraphs(article.get());
        List<List<Piece>> held = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).overlaps(sentence.get())) {
                held.add(all.get(i));
            }
        }
        return held;
    }

    /** Somebody whom an analyst named in other words stands nowhere; the trigger is then given for the place. */
    private static void actors(Marker marker, List<Participant> participants, Span trigger, String key) {
        participants.stream()
                .filter(who -> !who.span().equals(trigger))
                .forEach(who ->
                        marker.add(who.span(), "actor", say(key, who.actor().name())));
    }

    private static List<Fact> facts(Event event) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                say("event.type"),
                event.mode()
                        .map(mode -> say("event.type.mode", plover(event), Words.plain(mode), Words.quad(event.quad())))
                        .orElseGet(() -> say("event.type.is", plover(event), Words.quad(event.quad())))));
        facts.add(new Fact(say("event.intensity"), say("event.scale", Words.signed(event.intensity()))));
        if (!event.contexts().isEmpty()) {
            facts.add(new Fact(
                    say("event.contexts"),
                    event.contexts().stream().map(Words::plain).collect(Collectors.joining(", "))));
        }
        event.place()
                .ifPresent(place -> facts.add(new Fact(
                        say("event.place"),
                        place.name()
                                + place.country().map(code -> " (" + code + ")").orElse(""))));
        facts.add(new Fact(say("event.toldas"), Words.sentence(Words.told(event.status()))));
        facts.add(new Fact(say("event.factuality"), Words.sentence(Words.factuality(event.factuality()))));
        facts.add(new Fact(say("event.confidence"), Words.confidence(event.confidence())));
        event.cameo().ifPresent(code -> facts.add(new Fact(say("event.cameo"), code)));
        return facts;
    }

    /** The type's name in PLOVER. */
    private static String plover(Event event) {
        String name = event.type().name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Role> roles(Archive archive, Event event, Optional<StoredCoding> coding, Links links) {
        List<Role> roles = new ArrayList<>();
        event.sources().forEach(who -> roles.add(role(archive, say("event.acts"), who, coding, links)));
        event.recipients().forEach(who -> roles.add(role(archive, say("event.acted"), who, coding, links)));
        return roles;
    }

    private static Role role(
            Archive archive, String role, Participant who, Optional<StoredCoding> coding, Links links) {
        Actor actor = who.actor();
        String known = actor.country().orElse(say("country.unknown"))
                + (actor.sectors().isEmpty() ? "" : " \u00B7 " + String.join(", ", actor.sectors()));
        Optional<String> why = coding.map(StoredCoding::actors).orElse(List.of()).stream()
                .filter(mention -> mention.span().overlaps(who.span())
                        && mention.actor().id().equals(actor.id()))
                .map(ActorMention::why)
                .findFirst();
        return new Role(
                role,
                actor.name(),
                who.text(),
                known,
                why.orElse(say("event.unlisted")),
                Named.page(archive, actor, links).or(() -> links.search(actor.name())));
    }

    private static Optional<AttributionView> attribution(
            Event event, Optional<Article> article, Optional<StoredCoding> coding) {
        return coding.map(StoredCoding::attributions)
                .filter(list -> event.attribution() >= 0 && event.attribution() < list.size())
                .map(list -> list.get(event.attribution()))
                .flatMap(found -> article.map(text -> AttributionView.of(found, text.body())));
    }

    private static List<Bears> bears(Archive archive, String id, Links links) {
        return archive.bearings(id).stream()
                .map(bearing -> new Bears(
                        archive.categoryTitle(bearing.proposal().category()),
                        Words.period(bearing.proposal().period()),
                        links.category(
                                bearing.proposal().category(),
                                bearing.proposal().period()),
                        Mark.of(archive.status(bearing.proposal())),
                        Words.signed(bearing.weight()),
                        bearing.leftOut().map(Words::leftOut)))
                .toList();
    }

    private static List<Telling> tellings(Archive archive, EventRecord record, Links links) {
        return archive.store().statuses().tellings(record.id()).stream()
                .filter(id -> !id.equals(record.id()))
                .flatMap(id -> archive.event(id).stream())
                .map(JudgedEvent::record)
                .map(other -> new Telling(
                        links.event(other.id()),
                        archive.outletName(other.outlet()),
                        other.published().map(Words::day).orElse(say("date.undated")),
                        Words.clip(other.quote(), 240),
                        !other.origin().equals(other.article())))
                .toList();
    }

    private static Told told(Archive archive, EventRecord record, Optional<Article> article, Links links) {
        return new Told(
                links.article(record.article()),
                record.title(),
                archive.outletName(record.outlet()),
                record.published().map(Words::day).orElse(say("date.unknown")),
                article.map(Article::snapshot).orElse(""));
    }
}
