package org.bellwether.app.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bellwether.decide.Decision;
import org.bellwether.decide.LedgerRow;
import org.bellwether.decide.Proposed;
import org.bellwether.decide.Publication;
import org.bellwether.decide.Seen;
import org.bellwether.decide.Vote;
import org.bellwether.model.Status;

/**
 * Rows of the ledger for export. Who voted, decided or published is a number, given in the order in which they first appear: what is
 * exported may reach those who would harm them, and agreement can be counted without names.
 */
final class LedgerExport {

    private final Map<String, Integer> raters = new HashMap<>();

    ObjectNode row(LedgerRow row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("seq", row.seq());
        switch (row.entry()) {
            case Proposed proposed -> {
                said(node, row, "proposal", "");
                status(node, proposed.proposal().status())
                        .put("reason", proposed.proposal().rule());
            }
            case Vote vote -> {
                said(node, row, "vote", vote.analyst());
                against(status(node, vote.status()), vote.seen()).put("reason", vote.reason());
            }
            case Decision decision -> {
                said(node, row, "decision", decision.by());
                against(status(node, decision.status()), decision.against()).put("reason", decision.reason());
            }
            case Publication publication -> {
                said(node, row, "publication", publication.by());
                node.put("against", publication.decision());
            }
        }
        return node.put("previousHash", row.previousHash()).put("hash", row.hash());
    }

    private void said(ObjectNode node, LedgerRow row, String kind, String who) {
        node.put("kind", kind).put("monitor", row.monitor());
        node.put("category", row.entry().category());
        node.put("from", row.entry().period().from().toString());
        node.put("to", row.entry().period().to().toString());
        node.put("at", row.entry().at().toString());
        if (!who.isEmpty()) {
            node.put("rater", raters.computeIfAbsent(who, name -> raters.size() + 1));
        }
    }

    private static ObjectNode against(ObjectNode node, Seen seen) {
        return node.put("against", seen.seq()).put("againstStatus", word(seen.status()));
    }

    private static ObjectNode status(ObjectNode node, Status status) {
        return node.put("status", word(status));
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
