package org.bellwether.model;

import java.util.List;
import java.util.Optional;

/**
 * Who did what to whom, when, where (PLOVER 2021).
 *
 * @param mode PLOVER mode, where clear
 * @param contexts PLOVER contexts, where clear
 * @param cameo CAMEO code where it is exact
 * @param intensity PLOVER score of type and mode, -10..10
 * @param sources who acts; reciprocal events list every side here
 * @param recipients who is acted on
 * @param trigger the words that tell the event
 * @param sentence index of its sentence in the reading
 * @param status whether the text asserts it, denies it, plans it ...
 * @param factuality -3 (certainly not) to +3 (certainly so)
 * @param attribution index in the article's attributions of the one that reports it, -1 where the outlet itself does
 * @param confidence 0..1 that an analyst would sign type and participants
 * @param why rule, words matched, frame
 */
public record Event(
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        Optional<String> cameo,
        double intensity,
        List<Participant> sources,
        List<Participant> recipients,
        EventDate date,
        Optional<Place> place,
        Span trigger,
        int sentence,
        EventStatus status,
        double factuality,
        int attribution,
        double confidence,
        String why) {

    public Event {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        recipients = List.copyOf(recipients);
    }

    public Quad quad() {
        return type.quad();
    }
}
