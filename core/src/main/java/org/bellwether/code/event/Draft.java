package org.bellwether.code.event;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;
import org.bellwether.model.Place;

/** An event while it is being put together. */
record Draft(
        Matcher.Match match,
        EventType type,
        Optional<String> mode,
        List<Participant> sources,
        List<Participant> recipients,
        EventStatus status,
        Optional<Place> place,
        String why) {

    Draft as(EventType other, Optional<String> otherMode, EventStatus otherStatus, String because) {
        return new Draft(match, other, otherMode, sources, recipients, otherStatus, place, why + "; " + because);
    }

    Draft at(Optional<Place> where) {
        return new Draft(match, type, mode, sources, recipients, status, where, why);
    }

    Draft with(List<Participant> newSources, List<Participant> newRecipients) {
        return new Draft(match, type, mode, newSources, newRecipients, status, place, why);
    }
}
