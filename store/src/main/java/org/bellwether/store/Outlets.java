package org.bellwether.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.Store.Rejection;

/** What came from each outlet, and what was refused. */
public interface Outlets {

    /** Outlets with an article or a rejection, by id. */
    List<String> ids();

    /** How many articles of an outlet the archive holds. */
    long articles(String outlet);

    /** Times of an outlet's articles from one instant (inclusive) to another (exclusive), oldest first; undated ones are left out. */
    List<Instant> published(String outlet, Instant from, Instant to);

    /** When the newest article was published; empty where none is dated. */
    Optional<Instant> last(String outlet);

    /** Ids of the newest articles, newest first. */
    List<String> newest(String outlet, int limit);

    /** How many inputs of an outlet were rejected. */
    long rejected(String outlet);

    List<Rejection> rejections(String outlet, int limit);
}
