package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import org.bellwether.store.Parties;
import org.bellwether.store.Parties.ActorLine;

/** Who takes part in the events of the archive, those of most events first. */
public record ActorsPage(
        Shell shell, String action, String words, List<Choice> countries, List<Line> lines, Pager pager, String none) {

    /** A value to choose in a form. */
    public record Choice(String value, String label, boolean chosen) {}

    /** One actor. */
    public record Line(String href, String name, String country, String sector, long events) {}

    static ActorsPage of(Archive archive, String words, String country, int page, LiveLinks links) {
        Parties parties = archive.store().parties();
        String wanted = words.length() > SearchPage.LONGEST ? words.substring(0, SearchPage.LONGEST) : words.strip();
        List<ActorLine> fetched = parties.actors(wanted, country, page * Pager.STEP, Pager.STEP + 1);
        Address here =
                new Address(links.actors().orElseThrow()).with("q", wanted).with("country", country);
        return new ActorsPage(
                Shell.of(archive, say("actors.title"), "actors", links),
                links.actors().orElseThrow(),
                wanted,
                countries(parties, country),
                Pager.cut(fetched).stream().map(line -> line(line, links)).toList(),
                Pager.of(page, fetched.size(), n -> here.with("n", n).href()),
                wanted.isEmpty() && country.isEmpty() ? say("actors.empty") : say("actors.none"));
    }

    static List<Choice> countries(Parties parties, String chosen) {
        return parties.countries().stream()
                .map(code -> new Choice(code, Words.sentence(ActorNames.country(code)), code.equals(chosen)))
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
    }

    private static Line line(ActorLine actor, LiveLinks links) {
        return new Line(
                links.actor(actor.id()).orElseThrow(),
                ActorNames.of(actor),
                Words.sentence(ActorNames.country(actor.country())),
                actor.sector().isEmpty() ? "" : Words.sentence(ActorNames.sector(actor.sector())),
                actor.events());
    }
}
