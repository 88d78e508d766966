package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Supplier;
import org.bellwether.app.hand.ReadingDesk;
import org.bellwether.app.hand.ReadingProblem;
import org.bellwether.model.Article;
import org.bellwether.model.Problem;
import org.bellwether.store.Notebook;
import org.bellwether.store.SearchIndex;

/** The reading room: its list, its articles, and what people leave at them. */
final class ReadingRoutes implements Routes {

    private final Supplier<SearchIndex> index;
    private final FormGuard guard;
    private final Optional<ReadingDesk> desk;

    /**
     * @param desk where notes, tags and marks are left; without one the room can only be read
     */
    ReadingRoutes(Supplier<SearchIndex> index, FormGuard guard, Optional<ReadingDesk> desk) {
        this.index = index;
        this.guard = guard;
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.get("/reading", pages.page((archive, context) -> list(archive, context, pages)), Role.READER);
        routes.get("/reading/undated", pages.page((archive, context) -> undated(archive, context, pages)), Role.READER);
        routes.get("/tags", pages.page((archive, context) -> tags(archive, context, pages)), Role.READER);
        routes.get("/article/<id>", pages.page((archive, context) -> open(archive, context, pages)), Role.READER);
        desk.ifPresent(where -> {
            routes.post(
                    "/read/<id>", pages.page((archive, context) -> mark(archive, context, pages, where)), Role.READER);
            routes.post(
                    "/tag/<id>", pages.page((archive, context) -> tag(archive, context, pages, where)), Role.ANALYST);
            routes.post(
                    "/note/<id>", pages.page((archive, context) -> note(archive, context, pages, where)), Role.ANALYST);
            routes.post(
                    "/wording/<id>",
                    pages.page((archive, context) -> wording(archive, context, pages, where)),
                    Role.ANALYST);
        });
    }

    private static Optional<byte[]> list(Archive archive, Context context, Pages pages) {
        LiveLinks links = pages.links(context);
        if (archive.latest().isEmpty()) {
            return Optional.of(pages.templates().message(MessagePage.noPeriod(archive, links)));
        }
        return Pages.period(archive, context)
                .flatMap(period -> links.reading()
                        .map(room -> ReadingPage.of(archive, period, ReadingFilter.of(context), links, room)))
                .map(pages.templates()::reading);
    }

    private static Optional<byte[]> undated(Archive archive, Context context, Pages pages) {
        LiveLinks links = pages.links(context);
        int page = Pager.page(Pages.parameter(context, "n"));
        return links.reading()
                .map(room -> UndatedPage.of(archive, page, links, room))
                .map(pages.templates()::undated);
    }

    private static Optional<byte[]> tags(Archive archive, Context context, Pages pages) {
        LiveLinks links = pages.links(context);
        return links.reading()
                .map(room -> TagsPage.of(archive, Pages.parameter(context, ReadingFilter.TAG), links, room))
                .map(pages.templates()::tags);
    }

    /** Opening an article marks it as read, unless a browser only fetches it in advance. */
    private Optional<byte[]> open(Archive archive, Context context, Pages pages) {
        Optional<Article> article = archive.store().article(context.pathParam("id"));
        boolean advance = context.header("Sec-Purpose") != null;
        String reader = Visitor.of(context).name();
        article.filter(one -> !advance && !reader.isEmpty())
                .ifPresent(one -> desk.ifPresent(where -> where.read(reader, one.id())));
        return article.flatMap(one -> page(archive, one, context, pages, Optional.empty()));
    }

    private Optional<byte[]> page(
            Archive archive, Article article, Context context, Pages pages, Optional<ArticleSide.Refused> refused) {
        LiveLinks links = pages.links(context);
        boolean marks = "1".equals(context.queryParam("marks"));
        String adding = Pages.parameter(context, "add");
        Optional<ArticleSide> side =
                links.reading().map(room -> ArticleSide.of(archive, article, ReadingFilter.of(context), room, refused));
        ArticlePage.Shown shown =
                new ArticlePage.Shown(marks, adding.isEmpty() ? -1 : Pages.number(adding), Optional.empty(), side);
        return ArticlePage.of(archive, index.get(), article.id(), links, shown).map(pages.templates()::article);
    }

    private static Optional<byte[]> mark(Archive archive, Context context, Pages pages, ReadingDesk desk) {
        Optional<Article> article = archive.store().article(context.pathParam("id"));
        LiveLinks links = pages.links(context);
        String reader = Visitor.of(context).name();
        if (article.isPresent() && reader.isEmpty()) {
            context.status(HttpStatus.FORBIDDEN);
            MessagePage nobody = Refusals.nobody(links, ReadingProblem.NOBODY.problem());
            return Optional.of(pages.templates().message(nobody));
        }
        return article.map(Article::id).flatMap(id -> {
            if ("0".equals(context.formParam("read"))) {
                desk.unread(reader, id);
            } else {
                desk.read(reader, id);
            }
            String list = links.reading()
                    .map(room -> room.list(ReadingFilter.of(context)))
                    .orElse(links.home());
            String line = Optional.ofNullable(context.formParam("back")).orElse("");
            return Pages.goOn(context, line.matches("story\\d{1,3}") ? list + "#" + line : list);
        });
    }

    private Optional<byte[]> tag(Archive archive, Context context, Pages pages, ReadingDesk desk) {
        String entered = entered(context);
        String author = Visitor.of(context).name();
        return archive.store().article(context.pathParam("id")).flatMap(article -> {
            if (guard.current(context) && "drop".equals(context.formParam("act"))) {
                desk.untag(article.id(), entered);
                return goOn(context, pages, article, "tags");
            }
            Optional<Problem> wrong = checked(context).or(() -> desk.tag(article.id(), entered, author));
            return wrong.isEmpty()
                    ? goOn(context, pages, article, "tags")
                    : refuse(archive, context, pages, article, ArticleSide.Refused.tag(entered, wrong.get()));
        });
    }

    private Optional<byte[]> note(Archive archive, Context context, Pages pages, ReadingDesk desk) {
        String entered = entered(context);
        String author = Visitor.of(context).name();
        return archive.store().article(context.pathParam("id")).flatMap(article -> {
            Optional<Problem> wrong = checked(context).or(() -> desk.write(article.id(), entered, author));
            return wrong.isEmpty()
                    ? goOn(context, pages, article, "notes")
                    : refuse(archive, context, pages, article, ArticleSide.Refused.note(entered, wrong.get()));
        });
    }

    private Optional<byte[]> wording(Archive archive, Context context, Pages pages, ReadingDesk desk) {
        Optional<Notebook.Note> note = archive.store().notebook().note(context.pathParam("id"));
        Optional<Article> article = note.flatMap(one -> archive.store().article(one.article()));
        if (note.isEmpty() || article.isEmpty()) {
            return Optional.empty();
        }
        String entered = entered(context);
        String author = Visitor.of(context).name();
        int seen = Pages.number(Optional.ofNullable(context.formParam("seen")).orElse(""));
        Optional<Problem> wrong = checked(context)
                .or(() -> "strike".equals(context.formParam("act"))
                        ? desk.strike(note.get(), author, seen)
                        : desk.revise(note.get(), entered, author, seen));
        return wrong.isEmpty()
                ? goOn(context, pages, article.get(), "note-" + note.get().id())
                : refuse(
                        archive,
                        context,
                        pages,
                        article.get(),
                        new ArticleSide.Refused(note.get().id(), entered, wrong.get()));
    }

    private Optional<Problem> checked(Context context) {
        return guard.current(context) ? Optional.empty() : Optional.of(ReadingProblem.STALE_FORM.problem());
    }

    private static String entered(Context context) {
        return Optional.ofNullable(context.formParam(ArticleSide.TEXT)).orElse("");
    }

    private static Optional<byte[]> goOn(Context context, Pages pages, Article article, String part) {
        ReadingFilter filter = ReadingFilter.of(context);
        return Pages.goOn(context, pages.links(context).article(article.id()) + filter.query() + "#" + part);
    }

    private Optional<byte[]> refuse(
            Archive archive, Context context, Pages pages, Article article, ArticleSide.Refused refused) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        return page(archive, article, context, pages, Optional.of(refused));
    }
}
