package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

/**
 * A page that has nothing else to show: one sentence on what happened, one on what to do.
 *
 * @param code stable code to report, empty where nothing went wrong
 */
public record MessagePage(Shell shell, String heading, String happened, String todo, String code) {

    static MessagePage of(Links links, String heading, String happened, String todo, String code) {
        Shell shell = Shell.bare(heading, "message", links);
        return new MessagePage(shell, heading, happened, todo, code);
    }

    static MessagePage empty(Links links) {
        return of(links, say("message.empty"), say("message.empty.happened"), say("message.empty.todo"), "");
    }

    /** A monitor that has been run, but over a time for which no period is complete. */
    static MessagePage noPeriod(Archive archive, Links links) {
        Shell shell = Shell.of(archive, say("message.period"), "message", links);
        return new MessagePage(
                shell,
                say("message.period"),
                say("message.period.happened", archive.monitor().title()),
                say("message.period.todo", Words.day(archive.monitor().from())),
                "");
    }

    /** A day by whose end nothing was proposed of what is asked for. */
    static MessagePage notKnownYet(Archive archive, String day, Links today) {
        return new MessagePage(
                Shell.of(archive, say("message.early"), "message", today),
                say("message.early"),
                say("message.early.happened", day),
                say("message.early.todo"),
                "");
    }

    static MessagePage notFound(Links links) {
        return of(links, say("message.none"), say("message.none.happened"), say("message.none.todo"), "E-WEB-01");
    }
}
