package org.bellwether.app.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.app.web.Archive;
import org.bellwether.app.web.ArticlePage;
import org.bellwether.app.web.Assets;
import org.bellwether.app.web.BoardPage;
import org.bellwether.app.web.CategoryPage;
import org.bellwether.app.web.EventPage;
import org.bellwether.app.web.Feed;
import org.bellwether.app.web.OpenData;
import org.bellwether.app.web.Pictures;
import org.bellwether.app.web.Templates;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.model.Article;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;

/**
 * Writes the published site: static pages, an Atom feed of status changes (RFC 4287), open data and a sitemap. The same archive
 * gives the same bytes; a site being read is replaced only when the new one is complete.
 */
public final class SiteWriter {

    private final Store store;
    private final SearchIndex index;
    private final Templates templates;
    private final Pictures pictures;
    private final SiteLinks top;
    private final SiteLinks below;

    public SiteWriter(Store store, SearchIndex index, Templates templates, Pictures pictures) {
        this.store = store;
        this.index = index;
        this.templates = templates;
        this.pictures = pictures;
        this.top = new SiteLinks("", pictures);
        this.below = new SiteLinks("../", pictures);
    }

    /** What was written. */
    public record Published(Path folder, int pages) {}

    /**
     * Writes the site of the archive to a folder of its data folder, with the pictures kept beside it; empty where there is no
     * period to show.
     */
    public static Optional<Published> publish(Store store, SearchIndex index, Path folder) {
        Pictures pictures = new Pictures(folder.resolveSibling(Pictures.FOLDER));
        return new SiteWriter(store, index, new Templates(), pictures).write(folder, Optional.empty());
    }

    /**
     * Replaces the folder by the site.
     *
     * @param base where the site will stand, for the addresses of sitemap and feed; relative ones without it
     * @throws UncheckedIOException where the folder cannot be written
     */
    public Optional<Published> write(Path folder, Optional<URI> base) {
        Optional<Archive> archive = Archive.read(store)
                .map(Archive::published)
                .filter(read -> read.latest().isPresent());
        return archive.map(read -> {
            try (Folder staged = Folder.beside(folder)) {
                pages(staged, read);
                data(staged, read, base);
                staged.replace(folder);
                return new Published(folder, staged.pages().size());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void pages(Folder staged, Archive archive) throws IOException {
        for (String name : Assets.published()) {
            staged.put("assets/" + name, new Assets().find(name).orElseThrow().bytes());
        }
        Period latest = archive.latest().orElseThrow();
        staged.page(top.home(), templates.board(BoardPage.of(archive, latest, top)));
        for (Period period : archive.periods()) {
            board(staged, archive, period);
        }
        try (Stream<JudgedEvent> events = archive.events()) {
            for (JudgedEvent event : (Iterable<JudgedEvent>) events::iterator) {
                Optional<EventPage> page = EventPage.of(archive, event.id(), below);
                staged.page(top.event(event.id()), templates.event(page.orElseThrow()));
            }
        }
        try (Stream<Article> articles = store.articles()) {
            for (Article article : (Iterable<Article>) articles::iterator) {
                Optional<ArticlePage> page = ArticlePage.of(archive, index, article.id(), below, false);
                staged.page(top.article(article.id()), templates.article(page.orElseThrow()));
                Optional<Pictures.Picture> picture = pictures.of(article.id());
                if (picture.isPresent()) {
                    staged.put(
                            "images/" + picture.get().name(),
                            Files.readAllBytes(picture.get().file()));
                }
            }
        }
    }

    private void board(Folder staged, Archive archive, Period period) throws IOException {
        staged.page(top.board(period), templates.board(BoardPage.of(archive, period, below)));
        for (Monitor.Category category : archive.monitor().categories()) {
            Optional<CategoryPage> page = CategoryPage.of(archive, category.id(), period, below);
            if (page.isPresent()) {
                staged.page(top.category(category.id(), period), templates.category(page.get()));
            }
        }
    }

    private void data(Folder staged, Archive archive, Optional<URI> base) throws IOException {
        OpenData data = new OpenData(archive);
        staged.put("data/board.json", data.board());
        staged.put("data/statuses.json", data.statuses());
        staged.put("data/events.json", data.events());
        staged.put("feed.atom", Feed.write(archive, top, base));
        List<String> pages = staged.pages();
        staged.put("sitemap.xml", Sitemap.write(pages, base));
    }
}
