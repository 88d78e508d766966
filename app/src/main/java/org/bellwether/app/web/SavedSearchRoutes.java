package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bellwether.app.flow.Ids;
import org.bellwether.app.notice.Notices;
import org.bellwether.store.SavedSearch;
import org.bellwether.store.SavedSearches;
import org.bellwether.store.SearchIndex;

/** The searches that people keep: each sees and changes their own. */
final class SavedSearchRoutes implements Routes {

    private static final int MOST = 100;
    private static final int ID_LENGTH = 16;

    private final Supplier<SearchIndex> index;
    private final FormGuard guard;
    private final Unread unread;
    private final InstantSource clock;
    private final Supplier<URI> address;

    SavedSearchRoutes(
            Supplier<SearchIndex> index, FormGuard guard, Unread unread, InstantSource clock, Supplier<URI> address) {
        this.index = index;
        this.guard = guard;
        this.unread = unread;
        this.clock = clock;
        this.address = address;
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.get(
                "/searches",
                pages.page((archive, context) -> list(archive, context, pages, Optional.empty())),
                Role.READER);
        routes.post("/searches", pages.page((archive, context) -> save(archive, context, pages)), Role.READER);
        routes.post("/searches/{id}", pages.page((archive, context) -> change(archive, context, pages)), Role.READER);
        routes.get(
                "/searches/{id}/feed.atom",
                pages.file(
                        "application/atom+xml; charset=utf-8",
                        (archive, context) -> own(archive, context)
                                .map(search -> SearchFeed.write(
                                        archive, index.get(), search, pages.links(context), address.get()))),
                Role.READER);
        routes.get(
                "/searches/{id}/notice.eml",
                pages.file(
                        "message/rfc822",
                        (archive, context) -> own(archive, context).map(search -> {
                            context.header("Content-Disposition", "attachment; filename=\"" + search.id() + ".eml\"");
                            return new Notices(archive.store(), index, clock).unread(search);
                        })),
                Role.READER);
    }

    private Optional<byte[]> list(Archive archive, Context context, Pages pages, Optional<String> problem) {
        LiveLinks links = pages.links(context);
        if (links.saving().isEmpty()) {
            return Optional.empty();
        }
        List<SavedSearch> own =
                archive.store().savedSearches().of(Visitor.of(context).name());
        return Optional.of(pages.templates().searches(SearchesPage.of(archive, own, unread.of(own), links, problem)));
    }

    private static Optional<SavedSearch> own(Archive archive, Context context) {
        String owner = Visitor.of(context).name();
        return owner.isEmpty()
                ? Optional.empty()
                : archive.store()
                        .savedSearches()
                        .find(context.pathParam("id"))
                        .filter(search -> search.owner().equals(owner));
    }

    private synchronized Optional<byte[]> save(Archive archive, Context context, Pages pages) {
        LiveLinks links = pages.links(context);
        Asked asked = Asked.ofForm(context).everything();
        if (links.saving().isEmpty() || asked.query().isEmpty()) {
            return Optional.empty();
        }
        String owner = Visitor.of(context).name();
        SavedSearches searches = archive.store().savedSearches();
        String name = name(context);
        boolean notice = "1".equals(context.formParam("notice"));
        Optional<String> problem = stale(context)
                .or(() -> wrong(name))
                .or(() ->
                        searches.of(owner).size() >= MOST ? Optional.of(say("searches.most", MOST)) : Optional.empty());
        if (problem.isPresent()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            SearchPage.Naming naming = new SearchPage.Naming(name, notice, problem.get());
            return Optional.of(
                    pages.templates().search(SearchPage.of(archive, index.get(), asked, links, Optional.of(naming))));
        }
        Instant now = clock.instant();
        long seen = index.get().revision();
        String id = Ids.sha256((owner
                                + '\n'
                                + name
                                + '\n'
                                + now
                                + '\n'
                                + asked.href()
                                + '\n'
                                + searches.of(owner).size())
                        .getBytes(StandardCharsets.UTF_8))
                .substring(0, ID_LENGTH);
        searches.add(new SavedSearch(id, owner, name, asked.query(), notice, now, seen, now, seen));
        return Pages.goOn(context, "/searches#" + id);
    }

    private static String name(Context context) {
        return Optional.ofNullable(context.formParam("name")).orElse("").strip();
    }

    private Optional<String> stale(Context context) {
        return guard.current(context) ? Optional.empty() : Optional.of(say("searches.stale"));
    }

    private static Optional<String> wrong(String name) {
        boolean fits = !name.isEmpty()
                && name.length() <= SavedSearch.LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
        return fits ? Optional.empty() : Optional.of(say("searches.name.wrong", SavedSearch.LONGEST_NAME));
    }

    /** Opens, renames, deletes a search, or turns its notices on or off. */
    private Optional<byte[]> change(Archive archive, Context context, Pages pages) {
        Optional<SavedSearch> search = own(archive, context);
        String deed = Optional.ofNullable(context.formParam("deed")).orElse("");
        if (search.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> problem =
                stale(context).or(() -> deed.equals("rename") ? wrong(name(context)) : Optional.empty());
        if (problem.isPresent()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            return list(archive, context, pages, problem);
        }
        SavedSearches searches = archive.store().savedSearches();
        String id = search.get().id();
        return switch (deed) {
            case "open" -> open(searches, search.get(), context);
            case "rename" -> {
                searches.change(id, one -> one.named(name(context)));
                yield Pages.goOn(context, "/searches#" + id);
            }
            case "notice-on", "notice-off" -> {
                long now = index.get().revision();
                searches.change(id, one -> one.noticing(deed.equals("notice-on"), now));
                yield Pages.goOn(context, "/searches#" + id);
            }
            case "delete" -> {
                searches.remove(id);
                yield Pages.goOn(context, "/searches");
            }
            case String _ -> Optional.empty();
        };
    }

    /** Shows what is new, or everything where nothing is, and marks it as read. */
    private Optional<byte[]> open(SavedSearches searches, SavedSearch search, Context context) {
        long now = index.get().revision();
        boolean fresh = unread.of(List.of(search)).getOrDefault(search.id(), 0L) > 0;
        Instant at = clock.instant();
        searches.change(search.id(), one -> one.opened(now, at));
        long after = fresh ? search.seen() : 0;
        return Pages.goOn(context, new Asked(search.query(), after, 0, Map.of()).href());
    }
}
