package org.bellwether.store.sql;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.store.Notebook;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Notes, tags and read marks in SQL; rows of notes are only ever appended. */
final class SqlNotebook implements Notebook {

    private static final int ID = 16;
    private static final String COPIES =
            "(select copy.article from shelf own join shelf copy on copy.origin = own.origin where own.article = :article)";

    private final Database database;

    SqlNotebook(Database database) {
        this.database = database;
    }

    @Override
    public String write(String article, String text, String author, Instant at) {
        List<String> ids = new ArrayList<>(1);
        database.write(handle -> {
            long seq = last(handle) + 1;
            String key = article + '\n' + author + '\n' + at.toEpochMilli() + '\n' + seq;
            String id = Hash.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, ID);
            append(handle, seq, id, article, new Wording(Act.WRITTEN, text, author, at));
            ids.add(id);
        });
        return ids.getFirst();
    }

    @Override
    public boolean change(String note, Wording wording, int seen) {
        List<Note> changed = new ArrayList<>(1);
        database.write(handle -> find(handle, note)
                .filter(found -> !found.struck() && found.wordings().size() == seen)
                .ifPresent(found -> {
                    append(handle, last(handle) + 1, note, found.article(), wording);
                    changed.add(found);
                }));
        return !changed.isEmpty();
    }

    private static long last(Handle handle) {
        return handle.createQuery("select coalesce(max(seq), 0) from note")
                .mapTo(Long.class)
                .one();
    }

    private static void append(Handle handle, long seq, String id, String article, Wording wording) {
        handle.createUpdate("""
                        insert into note (seq, note, article, author, at, deed, text)
                        values (:seq, :note, :article, :author, :at, :act, :text)""")
                .bind("seq", seq)
                .bind("note", id)
                .bind("article", article)
                .bind("author", wording.author())
                .bind("at", wording.at().toEpochMilli())
                .bind("act", wording.act().name())
                .bind("text", wording.text())
                .execute();
    }

    @Override
    public Optional<Note> note(String id) {
        return database.read(handle -> find(handle, id));
    }

    private static Optional<Note> find(Handle handle, String id) {
        return list(handle.createQuery("select * from note where note = :id order by seq")
                        .bind("id", id))
                .stream()
                .findFirst();
    }

    @Override
    public List<Note> notes(String article) {
        return database.read(
                handle -> list(handle.createQuery("select * from note where article = :article order by seq")
                        .bind("article", article)));
    }

    private static List<Note> list(Query rows) {
        record Row(String note, String article, Wording wording) {}
        Map<String, Note> notes = new LinkedHashMap<>();
        rows.map((row, context) -> new Row(
                        row.getString("note"),
                        row.getString("article"),
                        new Wording(
                                Act.valueOf(row.getString("deed")),
                                row.getString("text"),
                                row.getString("author"),
                                Instant.ofEpochMilli(row.getLong("at")))))
                .forEach(row -> notes.computeIfAbsent(row.note(), id -> new Note(id, row.article(), new ArrayList<>()))
                        .wordings()
                        .add(row.wording()));
        return List.copyOf(notes.values());
    }

    @Override
    public Map<String, Integer> noted(Collection<String> articles) {
        Map<String, Integer> noted = new HashMap<>();
        if (!articles.isEmpty()) {
            database
                    .read(handle -> handle.createQuery("""
                            select article, sum(case when deed = 'WRITTEN' then 1 when deed = 'STRUCK' then -1 else 0 end)
                            from note where article in (<articles>) group by article""")
                            .bindList("articles", List.copyOf(articles))
                            .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                            .list())
                    .stream()
                    .filter(entry -> entry.getValue() > 0)
                    .forEach(entry -> noted.put(entry.getKey(), entry.getValue()));
        }
        return noted;
    }

    @Override
    public void tag(Tag tag) {
        database.write(handle -> handle.createUpdate("""
                        insert into tag (article, word, author, at) values (:article, :word, :author, :at)
                        on conflict (article, word) do nothing""")
                .bind("article", tag.article())
                .bind("word", tag.word())
                .bind("author", tag.author())
                .bind("at", tag.at().toEpochMilli())
                .execute());
    }

    @Override
    public void untag(String article, String word) {
        database.write(handle -> handle.createUpdate("delete from tag where article = :article and word = :word")
                .bind("article", article)
                .bind("word", word)
                .execute());
    }

    @Override
    public List<Tag> tags(String article) {
        return database.read(handle -> handle.createQuery("select * from tag where article = :article order by word")
                .bind("article", article)
                .map((row, context) -> new Tag(
                        row.getString("article"),
                        row.getString("word"),
                        row.getString("author"),
                        Instant.ofEpochMilli(row.getLong("at"))))
                .list());
    }

    @Override
    public Map<String, List<String>> tagged(Collection<String> articles) {
        Map<String, List<String>> tagged = new HashMap<>();
        if (!articles.isEmpty()) {
            database.read(handle -> handle.createQuery(
                                    "select article, word from tag where article in (<articles>) order by word")
                            .bindList("articles", List.copyOf(articles))
                            .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                            .list())
                    .forEach(entry -> tagged.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return tagged;
    }

    @Override
    public Map<String, Integer> tags() {
        Map<String, Integer> tags = new LinkedHashMap<>();
        database.read(handle -> handle.createQuery("select word, count(*) from tag group by word order by word")
                        .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                        .list())
                .forEach(entry -> tags.put(entry.getKey(), entry.getValue()));
        return tags;
    }

    @Override
    public void read(String reader, String article, Instant at) {
        database.write(handle -> handle.createUpdate("""
                        insert into read_mark (reader, article, at) values (:reader, :article, :at)
                        on conflict (reader, article) do nothing""")
                .bind("reader", reader)
                .bind("article", article)
                .bind("at", at.toEpochMilli())
                .execute());
    }

    @Override
    public void unread(String reader, String article) {
        database.write(
                handle -> handle.createUpdate("delete from read_mark where reader = :reader and article in " + COPIES)
                        .bind("reader", reader)
                        .bind("article", article)
                        .execute());
    }

    @Override
    public boolean isRead(String reader, String article) {
        return database.read(handle -> handle.createQuery(
                                "select 1 from read_mark where reader = :reader and article in " + COPIES + " limit 1")
                        .bind("reader", reader)
                        .bind("article", article)
                        .mapTo(Integer.class)
                        .findOne())
                .isPresent();
    }
}
