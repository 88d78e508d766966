package org.bellwether.app.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellwether.model.Monitor;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.jspecify.annotations.Nullable;

/**
 * Atom feed (RFC 4287) of status changes: one entry where a category's status differs from the period before. Times are the end of
 * the period, identifiers are derived from monitor, category and period, so the feed is the same however often it is written.
 */
public final class Feed {

    private static final int ENTRIES = 50;

    private Feed() {}

    private record Change(
            Monitor.Category category,
            StatusProposal proposal,
            @Nullable Status before) {}

    /**
     * @param base where the addresses of {@code links} start; relative ones without it
     */
    public static byte[] write(Archive archive, Links links, Optional<URI> base) {
        List<Change> changes = changes(archive);
        String updated = changes.isEmpty()
                ? end(archive.monitor().from())
                : end(changes.getFirst().proposal().period().to());
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n");
        element(xml, "id", urn(archive.monitor().id()));
        element(xml, "title", archive.monitor().title());
        element(xml, "updated", updated);
        xml.append("<author><name>")
                .append(Xml.escape(archive.monitor().title()))
                .append("</name></author>\n");
        link(xml, "alternate", address(links.home(), base));
        link(xml, "self", address(links.feed(), base));
        changes.forEach(change -> entry(xml, archive, change, links, base));
        return xml.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Change> changes(Archive archive) {
        List<Change> changes = new ArrayList<>();
        for (Monitor.Category category : archive.monitor().categories()) {
            Status before = null;
            for (StatusProposal proposal : archive.line(category.id()).values()) {
                Status status = archive.status(proposal);
                if (status != before) {
                    changes.add(new Change(category, proposal, before));
                }
                before = status;
            }
        }
        changes.sort(Comparator.comparing((Change change) -> change.proposal().period())
                .reversed()
                .thenComparing(change -> change.category().id()));
        return changes.subList(0, Math.min(ENTRIES, changes.size()));
    }

    private static void entry(StringBuilder xml, Archive archive, Change change, Links links, Optional<URI> base) {
        StatusProposal proposal = change.proposal();
        String id = change.category().id();
        Mark mark = Mark.of(archive.status(proposal));
        xml.append("<entry>\n");
        element(xml, "id", urn(archive.monitor().id() + "/" + id + "/" + proposal.period()));
        element(
                xml,
                "title",
                mark.sign() + " " + change.category().title() + ": " + mark.word() + ", "
                        + Words.period(proposal.period()));
        element(xml, "updated", end(proposal.period().to()));
        link(xml, "alternate", address(links.category(id, proposal.period()), base));
        Status before = change.before();
        String earlier =
                before == null ? "" : " The period before: " + Mark.of(before).word() + ".";
        element(xml, "summary", basis(archive, proposal) + earlier);
        xml.append("</entry>\n");
    }

    private static String basis(Archive archive, StatusProposal proposal) {
        return archive.decision(proposal)
                .map(decision -> "Decided. " + (decision.reason().isEmpty() ? proposal.rule() : decision.reason()))
                .orElse("Proposed. " + proposal.rule());
    }

    private static String end(LocalDate day) {
        return day.plusDays(1) + "T00:00:00Z";
    }

    static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("bellwether:" + name).getBytes(StandardCharsets.UTF_8));
    }

    static String address(String href, Optional<URI> base) {
        return base.map(uri -> uri.resolve(href).toString()).orElse(href);
    }

    static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(Xml.escape(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    static void link(StringBuilder xml, String rel, String href) {
        xml.append("<link rel=\"")
                .append(rel)
                .append("\" href=\"")
                .append(Xml.escape(href))
                .append("\"/>\n");
    }
}
