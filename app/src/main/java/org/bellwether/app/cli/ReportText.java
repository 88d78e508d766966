package org.bellwether.app.cli;

import java.io.PrintWriter;
import org.bellwether.app.flow.RunReport;
import org.bellwether.app.web.Words;
import org.bellwether.judge.Judgements;
import org.bellwether.store.Store.Rejection;

/** What a run did, in a line, and what it could not use. */
final class ReportText {

    private static final int SHOWN = 10;

    private ReportText() {}

    static void print(String command, RunReport report, PrintWriter err) {
        report.rejections().stream().limit(SHOWN).forEach(rejection -> err.println(line(rejection)));
        if (report.rejected() > SHOWN) {
            err.println("… and " + (report.rejected() - SHOWN) + " more");
        }
        err.println(command + ": " + Words.count(report.added(), "article", "articles") + " added ("
                + Words.count(report.events(), "event", "events") + ", " + report.uncoded() + " not coded), "
                + report.unchanged() + " unchanged, "
                + (report.dropped() == 0 ? "" : report.dropped() + " left out by filters, ")
                + (report.passed() == 0
                        ? ""
                        : Words.count(report.passed(), "other record", "other records") + " kept, ")
                + report.rejected() + " rejected; "
                + report.origins() + " independent origins in the archive");
    }

    /** Tells of judgements that miss their events after another coding. */
    static void unmatched(Judgements judgements, PrintWriter err) {
        int missed = judgements.unmatched().size();
        if (missed > 0) {
            err.println(Words.count(missed, "judgement misses its event", "judgements miss their events")
                    + ": see Judgements in the browser (./bellwether serve)");
        }
    }

    private static String line(Rejection rejection) {
        return "rejected " + BoardText.clean(rejection.outlet() + " " + rejection.input() + ": " + rejection.problem());
    }
}
