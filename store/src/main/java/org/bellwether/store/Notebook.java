package org.bellwether.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people leave at articles: notes whose every wording is kept, tags, and marks of what they have read. */
public interface Notebook {

    /** Most characters of a note. */
    int LONGEST_NOTE = 4000;

    /** Keeps a new note and gives its id. */
    String write(String article, String text, String author, Instant at);

    /**
     * Adds a wording to a note, or strikes it out; what it said before is kept.
     *
     * @param seen how many wordings the author saw
     * @return false, and nothing written, where there is no such note, it is struck out, or somebody changed it since
     */
    boolean change(String note, Wording wording, int seen);

    Optional<Note> note(String id);

    /** The notes of an article, oldest first, those struck out among them. */
    List<Note> notes(String article);

    /** How many notes that are not struck out these articles have; those without are absent. */
    Map<String, Integer> noted(Collection<String> articles);

    /** Puts a tag on an article; one that is there already stays as it is. */
    void tag(Tag tag);

    void untag(String article, String word);

    /** The tags of an article in their alphabet. */
    List<Tag> tags(String article);

    /** The tags of these articles, by article; those without are absent. */
    Map<String, List<String>> tagged(Collection<String> articles);

    /** Every tag with the number of its articles, in their alphabet. */
    Map<String, Integer> tags();

    /** Marks an article as read; the first time counts. */
    void read(String reader, String article, Instant at);

    /** Takes the reader's marks from an article and from every copy of its text. */
    void unread(String reader, String article);

    /** Whether the reader has read the article or a copy of its text. */
    boolean isRead(String reader, String article);

    /** What was done to a note. */
    enum Act {
        WRITTEN,
        REVISED,
        STRUCK
    }

    /**
     * One wording of a note.
     *
     * @param text empty where it was struck out
     */
    record Wording(Act act, String text, String author, Instant at) {}

    /**
     * A note.
     *
     * @param wordings oldest first; never empty
     */
    record Note(String id, String article, List<Wording> wordings) {

        public String author() {
            return wordings.getFirst().author();
        }

        public Wording last() {
            return wordings.getLast();
        }

        public boolean struck() {
            return last().act() == Act.STRUCK;
        }
    }

    /** A word that somebody put on an article. */
    record Tag(String article, String word, String author, Instant at) {}
}
