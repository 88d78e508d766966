package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.app.web.ArticlePage.Claim;
import org.bellwether.app.web.ArticlePage.When;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.model.Attribution;
import org.bellwether.model.Event;
import org.bellwether.model.Participant;
import org.bellwether.model.Span;
import org.bellwether.model.Timex;
import org.bellwether.store.Store.StoredCoding;

/** What stands beside an article's text, and the marks in the text that lead there. */
record Margin(Sentences sentences, Optional<StoredCoding> coding) {

    private static final int CONTENT = 140;

    /** An event's place in the margin. */
    static String id(JudgedEvent event) {
        return "e-" + event.id();
    }

    /** Whether a stretch begins here. */
    static boolean begins(Span stretch, Span reach) {
        return stretch.start() >= reach.start() && stretch.start() < reach.end();
    }

    /** Marks for all that was found; each leads to its place in the margin, an actor to the first event they take part in. */
    Marker mark(List<JudgedEvent> found) {
        Marker marker = new Marker();
        for (JudgedEvent one : found) {
            Event event = one.record().event();
            String title = say("found.event.is", Words.deed(event.type(), event.mode()));
            marker.add(event.trigger(), "trigger", title, one.standing().stands() ? "#" + id(one) : "");
        }
        coding.ifPresent(code -> mark(marker, code, found));
        return marker;
    }

    private static void mark(Marker marker, StoredCoding code, List<JudgedEvent> found) {
        List<Attribution> claims = code.attributions();
        for (int i = 0; i < claims.size(); i++) {
            String href = first(claims.get(i)).isPresent() ? "#c" + (i + 1) : "";
            marker.addAll(
                    claims.get(i).source(),
                    "speaker",
                    say(claims.get(i).anonymous() ? "found.speaker.unnamed" : "found.speaker"),
                    href);
            marker.addAll(claims.get(i).cue(), "cue", say("found.cue"), href);
        }
        List<Timex> times = code.timexes();
        for (int i = 0; i < times.size(); i++) {
            Timex time = times.get(i);
            marker.add(time.span(), "time", time.value() + ", " + time.basis(), "#t" + (i + 1));
        }
        code.actors()
                .forEach(one -> marker.add(
                        one.span(), "actor", say("found.actor.is", one.actor().name()), part(one.span(), found)));
    }

    private static String part(Span actor, List<JudgedEvent> found) {
        return found.stream()
                .filter(one -> one.standing().stands())
                .filter(one -> participants(one.record().event())
                        .anyMatch(who -> who.span().overlaps(actor)))
                .map(one -> "#" + id(one))
                .findFirst()
                .orElse("");
    }

    private static Stream<Participant> participants(Event event) {
        return Stream.concat(event.sources().stream(), event.recipients().stream());
    }

    /** The claims whose first word, of speaker, cue or content, stands here. */
    List<Claim> claims(Span reach) {
        List<Attribution> all = coding.map(StoredCoding::attributions).orElse(List.of());
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Attribution one = all.get(i);
            String id = "c" + (i + 1);
            first(one).filter(span -> begins(span, reach)).ifPresent(span -> claims.add(claim(id, one, span)));
        }
        return claims;
    }

    private static Optional<Span> first(Attribution claim) {
        return Stream.of(claim.cue(), claim.source(), claim.content())
                .flatMap(List::stream)
                .findFirst();
    }

    private Claim claim(String id, Attribution found, Span at) {
        AttributionView view = AttributionView.of(found, sentences.article().body());
        return new Claim(
                id,
                sentences.anchor(at),
                view.speaker().isEmpty() ? say("found.somebody") : view.speaker(),
                view.cue(),
                Words.clip(view.content(), CONTENT),
                view.factuality(),
                view.why());
    }

    List<When> times(Span reach) {
        List<Timex> all = coding.map(StoredCoding::timexes).orElse(List.of());
        List<When> times = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Timex one = all.get(i);
            if (begins(one.span(), reach)) {
                times.add(new When(
                        "t" + (i + 1),
                        sentences.anchor(one.span()),
                        one.text(),
                        one.range()
                                .map(range -> Words.range(range.from(), range.to()))
                                .orElse(say("found.dayless")),
                        one.basis()));
            }
        }
        return times;
    }
}
