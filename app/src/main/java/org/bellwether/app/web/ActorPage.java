package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bellwether.code.actor.Offices;
import org.bellwether.store.Parties;
import org.bellwether.store.Parties.ActorLine;
import org.bellwether.store.Parties.Dyad;
import org.bellwether.store.Parties.Month;
import org.bellwether.store.Parties.Speech;

/**
 * One actor: who it is, with whom it deals and how, what it said, what it did.
 *
 * @param with the other side where only the events between the two are listed
 * @param list address of the list of actors
 */
public record ActorPage(
        Shell shell,
        String list,
        String name,
        String who,
        String counted,
        List<String> aliases,
        List<Office> offices,
        List<Side> sides,
        Optional<Named> with,
        List<EventLine> events,
        Pager pager,
        List<Said> said,
        Pager saidPager) {

    private static final int SIDES = 9;
    private static final int ALIASES = 40;

    /** What somebody was, and when, as the actor lists have it. */
    public record Office(String office, String country, String days) {}

    /** The other side of a dyad. */
    public record Side(Named other, String between, DyadChart chart, List<Line> months) {}

    /** The numbers of one month. */
    public record Line(String month, long cooperation, String good, long conflict, String bad) {}

    /** What an article reports somebody to have said. */
    public record Said(String href, String day, String cue, String words, String title) {}

    /** What the visitor asked for. */
    record Asked(String id, String with, int events, int said) {}

    /** The page; empty where no coded event names the actor. */
    static Optional<ActorPage> of(Archive archive, Offices offices, Asked asked, LiveLinks links) {
        return archive.store().parties().actor(asked.id()).map(actor -> page(archive, offices, actor, asked, links));
    }

    private static ActorPage page(Archive archive, Offices known, ActorLine actor, Asked asked, LiveLinks links) {
        Parties parties = archive.store().parties();
        String name = ActorNames.of(actor);
        Optional<ActorLine> with = asked.with().isEmpty() ? Optional.empty() : parties.actor(asked.with());
        int skip = asked.events() * Pager.STEP;
        List<String> ids = with.isPresent()
                ? parties.ofDyad(actor.id(), asked.with(), skip, Pager.STEP + 1)
                : parties.ofActor(actor.id(), skip, Pager.STEP + 1);
        List<Speech> said = parties.speeches(actor.id(), asked.said() * Pager.STEP, Pager.STEP + 1);
        Address here = here(actor, links).with("with", asked.with());
        List<Dyad> dyads = parties.dyads(actor.id(), SIDES);
        DyadChart.Scale scale = DyadChart.Scale.of(
                dyads.stream().flatMap(dyad -> dyad.months().stream()).toList());
        return new ActorPage(
                Shell.of(archive, name, "actor", links),
                links.actors().orElseThrow(),
                name,
                who(actor),
                say("actor.counted", actor.events()),
                parties.aliases(actor.id(), ALIASES).stream()
                        .map(Parties.Alias::words)
                        .toList(),
                known.of(actor.id()).stream().map(ActorPage::office).toList(),
                dyads.stream()
                        .map(dyad -> side(name, dyad, scale, here(actor, links), links))
                        .toList(),
                with.map(other -> new Named(ActorNames.of(other), links.actor(other.id()))),
                EventLine.of(archive, Pager.cut(ids), links),
                Pager.of(asked.events(), ids.size(), n -> here.with("n", n).href() + "#events"),
                Pager.cut(said).stream().map(one -> said(archive, one, links)).toList(),
                Pager.of(asked.said(), said.size(), n -> here.with("m", n).href() + "#said"));
    }

    private static Address here(ActorLine actor, LiveLinks links) {
        return new Address(links.actor(actor.id()).orElseThrow());
    }

    private static String who(ActorLine actor) {
        String sector = actor.sector().isEmpty() ? "" : " \u00B7 " + ActorNames.sector(actor.sector());
        return Words.sentence(ActorNames.country(actor.country())) + sector;
    }

    private static Office office(Offices.Term term) {
        String from = term.from().map(Words::day).orElse("");
        String to = term.to().map(Words::day).orElse("");
        String days = from.isEmpty() && to.isEmpty()
                ? say("actor.days.unknown")
                : from.isEmpty()
                        ? say("actor.until", to)
                        : to.isEmpty() ? say("actor.since", from) : say("date.years", from, to);
        return new Office(
                term.office().isEmpty() ? say("actor.public") : Words.sentence(term.office()),
                Words.sentence(ActorNames.country(term.country())),
                days);
    }

    private static Side side(String name, Dyad dyad, DyadChart.Scale scale, Address here, LiveLinks links) {
        ActorLine other = dyad.other();
        String called = ActorNames.of(other);
        return new Side(
                new Named(called, links.actor(other.id())),
                here.with("with", other.id()).href() + "#events",
                DyadChart.of(dyad.months(), say("actor.pair", name, called), scale),
                dyad.months().stream().map(ActorPage::line).toList());
    }

    private static Line line(Month month) {
        return new Line(
                month.month().isEmpty() ? say("date.undated") : DyadChart.words(YearMonth.parse(month.month())),
                month.cooperation(),
                Words.signed(month.good()),
                month.conflict(),
                Words.signed(month.bad()));
    }

    private static Said said(Archive archive, Speech speech, LiveLinks links) {
        return new Said(
                links.article(speech.article()),
                speech.day().isEmpty() ? say("date.unknown") : Words.day(LocalDate.parse(speech.day())),
                speech.cue(),
                speech.words(),
                archive.store()
                        .article(speech.article())
                        .map(article -> article.title() + ", " + archive.outletName(article.outlet()))
                        .orElse(""));
    }
}
