package org.bellwether.code.place;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bellwether.code.actor.Gazetteer;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Reading;

/** Finds the places of a text in the tables of towns, regions and countries, which load beside what comes next. Safe for use by several threads. */
public final class PlaceCoder {

    private final Gazetteer gazetteer;
    private final CompletableFuture<PlaceTable> table = CompletableFuture.supplyAsync(PlaceTable::new);

    public PlaceCoder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Ready to place the events of one text, whose actors tell which countries it is about. */
    public Locator locator(Reading reading, List<ActorMention> actors) {
        return new Locator(reading, gazetteer, table.join(), actors);
    }
}
