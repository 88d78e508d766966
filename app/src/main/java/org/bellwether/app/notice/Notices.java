package org.bellwether.app.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bellwether.model.Article;
import org.bellwether.store.SavedSearch;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.SearchIndex.Found;
import org.bellwether.store.SearchIndex.Fragment;
import org.bellwether.store.SearchIndex.Hit;
import org.bellwether.store.SearchIndex.Sort;
import org.bellwether.store.SearchIndex.Window;
import org.bellwether.store.Store;

/** Writes what came in for saved searches, and which outlets fell silent, as letters. Nothing is sent. */
public final class Notices {

    /** Articles told of in one letter; more are counted. */
    private static final int TOLD = 50;

    private final Store store;
    private final Supplier<SearchIndex> index;
    private final InstantSource clock;

    /** @param index asked for only where somebody wants notices */
    public Notices(Store store, Supplier<SearchIndex> index, InstantSource clock) {
        this.store = store;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Writes one letter for each search with notices for which articles came in since its last letter.
     *
     * @return how many were written
     */
    public int writeNew(Path folder) {
        int written = 0;
        for (SavedSearch search : store.savedSearches().noticed()) {
            long now = index.get().revision();
            Found found = since(search, search.told());
            if (found.total() > 0) {
                save(folder, search.id() + "-" + now, letter(search, found, now));
                written++;
            }
            store.savedSearches().change(search.id(), one -> one.told(now));
        }
        return written;
    }

    /**
     * Writes one letter for each search with notices that has unread hits, whether or not one told of them before.
     *
     * @return how many were written
     */
    public int writeUnread(Path folder) {
        int written = 0;
        for (SavedSearch search : store.savedSearches().noticed()) {
            Found found = since(search, search.seen());
            if (found.total() > 0) {
                save(folder, search.id(), letter(search, found, index.get().revision()));
                written++;
            }
        }
        return written;
    }

    /**
     * Writes one letter that tells of outlets that fell silent or cannot be read; none where there is nothing to tell.
     *
     * @param alarms a line for each
     * @return how many were written
     */
    public int writeAlarms(Path folder, List<String> alarms) {
        if (alarms.isEmpty()) {
            return 0;
        }
        String count = alarms.size() == 1 ? "1 source needs a look" : alarms.size() + " sources need a look";
        StringBuilder text = new StringBuilder(count).append(":\n");
        alarms.forEach(alarm -> text.append("\n- ").append(line(alarm)).append('\n'));
        text.append("\nAsk why before you call a situation unchanged: open Sources in Bellwether.\n");
        String id = "sources-" + clock.instant().getEpochSecond();
        save(folder, id, new Letter(id, clock.instant(), count, text.toString()).bytes());
        return 1;
    }

    /** A letter of the search's unread hits; it says so where there are none. */
    public byte[] unread(SavedSearch search) {
        return letter(search, since(search, search.seen()), index.get().revision());
    }

    private Found since(SavedSearch search, long intake) {
        long revision = index.get().revision();
        return revision <= intake
                ? new Found(List.of(), 0, false, SearchIndex.Facets.NONE)
                : index.get().find(search.query().sorted(Sort.INTAKE), new Window(intake, 0, TOLD));
    }

    private byte[] letter(SavedSearch search, Found found, long revision) {
        String count = found.total() == 1 ? "1 new article" : found.total() + " new articles";
        StringBuilder text = new StringBuilder(count)
                .append(found.total() == 0 ? " for the saved search \u201C" : " came in for the saved search \u201C")
                .append(search.name())
                .append("\u201D.\n");
        Map<String, String> outlets = new HashMap<>();
        store.monitor().ifPresent(monitor -> monitor.outlets().forEach(one -> outlets.put(one.id(), one.name())));
        int number = 0;
        for (Hit hit : found.hits()) {
            Article article = store.article(hit.articleId()).orElse(null);
            if (article != null) {
                tell(text, ++number, article, outlets.getOrDefault(article.outlet(), article.outlet()), hit);
            }
        }
        if (found.total() > number) {
            text.append("\n\u2026 and ")
                    .append(found.total() - number)
                    .append(" more: open the search in Bellwether.\n");
        }
        return new Letter(search.id() + "." + revision, clock.instant(), count + ": " + search.name(), text.toString())
                .bytes();
    }

    private static void tell(StringBuilder text, int number, Article article, String outlet, Hit hit) {
        String day = article.documentTime().published().map(Object::toString).orElse("date not known");
        text.append('\n')
                .append(number)
                .append(". ")
                .append(article.title().isBlank() ? "(no title)" : line(article.title()))
                .append("\n   ")
                .append(outlet)
                .append(", ")
                .append(day)
                .append('\n');
        String snippet = line(hit.snippet().stream().map(Fragment::text).collect(Collectors.joining()));
        if (!snippet.isEmpty()) {
            text.append("   ").append(snippet).append('\n');
        }
        article.url().ifPresent(url -> text.append("   ").append(line(url)).append('\n'));
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Written beside and moved into place. */
    private static void save(Path folder, String name, byte[] letter) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.write(folder.resolve(name + ".part"), letter);
            Files.move(beside, folder.resolve(name + ".eml"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
