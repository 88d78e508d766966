package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.hand.Entry;
import org.bellwether.app.hand.HandProblem;
import org.bellwether.app.hand.Outcome;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.model.Anchor;
import org.bellwether.model.Article;
import org.bellwether.model.Span;
import org.bellwether.model.Verdict;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store.StoredCoding;

/** Takes in what analysts send: judgements of events, and events to add. One at a time, so that each sees the one before it. */
final class HandRoutes implements Routes {

    private static final List<String> FIELDS = List.of(
            Entry.DEED,
            Entry.SOURCES,
            Entry.RECIPIENTS,
            Entry.DATE,
            Entry.PLACE,
            Entry.STATUS,
            Entry.WORDS,
            Entry.REASON,
            Entry.INTO,
            Entry.OTHER);

    private final Desk desk;
    private final FormGuard guard;
    private final Supplier<SearchIndex> index;

    HandRoutes(Desk desk, FormGuard guard, Supplier<SearchIndex> index) {
        this.desk = desk;
        this.guard = guard;
        this.index = index;
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.post("/event/<id>", pages.page((archive, context) -> judge(archive, context, pages)), Role.ANALYST);
        routes.post("/article/<id>", pages.page((archive, context) -> add(archive, context, pages)), Role.ANALYST);
    }

    private Desk desk(Context context) {
        return desk.as(Visitor.of(context).name());
    }

    /** A judgement of the event at this address; empty where there is none. */
    private synchronized Optional<byte[]> judge(Archive archive, Context context, Pages pages) {
        Links links = pages.links(context);
        Optional<JudgedEvent> event = archive.event(context.pathParam("id"));
        Optional<Verdict> verdict = verdict(context);
        if (event.isEmpty() || verdict.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = entry(context);
        Outcome outcome = checked(context)
                .orElseGet(() -> desk(context)
                        .judge(new Desk.Case(
                                event.get(), verdict.get(), entry, number(context, "seen"), archive.judgements())));
        return switch (outcome) {
            case Outcome.Kept kept -> Pages.goOn(context, judged(context, event.get(), kept, links));
            case Outcome.Refused refused -> {
                context.status(HttpStatus.UNPROCESSABLE_CONTENT);
                Attempt attempt = new Attempt(verdict.get(), entry, refused.problems());
                yield EventPage.of(archive, event.get().id(), links, Optional.of(attempt))
                        .map(pages.templates()::event);
            }
        };
    }

    /** Back to where it was judged: its own page, or the margin of its article. */
    private static String judged(Context context, JudgedEvent event, Outcome.Kept kept, Links links) {
        return "article".equals(context.formParam("back"))
                ? links.article(event.record().article()) + "#" + Margin.id(event)
                : links.event(kept.event()) + "#hand";
    }

    /** An event to add to the article at this address; empty where there is none. */
    private synchronized Optional<byte[]> add(Archive archive, Context context, Pages pages) {
        Links links = pages.links(context);
        Optional<Article> article = archive.store().article(context.pathParam("id"));
        Optional<StoredCoding> coding = article.flatMap(text -> archive.store().coding(text.id()));
        if (coding.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = entry(context);
        int number = Math.toIntExact(number(context, "sentence"));
        Outcome outcome = checked(context)
                .or(() -> changed(context, article.get(), coding.get(), number))
                .orElseGet(() -> desk(context)
                        .add(article.get(), coding.get().sentences().get(number), number, entry, archive.judgements()));
        return switch (outcome) {
            case Outcome.Kept kept -> Pages.goOn(context, links.event(kept.event()));
            case Outcome.Refused refused -> {
                context.status(HttpStatus.UNPROCESSABLE_CONTENT);
                Attempt attempt = new Attempt(Verdict.ADD, entry, refused.problems());
                ArticlePage.Shown shown = new ArticlePage.Shown(false, number, Optional.of(attempt));
                yield ArticlePage.of(archive, index.get(), article.get().id(), links, shown)
                        .map(pages.templates()::article);
            }
        };
    }

    private Optional<Outcome> checked(Context context) {
        return guard.current(context)
                ? Optional.empty()
                : Optional.of(Outcome.Refused.of(Entry.FORM, HandProblem.STALE_FORM.problem()));
    }

    /** Whether the sentence is another by now; browsers send its line breaks in their own way. */
    private static Optional<Outcome> changed(Context context, Article article, StoredCoding coding, int number) {
        List<Span> sentences = coding.sentences();
        String quote = Optional.ofNullable(context.formParam("quote")).orElse("");
        boolean same = number >= 0
                && number < sentences.size()
                && Anchor.sameWords(sentences.get(number).of(article.body()), quote);
        return same
                ? Optional.empty()
                : Optional.of(Outcome.Refused.of(Entry.FORM, HandProblem.TEXT_CHANGED.problem()));
    }

    private static Optional<Verdict> verdict(Context context) {
        String sent = context.formParam("verdict");
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict != Verdict.ADD && verdict.name().equals(sent))
                .findFirst();
    }

    private static long number(Context context, String field) {
        String digits = Optional.ofNullable(context.formParam(field)).orElse("");
        return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : -1;
    }

    private static Entry entry(Context context) {
        Map<String, String> fields = new HashMap<>();
        for (String field : FIELDS) {
            Optional.ofNullable(context.formParam(field))
                    .ifPresent(text -> fields.put(field, text.replace("\r\n", "\n")));
        }
        return new Entry(fields);
    }
}
