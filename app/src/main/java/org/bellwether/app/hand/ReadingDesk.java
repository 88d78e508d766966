package org.bellwether.app.hand;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bellwether.model.Problem;
import org.bellwether.store.Notebook;

/**
 * Where people leave notes, tags and read marks at articles. Each deed gives what is wrong with it, and keeps nothing then.
 *
 * @param clock tells when something was left
 */
public record ReadingDesk(Notebook notebook, InstantSource clock) {

    /** Most characters of a tag. */
    public static final int LONGEST_TAG = 40;

    private static final int MOST_TAGS = 30;
    private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*");

    public Optional<Problem> write(String article, String entered, String author) {
        String text = text(entered);
        Optional<Problem> wrong = wrong(text);
        if (wrong.isEmpty()) {
            notebook.write(article, text, author, clock.instant());
        }
        return wrong;
    }

    /** @param seen how many wordings of the note the author saw */
    public Optional<Problem> revise(Notebook.Note note, String entered, String author, int seen) {
        String text = text(entered);
        return wrong(text).or(() -> change(note, Notebook.Act.REVISED, text, author, seen));
    }

    /** @param seen how many wordings of the note the author saw */
    public Optional<Problem> strike(Notebook.Note note, String author, int seen) {
        return change(note, Notebook.Act.STRUCK, "", author, seen);
    }

    private Optional<Problem> change(Notebook.Note note, Notebook.Act act, String text, String author, int seen) {
        if (!note.author().equals(author)) {
            return Optional.of(ReadingProblem.NOT_YOURS.problem());
        }
        Notebook.Wording wording = new Notebook.Wording(act, text, author, clock.instant());
        return notebook.change(note.id(), wording, seen)
                ? Optional.empty()
                : Optional.of(ReadingProblem.CHANGED.problem());
    }

    private static Optional<Problem> wrong(String text) {
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            return Optional.of(ReadingProblem.NO_TEXT.problem());
        }
        return length > Notebook.LONGEST_NOTE
                ? Optional.of(ReadingProblem.TOO_LONG.problem(length, Notebook.LONGEST_NOTE))
                : Optional.empty();
    }

    /** Line breaks as we write them; no other controls, which not every engine keeps. */
    private static String text(String entered) {
        return entered.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                .strip();
    }

    public Optional<Problem> tag(String article, String entered, String author) {
        String word = word(entered);
        if (word.length() > LONGEST_TAG || !TAG.matcher(word).matches()) {
            return Optional.of(ReadingProblem.NO_WORD.problem(LONGEST_TAG));
        }
        int tags = notebook.tags(article).size();
        if (tags >= MOST_TAGS) {
            return Optional.of(ReadingProblem.TOO_MANY.problem(tags));
        }
        notebook.tag(new Notebook.Tag(article, word, author, clock.instant()));
        return Optional.empty();
    }

    public void untag(String article, String word) {
        notebook.untag(article, word);
    }

    /** One form for all ways of writing a tag: {@code #Gas  Deal} and {@code gas-deal} are one. */
    public static String word(String entered) {
        return Normalizer.normalize(entered, Normalizer.Form.NFKC)
                .strip()
                .replaceFirst("^#+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", "-")
                .replaceAll("^-|-$", "");
    }

    public void read(String reader, String article) {
        if (!notebook.isRead(reader, article)) {
            notebook.read(reader, article, clock.instant());
        }
    }

    public void unread(String reader, String article) {
        notebook.unread(reader, article);
    }
}
