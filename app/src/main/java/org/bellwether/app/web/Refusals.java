package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import org.bellwether.model.Problem;

/** What a reader is told when a page cannot be shown: never the request's own words, never an engine's. */
final class Refusals {

    private Refusals() {}

    static MessagePage host(Links links) {
        return MessagePage.of(
                links, say("refused.host"), say("refused.host.happened"), say("refused.host.todo"), "E-WEB-02");
    }

    static MessagePage tooLong(Links links) {
        return MessagePage.of(
                links, say("refused.long"), say("refused.long.happened"), say("refused.long.todo"), "E-WEB-03");
    }

    static MessagePage elsewhere(Links links) {
        return MessagePage.of(
                links,
                say("refused.elsewhere"),
                say("refused.elsewhere.happened"),
                say("refused.elsewhere.todo"),
                "E-WEB-04");
    }

    static MessagePage role(Links links) {
        return MessagePage.of(
                links, say("refused.role"), say("refused.role.happened"), say("refused.role.todo"), "E-WEB-07");
    }

    static MessagePage loggedOut(Links links) {
        return MessagePage.of(
                links, say("refused.out"), say("refused.out.happened"), say("refused.out.todo"), "E-WEB-08");
    }

    static MessagePage changeFirst(Links links) {
        return MessagePage.of(
                links, say("refused.change"), say("refused.change.happened"), say("refused.change.todo"), "E-WEB-09");
    }

    static MessagePage nobody(Links links, Problem problem) {
        return MessagePage.of(
                links,
                say("refused.elsewhere"),
                ProblemWords.told(problem),
                say("refused.nobody.todo"),
                problem.code());
    }

    static MessagePage tooMuch(Links links) {
        return MessagePage.of(
                links, say("refused.much"), say("refused.much.happened"), say("refused.much.todo"), "E-WEB-06");
    }

    static MessagePage store(Links links, Problem problem) {
        return MessagePage.of(
                links, say("refused.store"), problem.message(), say("refused.store.todo"), problem.code());
    }

    static MessagePage failed(Links links) {
        return MessagePage.of(
                links, say("refused.failed"), say("refused.failed.happened"), say("refused.failed.todo"), "E-WEB-05");
    }
}
