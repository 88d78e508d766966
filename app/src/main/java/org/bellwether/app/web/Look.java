package org.bellwether.app.web;

import org.bellwether.model.Period;
import org.bellwether.store.Visits.Visit;

/**
 * Somebody looks at the board who looked before.
 *
 * @param visit what is new to them, @param reader under which name they are known
 * @param posting where it is sent that they have seen it
 */
record Look(Visit visit, String reader, Links.Posting posting) {

    /** The page that tells what is new of a category and period. */
    String href(String category, Period period) {
        return "/news/" + LiveLinks.encode(category) + "?period=" + period.from() + "&after=" + visit.mark();
    }
}
