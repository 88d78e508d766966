package org.bellwether.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bellwether.reprint.Shingles;
import org.jspecify.annotations.Nullable;

/**
 * Texts of invented words and edited copies of them whose exact resemblance is known: words replaced, tails cut, paragraphs put in,
 * other headlines, and short texts inside longer ones. The same seed gives the same.
 */
final class InventedPairs {

    /** Bins of the resemblance (Jaccard) of a text and its copy; the last holds short texts inside longer ones that are below .5. */
    enum Bin {
        FROM_5(.5, .6),
        FROM_6(.6, .7),
        FROM_7(.7, .8),
        FROM_8(.8, .9),
        FROM_9(.9, 1.01),
        INSIDE(0, .5);

        private final double from;
        private final double to;

        Bin(double from, double to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public String toString() {
            return this == INSIDE
                    ? "inside"
                    : String.format("%.1f-%.1f", from, Math.min(1, to)).replace(',', '.');
        }
    }

    /** A text and its copy. */
    record Pair(Bin bin, String text, String copy) {}

    private static final int VOCABULARY = 40_000;
    private static final int QUOTATION = 30;
    private static final int BOILERPLATE = 25;

    private final Random random;
    private final List<String> boilerplate = new ArrayList<>();

    InventedPairs(long seed) {
        random = new Random(seed);
        for (int outlet = 0; outlet < 20; outlet++) {
            boilerplate.add(String.join(" ", words(BOILERPLATE)));
        }
    }

    /** So many pairs of each bin. */
    List<Pair> pairs(int ofEach) {
        List<Pair> pairs = new ArrayList<>();
        int[] found = new int[Bin.values().length];
        while (pairs.size() < ofEach * found.length) {
            List<String> text = words(length());
            List<String> copy = random.nextInt(5) == 0 ? inside(text) : edited(text);
            Pair pair = pair(String.join(" ", text), String.join(" ", copy));
            if (pair != null && found[pair.bin().ordinal()] < ofEach) {
                found[pair.bin().ordinal()]++;
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static @Nullable Pair pair(String text, String copy) {
        long[] a = Shingles.of(text);
        long[] b = Shingles.of(copy);
        int common = Shingles.common(a, b);
        double resemblance = (double) common / (a.length + b.length - common);
        boolean inside = common >= .8 * Math.min(a.length, b.length);
        for (Bin bin : Bin.values()) {
            if (resemblance >= bin.from && resemblance < bin.to && (bin != Bin.INSIDE || inside)) {
                return new Pair(bin, text, copy);
            }
        }
        return null;
    }

    /** Texts that are nobody's copies: every other one shares a quotation and a closing line with others of its topic and outlet. */
    List<String> others(int count) {
        List<String> texts = new ArrayList<>(count);
        List<String> quotation = List.of();
        for (int i = 0; i < count; i++) {
            List<String> text = new ArrayList<>(words(length()));
            if (i % 20 == 0) {
                quotation = words(QUOTATION);
            }
            if (i % 2 == 0 && text.size() > 3 * (QUOTATION + BOILERPLATE)) {
                text.addAll(random.nextInt(text.size()), quotation);
                text.add(boilerplate.get(random.nextInt(boilerplate.size())));
            }
            texts.add(String.join(" ", text));
        }
        return texts;
    }

    /** Words of a text: briefs of sixty up to long reads of eight hundred. */
    private int length() {
        return 60 + (int) (740 * Math.pow(random.nextDouble(), 2));
    }

    private List<String> inside(List<String> text) {
        List<String> whole = new ArrayList<>(words(text.size() + random.nextInt(400)));
        whole.addAll(random.nextInt(whole.size()), replaced(text, random.nextDouble() * .03));
        return whole;
    }

    private List<String> edited(List<String> text) {
        List<String> copy = new ArrayList<>(text);
        int kinds = 1 + random.nextInt(15);
        if ((kinds & 1) != 0) {
            copy = replaced(copy, random.nextDouble() * .1);
        }
        if ((kinds & 2) != 0) {
            copy = copy.subList(0, (int) (copy.size() * (1 - random.nextDouble() * .4)));
        }
        if ((kinds & 4) != 0) {
            copy = new ArrayList<>(copy);
            copy.addAll(random.nextInt(copy.size()), words((int) (copy.size() * random.nextDouble() * .6)));
        }
        if ((kinds & 8) != 0) {
            List<String> headline = words(6 + random.nextInt(8));
            headline.addAll(copy.subList(Math.min(copy.size(), 10), copy.size()));
            copy = headline;
        }
        return copy;
    }

    private List<String> replaced(List<String> text, double share) {
        List<String> copy = new ArrayList<>(text);
        copy.replaceAll(word -> random.nextDouble() < share ? word() : word);
        return copy;
    }

    private List<String> words(int count) {
        List<String> words = new ArrayList<>(Collections.nCopies(count, ""));
        words.replaceAll(word -> word());
        return words;
    }

    /** Rank r comes about 1/r as often as the first (Zipf). */
    private String word() {
        return Integer.toString((int) Math.pow(VOCABULARY, random.nextDouble()), 36);
    }

    /** A corpus in an order of its own: the pairs and the others, shuffled. */
    static int[] shuffled(int count, long seed) {
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Collections.shuffle(Arrays.asList(order), new Random(seed));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
