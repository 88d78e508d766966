package org.bellwether.reprint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The texts that were compared before, looked up by fingerprint, so that a new one meets its copies without any other being read. */
public interface KnownTexts {

    /** Texts kept for one fingerprint, the earliest: phrases everybody uses cost no more, and a copy still meets its origin. */
    int MOST = 64;

    /**
     * A text that has a fingerprint.
     *
     * @param place see {@link Known}
     * @param text number of the text, made from its id
     * @param shingles how many the text has
     */
    record Posting(long fingerprint, long place, long text, int shingles) {}

    /**
     * A text without its words.
     *
     * @param text number made from the id; hardly ever the same for two
     * @param place orders texts by time: the lower is the earlier
     * @param reprints id of the earliest text that this one is a copy of
     */
    record Known(String id, long text, long place, int shingles, Optional<String> reprints) {}

    /** The postings of these fingerprints. */
    List<Posting> postings(long[] fingerprints);

    /** The texts with these numbers. */
    List<Known> numbered(Collection<Long> texts);

    Optional<Known> known(String id);

    /** Texts whose {@code reprints} is this id. */
    List<String> reprintsOf(String id);

    /** The words of a known text. */
    String body(String id);

    /** Adds a text, or gives a known one another original. */
    void put(Known text);

    void post(List<Posting> postings);

    void unpost(List<Posting> postings);
}
