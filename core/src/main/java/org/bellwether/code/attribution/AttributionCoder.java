package org.bellwether.code.attribution;

import java.util.List;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Attribution;
import org.bellwether.model.Reading;

/** Finds who says what. */
public interface AttributionCoder {

    /** Attributions in order of their cue. */
    List<Attribution> code(Reading reading, List<ActorMention> actors);
}
