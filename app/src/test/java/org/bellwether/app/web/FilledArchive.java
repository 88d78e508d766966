package org.bellwether.app.web;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.Monitor;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.store.Store;
import org.bellwether.store.Store.StoredCoding;
import org.bellwether.store.sql.SqlStore;

/** The example archive of the web tests in a real engine, with as many articles more as a test needs. */
final class FilledArchive {

    private FilledArchive() {}

    static Store open(Path data, int from, int more) {
        Fixture fixture = new Fixture();
        Store to = SqlStore.open(data);
        try (Stream<Article> all = fixture.store().articles()) {
            all.forEach(article ->
                    put(to, article, fixture.store().coding(article.id()).orElseThrow()));
        }
        Monitor monitor = fixture.store().monitor().orElseThrow();
        to.putMonitor(monitor);
        to.propose(monitor.id(), fixture.store().proposals(monitor.id()), Instant.EPOCH);
        for (int i = from; i < from + more; i++) {
            add(to, i, LocalDate.of(2012, 1, 1).plusDays(i % 50));
        }
        return to;
    }

    /** Adds a copy of the first article of its own number and day. */
    static void add(Store to, int number, LocalDate day) {
        Fixture fixture = new Fixture();
        Article first = fixture.store().article("morning-post/a1").orElseThrow();
        Article copy = new Article(
                "more/" + number,
                first.outlet(),
                Optional.empty(),
                first.title(),
                first.authors(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day),
                first.language(),
                first.site(),
                Optional.empty(),
                Optional.empty(),
                first.paragraphs(),
                "more" + number,
                first.collected());
        put(to, copy, fixture.store().coding(first.id()).orElseThrow());
    }

    private static void put(Store to, Article article, StoredCoding coding) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : coding.sentences()) {
            sentences.add(new Sentence(sentences.size(), span, 0, 0));
        }
        Reading reading = new Reading(article.body(), coding.language(), sentences, List.of(), List.of());
        CodedArticle coded =
                new CodedArticle(reading, coding.timexes(), coding.actors(), coding.attributions(), coding.events());
        to.put(article, coded, article.id(), coding.coderVersion());
    }
}
