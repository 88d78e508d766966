package org.bellwether.eval.soak;

/** What a played outlet is like. Each is played by some of the outlets. */
public enum Role {
    /** A feed with ETag and Last-Modified. */
    STEADY,
    /** The same without any validators, behind gzip. */
    PLAIN,
    /** A feed with another ETag at every look. */
    CHANGING_ETAG,
    /** Two feeds that tell of the same articles, with other tracks. */
    DUPLICATES,
    /** Articles are edited some time after they were published; the feed says so. */
    EDITED,
    /** Pages vanish soon after the feed told of them. */
    VANISHED,
    /** Publishes nothing any more after a while. */
    SILENT,
    /** A sitemap of news within an index. */
    SITEMAP,
    /** A front page without a feed. */
    FRONT_PAGE,
    /** Pages say another charset than they have. */
    CHARSETS,
    /** Asks for five seconds between requests, and closes some articles to robots. */
    ROBOTS,
    /** Says at times that there were too many requests, for how many seconds. */
    BUSY,
    /** Is out of service at times, until a date. */
    CLOSED,
    /** Fails at times with 500. */
    FAILING,
    /** Answers slowly, and at times too slowly. */
    SLOW,
    /** The feed is no XML at times. */
    MALFORMED,
    /** The feed moved for good; some articles redirect in a circle. */
    REDIRECTS,
    /** Some articles redirect into private networks. */
    PRIVATE,
    /** Some articles unpack to a thousand times their size. */
    BOMB,
    /** Some articles never end, some are larger than is taken. */
    ENDLESS;

    /** Whether every article that is published can be had in the end. */
    boolean whole() {
        return switch (this) {
            case VANISHED, ROBOTS, REDIRECTS, PRIVATE, BOMB, ENDLESS -> false;
            default -> true;
        };
    }

    /** Whether a request may still be under way here when whoever asked has given up. */
    boolean lingers() {
        return this == SLOW || this == ENDLESS;
    }
}
