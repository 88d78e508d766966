package org.bellwether.reprint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bellwether.reprint.KnownTexts.Known;
import org.bellwether.reprint.KnownTexts.Posting;
import org.bellwether.reprint.Origins.Text;

/**
 * Compares new texts with those known before, and says whose origin that settles or changes. What is alike is looked up by fingerprint,
 * then verified word by word ({@link Origins#copy}).
 *
 * <p>Every text points to the earliest one it is a copy of; its origin is where the pointers end. A text that comes in late but is dated
 * earlier takes over the pointers of its copies, so that the answer does not depend on the order of arrival. (Where more than
 * {@value KnownTexts#MOST} texts share all their fingerprints, the later ones meet only the earliest of them.)
 */
public final class Reprints {

    /** Of so many shingles of the shorter text one fingerprint must be common to be worth a closer look; of copies, one in twelve or so is. */
    private static final int LOOK = 48;

    private static final int REMEMBERED = 256;

    private static final Comparator<Known> EARLIEST =
            Comparator.comparingLong(Known::place).thenComparing(Known::text).thenComparing(Known::id);

    private final KnownTexts texts;
    private final Map<String, String> origins = new TreeMap<>();
    private final Map<String, long[]> shingles = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, long[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Reprints(KnownTexts texts) {
        this.texts = texts;
    }

    /** Origins that were settled or changed since this object was made: id to id. */
    public Map<String, String> origins() {
        return Collections.unmodifiableMap(origins);
    }

    /** Adds a text that is not known yet. */
    public void add(Text text) {
        long[] inOrder = Shingles.inOrder(text.body());
        long[] set = Shingles.distinct(inOrder);
        Known own = new Known(text.id(), number(text.id()), text.place(), set.length, Optional.empty());
        if (set.length < Origins.LEAST) {
            texts.put(own);
            settle(own.id());
            return;
        }
        shingles.put(own.id(), set);
        long[] fingerprints = Fingerprints.of(inOrder);
        List<Posting> postings = texts.postings(fingerprints);
        List<Known> alike = alike(own, postings);
        Optional<Known> first = alike.stream()
                .filter(other -> EARLIEST.compare(other, own) < 0)
                .filter(other -> copies(other, set))
                .findFirst();
        texts.put(new Known(own.id(), own.text(), own.place(), own.shingles(), first.map(Known::id)));
        post(own, fingerprints, postings);
        for (Known other : alike) {
            if (EARLIEST.compare(own, other) < 0 && isEarlierOriginal(own, other) && copies(other, set)) {
                texts.put(new Known(other.id(), other.text(), other.place(), other.shingles(), Optional.of(own.id())));
            }
        }
        settle(own.id());
    }

    /**
     * Forgets a known text, with those that point to it.
     *
     * @return ids of all of them, to be added again
     */
    public Set<String> forget(String id, Forgetter forgetter) {
        Set<String> forgotten = new HashSet<>();
        forgotten.add(id);
        forgotten.addAll(texts.reprintsOf(id));
        for (String each : forgotten) {
            texts.known(each).ifPresent(known -> {
                List<Posting> postings = new ArrayList<>();
                for (long fingerprint : Fingerprints.of(Shingles.inOrder(texts.body(each)))) {
                    postings.add(new Posting(fingerprint, known.place(), known.text(), known.shingles()));
                }
                texts.unpost(postings);
                forgetter.forget(each);
            });
            shingles.remove(each);
        }
        return forgotten;
    }

    /** Removes a text from what is known. */
    @FunctionalInterface
    public interface Forgetter {
        void forget(String id);
    }

    /** Texts that share enough fingerprints, earliest first. */
    private List<Known> alike(Known own, List<Posting> postings) {
        Map<Long, Integer> shared = new HashMap<>();
        Map<Long, Integer> sizes = new HashMap<>();
        for (Posting posting : postings) {
            shared.merge(posting.text(), 1, Integer::sum);
            sizes.put(posting.text(), posting.shingles());
        }
        shared.entrySet()
                .removeIf(entry ->
                        entry.getValue() * LOOK < Math.min(own.shingles(), sizes.getOrDefault(entry.getKey(), 0)));
        shared.remove(own.text());
        return shared.isEmpty()
                ? List.of()
                : texts.numbered(shared.keySet()).stream().sorted(EARLIEST).toList();
    }

    private boolean copies(Known other, long[] set) {
        long[] known = shingles.computeIfAbsent(other.id(), id -> Shingles.of(texts.body(id)));
        return Origins.copy(known, set);
    }

    private boolean isEarlierOriginal(Known own, Known copy) {
        return copy.reprints()
                .flatMap(texts::known)
                .map(original -> EARLIEST.compare(own, original) < 0)
                .orElse(true);
    }

    /** Keeps the earliest texts of each fingerprint. */
    private void post(Known own, long[] fingerprints, List<Posting> known) {
        Map<Long, List<Posting>> full = new HashMap<>();
        known.forEach(posting -> full.computeIfAbsent(posting.fingerprint(), f -> new ArrayList<>())
                .add(posting));
        List<Posting> added = new ArrayList<>();
        List<Posting> removed = new ArrayList<>();
        Comparator<Posting> order = Comparator.comparingLong(Posting::place).thenComparing(Posting::text);
        for (long fingerprint : fingerprints) {
            Posting posting = new Posting(fingerprint, own.place(), own.text(), own.shingles());
            List<Posting> others = full.getOrDefault(fingerprint, List.of());
            if (others.size() < KnownTexts.MOST) {
                added.add(posting);
                continue;
            }
            Posting last = Collections.max(others, order);
            if (order.compare(posting, last) < 0) {
                removed.add(last);
                added.add(posting);
            }
        }
        texts.unpost(removed);
        texts.post(added);
    }

    /** Notes the origin of a text and of all that lead to it. */
    private void settle(String id) {
        String origin = origin(id);
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.remove();
            origins.put(next, origin);
            open.addAll(texts.reprintsOf(next));
        }
    }

    private String origin(String id) {
        Optional<String> earlier = texts.known(id).flatMap(Known::reprints);
        return earlier.map(this::origin).orElse(id);
    }

    /** A number that follows from the id alone, so that ties fall the same way whatever came first. */
    static long number(String id) {
        long hash = 0;
        for (int i = 0; i < id.length(); i++) {
            hash = Shingles.mix(hash * 31 + id.charAt(i) + 1);
        }
        return hash >>> 1;
    }
}
