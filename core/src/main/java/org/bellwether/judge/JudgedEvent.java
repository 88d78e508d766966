package org.bellwether.judge;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Judgement;

/**
 * An event as it stands.
 *
 * @param record the event by the judgement that holds; as coded where none does
 * @param coded the event as the coder has it; empty for one that an analyst added
 * @param history its judgements, oldest first; empty where nobody has judged it
 * @param into id of the event that this one was merged into
 * @param copyOf id of the event whose judgement holds here, too: the same words in a copy of its article; without a history then
 */
public record JudgedEvent(
        EventRecord record,
        Standing standing,
        Optional<Event> coded,
        Optional<History> history,
        Optional<String> into,
        Optional<String> copyOf) {

    static JudgedEvent unjudged(EventRecord record) {
        return new JudgedEvent(
                record,
                Standing.CODED,
                Optional.of(record.event()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static JudgedEvent judged(EventRecord stands, Optional<Event> coded, History history) {
        return new JudgedEvent(
                stands, history.standing(), coded, Optional.of(history), Optional.empty(), Optional.empty());
    }

    /** An event that nobody judged, but the same words in another copy of its article. */
    static JudgedEvent like(JudgedEvent judged, EventRecord stands, Event coded) {
        return new JudgedEvent(
                stands,
                judged.standing,
                Optional.of(coded),
                Optional.empty(),
                Optional.empty(),
                Optional.of(judged.id()));
    }

    JudgedEvent mergedInto(String id) {
        return new JudgedEvent(record, standing, coded, history, Optional.of(id), copyOf);
    }

    public String id() {
        return record.id();
    }

    /** Under which its judgements are kept. */
    public String subject() {
        return history.map(History::subject).orElse(record.id());
    }

    public Optional<Judgement> holding() {
        return history.flatMap(History::holding);
    }

    /** Place of its last judgement; 0 where there is none. */
    public long seen() {
        return history.map(History::rows).map(List::getLast).map(Judgement::seq).orElse(0L);
    }
}
