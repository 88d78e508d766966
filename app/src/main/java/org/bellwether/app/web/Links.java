package org.bellwether.app.web;

import java.time.LocalDate;
import java.util.Optional;
import org.bellwether.model.Period;

/**
 * Where things are. The live application and the published site differ in nothing else, so one set of templates serves both.
 * Every address is ready to stand in an {@code href}.
 */
public interface Links {

    /** The board of the latest period. */
    String home();

    String board(Period period);

    String category(String id, Period period);

    String event(String id);

    String article(String id);

    /** A stylesheet or script by its file name. */
    String asset(String name);

    /** The feed of status changes. */
    String feed();

    /** An open data file by its name, e.g. {@code board.json}. */
    String data(String name);

    /** The lead image of an article; empty where none is kept on this machine. */
    Optional<String> picture(String articleId);

    /** The search page; a published site has none. */
    Optional<String> search();

    /** A search for these words; empty where there is no search page. */
    Optional<String> search(String words);

    /** Where a search to keep is sent; empty where this visitor keeps none. */
    default Optional<Posting> saving() {
        return Optional.empty();
    }

    /** The visitor's saved searches; empty where there are none to keep. */
    default Optional<String> searches() {
        return Optional.empty();
    }

    /** Hits of the visitor's saved searches that came in since these were opened. */
    default int unread() {
        return 0;
    }

    /** A list of evidence of a status page by page; a published site has none. */
    default Optional<String> evidence(String category, Period period, EvidenceList list, int page) {
        return Optional.empty();
    }

    /** The page of an actor of this id; a published site has none. */
    default Optional<String> actor(String id) {
        return Optional.empty();
    }

    /** The list of actors; a published site has none. */
    default Optional<String> actors() {
        return Optional.empty();
    }

    /** The page of an outlet; a published site has none. */
    default Optional<String> source(String outlet) {
        return Optional.empty();
    }

    /** The list of outlets; a published site has none. */
    default Optional<String> sources() {
        return Optional.empty();
    }

    /** What an article said before; a published site does not tell. */
    default Optional<String> versions(String articleId) {
        return Optional.empty();
    }

    /** The cited pages that are looked at again; a published site has no such page. */
    default Optional<String> watch() {
        return Optional.empty();
    }

    /** A page as it was collected, by the hash of its bytes; empty where it cannot be had. */
    default Optional<String> snapshot(String digest) {
        return Optional.empty();
    }

    /** Events by time; a published site has none. */
    default Optional<String> timeline() {
        return Optional.empty();
    }

    /** Events by place; a published site has none. */
    default Optional<String> map() {
        return Optional.empty();
    }

    /** Where a judgement of an event is sent; empty where nobody can judge. */
    Optional<Posting> judge(String eventId);

    /** Where an event to add to an article is sent; empty where nobody can judge. */
    Optional<Posting> add(String articleId);

    /** The article's page with the form that adds an event from its sentence of this number. */
    Optional<String> adding(String articleId, int sentence);

    /** The page of all judgements; empty where nobody can judge. */
    Optional<String> judgements();

    /** All that the ledger holds; empty where nobody can vote or decide. */
    Optional<String> ledger();

    /** Where two periods are chosen to be compared; a published site has none. */
    Optional<String> compare();

    /** Two periods side by side. */
    Optional<String> compare(Period one, Period other);

    /** As of which day these addresses show the board; empty where no past can be asked for. */
    Optional<Replay> replay();

    /** How this text is read, cut off where the page would; empty where there is no language model at hand. */
    Optional<String> lab(String text);

    /** Whether the pages of the archive may be seen at all. */
    default boolean open() {
        return true;
    }

    /** Who is logged in; empty where nobody logs in. */
    default Optional<Seat> seat() {
        return Optional.empty();
    }

    /**
     * Somebody logged in, and the pages for them.
     *
     * @param account page of their account, @param leave where logging out is sent
     * @param people, @param audit pages for admins; empty for others
     */
    record Seat(
            String name, String role, String account, Posting leave, Optional<String> people, Optional<String> audit) {}

    /**
     * What was known on a day.
     *
     * @param day empty for today
     * @param today the same addresses, showing all that is known by now
     */
    record Replay(Optional<LocalDate> day, Links today) {}

    /** The reading room; a published site has none. */
    default Optional<ReadingLinks> reading() {
        return Optional.empty();
    }

    /**
     * Where a form is sent, and what proves that the page came from here.
     *
     * @param token different in every run of the application
     */
    record Posting(String action, String token) {}
}
