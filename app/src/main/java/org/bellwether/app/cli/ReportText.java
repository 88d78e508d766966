package org.bellwether.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.app.flow.RunReport;
import org.bellwether.app.flow.WatchReport;
import org.bellwether.app.web.Alarms;
import org.bellwether.app.web.Words;
import org.bellwether.judge.Judgements;
import org.bellwether.store.Store;
import org.bellwether.store.Store.Rejection;
import org.bellwether.store.Watch.Standing;

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
                + (report.revised() == 0 ? "" : report.revised() + " of them changed since they were taken in, ")
                + Words.count(report.events(), "event", "events") + ", " + report.uncoded() + " not coded), "
                + report.unchanged() + " unchanged, "
                + (report.dropped() == 0 ? "" : report.dropped() + " left out, ")
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

    /** What looking at cited pages again came to; the line leaves out what there is none of. */
    static void watched(WatchReport report, PrintWriter err) {
        List<String> parts = new ArrayList<>();
        part(parts, report.of(Standing.UNCHANGED), "unchanged");
        part(parts, report.of(Standing.CHANGED), "changed");
        part(parts, report.of(Standing.VANISHED), "gone");
        part(parts, report.of(Standing.UNREACHABLE), "not reached");
        err.println("watch: " + Words.count(report.looked(), "cited page", "cited pages") + " looked at"
                + (parts.isEmpty() ? "" : ": " + String.join(", ", parts))
                + (report.left() == 0 ? "" : "; " + report.left() + " more due"));
    }

    private static void part(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }

    /** Every alarm that stands, in a line each; the lines. */
    static List<String> alarms(Store store, PrintWriter err) {
        List<String> lines = Alarms.lines(store);
        lines.forEach(line -> err.println("alarm: " + BoardText.clean(line)));
        return lines;
    }

    private static String line(Rejection rejection) {
        return "rejected " + BoardText.clean(rejection.outlet() + " " + rejection.input() + ": " + rejection.problem());
    }
}
