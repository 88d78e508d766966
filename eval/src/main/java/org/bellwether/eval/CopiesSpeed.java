package org.bellwether.eval;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bellwether.model.Article;
import org.bellwether.store.sql.SqlStore;
import org.bellwether.store.sql.SqlStore.Taken;

/** What it costs to compare new articles with all that an archive holds, as it grows. Every tenth is a copy of the one before it. */
public final class CopiesSpeed {

    private static final int LOT = 5_000;
    private static final int PER_DAY = 1_000;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final double MEGABYTE = 1 << 20;

    private CopiesSpeed() {}

    /** {@code CopiesSpeed FOLDER [ARTICLES] [SEED]}: fills a new data folder, and prints a line for every lot. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        InventedArticles invented = new InventedArticles(args.length > 2 ? Long.parseLong(args[2]) : 1, 20);
        System.out.println("articles  compared/s  CPU ms each  origins  live heap MB  database MB");
        try (SqlStore store = SqlStore.open(folder)) {
            for (int from = 0; from < articles; from += LOT) {
                store.addAll(lot(invented, from));
                long start = System.nanoTime();
                long cpu = PageSpeed.threadNanos();
                store.copies().compare(Set.of(), () -> {});
                double each = (PageSpeed.threadNanos() - cpu) / 1e6 / LOT;
                double perSecond = LOT / ((System.nanoTime() - start) / 1e9);
                System.gc();
                System.out.printf(
                        Locale.ROOT,
                        "%8d %11.0f %12.2f %8d %13.0f %12.0f%n",
                        from + LOT,
                        perSecond,
                        each,
                        store.copies().origins(),
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE,
                        Files.size(folder.resolve(SqlStore.FILE)) / MEGABYTE);
            }
        }
    }

    private static List<Taken> lot(InventedArticles invented, int from) {
        List<Taken> lot = new ArrayList<>(LOT);
        for (int i = from; i < from + LOT; i++) {
            Taken taken = invented.article(i, FIRST.plusDays(i / PER_DAY), 0);
            Article article = i % 10 == 9 ? copy(taken.article(), lot.getLast().article()) : taken.article();
            lot.add(new Taken(article, taken.coded(), article.id(), taken.coderVersion()));
        }
        return lot;
    }

    private static Article copy(Article own, Article original) {
        List<String> paragraphs = new ArrayList<>(original.paragraphs());
        paragraphs.removeLast();
        return new Article(
                own.id(),
                own.outlet(),
                own.url(),
                own.title(),
                own.authors(),
                own.published(),
                own.updated(),
                own.date(),
                own.language(),
                own.site(),
                own.image(),
                own.printedStatus(),
                paragraphs,
                own.snapshot(),
                own.collected());
    }
}
