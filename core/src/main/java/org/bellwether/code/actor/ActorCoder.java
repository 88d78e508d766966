package org.bellwether.code.actor;

import java.util.List;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Reading;

/** Finds actors and says who they are. */
public interface ActorCoder {

    /** Mentions in text order; a mention inside a longer one is kept only where it names another actor. */
    List<ActorMention> code(Reading reading, DocumentTime time);

    /** Who a bare phrase names, for lookups and evaluation. Without a date it is asked today: ended terms of office have ended. */
    Actor resolve(String phrase, DocumentTime time);
}
