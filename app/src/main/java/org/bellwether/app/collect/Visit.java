package org.bellwether.app.collect;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.app.collect.Collector.State;
import org.bellwether.app.collect.Fetcher.Ask;
import org.bellwether.app.collect.Fetcher.Fetched;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.OutletFilter;
import org.bellwether.model.RawDocument;
import org.bellwether.store.Fetches.Taken;
import org.bellwether.store.OutletBook.Dropped;

/**
 * One visit to the addresses of an outlet: which of the articles they tell of are brought, and which are known.
 *
 * <p>An article that is in the archive is fetched again where what is told of it has changed, and else once a day as long as a feed or
 * sitemap tells of it; both by a conditional request. What one input of an outlet brought is not brought by another. A visit ends after
 * {@value #MOST_PAGES} pages or ten minutes; what is left is for the next one.
 */
final class Visit {

    static final int MOST_PAGES = 100;
    private static final String ROBOTS = "robots.txt";
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LOOKED_AT_AGAIN = Duration.ofDays(1);

    private final Fetcher fetcher;
    private final InstantSource clock;
    private final Memory memory;
    private final Outlet outlet;
    private final Instant end;
    private final Set<String> told = new HashSet<>();
    private int pages = MOST_PAGES;

    /** What an input told of. */
    static final class Telling {

        private final String input;
        private final String address;
        private final boolean again;
        private boolean whole = true;

        /** @param again whether it tells so long of an article that it is worth looking at it again */
        Telling(String input, String address, boolean again) {
            this.input = input;
            this.address = address;
            this.again = again;
        }

        String input() {
            return input;
        }

        /** Something that it told of could not be had and may be had soon. */
        void broken() {
            whole = false;
        }
    }

    Visit(Fetcher fetcher, InstantSource clock, Memory memory, Outlet outlet) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.memory = memory.coder(memory.coder() + mark(outlet.filter()));
        this.outlet = outlet;
        this.end = clock.instant().plus(LONGEST);
    }

    /** Another filter lets other articles in: what it left out must be looked at anew. */
    private static String mark(OutletFilter filter) {
        if (filter.takesAll()) {
            return "";
        }
        CRC32 sum = new CRC32();
        sum.update(filter.toString().getBytes(StandardCharsets.UTF_8));
        return "+" + Long.toHexString(sum.getValue());
    }

    Fetched fetch(String address) {
        return fetcher.fetch(new Ask(address, outlet.id(), memory));
    }

    Instant now() {
        return clock.instant();
    }

    /** Remembers, or forgets, that an input's address says it has moved. */
    void moved(String address, Optional<String> target) {
        memory.fetches().move(address, target, now());
    }

    /** What is to be remembered once everything that an input told of is in the archive. */
    Stream<Collected> end(Telling telling, Fetched.Got got) {
        return telling.whole && !got.validators().equals(Fetcher.Validators.NONE)
                ? Stream.of(
                        Collected.without(telling.address, State.TOLD, taken(telling, telling.address, "", got), now()))
                : Stream.empty();
    }

    /** A page that is an input itself. */
    Collected page(String input, Fetched.Got got) {
        Telling self = new Telling(input, input, true);
        return brought(input, got.document(), taken(self, input, "", got));
    }

    /** What comes of an article that an input tells of. */
    Stream<Collected> follow(Telling telling, Lead lead) {
        String label = telling.input + " > " + (lead.address().isEmpty() ? lead.title() : lead.address());
        if (!lead.address().isEmpty() && !told.add(lead.address())) {
            return known(label, List.of());
        }
        Optional<String> why = outlet.filter().drops(lead.title(), lead.address());
        if (why.isPresent()) {
            return Stream.of(Collected.dropped(new Dropped(label, lead.title(), why.get()), now()));
        }
        Optional<Taken> before =
                lead.address().isEmpty() ? Optional.empty() : memory.taken(outlet.id(), lead.address());
        if (before.isPresent() && !changed(before.get(), telling, lead)) {
            return known(label, List.of());
        }
        Supplier<RawDocument> text = () -> lead.text().orElseThrow().document(now());
        if (lead.complete() || !lead.linked()) {
            List<Taken> taken = lead.address().isEmpty() ? List.of() : List.of(taken(telling, lead));
            return Stream.of(brought(label, text.get(), taken));
        }
        return fetched(telling, lead, label);
    }

    private boolean changed(Taken before, Telling telling, Lead lead) {
        boolean others =
                !before.input().equals(telling.input) && outlet.inputs().contains(before.input());
        if (others) {
            return false;
        }
        if (!telling.again || lead.complete()) {
            return telling.again && !before.stamp().equals(lead.stamp());
        }
        return !before.stamp().equals(lead.stamp())
                || !before.at().plus(LOOKED_AT_AGAIN).isAfter(now());
    }

    private Stream<Collected> fetched(Telling telling, Lead lead, String label) {
        if (pages <= 0 || now().isAfter(end)) {
            telling.broken();
            return Stream.empty();
        }
        Fetched fetched = fetch(lead.address());
        if (fetched instanceof Fetched.Refused refused && refused.closed()) {
            return Stream.of(Collected.dropped(new Dropped(label, lead.title(), ROBOTS), now()));
        }
        if (fetched instanceof Fetched.Refused refused && !refused.lasting()) {
            telling.broken();
            if (refused.resting()) {
                return Stream.empty();
            }
        }
        pages--;
        return switch (fetched) {
            case Fetched.Got got ->
                Stream.of(brought(label, got.document(), taken(telling, lead.address(), lead.stamp(), got)));
            case Fetched.Unchanged() -> known(label, List.of(again(telling, lead)));
            case Fetched.Refused(var problem, int status) -> Stream.of(Collected.problem(label, problem, now()));
        };
    }

    private Stream<Collected> known(String label, List<Taken> taken) {
        return Stream.of(Collected.without(label, State.KNOWN, taken, now()));
    }

    private static Collected brought(String label, RawDocument document, List<Taken> taken) {
        return new Collected(label, document, Optional.empty(), Optional.empty(), State.BROUGHT, taken);
    }

    private Taken taken(Telling telling, Lead lead) {
        return taken(telling, lead.address(), lead.stamp(), Fetcher.Validators.NONE);
    }

    private Taken again(Telling telling, Lead lead) {
        Fetcher.Validators before = memory.taken(outlet.id(), lead.address())
                .map(one -> new Fetcher.Validators(one.etag(), one.modified()))
                .orElse(Fetcher.Validators.NONE);
        return taken(telling, lead.address(), lead.stamp(), before);
    }

    private Taken taken(Telling telling, String address, String stamp, Fetcher.Validators validators) {
        return new Taken(
                outlet.id(),
                address,
                memory.coder(),
                telling.input,
                stamp,
                validators.etag(),
                validators.modified(),
                now());
    }

    /** Where the answer came from another address than was asked for, its validators are that one's. */
    private List<Taken> taken(Telling telling, String asked, String stamp, Fetched.Got got) {
        String answered = got.document().url().orElse(asked);
        if (answered.equals(asked)) {
            return List.of(taken(telling, asked, stamp, got.validators()));
        }
        List<Taken> both = new ArrayList<>();
        both.add(taken(telling, asked, stamp, Fetcher.Validators.NONE));
        both.add(taken(telling, answered, stamp, got.validators()));
        return both;
    }
}
