package org.bellwether.app.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.model.Monitor;

/** The feeds of a monitor's outlets, in the form in which feed readers take lists (OPML 2.0). */
final class Opml {

    private Opml() {}

    /** @param address on the network from which the outlet is collected */
    record Feed(Monitor.Outlet outlet, String address) {}

    /** Inputs that are addresses; folders and files of this machine are nobody else's, and what is retired is given on to nobody. */
    static List<Feed> feeds(Monitor monitor) {
        List<Feed> feeds = new ArrayList<>();
        for (Monitor.Outlet outlet :
                monitor.outlets().stream().filter(one -> !one.retired()).toList()) {
            outlet.inputs().stream()
                    .flatMap(input -> Words.web(input).stream())
                    .forEach(address -> feeds.add(new Feed(outlet, address)));
        }
        return feeds;
    }

    static byte[] write(Monitor monitor) {
        StringBuilder xml = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>")
                .append(Xml.escape(monitor.title()))
                .append("</title></head>\n<body>\n");
        for (Feed feed : feeds(monitor)) {
            String name = Xml.escape(feed.outlet().name());
            xml.append("<outline type=\"rss\" text=\"")
                    .append(name)
                    .append("\" title=\"")
                    .append(name);
            xml.append("\" xmlUrl=\"").append(Xml.escape(feed.address())).append('"');
            feed.outlet()
                    .url()
                    .flatMap(Words::web)
                    .ifPresent(site ->
                            xml.append(" htmlUrl=\"").append(Xml.escape(site)).append('"'));
            feed.outlet()
                    .language()
                    .ifPresent(code ->
                            xml.append(" language=\"").append(Xml.escape(code)).append('"'));
            xml.append("/>\n");
        }
        return xml.append("</body>\n</opml>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
