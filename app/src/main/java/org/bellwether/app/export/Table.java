package org.bellwether.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** The tables of open data with their columns in CSV; JSON lines hold the same and more. */
public enum Table {
    ARTICLES(Csv.of(
            "id",
            "outlet",
            "url",
            "title",
            "authors",
            "published",
            "updated",
            "date",
            "language",
            "site",
            "image_url:/image/url",
            "image_caption:/image/caption",
            "image_credit:/image/credit",
            "printed_status:/printedStatus",
            "body",
            "origin",
            "snapshot",
            "collected")),
    EVENTS(Csv.of(
            "id",
            "article",
            "outlet",
            "origin",
            "published",
            "type",
            "mode",
            "contexts",
            "quad",
            "cameo",
            "intensity",
            "sources",
            "recipients",
            "date_value:/date/value",
            "date_from:/date/from",
            "date_to:/date/to",
            "date_basis:/date/basis",
            "place:/place/name",
            "place_country:/place/country",
            "latitude:/place/lat",
            "longitude:/place/lon",
            "trigger_start:/trigger/start",
            "trigger_end:/trigger/end",
            "sentence",
            "quote",
            "status",
            "factuality",
            "attribution",
            "confidence",
            "why",
            "judged",
            "merged_into:/mergedInto")),
    JUDGEMENTS(Csv.of(
            "seq", "verdict", "subject", "article", "sentence", "trigger", "type", "says", "into", "reason", "at")),
    CLAIMS(Csv.of(
            "id",
            "article",
            "outlet",
            "origin",
            "date",
            "source_text:/sourceText",
            "cue_text:/cueText",
            "content_text:/contentText",
            "source",
            "cue",
            "content",
            "chain",
            "factuality",
            "anonymous",
            "confidence",
            "why")),
    STATUSES(Csv.of(
            "monitor",
            "category",
            "from",
            "to",
            "status",
            "proposed",
            "decided",
            "reason:/decision/reason",
            "decided_at:/decision/at",
            "published:/decision/published",
            "movement",
            "baseline",
            "spread",
            "z",
            "articles",
            "usual_articles:/usualArticles",
            "origins",
            "rule",
            "hinges_on:/hingesOn",
            "supporting",
            "opposing",
            "left_out:/leftOut",
            "alerts",
            "silent_outlets:/silentOutlets")),
    LEDGER(Csv.of(
            "seq",
            "kind",
            "monitor",
            "category",
            "from",
            "to",
            "at",
            "rater",
            "status",
            "against",
            "against_status:/againstStatus",
            "reason",
            "previous_hash:/previousHash",
            "hash"));

    private final Csv csv;

    Table(Csv csv) {
        this.csv = csv;
    }

    /** Its name in addresses and file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first line of its CSV. */
    public String head() {
        return csv.head();
    }

    /** A row in CSV. */
    public String csv(JsonNode row) {
        return csv.line(row);
    }
}
