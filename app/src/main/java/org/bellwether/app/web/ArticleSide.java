package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.app.web.Field.Kind;
import org.bellwether.model.Article;
import org.bellwether.model.Period;
import org.bellwether.model.Problem;
import org.bellwether.store.Notebook;
import org.bellwether.store.Shelf;

/**
 * What the running application adds to an article: its neighbours in the list it was opened from, and what people left at it.
 *
 * @param list the list it is one of
 * @param mark where it is marked as read or unread, @param read whether the visitor has read it
 * @param tagging where tags are sent, @param noting where a new note is sent
 */
public record ArticleSide(
        String list,
        Optional<Step> newer,
        Optional<Step> older,
        Optional<Links.Posting> mark,
        boolean read,
        List<TagLine> tags,
        Optional<Links.Posting> tagging,
        Field tagField,
        List<NoteLine> notes,
        Optional<Links.Posting> noting,
        Field noteField) {

    /** Name of the field of a note and of a tag. */
    static final String TEXT = "text";

    private static final String NEW_NOTE = "note";
    private static final String NEW_TAG = "tag";

    /** Another article of the list. */
    public record Step(String href, String title) {}

    /** A tag on the article. */
    public record TagLine(String word, String href, String by) {}

    /**
     * A note as it stands.
     *
     * @param struck whether it was struck out: its text is among the earlier ones then
     * @param earlier what it said before, newest first
     * @param change where another wording is sent; empty for whoever may not
     */
    public record NoteLine(
            String id,
            String by,
            String text,
            boolean struck,
            int seen,
            List<Earlier> earlier,
            Optional<Links.Posting> change,
            Field field,
            boolean open) {}

    /** An earlier wording. */
    public record Earlier(String text, String by) {}

    /**
     * An entry that was refused.
     *
     * @param form {@code note}, {@code tag}, or the id of the note to change
     */
    record Refused(String form, String entered, Problem problem) {

        static Refused note(String entered, Problem problem) {
            return new Refused(NEW_NOTE, entered, problem);
        }

        static Refused tag(String entered, Problem problem) {
            return new Refused(NEW_TAG, entered, problem);
        }
    }

    static ArticleSide of(
            Archive archive, Article article, ReadingFilter asked, ReadingLinks links, Optional<Refused> refused) {
        Optional<Period> period = Optional.of(asked.get(ReadingFilter.PERIOD))
                .flatMap(day -> Pages.period(archive, day))
                .or(() -> article.documentTime().published().flatMap(archive::holding));
        ReadingFilter filter = period.map(
                        one -> asked.with(ReadingFilter.PERIOD, one.from().toString()))
                .orElse(asked);
        Shelf.Beside beside = period.map(
                        one -> archive.store().shelf().beside(filter.on(archive, one, links.reader()), article.id()))
                .orElse(new Shelf.Beside(Optional.empty(), Optional.empty()));
        Notebook notebook = archive.store().notebook();
        return new ArticleSide(
                links.list(filter),
                beside.newer().map(copy -> step(copy, filter, links)),
                beside.older().map(copy -> step(copy, filter, links)),
                links.mark(article.id(), filter),
                notebook.isRead(links.reader(), article.id()),
                notebook.tags(article.id()).stream()
                        .map(tag -> new TagLine(tag.word(), links.tags(tag.word()), by(tag.author(), tag.at())))
                        .toList(),
                links.tag(article.id(), filter),
                field(NEW_TAG, say("field.tag"), say("side.tag.hint"), "", Kind.LINE, refused),
                notebook.notes(article.id()).stream()
                        .map(note -> line(note, filter, links, refused))
                        .toList(),
                links.note(article.id(), filter),
                field(NEW_NOTE, say("side.note"), "", "", Kind.AREA, refused));
    }

    private static Step step(Shelf.Copy copy, ReadingFilter filter, ReadingLinks links) {
        return new Step(links.article(copy.article(), filter), StoryRow.title(copy));
    }

    private static NoteLine line(
            Notebook.Note note, ReadingFilter filter, ReadingLinks links, Optional<Refused> refused) {
        List<Notebook.Wording> wordings = note.wordings();
        List<Earlier> earlier = wordings.subList(0, wordings.size() - 1).reversed().stream()
                .map(one -> new Earlier(one.text(), by(one.author(), one.at())))
                .toList();
        return new NoteLine(
                "note-" + note.id(),
                by(note),
                note.last().text(),
                note.struck(),
                wordings.size(),
                earlier,
                links.wording(note.id(), filter)
                        .filter(posting -> !note.struck() && note.author().equals(links.reader())),
                field(note.id(), say("side.wording"), "", note.last().text(), Kind.AREA, refused),
                refused.filter(one -> one.form().equals(note.id())).isPresent());
    }

    private static String by(Notebook.Note note) {
        Notebook.Wording last = note.last();
        return switch (last.act()) {
            case WRITTEN -> by(last.author(), last.at());
            case REVISED -> say("side.revised", by(last.author(), last.at()));
            case STRUCK -> say("side.struck", by(last.author(), last.at()));
        };
    }

    private static String by(String author, java.time.Instant at) {
        return (author.isEmpty() ? say("somebody") : author) + " \u00B7 " + Words.instant(at);
    }

    private static Field field(
            String form, String label, String hint, String now, Kind kind, Optional<Refused> refused) {
        Optional<Refused> mine = refused.filter(one -> one.form().equals(form));
        return new Field(
                form,
                TEXT,
                label,
                hint,
                mine.map(Refused::entered).orElse(now),
                mine.map(one -> ProblemWords.coded(one.problem())),
                kind,
                List.of());
    }
}
