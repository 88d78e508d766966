package org.bellwether.store.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Anchor;
import org.bellwether.model.Article;
import org.bellwether.model.Attribution;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DateRange;
import org.bellwether.model.Entity;
import org.bellwether.model.EntityType;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Hop;
import org.bellwether.model.Image;
import org.bellwether.model.Judgement;
import org.bellwether.model.OwnActor;
import org.bellwether.model.Participant;
import org.bellwether.model.Period;
import org.bellwether.model.Place;
import org.bellwether.model.Precision;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.model.Timex;
import org.bellwether.model.TimexType;
import org.bellwether.model.Verdict;

/** Articles and findings that use every field, for the tests of the archive. */
final class Samples {

    static final Instant NOON = Instant.parse("2011-11-25T12:00:00.123Z");
    static final String CODER = "coder-1";

    private Samples() {}

    static Article article(String id, String title, List<String> paragraphs) {
        return new Article(
                id,
                "wire",
                Optional.of("https://wire.example/" + id),
                title,
                List.of("A. Writer", "B. Writer"),
                Optional.of(NOON),
                Optional.of(NOON.plusSeconds(3600)),
                Optional.of(LocalDate.of(2011, 11, 25)),
                "en",
                Optional.of("Wire"),
                Optional.of(new Image("https://wire.example/a.jpg", Optional.of("Caption"), Optional.empty())),
                Optional.empty(),
                paragraphs,
                "snapshot-" + id,
                NOON);
    }

    static Article article(String id) {
        return article(id, "Talks in Minsk", List.of("Ministers met in Minsk.", "Nothing else is known."));
    }

    static Article dated(String id, Optional<LocalDate> date) {
        Article a = article(id);
        return new Article(
                a.id(),
                a.outlet(),
                a.url(),
                a.title(),
                a.authors(),
                Optional.empty(),
                Optional.empty(),
                date,
                a.language(),
                a.site(),
                a.image(),
                a.printedStatus(),
                a.paragraphs(),
                a.snapshot(),
                a.collected());
    }

    static Article from(String snapshot, Article a) {
        return new Article(
                a.id(),
                a.outlet(),
                a.url(),
                a.title(),
                a.authors(),
                a.published(),
                a.updated(),
                a.date(),
                a.language(),
                a.site(),
                a.image(),
                a.printedStatus(),
                a.paragraphs(),
                snapshot,
                a.collected());
    }

    /** A coding with one sentence for each paragraph and one event in each sentence. */
    static CodedArticle coded(Article article) {
        String body = article.body();
        List<Sentence> sentences = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        int at = 0;
        for (String paragraph : article.paragraphs()) {
            Span span = new Span(at, at + paragraph.length());
            events.add(event(span, sentences.size()));
            sentences.add(new Sentence(sentences.size(), span, 0, 0));
            at += paragraph.length() + 2;
        }
        Span first = new Span(0, Math.min(9, body.length()));
        String text = first.of(body);
        Actor actor = new Actor("BLR/GOV", "government of Belarus", Optional.of("BLR"), List.of("GOV"));
        return new CodedArticle(
                new Reading(body, "en", sentences, List.of(), List.of(new Entity(first, 0, 0, EntityType.ORG))),
                List.of(new Timex(first, text, TimexType.DATE, "XXXX-11-24", Optional.empty(), "stated", .9, "rule")),
                List.of(new ActorMention(first, text, 0, actor, .8, "entry")),
                List.of(new Attribution(
                        List.of(first),
                        List.of(first),
                        List.of(first),
                        List.of(new Hop("he", "person", "F")),
                        1.5,
                        true,
                        .7,
                        "cue")),
                events);
    }

    private static Event event(Span sentence, int index) {
        Span trigger = new Span(sentence.start(), Math.min(sentence.start() + 3, sentence.end()));
        Actor rus = new Actor("RUS", "Russia", Optional.of("RUS"), List.of());
        Actor blr = new Actor("BLR", "Belarus", Optional.of("BLR"), List.of("GOV"));
        return new Event(
                EventType.CONSULT,
                Optional.of("meet"),
                List.of("diplomatic"),
                Optional.empty(),
                2.5,
                List.of(new Participant(trigger, "Moscow", rus), new Participant(trigger, "Minsk", blr)),
                List.of(),
                new EventDate("2011-11-25", Optional.of(DateRange.of(LocalDate.of(2011, 11, 25))), "document date"),
                Optional.of(new Place(
                        trigger,
                        "Minsk",
                        "Minsk",
                        Optional.of("BLR"),
                        Optional.of(53.9),
                        Optional.of(27.57),
                        Precision.CITY)),
                trigger,
                index,
                EventStatus.ASSERTED,
                3,
                -1,
                .8125,
                "rule meet: \"met\"");
    }

    static Judgement judgement(EventRecord event, Verdict verdict) {
        return new Judgement(
                0,
                event.id(),
                verdict,
                Anchor.of(event, "Min"),
                Optional.of(event.event()),
                Optional.of(new Anchor("b", "other", "Sentence.", "half \uD83D", 0, EventType.AID)),
                "weil \0 \uD83D\uDD14",
                "desk",
                NOON);
    }

    static OwnActor ownActor() {
        OwnActor.Role role = new OwnActor.Role(
                "envoy", Optional.of("EU"), List.of("GOV"), Optional.of(LocalDate.of(2011, 1, 1)), Optional.empty());
        return new OwnActor(
                "person:ada-example",
                OwnActor.Kind.PERSON,
                "Ada Example",
                List.of("A. Example"),
                Optional.of("POL"),
                List.of("LEG"),
                Optional.of("Example"),
                List.of(role),
                List.of(),
                List.of());
    }

    static StatusProposal proposal(String category, LocalDate monday, Status status) {
        return new StatusProposal(
                category,
                new Period(monday, monday.plusDays(6)),
                status,
                1.25,
                .5,
                1,
                .75,
                12,
                10.5,
                4,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("wire"),
                "z is 0.75, between -1 and 1",
                List.of());
    }

    /** The same with an event that speaks for it. */
    static StatusProposal proposal(String category, LocalDate monday, Status status, EventRecord event) {
        StatusProposal plain = proposal(category, monday, status);
        Evidence evidence = new Evidence(
                event,
                List.of(event.id()),
                List.of("a"),
                List.of("wire"),
                "talks",
                "Talks help.",
                2,
                "B2",
                Optional.empty());
        return new StatusProposal(
                category,
                plain.period(),
                status,
                plain.movement(),
                plain.baseline(),
                plain.spread(),
                plain.z(),
                plain.articles(),
                plain.usualArticles(),
                plain.origins(),
                List.of(evidence),
                List.of(),
                List.of(),
                List.of(),
                plain.silentOutlets(),
                plain.rule(),
                List.of());
    }
}
