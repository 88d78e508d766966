package org.bellwether.app.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.DateRange;
import org.bellwether.store.Notebook;
import org.bellwether.store.Shelf;

/** A reading room in which nothing lies and nothing is left. */
final class EmptyRoom implements Shelf, Notebook {

    @Override
    public Found stories(Filter filter, int offset, int limit) {
        return new Found(List.of(), 0);
    }

    @Override
    public Beside beside(Filter filter, String article) {
        return new Beside(Optional.empty(), Optional.empty());
    }

    @Override
    public int unread(String reader, DateRange days) {
        return 0;
    }

    @Override
    public List<Copy> undated(String reader, int offset, int limit) {
        return List.of();
    }

    @Override
    public int undated() {
        return 0;
    }

    @Override
    public Map<String, List<String>> events(Collection<String> articles) {
        return Map.of();
    }

    @Override
    public String write(String article, String text, String author, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean change(String note, Wording wording, int seen) {
        return false;
    }

    @Override
    public Optional<Note> note(String id) {
        return Optional.empty();
    }

    @Override
    public List<Note> notes(String article) {
        return List.of();
    }

    @Override
    public Map<String, Integer> noted(Collection<String> articles) {
        return Map.of();
    }

    @Override
    public void tag(Tag tag) {}

    @Override
    public void untag(String article, String word) {}

    @Override
    public List<Tag> tags(String article) {
        return List.of();
    }

    @Override
    public Map<String, List<String>> tagged(Collection<String> articles) {
        return Map.of();
    }

    @Override
    public Map<String, Integer> tags() {
        return Map.of();
    }

    @Override
    public void read(String reader, String article, Instant at) {}

    @Override
    public void unread(String reader, String article) {}

    @Override
    public boolean isRead(String reader, String article) {
        return false;
    }
}
