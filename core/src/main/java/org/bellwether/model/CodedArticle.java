package org.bellwether.model;

import java.util.List;

/** Everything the coders found in one text. Spans are UTF-16 indexes into {@code reading.text()}. */
public record CodedArticle(
        Reading reading,
        List<Timex> timexes,
        List<ActorMention> actors,
        List<Attribution> attributions,
        List<Event> events) {

    public CodedArticle {
        timexes = List.copyOf(timexes);
        actors = List.copyOf(actors);
        attributions = List.copyOf(attributions);
        events = List.copyOf(events);
    }
}
