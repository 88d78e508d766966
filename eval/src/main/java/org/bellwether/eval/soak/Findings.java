package org.bellwether.eval.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellwether.model.Article;
import org.bellwether.store.OutletBook.Failure;
import org.bellwether.store.OutletBook.Visit;
import org.bellwether.store.Store;

/** What came of a soak, as the outlets saw it and as the archive has it. */
record Findings(List<PlayedOutlet> outlets, Store store, Canary canary, Exchanges exchanges, Heap heap) {

    private static final Pattern TOKEN = Pattern.compile("s\\d+a\\d+z");
    private static final String PRIVATE = "E-COLLECT-08";
    private static final long MOST_GROWTH = 48;

    List<Check> checks() {
        Map<String, List<Article>> archived = archived();
        return List.of(
                polite(),
                answers(),
                privately(),
                once(archived),
                edits(archived),
                silences(),
                moves(),
                codes(),
                sound(),
                flat());
    }

    private Map<String, List<Article>> archived() {
        Map<String, List<Article>> archived = new HashMap<>();
        try (Stream<Article> all = store.articles()) {
            all.forEach(article -> {
                Matcher token = TOKEN.matcher(article.title());
                String name = token.find() ? token.group() : article.title();
                archived.computeIfAbsent(name, key -> new ArrayList<>()).add(article);
            });
        }
        return archived;
    }

    private Check polite() {
        int requests = outlets.stream().mapToInt(one -> one.log().requests()).sum();
        int most = outlets.stream().mapToInt(one -> one.log().mostOpen()).max().orElse(0);
        Duration closest = outlets.stream()
                .map(one -> one.log().closest())
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
        return new Check(
                "delays, Retry-After and robots.txt kept",
                requests + " requests to " + outlets.size() + " hosts, at most " + most
                        + " at once to one, the closest two " + closest.toMillis() + " ms apart",
                outlets.stream().flatMap(one -> one.log().wrongs().stream()).toList());
    }

    private Check answers() {
        int unchanged =
                outlets.stream().mapToInt(one -> one.log().notModified()).sum();
        return new Check(
                "answers handed on to be kept",
                exchanges.count() + ", " + unchanged + " of them 304",
                unchanged > 0 ? List.of() : List.of("no conditional request was answered with 304"));
    }

    private Check privately() {
        int attempts = outlets.stream().mapToInt(one -> one.log().misleads()).sum();
        List<String> wrongs = new ArrayList<>();
        if (canary.connections() > 0) {
            wrongs.add(canary.connections() + " connections to a port of this machine");
        }
        return new Check(
                "no private address reached",
                attempts + " redirects into private networks, " + canary.connections() + " connections",
                wrongs);
    }

    private Stream<Failure> problems() {
        return outlets.stream().flatMap(outlet -> visits(outlet).stream()).flatMap(visit -> visit.problem().stream());
    }

    private List<Visit> visits(PlayedOutlet outlet) {
        return store.outletBook().visits(outlet.id(), 1000);
    }

    private Check once(Map<String, List<Article>> archived) {
        List<String> wrongs = new ArrayList<>();
        int due = 0;
        for (PlayedOutlet outlet : outlets) {
            for (Story story : outlet.stories()) {
                int times = archived.getOrDefault(story.token(), List.of()).size();
                due += outlet.due(story) ? 1 : 0;
                if (times > 1 || outlet.due(story) && times == 0) {
                    wrongs.add(story.token() + " of " + outlet.role() + ", published " + story.published() + ": "
                            + times + " times");
                }
                if (!outlet.due(story) && times > 0) {
                    wrongs.add(story.token() + " of " + outlet.role() + " should not be there");
                }
            }
        }
        int all = archived.values().stream().mapToInt(List::size).sum();
        return new Check("every article exactly once", all + " in the archive, " + due + " published", wrongs);
    }

    private Check edits(Map<String, List<Article>> archived) {
        List<String> wrongs = new ArrayList<>();
        int edited = 0;
        for (PlayedOutlet outlet : outlets) {
            for (Story story : outlet.stories()) {
                if (outlet.role() == Role.EDITED
                        && !story.edited().isAfter(story.published().plus(Story.untilEdit()))) {
                    edited++;
                    boolean seen = archived.getOrDefault(story.token(), List.of()).stream()
                            .anyMatch(article -> article.title().endsWith("правка"));
                    if (!seen) {
                        wrongs.add(story.token() + " is as it was before it was edited");
                    }
                }
            }
        }
        return new Check("edits seen", edited + " articles edited after publication", wrongs);
    }

    /** As visits tell: the last ones brought nothing new. The alarm of source health belongs here once the archive raises one. */
    private Check silences() {
        List<String> wrongs = new ArrayList<>();
        int silent = 0;
        for (PlayedOutlet outlet : outlets) {
            if (outlet.role() == Role.SILENT) {
                List<Visit> visits = visits(outlet);
                boolean quiet = visits.size() > 3 && visits.stream().limit(3).allMatch(visit -> visit.added() == 0);
                silent += quiet ? 1 : 0;
                if (!quiet) {
                    wrongs.add(outlet.id() + ": " + visits.size() + " visits, not silent");
                }
            }
        }
        return new Check("silences seen in the visits", silent + " outlets fell silent", wrongs);
    }

    private Check moves() {
        List<String> moved = outlets.stream()
                .filter(outlet -> outlet.role() == Role.REDIRECTS)
                .flatMap(outlet -> outlet.outlet().inputs().stream())
                .toList();
        return new Check(
                "what moved for good is noted",
                moved.size() + " feeds",
                moved.stream()
                        .filter(input -> store.fetches().moved(input).isEmpty())
                        .toList());
    }

    private Check codes() {
        Map<String, Long> codes = new java.util.TreeMap<>();
        problems().map(failure -> failure.problem().code()).forEach(code -> codes.merge(code, 1L, Long::sum));
        List<String> wrongs = new ArrayList<>();
        Function<String, Long> count = code -> Objects.requireNonNullElse(codes.get(code), 0L);
        for (PlayedOutlet outlet : outlets) {
            String code = switch (outlet.role()) {
                case BOMB -> "E-COLLECT-32";
                case REDIRECTS -> "E-COLLECT-12";
                case PRIVATE -> PRIVATE;
                case VANISHED -> "E-COLLECT-11";
                default -> "";
            };
            boolean told = outlet.stories().stream().anyMatch(Story::spoiled);
            if (told && !code.isEmpty() && count.apply(code) == 0) {
                wrongs.add("no visit tells of " + code);
            }
        }
        return new Check(
                "what went wrong has a code",
                codes.toString(),
                wrongs.stream().distinct().toList());
    }

    private Check sound() {
        return new Check(
                "the archive is sound",
                "checked",
                store.check().stream().map(Object::toString).toList());
    }

    private Check flat() {
        List<Long> all = heap.megabytes();
        int half = all.size() / 2;
        long first =
                all.subList(0, half).stream().mapToLong(Long::longValue).max().orElse(0);
        long second = all.subList(half, all.size()).stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return new Check(
                "the heap is flat",
                "at most " + first + " MB in the first half, " + second + " MB in the second",
                half > 0 && second > first + MOST_GROWTH
                        ? List.of("it grew by " + (second - first) + " MB")
                        : List.of());
    }
}
