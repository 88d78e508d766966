package org.bellwether.app.web;

import org.bellwether.model.Problem;

/** What a reader is told when a page cannot be shown: never the request's own words, never an engine's. */
final class Refusals {

    private Refusals() {}

    static MessagePage host(Links links) {
        return MessagePage.of(
                links,
                "Not for this address",
                "The request was sent to a host name that Bellwether does not answer to, as a hostile page may do.",
                "Open the address that the serve command printed.",
                "E-WEB-02");
    }

    static MessagePage tooLong(Links links) {
        return MessagePage.of(
                links,
                "Too long",
                "The address is longer than any that Bellwether gives out.",
                "Shorten the search, or go back to the board.",
                "E-WEB-03");
    }

    static MessagePage elsewhere(Links links) {
        return MessagePage.of(
                links,
                "Not kept",
                "The request does not come from a page of this Bellwether, as when a hostile page sends one in your name.",
                "If you sent it, open the event again and send it from there.",
                "E-WEB-04");
    }

    static MessagePage role(Links links) {
        return MessagePage.of(
                links,
                "Not for your role",
                "This page or form asks for more than your role here may do.",
                "Go back to the board, or ask whoever looks after this monitor for another role.",
                "E-WEB-07");
    }

    static MessagePage loggedOut(Links links) {
        return MessagePage.of(
                links,
                "Not kept: you are not logged in",
                "The form came without a log-in, or the log-in has ended meanwhile. Nothing was kept.",
                "Go back, copy what you wrote, log in, and send it again.",
                "E-WEB-08");
    }

    static MessagePage changeFirst(Links links) {
        return MessagePage.of(
                links,
                "Change your password first",
                "An admin gave you the password you came with, and knows it.",
                "Go to your account and choose one that only you know.",
                "E-WEB-09");
    }

    static MessagePage nobody(Links links, Problem problem) {
        return MessagePage.of(links, "Not kept", problem.message(), "Go back to the reading room.", problem.code());
    }

    static MessagePage tooMuch(Links links) {
        return MessagePage.of(
                links,
                "Too much text",
                "What was sent is longer than any form of Bellwether allows; nothing was kept.",
                "Go back, shorten it, and send it again.",
                "E-WEB-06");
    }

    static MessagePage store(Links links, Problem problem) {
        return MessagePage.of(
                links,
                "The archive cannot be read",
                problem.message(),
                "Run ./bellwether check on the data folder; it tells what does not agree.",
                problem.code());
    }

    static MessagePage failed(Links links) {
        return MessagePage.of(
                links,
                "Something went wrong",
                "Bellwether met a fault of its own while it made this page; the archive is not harmed.",
                "Load the page again. If it stays, report the code and what the terminal printed.",
                "E-WEB-05");
    }
}
