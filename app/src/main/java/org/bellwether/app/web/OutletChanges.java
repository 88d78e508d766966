package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.store.OutletBook.Entry;

/**
 * One row of an outlet's history, in words.
 *
 * @param changes what was otherwise before
 */
public record OutletChanges(String when, String who, String deed, List<Change> changes) {

    private static final int LONGEST = 300;

    /** One part of the outlet that was changed. */
    public record Change(String what, String from, String to) {}

    static OutletChanges of(Entry entry) {
        return new OutletChanges(
                Words.instant(entry.at()),
                entry.who().isEmpty() ? say("somebody") : entry.who(),
                switch (entry.deed()) {
                    case ADDED -> say("changes.added");
                    case CHANGED -> say("changes.changed");
                    case RETIRED -> say("changes.retired");
                    case RESTORED -> say("changes.restored");
                },
                entry.before().map(before -> changes(before, entry.after())).orElse(List.of()));
    }

    private static List<Change> changes(Outlet before, Outlet after) {
        List<Change> changes = new ArrayList<>();
        add(changes, say("changes.name"), before, after, Outlet::name);
        add(changes, say("changes.inputs"), before, after, outlet -> String.join(" ", outlet.inputs()));
        add(changes, say("changes.site"), before, after, outlet -> outlet.url().orElse(""));
        add(changes, say("changes.kind"), before, after, outlet -> Words.plain(outlet.kind()));
        add(
                changes,
                say("changes.language"),
                before,
                after,
                outlet -> outlet.language().map(ReadingPage::language).orElse(""));
        add(changes, say("changes.reliability"), before, after, Outlet::reliability);
        add(changes, say("changes.every"), before, after, outlet -> Words.every(outlet.every()));
        add(
                changes,
                say("changes.keeps"),
                before,
                after,
                outlet -> String.join(" | ", outlet.filter().keep()));
        add(
                changes,
                say("changes.drops"),
                before,
                after,
                outlet -> String.join(" | ", outlet.filter().drop()));
        add(changes, say("changes.notes"), before, after, Outlet::notes);
        return changes;
    }

    private static void add(
            List<Change> changes, String what, Outlet before, Outlet after, Function<Outlet, String> part) {
        String from = part.apply(before);
        String to = part.apply(after);
        if (!Objects.equals(from, to)) {
            changes.add(new Change(what, shown(from), shown(to)));
        }
    }

    private static String shown(String text) {
        return Optional.of(Words.clip(text, LONGEST))
                .filter(words -> !words.isBlank())
                .orElseGet(() -> say("changes.nothing"));
    }
}
