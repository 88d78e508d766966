package org.bellwether.app.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.store.Versions;

/** Articles that were never changed. */
record NoVersions() implements Versions {

    @Override
    public List<Version> of(String article) {
        return List.of();
    }

    @Override
    public void putBefore(Version next, Article earlier, String coderVersion) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Integer> revisions(Collection<String> articles) {
        return Map.of();
    }

    @Override
    public List<Revision> latest(int limit) {
        return List.of();
    }

    @Override
    public long revised() {
        return 0;
    }

    @Override
    public Optional<String> known(List<String> ids) {
        return Optional.empty();
    }

    @Override
    public void alias(String alias, String article) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void same(Article article, String coderVersion) {
        throw new UnsupportedOperationException();
    }
}
