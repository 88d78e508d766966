package org.bellwether.code.event;

import java.util.List;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Attribution;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.Reading;
import org.bellwether.model.Timex;

/** Finds events. */
public interface EventCoder {

    /** Events in order of their trigger, with every status; the board counts only asserted ones. */
    List<Event> code(
            Reading reading,
            DocumentTime time,
            List<Timex> timexes,
            List<ActorMention> actors,
            List<Attribution> attributions);
}
