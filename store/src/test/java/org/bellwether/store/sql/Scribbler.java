package org.bellwether.store.sql;

import java.nio.file.Path;
import java.util.List;
import org.bellwether.model.Article;
import org.bellwether.store.Store;

/** Writes articles to an archive and prints their number, until somebody kills it. */
final class Scribbler {

    private Scribbler() {}

    public static void main(String[] args) {
        try (Store store = SqlStore.open(Path.of(args[0]))) {
            for (int i = 1; ; i++) {
                Article article =
                        Samples.article("k" + i, "Title " + i, List.of("First.", "word ".repeat(i * 50 % 3000)));
                store.put(article, Samples.coded(article), article.id(), Samples.CODER);
                System.out.println(i);
            }
        }
    }
}
