package org.bellwether.store;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bellwether.model.Article;

/**
 * What articles said before. An article whose text or headline changed at its address is a <em>revision</em> of the same article: the
 * text that holds is coded and counted, those before are kept whole.
 *
 * <p>Kept by {@link Store#put}: where the bytes are others and {@link #sameText} does not hold, the article that stood is put here. The
 * same bytes read otherwise, by a later extractor, are no revision; neither is other clutter around the same text.
 */
public interface Versions {

    /**
     * A text of an article.
     *
     * @param number from 1
     * @param seen when it was first taken in, or captured where it came in after a later text
     * @param replaced when another was; empty for the one that holds
     */
    record Version(int number, Article article, Instant seen, Optional<Instant> replaced) {}

    /** A revision: version {@code number} took the place of the one before it. */
    record Revision(String article, int number, Instant at) {}

    /** All texts of an article, oldest first; empty where the archive does not hold it. */
    List<Version> of(String article);

    /**
     * Puts in what an article said before one of its texts; it came in late.
     *
     * @param earlier with the instant at which it was captured as the one at which it was collected
     */
    void putBefore(Version next, Article earlier, String coderVersion);

    /** How often the text of these articles changed; those whose text never did are absent. */
    Map<String, Integer> revisions(Collection<String> articles);

    /** The latest revisions, newest first. */
    List<Revision> latest(int limit);

    /** How many articles were revised at least once. */
    long revised();

    /** The article known by one of these ids, the first that is known; an id may be an alias. */
    Optional<String> known(List<String> ids);

    /** Remembers that this id, which another address of the page would give, means that article. */
    void alias(String alias, String article);

    /**
     * Remembers that these bytes were looked at and say what the article says already, so that they need not be read again by this
     * coder version.
     */
    void same(Article article, String coderVersion);

    Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    /**
     * Whether two articles say the same under the same headline: compared as NFKC with every run of blanks, breaks and invisible
     * characters as one blank, so that another cut into paragraphs is no other text.
     */
    static boolean sameText(Article one, Article other) {
        return plain(one.title()).equals(plain(other.title()))
                && plain(one.body()).equals(plain(other.body()));
    }

    /** Whether one article, taken in at the address of another, is a revision of it. */
    static boolean revises(Article before, Article next) {
        return !before.snapshot().equals(next.snapshot()) && !sameText(before, next);
    }

    private static String plain(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }
}
