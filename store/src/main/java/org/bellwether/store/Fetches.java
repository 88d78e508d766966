package org.bellwether.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What collecting remembers of addresses on the web from visit to visit: what was taken in of them, which must not be asked yet, and
 * which have moved.
 */
public interface Fetches {

    /** Remembers nothing. */
    Fetches NONE = new Forgetful();

    /**
     * The state in which an address was taken in for an outlet.
     *
     * @param address as it was asked for
     * @param coder version of what read it; another one takes it in anew
     * @param input of the outlet that led to it
     * @param stamp what told of its state, such as a feed's date of its last change; may be empty
     * @param etag of the answer (RFC 9110), given back when it is asked for again
     * @param modified {@code Last-Modified} of the answer, as it was written
     * @param at when it was last known to be in this state
     */
    record Taken(
            String outlet,
            String address,
            String coder,
            String input,
            String stamp,
            Optional<String> etag,
            Optional<String> modified,
            Instant at) {}

    /**
     * An address or a host ({@code //host:port}) that is not asked for a while.
     *
     * @param failures in a row
     */
    record Hold(String address, Instant until, int failures) {}

    Optional<Taken> taken(String outlet, String address);

    /** Remembers states, of an address known before in the place of the former. Call it when what they tell of is in the archive. */
    void take(List<Taken> taken);

    Optional<Hold> hold(String address);

    /** Counts one more failure of an address, which is not to be asked until then. */
    void fail(String address, Instant until);

    /** The address answers: nothing holds it, and no failure counts. */
    void answered(String address);

    /** Where an address says it has moved for good. */
    Optional<String> moved(String address);

    /** Remembers where an address has moved; empty where it has not. */
    void move(String address, Optional<String> target, Instant at);
}
