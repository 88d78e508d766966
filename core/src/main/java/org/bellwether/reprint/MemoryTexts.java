package org.bellwether.reprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bellwether.reprint.Origins.Text;

/** Known texts in memory, for as many as fit. */
final class MemoryTexts implements KnownTexts {

    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, Known> known = new HashMap<>();
    private final Map<Long, List<String>> numbers = new HashMap<>();
    private final Map<String, Set<String>> reprints = new HashMap<>();
    private final Map<Long, List<Posting>> postings = new HashMap<>();

    void keep(Text text) {
        bodies.put(text.id(), text.body());
    }

    @Override
    public List<Posting> postings(long[] fingerprints) {
        List<Posting> found = new ArrayList<>();
        for (long fingerprint : fingerprints) {
            found.addAll(postings.getOrDefault(fingerprint, List.of()));
        }
        return found;
    }

    @Override
    public List<Known> numbered(Collection<Long> texts) {
        return texts.stream()
                .flatMap(text -> numbers.getOrDefault(text, List.of()).stream())
                .map(id -> Objects.requireNonNull(known.get(id)))
                .toList();
    }

    @Override
    public Optional<Known> known(String id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public List<String> reprintsOf(String id) {
        return List.copyOf(reprints.getOrDefault(id, Set.of()));
    }

    @Override
    public String body(String id) {
        return Objects.requireNonNull(bodies.get(id));
    }

    @Override
    public void put(Known text) {
        Known before = known.put(text.id(), text);
        if (before == null) {
            numbers.computeIfAbsent(text.text(), number -> new ArrayList<>(1)).add(text.id());
        } else {
            before.reprints()
                    .ifPresent(id -> Objects.requireNonNull(reprints.get(id)).remove(text.id()));
        }
        text.reprints()
                .ifPresent(id -> reprints.computeIfAbsent(id, other -> new LinkedHashSet<>())
                        .add(text.id()));
    }

    @Override
    public void post(List<Posting> added) {
        added.forEach(posting -> postings.computeIfAbsent(posting.fingerprint(), f -> new ArrayList<>(2))
                .add(posting));
    }

    @Override
    public void unpost(List<Posting> removed) {
        removed.forEach(posting ->
                postings.getOrDefault(posting.fingerprint(), new ArrayList<>()).remove(posting));
    }
}
