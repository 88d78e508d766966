package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bellwether.model.Article;
import org.bellwether.model.Monitor;
import org.bellwether.store.SavedSearch;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.SearchIndex.By;
import org.bellwether.store.SearchIndex.Count;
import org.bellwether.store.SearchIndex.Found;
import org.bellwether.store.SearchIndex.Query;
import org.bellwether.store.SearchIndex.Window;

/**
 * Articles that answer a search, how they divide, and the form to narrow it.
 *
 * @param words as typed, at most {@link #LONGEST} characters
 * @param ways of searching: by words, by meaning, by both
 * @param found how many there are, in words; @param todo what to do where there are none, empty otherwise
 * @param chosen what the search is narrowed to, each with the address without it
 * @param divisions of the hits, each line an address that narrows the search
 * @param previous page of hits, @param next page of hits
 * @param saving how to keep the search; empty where nothing is asked or this visitor keeps none
 */
public record SearchPage(
        Shell shell,
        String words,
        List<Way> ways,
        List<Field> narrowing,
        String found,
        String todo,
        List<Link> chosen,
        List<Division> divisions,
        List<Hit> hits,
        Optional<String> previous,
        Optional<String> next,
        Optional<Saving> saving) {

    /** Longest query in characters; the rest is cut off. */
    public static final int LONGEST = 200;

    private static final int STEP = 20;
    private static final int SHOWN = 12;

    /** A way of searching. */
    public record Way(String value, String label, boolean chosen) {}

    /** An address with its words and, where it narrows, how many hits it leaves. */
    public record Link(String href, String label, String count) {}

    /** Hits divided by one thing. */
    public record Division(String title, List<Link> links) {}

    /** An article found, with what matched marked. */
    public record Hit(String href, String title, String language, String when, List<SearchIndex.Fragment> snippet) {}

    /**
     * The form that keeps the search.
     *
     * @param open whether it was sent and refused
     */
    public record Saving(
            Links.Posting posting, List<Map.Entry<String, String>> hidden, Field name, boolean notice, boolean open) {}

    static SearchPage of(Archive archive, SearchIndex index, Asked asked, LiveLinks links, Optional<Naming> naming) {
        Query query = asked.query();
        int start = Math.min(asked.start(), SearchIndex.DEEPEST - STEP);
        Found found = asked.typed().isEmpty()
                ? index.find(query, new Window(asked.after(), start, STEP))
                : new Found(List.of(), 0, false, SearchIndex.Facets.NONE);
        int reach = (int) Math.min(found.total(), SearchIndex.DEEPEST);
        boolean idle = query.isEmpty() || !asked.typed().isEmpty();
        return new SearchPage(
                Shell.of(
                        archive,
                        query.words().isEmpty() ? say("search.title") : say("search.for", query.words()),
                        "search",
                        links),
                query.words(),
                ways(query.by()),
                narrowing(archive, asked),
                told(asked, found, start),
                todo(asked, found),
                chosen(archive, asked),
                idle ? List.of() : divisions(archive, asked, found),
                found.hits().stream()
                        .flatMap(hit -> archive.store().article(hit.articleId()).stream()
                                .map(article -> hit(archive, article, hit, links)))
                        .toList(),
                start > 0 ? Optional.of(asked.at(Math.max(0, start - STEP)).href()) : Optional.empty(),
                start + STEP < reach ? Optional.of(asked.at(start + STEP).href()) : Optional.empty(),
                idle ? Optional.empty() : links.saving().map(posting -> saving(archive, asked, posting, naming)));
    }

    /** A name that was entered for the search and refused. */
    record Naming(String name, boolean notice, String problem) {}

    private static Saving saving(Archive archive, Asked asked, Links.Posting posting, Optional<Naming> naming) {
        String told = asked.told(archive);
        Field name = new Field(
                "name",
                "name",
                say("search.name"),
                say("search.name.hint", SavedSearch.LONGEST_NAME),
                naming.map(Naming::name).orElse(Words.clip(told, SavedSearch.LONGEST_NAME)),
                naming.map(Naming::problem),
                Field.Kind.LINE,
                List.of());
        return new Saving(
                posting, asked.parameters(), name, naming.map(Naming::notice).orElse(false), naming.isPresent());
    }

    private static List<Way> ways(By chosen) {
        return List.of(
                new Way("words", say("search.by.words"), chosen == By.WORDS),
                new Way("meaning", say("search.by.meaning"), chosen == By.MEANING),
                new Way(say("search.by.both"), say("search.by.both"), chosen == By.BOTH));
    }

    private static List<Field> narrowing(Archive archive, Asked asked) {
        Query query = asked.query();
        List<Field.Option> outlets = new ArrayList<>(List.of(new Field.Option("", say("search.outlets"))));
        archive.monitor()
                .outlets()
                .forEach((Monitor.Outlet one) -> outlets.add(new Field.Option(one.id(), one.name())));
        List<Field.Option> languages = new ArrayList<>(List.of(new Field.Option("", say("search.languages"))));
        archive.monitor().languages().forEach(code -> languages.add(new Field.Option(code, Asked.languageName(code))));
        keep(outlets, query.outlet(), query.outlet());
        keep(languages, query.language(), Asked.languageName(query.language()));
        List<Field.Option> orders = List.of(
                new Field.Option("relevance", say("search.order.relevance")),
                new Field.Option("date", say("search.order.date")),
                new Field.Option("intake", say("search.order.intake")));
        return List.of(
                choice(Asked.OUTLET, say("field.outlet"), query.outlet(), outlets),
                choice(Asked.LANGUAGE, say("field.language"), query.language(), languages),
                day(Asked.FROM, say("search.from"), query.from(), asked),
                day(Asked.TO, say("search.to"), query.to(), asked),
                choice(Asked.SORT, say("search.order"), Asked.word(query.sort()), orders));
    }

    /** What is chosen can be chosen, whether or not the monitor lists it. */
    private static void keep(List<Field.Option> options, String value, String label) {
        if (options.stream().noneMatch(option -> option.value().equals(value))) {
            options.add(new Field.Option(value, label));
        }
    }

    private static Field choice(String name, String label, String value, List<Field.Option> options) {
        return new Field(
                name,
                name,
                label,
                "",
                value,
                Optional.empty(),
                Field.Kind.CHOICE,
                List.of(new Field.Group("", options)));
    }

    private static Field day(String name, String label, Optional<LocalDate> day, Asked asked) {
        Optional<String> typed = Optional.ofNullable(asked.typed().get(name));
        return new Field(
                name,
                name,
                label,
                say("search.day.hint"),
                typed.orElseGet(() -> day.map(LocalDate::toString).orElse("")),
                typed.map(text -> say("search.day.wrong")),
                Field.Kind.LINE,
                List.of());
    }

    private static String told(Asked asked, Found found, int start) {
        Query query = asked.query();
        if (!asked.typed().isEmpty()) {
            return say("search.unread");
        }
        if (query.isEmpty()) {
            return say("search.idle");
        }
        if (found.total() == 0) {
            return query.words().isEmpty()
                    ? say("search.none")
                    : query.by() == By.WORDS ? say("search.none.words") : say("search.none.meaning");
        }
        String told = found.total() > found.hits().size() && !found.hits().isEmpty()
                ? say(
                        "search.part",
                        found.total(),
                        start + 1,
                        start + found.hits().size(),
                        order(query))
                : say("search.found", found.total(), order(query));
        String partly = query.by() == By.WORDS ? "search.partly.words" : "search.partly.meaning";
        return found.partly() ? told + " " + say(partly) : told;
    }

    private static String order(Query query) {
        return say(
                switch (query.sort()) {
                    case RELEVANCE -> query.words().isEmpty() ? "search.order.date" : "search.order.relevance";
                    case DATE -> "search.order.date";
                    case INTAKE -> "search.order.intake";
                });
    }

    private static String todo(Asked asked, Found found) {
        Query query = asked.query();
        if (query.isEmpty() || found.total() > 0 || !asked.typed().isEmpty()) {
            return "";
        }
        if (query.narrowed() || asked.after() > 0) {
            return say("search.todo.narrowed");
        }
        return query.by() == By.WORDS ? say("search.todo.words") : say("search.todo.meaning");
    }

    private static List<Link> chosen(Archive archive, Asked asked) {
        List<Link> chosen = new ArrayList<>();
        Query query = asked.query();
        if (asked.after() > 0) {
            chosen.add(new Link(asked.everything().href(), say("search.new"), ""));
        }
        if (!query.outlet().isEmpty()) {
            chosen.add(new Link(asked.outlet("").href(), archive.outletName(query.outlet()), ""));
        }
        if (!query.language().isEmpty()) {
            chosen.add(new Link(asked.language("").href(), Asked.languageName(query.language()), ""));
        }
        asked.days()
                .ifPresent(days -> chosen.add(
                        new Link(asked.days(Optional.empty(), Optional.empty()).href(), days, "")));
        return chosen;
    }

    private static List<Division> divisions(Archive archive, Asked asked, Found found) {
        List<Division> all = new ArrayList<>();
        Query query = asked.query();
        if (query.outlet().isEmpty()) {
            divide(
                    all,
                    say("field.outlet"),
                    found.facets().outlets(),
                    one -> new Link(asked.outlet(one.value()).href(), archive.outletName(one.value()), number(one)));
        }
        Map<String, Long> years = new TreeMap<>((a, b) -> b.compareTo(a));
        found.facets()
                .months()
                .forEach(month -> years.merge(
                        month.value().substring(0, month.value().lastIndexOf('-')), month.hits(), Long::sum));
        if (years.size() > 1) {
            List<Count> counts = years.entrySet().stream()
                    .map(year -> new Count(year.getKey(), year.getValue()))
                    .toList();
            divide(
                    all,
                    say("search.year"),
                    counts,
                    one -> new Link(year(asked, one.value()), one.value(), number(one)));
        } else if (found.facets().months().size() > 1) {
            divide(all, say("search.month"), found.facets().months(), one -> month(asked, one));
        }
        if (query.language().isEmpty() && found.facets().languages().size() > 1) {
            divide(
                    all,
                    say("field.language"),
                    found.facets().languages(),
                    one -> new Link(asked.language(one.value()).href(), Asked.languageName(one.value()), number(one)));
        }
        return all;
    }

    private static Link month(Asked asked, Count one) {
        YearMonth month = YearMonth.parse(one.value());
        return new Link(asked.month(month).href(), Words.month(month), number(one));
    }

    private static String year(Asked asked, String year) {
        YearMonth first = YearMonth.parse(year + "-01");
        return asked.days(
                        Optional.of(first.atDay(1)),
                        Optional.of(first.plusMonths(11).atEndOfMonth()))
                .href();
    }

    private static void divide(
            List<Division> all, String title, List<Count> counts, java.util.function.Function<Count, Link> link) {
        if (!counts.isEmpty()) {
            all.add(new Division(title, counts.stream().limit(SHOWN).map(link).toList()));
        }
    }

    private static String number(Count count) {
        return Words.number(count.hits());
    }

    private static Hit hit(Archive archive, Article article, SearchIndex.Hit hit, Links links) {
        String when = archive.outletName(article.outlet()) + " \u00B7 "
                + article.documentTime().published().map(Words::day).orElse(say("date.unknown"));
        String title = article.title().isBlank() ? say("search.untitled") : article.title();
        return new Hit(links.article(article.id()), title, article.language(), when, hit.snippet());
    }
}
