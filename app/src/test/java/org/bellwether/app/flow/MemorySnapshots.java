package org.bellwether.app.flow;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bellwether.app.collect.Snapshots;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;

/** Snapshots in memory. */
public final class MemorySnapshots implements Snapshots {

    private final TreeMap<String, byte[]> kept = new TreeMap<>();

    @Override
    public String put(RawDocument document) {
        String digest = Ids.sha256(document.bytes());
        kept.put(digest, document.bytes());
        return digest;
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        return Optional.ofNullable(kept.get(sha256));
    }

    @Override
    public Stream<String> digests() {
        return kept.keySet().stream();
    }

    @Override
    public List<Problem> check() {
        return List.of();
    }
}
