package org.bellwether.app.web;

import java.util.Map;
import java.util.Optional;

/**
 * Addresses of the reading room, as one visitor sees them.
 *
 * @param links of the pages around it
 */
public record ReadingLinks(LiveLinks links, Visitor visitor) {

    /** Under which name read marks are kept; empty for nobody in particular, of whom none are. */
    public String reader() {
        return visitor.name();
    }

    public String list() {
        return "/reading";
    }

    String list(ReadingFilter filter) {
        return list() + filter.query();
    }

    /** The articles whose day is not known. */
    String undated() {
        return list() + "/undated";
    }

    public String tags() {
        return "/tags";
    }

    /** The stories that bear a tag. */
    String tags(String word) {
        return tags() + new ReadingFilter(Map.of(ReadingFilter.TAG, word), 1).query();
    }

    /** An article as one of a list, so that its page can lead on to the next. */
    String article(String id, ReadingFilter filter) {
        return links.article(id) + filter.query();
    }

    /** Where marks of what was read are sent. */
    Optional<Links.Posting> mark(String article, ReadingFilter filter) {
        return posting(Role.READER, "/read/", article, filter).filter(posting -> !reader().isEmpty());
    }

    /** Where a tag to put on an article, or to take off, is sent. */
    Optional<Links.Posting> tag(String article, ReadingFilter filter) {
        return posting(Role.ANALYST, "/tag/", article, filter);
    }

    /** Where a new note is sent. */
    Optional<Links.Posting> note(String article, ReadingFilter filter) {
        return posting(Role.ANALYST, "/note/", article, filter);
    }

    /** Where another wording of a note is sent. */
    Optional<Links.Posting> wording(String note, ReadingFilter filter) {
        return posting(Role.ANALYST, "/wording/", note, filter);
    }

    private Optional<Links.Posting> posting(Role needed, String path, String id, ReadingFilter filter) {
        return visitor.may(needed)
                ? Optional.of(new Links.Posting(path + LiveLinks.encode(id) + filter.query(), visitor.token()))
                : Optional.empty();
    }
}
