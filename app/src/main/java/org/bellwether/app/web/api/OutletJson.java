package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.app.hand.OutletReader;
import org.bellwether.app.web.Volume;
import org.bellwether.model.Monitor;
import org.bellwether.store.OutletBook;
import org.bellwether.store.OutletBook.Visit;
import org.bellwether.store.Store;
import org.bellwether.store.Vigil.Health;

/** An outlet in JSON. */
final class OutletJson {

    private static final double DAYS = 7;

    private OutletJson() {}

    /** Folders and files of this machine stay untold. */
    static ObjectNode of(Monitor.Outlet outlet, Store store) {
        OutletBook book = store.outletBook();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", outlet.id()).put("name", outlet.name());
        node.put("url", outlet.url().orElse(null)).put("kind", outlet.kind());
        node.put("reliability", outlet.reliability());
        var addresses = node.putArray("addresses");
        OutletReader.addresses(outlet).forEach(addresses::add);
        node.put("language", outlet.language().orElse(null));
        var keep = node.putArray("keep");
        outlet.filter().keep().forEach(keep::add);
        var drop = node.putArray("drop");
        outlet.filter().drop().forEach(drop::add);
        node.put("notes", outlet.notes()).put("retired", outlet.retired());
        node.put(
                "lastRead",
                book.lastGood(outlet.id()).map(visit -> visit.at().toString()).orElse(null));
        Optional<Visit> failed = book.lastFailed(outlet.id());
        node.put("lastError", failed.map(visit -> visit.at().toString()).orElse(null));
        node.put(
                "lastErrorCode",
                failed.flatMap(Visit::problem).map(one -> one.problem().code()).orElse(null));
        node.put("leftOut", book.dropped(outlet.id()));
        Optional<Health> health = store.vigil().of(outlet.id()).filter(one -> !outlet.retired());
        node.put("perDay", health.map(one -> one.week() / DAYS).orElse(null));
        node.put(
                "usualPerDay",
                health.flatMap(one -> Volume.usual(one.weeks()))
                        .map(week -> week / DAYS)
                        .orElse(null));
        Optional<Health> alarm = health.filter(Health::alarming);
        node.put(
                "alarm",
                alarm.map(one -> one.alarm().name().toLowerCase(Locale.ROOT)).orElse(null));
        return node.put(
                "alarmSince",
                alarm.flatMap(Health::since).map(Instant::toString).orElse(null));
    }
}
