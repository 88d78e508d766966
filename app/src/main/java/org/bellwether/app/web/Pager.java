package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where the rest of a long list is.
 *
 * @param shown which lines these are, in words; empty for an empty list
 */
public record Pager(String shown, Optional<String> previous, Optional<String> next) {

    static final int STEP = 25;
    private static final int LAST = 400;

    /** The page asked for, from 0. */
    static int page(String digits) {
        return Math.min(LAST, Pages.number(digits));
    }

    /**
     * The lines of one page.
     *
     * @param fetched one more than a page holds, where there is a next one
     */
    static <T> List<T> cut(List<T> fetched) {
        return fetched.size() > STEP ? fetched.subList(0, STEP) : fetched;
    }

    static Pager of(int page, int fetched, IntFunction<String> href) {
        int first = page * STEP + 1;
        int last = page * STEP + Math.min(fetched, STEP);
        return new Pager(
                fetched == 0 ? "" : first == last ? say("pager.one", first) : say("pager.some", first, last),
                page > 0 ? Optional.of(href.apply(page - 1)) : Optional.empty(),
                fetched > STEP && page < LAST ? Optional.of(href.apply(page + 1)) : Optional.empty());
    }
}
