package org.bellwether.app.cli;

import org.bellwether.model.Problem;

/** What can be wrong with a data folder as a whole. Codes are stable. */
enum DataProblem {
    NOT_WRITTEN("E-DATA-02", "%s cannot be written: %s. Choose another folder with --to."),
    NO_INDEX("E-DATA-03", "There is no search index in %s. Run `bellwether check --rebuild-index`."),
    STALE_INDEX(
            "E-DATA-04",
            "The search index stands for revision %d, the archive is at %d. Run the monitor again, or"
                    + " `bellwether check --rebuild-index`."),
    NOT_INDEXED("E-DATA-05", "Article %s is not in the search index. Run `bellwether check --rebuild-index`."),
    INDEXED_TOO_MUCH(
            "E-DATA-06", "The search index holds %d articles, the archive %d. Run `bellwether check --rebuild-index`."),
    NO_SNAPSHOT("E-DATA-07", "The document that article %s was made from is not kept: snapshot %s is missing."),
    DISK("E-DATA-08", "A file cannot be read or written: %s. Check the folder and the disk.");

    private final String code;
    private final String message;

    DataProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    Problem problem(Object... parts) {
        return new Problem(code, message.formatted(parts));
    }
}
