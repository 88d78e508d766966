package org.bellwether.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellwether.assess.Thresholds;
import org.bellwether.code.Coders;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.Participant;

/**
 * Would an analyst sign it? Whole articles are coded; of the events that would count on a board, those in the sentences we marked are
 * compared with the marks: the type, that it happened, and who took part.
 */
public final class NewsScorer {

    private NewsScorer() {}

    /**
     * @param found events coded as having happened, sure enough to count
     * @param wanted events marked so
     * @param type share of those found whose sentence has one of the type, told as having happened
     * @param actors share of these with the actors that are marked, see {@link Signing#sameActors}
     * @param signed share of those found that are right in type, polarity and actors
     * @param recall share of those wanted that are found with their type
     * @param misses what is wrong, one entry an event
     */
    public record Figures(
            int found, int wanted, double type, double actors, double signed, double recall, List<String> misses) {

        public Figures {
            misses = List.copyOf(misses);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "events found %d of %d  type and polarity %.3f  actors of these %.3f  signed %.3f  recall %.3f",
                    found,
                    wanted,
                    type,
                    actors,
                    signed,
                    recall);
        }
    }

    /** {@code NewsScorer NEWS.jsonl.gz MARKS.jsonl}: the figures, and every event that is not signed. */
    public static void main(String[] args) throws IOException {
        Figures figures = score(EvalCoders.load(), Path.of(args[1]), Path.of(args[0]));
        figures.misses().forEach(System.out::println);
        System.out.println(figures);
    }

    public static Figures score(Coders coders, Path marks, Path news) throws IOException {
        int found = 0;
        int wanted = 0;
        int typed = 0;
        int signed = 0;
        List<String> misses = new ArrayList<>();
        for (MarkedNews.Article article : MarkedNews.read(marks, news)) {
            CodedArticle coded = coders.code(article.text(), article.day());
            for (MarkedNews.MarkedSentence sentence : article.sentences()) {
                List<MarkedNews.Marked> left = sentence.events().stream()
                        .filter(e -> e.status() == EventStatus.ASSERTED)
                        .collect(Collectors.toCollection(ArrayList::new));
                wanted += left.size();
                for (Event event : counted(coded, sentence)) {
                    found++;
                    Optional<MarkedNews.Marked> match = Signing.match(event, left);
                    match.ifPresent(left::remove);
                    boolean who = match.filter(m -> Signing.sameActors(event, m, sentence.span()))
                            .isPresent();
                    typed += match.isPresent() ? 1 : 0;
                    signed += who ? 1 : 0;
                    if (!who) {
                        misses.add(miss(event, match, article, sentence));
                    }
                }
            }
        }
        return new Figures(
                found,
                wanted,
                share(typed, found),
                share(signed, typed),
                share(signed, found),
                share(typed, wanted),
                misses);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static List<Event> counted(CodedArticle coded, MarkedNews.MarkedSentence sentence) {
        return coded.events().stream()
                .filter(e -> e.status() == EventStatus.ASSERTED)
                .filter(e -> e.confidence() >= Thresholds.DEFAULT.confidence())
                .filter(e -> sentence.is(
                        coded.reading().sentences().get(e.sentence()).span()))
                .toList();
    }

    private static String miss(
            Event event,
            Optional<MarkedNews.Marked> match,
            MarkedNews.Article article,
            MarkedNews.MarkedSentence sentence) {
        String text = article.text();
        return "%s %s\n    coded  %s \u201c%s\u201d %.2f %s -> %s  (%s)\n    marked %s"
                .formatted(
                        match.isPresent() ? "ACTORS" : "TYPE",
                        sentence.span().of(text).replaceAll("\\s+", " "),
                        event.type(),
                        event.trigger().of(text),
                        event.confidence(),
                        named(event.sources()),
                        named(event.recipients()),
                        event.why(),
                        match.map(List::of).orElse(sentence.events()).stream()
                                .map(m -> m.type() + " " + m.status() + " \u201c"
                                        + m.trigger().of(text) + "\u201d " + sides(m.sources(), text) + " -> "
                                        + sides(m.recipients(), text))
                                .collect(Collectors.joining("; ")));
    }

    private static String named(List<Participant> list) {
        return list.stream()
                .map(p -> p.text() + " [" + p.actor().country().orElse("?") + "]")
                .collect(Collectors.joining(", "));
    }

    private static String sides(List<MarkedNews.Side> list, String text) {
        return list.stream()
                .map(s -> s.span().of(text) + " [" + s.country().orElse("?") + "]")
                .collect(Collectors.joining(", "));
    }
}
