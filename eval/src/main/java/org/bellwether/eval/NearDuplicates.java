package org.bellwether.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.bellwether.eval.InventedPairs.Bin;
import org.bellwether.eval.InventedPairs.Pair;
import org.bellwether.reprint.Origins;
import org.bellwether.reprint.Shingles;

/**
 * Which copies are found among many texts, and how fast: ours, MinHash of 25 bands of 5, and an inverted index of all shingles. Recall
 * by exact resemblance; precision is the share of links that join two texts of one pair. Time is of the CPU.
 */
public final class NearDuplicates {

    private static final int[] SIZES = {1_000, 20_000, 200_000};
    private static final int MOST_OF_EACH = 2_000;
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    private NearDuplicates() {}

    /** A corpus: text i belongs to pair {@code pairs[i]}, to none where it is negative. */
    private record Corpus(List<String> texts, int[] pairs, List<Pair> made) {}

    /** A way to find copies: texts in, for each the place of its origin out. */
    private record Way(String name, Function<List<String>, int[]> link) {}

    /** {@code NearDuplicates [SEED] [MOST-TEXTS]}: prints a line for each way and number of texts. */
    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        int most = args.length > 1 ? Integer.parseInt(args[1]) : SIZES[SIZES.length - 1];
        List<Way> ways = List.of(
                new Way("fingerprints", NearDuplicates::ours),
                new Way("MinHash 25x5", texts -> linked(texts, new MinHash()::add)),
                new Way("all shingles", NearDuplicates::inverted));
        System.out.printf("%-13s %8s", "way", "texts");
        for (Bin bin : Bin.values()) {
            System.out.printf(" %7s", bin);
        }
        System.out.printf(" %9s %9s %12s%n", "precision", "seconds", "texts/second");
        for (int size : SIZES) {
            if (size <= most) {
                Corpus corpus = corpus(seed, size);
                ways.forEach(way -> print(way, corpus));
            }
        }
    }

    private static void print(Way way, Corpus corpus) {
        long start = PageSpeed.threadNanos();
        int[] origins = way.link.apply(corpus.texts);
        double seconds = (PageSpeed.threadNanos() - start) / 1e9;
        System.out.printf("%-13s %8d", way.name, corpus.texts.size());
        int[] first = new int[corpus.made.size()];
        Map<Bin, Integer> found = new EnumMap<>(Bin.class);
        int links = 0;
        int right = 0;
        for (int i = 0; i < origins.length; i++) {
            int pair = corpus.pairs[i];
            if (origins[i] != i) {
                links++;
                right += pair >= 0 && corpus.pairs[origins[i]] == pair ? 1 : 0;
            }
            if (pair >= 0 && first[pair] > 0 && origins[i] == origins[first[pair] - 1]) {
                found.merge(corpus.made.get(pair).bin(), 1, Integer::sum);
            }
            if (pair >= 0) {
                first[pair] = i + 1;
            }
        }
        double ofEach = (double) corpus.made.size() / Bin.values().length;
        for (Bin bin : Bin.values()) {
            System.out.printf(Locale.ROOT, " %7.4f", found.getOrDefault(bin, 0) / ofEach);
        }
        System.out.printf(
                Locale.ROOT, " %9.4f %9.1f %12.0f%n", (double) right / links, seconds, origins.length / seconds);
    }

    private static Corpus corpus(long seed, int size) {
        InventedPairs invented = new InventedPairs(seed);
        List<Pair> made = invented.pairs(Math.min(MOST_OF_EACH, size / 4 / Bin.values().length));
        List<String> all = new ArrayList<>(invented.others(size - 2 * made.size()));
        int others = all.size();
        made.forEach(pair -> all.addAll(List.of(pair.text(), pair.copy())));
        int[] order = InventedPairs.shuffled(all.size(), seed);
        List<String> texts = new ArrayList<>(all.size());
        int[] pairs = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            texts.add(all.get(order[i]));
            pairs[i] = order[i] < others ? -1 : (order[i] - others) / 2;
        }
        return new Corpus(texts, pairs, made);
    }

    private static int[] ours(List<String> texts) {
        List<Origins.Text> all = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            all.add(new Origins.Text(Integer.toString(i), Optional.of(FIRST.plusDays(i)), 1, texts.get(i)));
        }
        int[] origins = new int[texts.size()];
        Origins.of(all).forEach((id, origin) -> origins[Integer.parseInt(id)] = Integer.parseInt(origin));
        return origins;
    }

    private static int[] inverted(List<String> texts) {
        ShingleIndex index = new ShingleIndex(texts.size());
        int[] count = new int[1];
        return linked(texts, shingles -> {
            int first = index.first(shingles, Origins::copy);
            index.add(count[0]++, shingles);
            return first;
        });
    }

    /** Origins by a way that adds a text and answers the first one added that is a copy of it. */
    private static int[] linked(List<String> texts, ToIntFunction<long[]> way) {
        int[] origins = new int[texts.size()];
        for (int i = 0; i < origins.length; i++) {
            int first = way.applyAsInt(Shingles.of(texts.get(i)));
            origins[i] = first < 0 ? i : origins[first];
        }
        return origins;
    }
}
