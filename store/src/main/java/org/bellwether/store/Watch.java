package org.bellwether.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages that the team cites, looked at again and again after they were taken in. Cited is an article that counts as evidence of a
 * decided status, that holds a judged event, or that somebody tagged or noted.
 */
public interface Watch {

    /** What is said of a page. */
    enum Standing {
        /** Not looked at again yet. */
        NEW,
        /** Says what it said. */
        UNCHANGED,
        /** Says something else since. */
        CHANGED,
        /** Not to be had any more at its address. */
        VANISHED,
        /** Cannot be reached; nobody can say whether it is still there. */
        UNREACHABLE
    }

    /** What a look at a page found. */
    enum Finding {
        SAME(Standing.UNCHANGED),
        REVISED(Standing.CHANGED),
        /** The site says that there is nothing: 404, 410, 451. */
        GONE(Standing.VANISHED),
        /** The address leads to the front page. */
        FRONT_PAGE(Standing.VANISHED),
        /** A list of links, an error, a page without a text. */
        NO_ARTICLE(Standing.VANISHED),
        /** An article that has nothing in common with the one cited. */
        OTHER_ARTICLE(Standing.VANISHED),
        /** No answer, a refusal, a failing server, or the text behind a paywall. */
        UNREACHABLE(Standing.UNREACHABLE);

        private final Standing standing;

        Finding(Standing standing) {
            this.standing = standing;
        }

        public Standing standing() {
            return standing;
        }
    }

    /**
     * One look at a page.
     *
     * @param status of the HTTP answer, 0 where there was none that tells
     * @param detail code and words of what was wrong; empty where nothing was
     */
    record Check(String article, Instant at, Finding finding, int status, String detail) {}

    /**
     * A page that is watched.
     *
     * @param since when the steps of its schedule began: when it was first cited, or last changed
     * @param due when it is to be looked at next; empty where it has no address on the web
     * @param standingAt when that was first found, without a break since
     * @param failures looks in a row at which it could not be reached
     * @param checked when it was last looked at
     * @param base what the page is compared with where the article was not taken from it
     */
    record Page(
            String article,
            Instant since,
            Optional<Instant> due,
            Standing standing,
            Instant standingAt,
            int failures,
            int checks,
            Optional<Instant> checked,
            Optional<Base> base) {

        /** A page nobody looked at yet. */
        public static Page fresh(String article, Instant now, Optional<Instant> due) {
            return new Page(article, now, due, Standing.NEW, now, 0, 0, Optional.empty(), Optional.empty());
        }
    }

    /**
     * The page as it was when it was first looked at, beside an article that came by a feed or a file: their texts differ in more than
     * what was edited.
     *
     * @param article snapshot of the article it belongs to, @param page snapshot of the page
     */
    record Base(String article, String page) {}

    /** How many pages are watched, and how many of each standing; @param due how many are to be looked at by now */
    record Counts(long due, Map<Standing, Long> standing) {

        public Counts {
            standing = Map.copyOf(standing);
        }

        public long of(Standing one) {
            return standing.getOrDefault(one, 0L);
        }

        public long all() {
            return standing.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Ids of articles that are cited and not watched yet. */
    List<String> cited();

    /** Begins to watch pages; those that are watched already stay as they are. */
    void begin(List<Page> pages);

    /** Pages to be looked at by this instant, those due longest first. */
    List<Page> due(Instant now, int limit);

    /** Keeps a look at a page with what follows from it. */
    void checked(Page after, Check check);

    /** A page, where it is watched. */
    Optional<Page> page(String article);

    /** The same of several articles, by article. */
    Map<String, Page> pages(Collection<String> articles);

    /** The looks at a page, newest first. */
    List<Check> checks(String article, int limit);

    /** Pages of a standing, the latest to have got it first. */
    List<Page> standing(Standing standing, int skip, int limit);

    /** All watched pages, by article id. */
    List<Page> all(int skip, int limit);

    Counts counts(Instant now);
}
