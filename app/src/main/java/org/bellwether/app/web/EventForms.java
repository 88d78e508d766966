package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bellwether.app.hand.Entry;
import org.bellwether.app.web.Field.Group;
import org.bellwether.app.web.Field.Option;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.judge.Standing;
import org.bellwether.model.DateRange;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventType;
import org.bellwether.model.Period;
import org.bellwether.model.Verdict;

/**
 * The forms by which an analyst judges an event.
 *
 * @param seen place of the last judgement shown
 * @param accept whether it can be accepted as it stands, @param undo whether there is a judgement to undo
 * @param open the verdict whose form is open
 * @param problem what is wrong with the entry as a whole
 */
public record EventForms(
        Links.Posting posting,
        long seen,
        boolean accept,
        boolean undo,
        List<Field> correct,
        List<Field> reject,
        List<Field> merge,
        Optional<Verdict> open,
        Optional<String> problem) {

    private static final int CANDIDATES = 40;

    static EventForms of(Archive archive, JudgedEvent event, Links.Posting posting, Optional<Attempt> attempt) {
        Fields correct = fields(Verdict.CORRECT, attempt);
        Fields reject = fields(Verdict.REJECT, attempt);
        Fields merge = fields(Verdict.MERGE, attempt);
        return new EventForms(
                posting,
                event.seen(),
                event.standing() != Standing.ACCEPTED,
                event.holding().isPresent(),
                Stream.concat(correct.of(event.record().event()).stream(), Stream.of(reason(correct)))
                        .toList(),
                List.of(reason(reject)),
                List.of(
                        merge.choice(Entry.INTO, say("judging.same"), candidates(archive, event)),
                        merge.line(Entry.OTHER, say("judging.other"), "", ""),
                        reason(merge)),
                attempt.map(Attempt::verdict),
                attempt.flatMap(one -> one.error(Entry.FORM)));
    }

    private static Field reason(Fields fields) {
        return fields.reason(say("reason"), say("judging.reason.hint"));
    }

    private static Fields fields(Verdict verdict, Optional<Attempt> attempt) {
        return new Fields(
                verdict.name().toLowerCase(java.util.Locale.ROOT), attempt.filter(one -> one.verdict() == verdict));
    }

    public boolean opens(Verdict verdict) {
        return open.filter(verdict::equals).isPresent();
    }

    /** What counts in the same periods, events of the same type first. */
    private static List<Group> candidates(Archive archive, JudgedEvent event) {
        Set<String> seen = new HashSet<>(Set.of(event.id()));
        seen.addAll(archive.store().statuses().tellings(event.id()));
        List<Option> options = new ArrayList<>(List.of(new Option("", say("choose"))));
        periods(archive, event)
                .flatMap(period ->
                        counted(archive, period, event.record().event().type()))
                .filter(seen::add)
                .flatMap(id -> archive.event(id).stream())
                .filter(one -> one.standing().stands())
                .map(JudgedEvent::record)
                .sorted(Comparator.comparing((EventRecord lead) ->
                                lead.event().type() != event.record().event().type())
                        .thenComparing(EventRecord::id))
                .limit(CANDIDATES)
                .forEach(lead -> options.add(new Option(lead.id(), label(archive, lead))));
        return List.of(new Group("", options));
    }

    private static Stream<Period> periods(Archive archive, JudgedEvent event) {
        Optional<DateRange> days = event.record().event().date().range();
        return Stream.of(
                        days.map(DateRange::from),
                        days.map(DateRange::to),
                        event.record().published())
                .flatMap(Optional::stream)
                .flatMap(day -> archive.holding(day).stream())
                .distinct();
    }

    private static Stream<String> counted(Archive archive, Period period, EventType type) {
        return archive.store().statuses().counted(archive.monitor().id(), period, type, CANDIDATES + 1).stream();
    }

    private static String label(Archive archive, EventRecord lead) {
        return Words.dateShort(lead.event().date()) + " \u00B7 "
                + Words.clip(EvidenceLine.headline(lead.event()), 90) + " \u00B7 "
                + archive.outletName(lead.outlet());
    }
}
