package org.bellwether.app.web;

import java.util.Optional;

/**
 * A page that has nothing else to show: one sentence on what happened, one on what to do.
 *
 * @param code stable code to report, empty where nothing went wrong
 */
public record MessagePage(Shell shell, String heading, String happened, String todo, String code) {

    private static final String NAME = "Bellwether";

    static MessagePage of(Links links, String heading, String happened, String todo, String code) {
        Shell shell = new Shell(heading, NAME, "message", links, Optional.empty(), Optional.empty(), true);
        return new MessagePage(shell, heading, happened, todo, code);
    }

    static MessagePage empty(Links links) {
        return of(
                links,
                "No board yet",
                "No monitor has been run into this folder, so there is nothing to show.",
                "Run ./bellwether run with the folder of a monitor, then load this page again.",
                "");
    }

    /** A monitor that has been run, but over a time for which no period is complete. */
    static MessagePage noPeriod(Archive archive, Links links) {
        Shell shell = Shell.of(archive, "No period yet", "message", links);
        return new MessagePage(
                shell,
                "No period yet",
                "The monitor \u201C" + archive.monitor().title() + "\u201D holds no period with a proposed status.",
                "Take in articles whose dates fall after "
                        + Words.day(archive.monitor().from()) + ", then run the monitor again.",
                "");
    }

    /** A day by whose end nothing was proposed of what is asked for. */
    static MessagePage notKnownYet(Archive archive, String day, Links today) {
        return new MessagePage(
                Shell.of(archive, "Nothing was known yet", "message", today),
                "Nothing was known yet",
                "By the end of " + day + " nothing was proposed for what you ask.",
                "Ask for a later day, or go back to today\u2019s board.",
                "");
    }

    static MessagePage notFound(Links links) {
        return of(
                links,
                "Not found",
                "There is no page at this address; it may have been renamed when the archive was coded again.",
                "Go back to the board and follow the links from there.",
                "E-WEB-01");
    }
}
