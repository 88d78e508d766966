package org.bellwether.app.collect;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bellwether.app.collect.Fetcher.Fetched;

/** What sites allow robots to fetch (RFC 9309), asked once for each site. */
final class Robots {

    private final String name;
    private final Fetcher fetcher;
    private final Map<String, BaseRobotRules> bySite = new ConcurrentHashMap<>();

    /** @param fetcher of the file itself, which does not ask robots.txt */
    Robots(String userAgent, Fetcher fetcher) {
        this.name = userAgent.replaceFirst("/.*$", "").toLowerCase(Locale.ROOT);
        this.fetcher = fetcher;
    }

    boolean allows(URI uri) {
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        return bySite.computeIfAbsent(site, this::rules).isAllowed(uri.toString());
    }

    /** No such file allows everything; a site that cannot be reached allows nothing. */
    private BaseRobotRules rules(String site) {
        String url = site + "/robots.txt";
        return switch (fetcher.fetch(url)) {
            case Fetched.Got(var document) ->
                new SimpleRobotRulesParser()
                        .parseContent(
                                url, document.bytes(), document.mediaType().orElse("text/plain"), List.of(name));
            case Fetched.Refused(var problem, int status) ->
                new SimpleRobotRules(
                        status >= 400 && status < 500 ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
        };
    }
}
