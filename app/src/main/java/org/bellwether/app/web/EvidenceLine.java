package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Evidence;
import org.bellwether.model.Participant;

/**
 * One happening in a list of evidence.
 *
 * @param mark which way it points, @param weight signed, in words, @param counts whether it is in the sum
 * @param deed what was done
 * @param sources who did it, @param recipients to whom
 * @param quote the sentence that tells it
 * @param told how many origins tell it and which outlets, @param grade Admiralty grade of the lead
 * @param says the sentence of the signal it matched
 * @param leftOut why it does not count
 * @param judged what an analyst says of it
 * @param gone that the page which tells it is not to be had any more
 */
public record EvidenceLine(
        String href,
        Mark mark,
        String weight,
        boolean counts,
        String date,
        String isoDate,
        String deed,
        List<Named> sources,
        List<Named> recipients,
        String quote,
        String told,
        String grade,
        String says,
        Optional<String> leftOut,
        Optional<Mark> judged,
        Optional<String> gone) {

    private static final int QUOTE = 320;

    static EvidenceLine of(Archive archive, Evidence evidence, Links links) {
        return of(archive, List.of(evidence), links).getFirst();
    }

    private static EvidenceLine of(Archive archive, Evidence evidence, Map<String, String> gone, Links links) {
        EventRecord lead = evidence.lead();
        Event event = lead.event();
        return new EvidenceLine(
                links.event(lead.id()),
                Mark.ofWeight(evidence.weight()),
                Words.signed(evidence.weight()),
                evidence.leftOut().isEmpty(),
                Words.dateShort(event.date()),
                event.date().range().map(range -> range.from().toString()).orElse(""),
                Words.sentence(Words.deed(event.type(), event.mode())),
                Named.of(archive, event.sources(), links),
                Named.of(archive, event.recipients(), links),
                Words.clip(lead.quote(), QUOTE),
                told(archive, evidence),
                evidence.grade(),
                evidence.says(),
                evidence.leftOut().map(Words::leftOut),
                Mark.of(archive.standing(lead)),
                Optional.ofNullable(gone.get(lead.article())));
    }

    static List<EvidenceLine> of(Archive archive, List<Evidence> evidence, Links links) {
        Map<String, String> gone = Gone.among(
                archive,
                evidence.stream().map(one -> one.lead().article()).distinct().toList());
        return evidence.stream().map(one -> of(archive, one, gone, links)).toList();
    }

    /** Heaviest first; the lead's id decides between equals. */
    static List<Evidence> byWeight(List<Evidence> evidence) {
        List<Evidence> sorted = new ArrayList<>(evidence);
        sorted.sort(Evidence.BY_WEIGHT);
        return sorted;
    }

    /** {@code Court of Minsk → Ales Bialiatski}; the acting side alone where nobody is acted on. */
    static String headline(Event event) {
        String deed = Words.deed(event.type(), event.mode());
        String sources = names(event.sources());
        String recipients = names(event.recipients());
        if (sources.isEmpty() && recipients.isEmpty()) {
            return Words.sentence(deed);
        }
        String left = sources.isEmpty() ? say("somebody") : sources;
        return Words.sentence(deed) + " \u00B7 " + left + (recipients.isEmpty() ? "" : " \u2192 " + recipients);
    }

    static String names(List<Participant> participants) {
        return participants.stream()
                .map(participant -> participant.actor().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String told(Archive archive, Evidence evidence) {
        String outlets = evidence.outlets().stream()
                .map(archive::outletName)
                .sorted()
                .limit(4)
                .collect(Collectors.joining(", "));
        int more = evidence.outlets().size() - 4;
        return say("count.origins", evidence.origins().size())
                + (outlets.isEmpty() ? "" : ": " + outlets)
                + (more > 0 ? " " + say("more.and", more) : "");
    }
}
