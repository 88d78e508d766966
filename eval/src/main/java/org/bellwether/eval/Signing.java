package org.bellwether.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Event;
import org.bellwether.model.Participant;
import org.bellwether.model.Span;

/** Whether a coded event is one that a reader marked. */
final class Signing {

    private Signing() {}

    /** Of the marked events of its type, the one told by the same words, else any. */
    static Optional<MarkedNews.Marked> match(Event event, List<MarkedNews.Marked> marked) {
        List<MarkedNews.Marked> same =
                marked.stream().filter(m -> m.type() == event.type()).toList();
        return same.stream()
                .filter(m -> m.trigger().overlaps(event.trigger()))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    /**
     * Whether every participant is one marked on that side, none with another country (an unknown one may stay open), whether a source is
     * told where one is marked, and whether one of two sides is not missing. Where either tells all sides as sources, sides do not count.
     */
    static boolean sameActors(Event event, MarkedNews.Marked marked, Span sentence) {
        List<MarkedNews.Side> all = new ArrayList<>(marked.sources());
        all.addAll(marked.recipients());
        boolean mutual = marked.recipients().isEmpty() || event.recipients().isEmpty();
        List<MarkedNews.Side> sources = mutual ? all : marked.sources();
        List<MarkedNews.Side> recipients = mutual ? all : marked.recipients();
        boolean nobodyMissing = event.sources().isEmpty() == marked.sources().isEmpty()
                && event.sources().size() + event.recipients().size() >= Math.min(2, all.size());
        return nobodyMissing
                && event.sources().stream().allMatch(p -> isOne(p, sources, sentence))
                && event.recipients().stream().allMatch(p -> isOne(p, recipients, sentence));
    }

    /** Where a merged event names somebody in another sentence, only the country can be compared. */
    private static boolean isOne(Participant given, List<MarkedNews.Side> marked, Span sentence) {
        Optional<String> country = given.actor().country();
        boolean elsewhere = !sentence.contains(given.span());
        return marked.stream()
                .anyMatch(m -> (elsewhere || m.span().overlaps(given.span()))
                        && (country.isEmpty() || country.equals(m.country())));
    }
}
