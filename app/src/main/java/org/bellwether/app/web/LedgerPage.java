package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.decide.LedgerRow;

/**
 * All that was proposed, voted, decided and published, newest first, and how far it agrees.
 *
 * @param category id of the one shown, empty for all
 * @param older the page with the rows before these
 * @param newest the first page, from any other
 */
public record LedgerPage(
        Shell shell,
        String action,
        String category,
        List<Choice> categories,
        List<LedgerLine> lines,
        Optional<String> older,
        Optional<String> newest,
        AgreementView agreement) {

    private static final int LINES = 50;

    /** A category to filter by. */
    public record Choice(String id, String title) {}

    static LedgerPage of(Archive archive, String asked, Optional<Long> before, String reader, Links links) {
        Optional<String> category = archive.category(asked).map(found -> found.id());
        List<LedgerRow> rows = archive.store()
                .ledger()
                .page(archive.monitor().id(), category, before.orElse(Long.MAX_VALUE), LINES + 1);
        List<LedgerRow> shown = rows.subList(0, Math.min(LINES, rows.size()));
        String action = links.ledger().orElse(links.home());
        String filtered =
                action + "?category=" + category.map(LiveLinks::encode).orElse("");
        return new LedgerPage(
                Shell.of(archive, say("ledger.title"), "ledger", links),
                action,
                category.orElse(""),
                archive.monitor().categories().stream()
                        .map(one -> new Choice(one.id(), one.title()))
                        .toList(),
                shown.stream()
                        .map(row -> LedgerLine.of(archive, row, reader, links))
                        .toList(),
                Optional.of(shown)
                        .filter(all -> all.size() < rows.size())
                        .map(all -> filtered + "&before=" + all.getLast().seq()),
                before.map(place -> filtered),
                AgreementView.of(archive, links));
    }
}
