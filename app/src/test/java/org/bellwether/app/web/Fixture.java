package org.bellwether.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Alert;
import org.bellwether.model.Article;
import org.bellwether.model.Attribution;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Hop;
import org.bellwether.model.Image;
import org.bellwether.model.Monitor;
import org.bellwether.model.Participant;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Span;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.model.Timex;
import org.bellwether.model.TimexType;
import org.bellwether.store.Store.StoredCoding;

/** An archive of an invented country with three categories, nine weeks, and a handful of articles and events. */
public final class Fixture {

    /** Markup that must never reach a page as markup. */
    public static final String HOSTILE = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";

    private static final LocalDate FIRST = LocalDate.of(2011, 10, 3);
    private static final List<String> CATEGORIES = List.of("courts", "borders", "trade");
    private static final Status[] STATUSES = Status.values();

    final MemoryStore store = new MemoryStore();

    public Fixture() {
        store.putMonitor(monitor());
        article("morning-post/a1", "Court sentences an editor", "morning-post", LocalDate.of(2011, 11, 24));
        article("wire/a2", "Envoy says the border stays open", "wire", LocalDate.of(2011, 11, 25));
        article("morning-post/a3", HOSTILE, "morning-post", LocalDate.of(2011, 11, 26));
        store.origins.putAll(Map.of(
                "morning-post/a1",
                "morning-post/a1",
                "wire/a2",
                "morning-post/a1",
                "morning-post/a3",
                "morning-post/a3"));
        for (String category : CATEGORIES) {
            for (int week = 0; week < 9; week++) {
                store.proposals.add(proposal(category, week));
            }
        }
    }

    public MemoryStore store() {
        return store;
    }

    public MemoryIndex index() {
        return new MemoryIndex(store);
    }

    public Archive archive() {
        return Archive.read(store).orElseThrow();
    }

    private static Monitor monitor() {
        List<Monitor.Category> categories = CATEGORIES.stream()
                .map(id -> new Monitor.Category(
                        id, Words.sentence(id) + " & order", "Is it safer to speak?", "people who speak", List.of()))
                .toList();
        List<Monitor.Outlet> outlets = List.of(
                new Monitor.Outlet("morning-post", "The Morning Post", Optional.empty(), "independent", "B", List.of()),
                new Monitor.Outlet("wire", "Northern Wire", Optional.empty(), "wire", "C", List.of()));
        return new Monitor(
                "northland",
                "Northland",
                List.of("en"),
                PeriodLength.WEEK,
                FIRST,
                Optional.empty(),
                Map.of(),
                outlets,
                categories,
                List.of());
    }

    private void article(String id, String title, String outlet, LocalDate date) {
        List<String> paragraphs = List.of(
                "A court in the capital sentenced an editor on 24 November, the wire said, quoting an official.",
                "The verdict " + HOSTILE + " was read in an empty hall.");
        store.articles.put(
                id,
                new Article(
                        id,
                        outlet,
                        Optional.of(id.endsWith("a3") ? "javascript:alert(1)" : "https://outlet.example/" + id),
                        title,
                        List.of("A. Writer"),
                        Optional.of(Instant.parse(date + "T08:30:00Z")),
                        Optional.of(Instant.parse(date + "T17:51:00Z")),
                        Optional.of(date),
                        "en",
                        Optional.empty(),
                        Optional.of(new Image(
                                "https://outlet.example/x.jpg", Optional.of("The hall"), Optional.of("Outlet"))),
                        Optional.of("has gotten worse"),
                        paragraphs,
                        "ab".repeat(32),
                        Instant.parse("2026-01-01T00:00:00Z")));
        Event event = event(paragraphs.getFirst(), date);
        String eventId = "e-" + id.substring(id.length() - 2);
        store.events.put(
                eventId,
                new EventRecord(
                        eventId,
                        id,
                        outlet,
                        title,
                        id,
                        paragraphs.getFirst() + " " + HOSTILE,
                        Optional.of(date),
                        event));
        store.codings.put(id, coding(id, paragraphs, event, eventId));
    }

    private static StoredCoding coding(String id, List<String> paragraphs, Event event, String eventId) {
        String text = paragraphs.getFirst();
        Span time = find(text, "24 November");
        return new StoredCoding(
                id,
                "v1",
                "en",
                List.of(new Span(0, text.length())),
                List.of(),
                List.of(new Timex(
                        time,
                        "24 November",
                        TimexType.DATE,
                        "2011-11-24",
                        Optional.of(DateRange.of(LocalDate.of(2011, 11, 24))),
                        "year of the document date",
                        0.9,
                        "day month")),
                List.of(new ActorMention(find(text, "court"), "court", 1, court(), 0.9, "the word court")),
                List.of(new Attribution(
                        List.of(find(text, "the wire")),
                        List.of(find(text, "said")),
                        List.of(new Span(0, text.indexOf(", the wire"))),
                        List.of(new Hop("an official", "anonymous-official", "F"), new Hop("the wire", "agency", "B")),
                        3,
                        true,
                        0.8,
                        "cue said")),
                List.of(event),
                List.of(eventId));
    }

    private static Event event(String text, LocalDate date) {
        Actor editor = new Actor("editor", "Editor " + HOSTILE, Optional.of("NLD"), List.of("JRN"));
        return new Event(
                EventType.SANCTION,
                Optional.of("convict"),
                List.of("legal", "rights_freedoms"),
                Optional.empty(),
                -6,
                List.of(new Participant(find(text, "court"), "court", court())),
                List.of(new Participant(find(text, "editor"), "editor", editor)),
                new EventDate(date.toString(), Optional.of(DateRange.of(date)), "stated in the text"),
                Optional.empty(),
                find(text, "sentenced"),
                0,
                EventStatus.ASSERTED,
                3,
                0,
                0.84,
                "rule convict: sentenced");
    }

    private static Actor court() {
        return new Actor("NLD/JUD", "Northland court", Optional.of("NLD"), List.of("JUD"));
    }

    private static Span find(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private StatusProposal proposal(String category, int week) {
        Period period = Period.containing(FIRST.plusWeeks(week), PeriodLength.WEEK);
        Status status = STATUSES[(week + CATEGORIES.indexOf(category)) % STATUSES.length];
        double movement = Math.sin(week * 1.3 + CATEGORIES.indexOf(category)) * 7;
        boolean told = week == 7;
        List<Evidence> evidence = new ArrayList<>();
        if (told) {
            evidence.add(evidence("e-a1", -6, Optional.empty()));
        }
        return new StatusProposal(
                category,
                period,
                status,
                movement,
                0.4,
                2.1,
                (movement - 0.4) / 2.1,
                12,
                11,
                5,
                evidence,
                List.of(),
                told ? List.of(evidence("e-a3", 0, Optional.of("denied"))) : List.of(),
                told
                        ? List.of(
                                new Alert(
                                        Alert.Kind.RISK,
                                        "e-a1",
                                        Optional.of(period.to()),
                                        period.to().plusDays(20),
                                        "a second trial is announced"),
                                new Alert(
                                        Alert.Kind.OPPORTUNITY,
                                        "e-a2",
                                        Optional.empty(),
                                        period.to().plusDays(20),
                                        "talks are offered"))
                        : List.of(),
                List.of("wire"),
                "Movement is more than one spread below the usual, so the category got worse.",
                told ? List.of("the verdict of 24 November " + HOSTILE) : List.of());
    }

    /** The same proposal with another status. */
    static StatusProposal with(StatusProposal p, Status status) {
        return new StatusProposal(
                p.category(),
                p.period(),
                status,
                p.movement(),
                p.baseline(),
                p.spread(),
                p.z(),
                p.articles(),
                p.usualArticles(),
                p.origins(),
                p.supporting(),
                p.opposing(),
                p.leftOut(),
                p.alerts(),
                p.silentOutlets(),
                p.rule(),
                p.hingesOn());
    }

    private Evidence evidence(String id, double weight, Optional<String> leftOut) {
        EventRecord lead = store.event(id).orElseThrow();
        return new Evidence(
                lead,
                id.equals("e-a1") ? List.of("e-a1", "e-a2") : List.of(id),
                List.of(lead.origin()),
                List.of(lead.outlet()),
                "trials",
                "Trials of people who speak make it worse.",
                weight,
                "B2",
                leftOut);
    }
}
