package org.bellwether.eval;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.app.flow.Proposing;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.people.Team;
import org.bellwether.app.web.WebServer;
import org.bellwether.assess.RuleAssessor;
import org.bellwether.code.actor.GazetteerActorCoder;

/** An archive that a team works at, and a browser before it. */
record TeamDesk(ExampleArchive archive, Team team, WebServer server, Browser browser) implements AutoCloseable {

    static final String PASSWORD = "a long desk password";

    /** Opens the archive to whoever logs in; nobody can yet. */
    static TeamDesk open(ExampleArchive archive, Browser browser) {
        InstantSource clock = Clock.systemUTC();
        Team team = Team.of(archive.store().people(), clock, false);
        Proposing proposing = new Proposing(new RuleAssessor(), clock);
        Desk desk = new Desk(archive.store(), proposing, GazetteerActorCoder::new, "desk");
        return new TeamDesk(archive, team, archive.serve(desk, team), browser);
    }

    Walk walk() {
        return new Walk(browser, "http://localhost:" + server.port(), server.patterns());
    }

    void show(String path) {
        browser.driver.get("http://localhost:" + server.port() + path);
    }

    /** Makes the first admin, who is then logged in. */
    void begin(String name) {
        show("/setup");
        browser.type("input[name=setup]", team.setup().orElseThrow());
        browser.type("input[name=name]", name);
        browser.type("input[name=fresh]", PASSWORD);
        browser.type("input[name=again]", PASSWORD);
        browser.leave(browser.one("main button")::click);
        if (String.valueOf(browser.driver.getCurrentUrl()).contains("/login")) {
            enter(name);
        }
    }

    void enter(String name) {
        show("/login");
        browser.type("input[name=name]", name);
        browser.type("input[name=password]", PASSWORD);
        browser.leave(browser.one("main button")::click);
    }

    /** From where links lead to every page. */
    List<String> starts(String period) {
        String event;
        String article;
        try (var events = archive.store().events()) {
            var first = events.findFirst().orElseThrow();
            event = first.id();
            article = first.article();
        }
        List<String> starts = new ArrayList<>(List.of("/?period=" + period, "/article/" + article));
        List.of("?marks=1", "?add=0").forEach(asked -> starts.add("/article/" + article + asked));
        starts.addAll(List.of(
                "/event/" + event,
                "/reading?period=" + period,
                "/search?q=the",
                "/searches",
                "/tags",
                "/lab",
                "/compare"));
        String category =
                archive.store().monitor().orElseThrow().categories().getFirst().id();
        String held = URLEncoder.encode(category, StandardCharsets.UTF_8).replace("+", "%20") + "?period=" + period;
        starts.addAll(List.of("/evidence/" + held + "&list=for", "/news/" + held + "&after=0", "/reading/undated"));
        starts.addAll(List.of("/watch", "/versions/" + article));
        starts.addAll(List.of("/account", "/people", "/audit", "/recover", "/nothing/here"));
        return starts;
    }

    @Override
    public void close() {
        server.close();
        archive.close();
        browser.close();
    }
}
