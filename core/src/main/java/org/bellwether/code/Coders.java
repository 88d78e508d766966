package org.bellwether.code;

import java.util.List;
import org.bellwether.code.actor.ActorCoder;
import org.bellwether.code.attribution.AttributionCoder;
import org.bellwether.code.event.EventCoder;
import org.bellwether.code.time.TimeCoder;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Attribution;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.Reading;
import org.bellwether.model.Timex;
import org.bellwether.read.Reader;

/**
 * The coders, in the only order their inputs allow: time and actors need the reading, attributions need the actors, events need
 * them all.
 */
public record Coders(Reader reader, TimeCoder time, ActorCoder actor, AttributionCoder attribution, EventCoder event) {

    /** Reads and codes one text. */
    public CodedArticle code(String text, DocumentTime documentTime) {
        return code(reader.read(text), documentTime);
    }

    /** Codes what was read. */
    public CodedArticle code(Reading reading, DocumentTime documentTime) {
        List<Timex> timexes = time.code(reading, documentTime);
        List<ActorMention> actors = actor.code(reading, documentTime);
        List<Attribution> attributions = attribution.code(reading, actors);
        List<Event> events = event.code(reading, documentTime, timexes, actors, attributions);
        return new CodedArticle(reading, timexes, actors, attributions, events);
    }
}
